import type { Frame } from '../../../rules/rulebook.ts';
import { listed } from '../../../rules/word-lists.ts';
import type { MatchAt } from '../../candidates.ts';
import type { Clause } from '../../clauses/clause.ts';
import { isSign } from '../../clauses/items.ts';
import { type NounPhrase, rootOf } from '../../phrases.ts';
import { patients } from '../../sides.ts';
import { talksOf } from '../../status/status.ts';

/** The verb that lends a noun of action its subject: "imposed a ban", "entered into a deal", "touts a partnership". */

/** "imposed a ban", "a ban was imposed by", "entered into a deal". */
export function lightClause({ parsed, rulebook }: MatchAt, np: NounPhrase, frame: Frame): Clause | undefined {
  const root = rootOf(np);
  return parsed.clauses.find((clause) => {
    if (endsAnothers(clause, np)) return false;
    const light = frame.lightVerbs.size > 0 ? frame.lightVerbs : rulebook.lexicon.status.lightVerbs;
    const verbs = withParticle(clause).some((l) => light.has(l));
    if (isOwnDeal(clause, np, { frame, rulebook }) || isAmongDeals(clause, root, frame)) return true;
    const beside = clause.preps.some(
      (p) =>
        rootOf(p.np) === root &&
        !clause.passive &&
        lightPrep(clause, p.prep, frame) &&
        (/^(?:through|via|under|in|with)$/u.test(p.prep) || isPartOf(clause, p.prep)),
    );
    if (frame.pair.length === 0 && !clause.passive && isTalkedOver(clause, root)) return true;
    if (isInCourseOf(clause, root)) return true;
    if (!verbs && (frame.lightVerbs.size === 0 || frame.relation === 'invests_in') && beside) return true;
    if (!verbs) return false;
    if (frame.lightVerbs.size === 0 && isBesideObject(parsed, clause, root)) return true;
    if (patients(clause).includes(root) || clause.object2 === root) return true;
    if (
      (REPORTS.test(clause.object?.plainNoun ?? '') ||
        SEVERAL.test(clause.object?.plainNoun ?? '') ||
        (frame.presupposed && ENDS.test(clause.object?.plainNoun ?? ''))) &&
      clause.preps.some((p) => p.prep === 'of' && rootOf(p.np) === root)
    )
      return true;
    // "announced plans *for* tariffs"
    if (
      PLANS.test(clause.object?.plainNoun ?? '') &&
      clause.preps.some((p) => p.prep === 'for' && rootOf(p.np) === root)
    )
      return true;
    // "signed an agreement *for the purchase* of Velm"
    if (
      frame.relation === 'acquired' &&
      DEAL.test(clause.object?.plainNoun ?? '') &&
      clause.preps.some((p) => /^(?:for|on|over)$/u.test(p.prep) && rootOf(p.np) === root)
    )
      return true;
    return !clause.passive && clause.preps.some((p) => rootOf(p.np) === root && lightPrep(clause, p.prep, frame));
  });
}

/** "announced a plant, *along with a partnership* with Velm": what a comma and such words join to the object. */
function isBesideObject(
  { items, words }: MatchAt['parsed'],
  { object, passive, at }: Clause,
  root: NounPhrase,
): boolean {
  const here = items.indexOf(root);
  if (object === undefined || passive || here < 0 || object.first >= root.first) return false;
  const open = items.findLastIndex((item, k) => k < here && isSign(item, 'punct', /^,$/u));
  const joint = words
    .slice(items[open]?.last ?? root.first, root.first)
    .map((w) => w.lower)
    .join(' ');
  return BESIDES.test(joint) && items.slice(at + 1, open).every((item) => item.type !== 'vg' || item.form === 'inf');
}

const BESIDES = /^(?:along with|as well as|alongside|together with)$/u;

/** The lemmas of a verb, and with its particle: "pull off" where it may be no light verb without. */
export const withParticle = ({ verb: { lemmas, particle } }: Clause): readonly string[] =>
  particle === undefined ? lemmas : [...lemmas, ...lemmas.map((l) => `${l} ${particle}`)];

/** "sued to *lift* the ban", "lost its bid to *reverse* the ban", "*overturned* the ban": who wants or brings the end of it imposed none. */
function endsAnothers({ verb, governor, object, relative }: Clause, np: NounPhrase): boolean {
  if (object !== rootOf(np) || np.possessor?.pronoun !== undefined) return false;
  if (verb.lemmas.some((l) => OVERTURNS.test(l))) return true;
  // "an end to the war in Tavland, which *could ease* sanctions on it"
  if (relative && verb.modal !== undefined && verb.lemmas.some((l) => EASES.test(l))) return true;
  if (governor?.via !== 'inf' || !verb.lemmas.some((l) => LIFTS.test(l))) return false;
  return governor.noun === undefined
    ? governor.clause?.verb.lemmas.some((l) => FIGHTS.test(l)) === true
    : FIGHT.test(governor.noun.plainNoun ?? '');
}

const EASES = listed('verbs of easing a measure');
const OVERTURNS = listed('verbs of a court against a measure');
const LIFTS = listed('verbs of ending a measure');
const FIGHTS = listed('verbs of asking for an end');
const FIGHT = listed('nouns of asking for an end');

/** "is *in the midst of an inquiry*", "is at the end of a review" */
const isInCourseOf = ({ verb, preps }: Clause, root: NounPhrase): boolean =>
  verb.copula &&
  preps.some((p, i) => STAGE.test(p.np.plainNoun ?? '') && preps[i + 1]?.prep === 'of' && preps[i + 1]?.np === root);

const STAGE = listed('stages of something');

/** "is in talks *over a takeover* of Velm" */
export const isTalkedOver = (clause: Clause, root: NounPhrase): boolean =>
  clause.preps.some((p) => rootOf(p.np) === root && talksOf(clause, p.prep) !== undefined);

/** "grew through acquisitions, including *the purchase* of Velm": one of the deals by which somebody grows. */
const isAmongDeals = ({ preps, passive }: Clause, root: NounPhrase, { relation }: Frame): boolean =>
  relation === 'acquired' &&
  !passive &&
  preps.some((p) => p.prep === 'including' && rootOf(p.np) === root) &&
  preps.some((p) => /^(?:through|via|with)$/u.test(p.prep) && p.np.plural && BUYS.test(p.np.plainNoun ?? ''));

const BUYS = /^(?:acquisition|purchase|takeover|deal|buyout)$/u;

/** "executed an agreement with B", "touts a new partnership with B": whatever is done with a deal that is new to the reader. */
const isOwnDeal = (
  clause: Clause,
  np: NounPhrase,
  { frame, rulebook }: { frame: Frame } & Pick<MatchAt, 'rulebook'>,
): boolean =>
  frame.pair.length > 0 &&
  frame.lightVerbs.size === 0 &&
  clause.object === np &&
  !clause.passive &&
  /^(?:indef|none)$/u.test(np.det) &&
  !clause.verb.lemmas.some((l) => rulebook.lexicon.status.onlooks.has(l) || rulebook.lexicon.status.governors.has(l));

/** "uses it as part *of* a partnership with Velm" */
const isPartOf = ({ preps }: Clause, prep: string): boolean =>
  prep === 'of' && preps.some((p) => p.prep === 'as' && p.np.plainNoun === 'part');

/** "announced a series *of* tariffs" */
const SEVERAL = listed('several of them');

/** "confirmed reports *of* a deal", "announced details of a deal". */
const REPORTS = listed('reports of something');

const PLANS = /^(?:plan|proposal)$/u;

const DEAL = /^(?:deal|agreement|contract|pact|accord)$/u;

/** "announced the resolution *of* a lawsuit", "won the dismissal of a lawsuit" */
const ENDS = listed('ends of a case');

/** "entered into a deal", "agreed on a deal", "paid 2 billion in fines". */
function lightPrep(clause: Clause, prep: string, frame: Frame): boolean {
  // "is hostile in its bid for", "goes hostile in bid for"
  if (prep === 'in' && (clause.verb.copula || clause.verb.lemmas.includes('go')) && frame.modality === 'possible')
    return true;
  // "grows through a partnership with"
  if ((/^(?:through|via|under)$/u.test(prep) || isPartOf(clause, prep)) && isGained(frame)) return true;
  // "expanded with the acquisition of"
  if (prep === 'with' && frame.relation === 'acquired' && clause.verb.lemmas.some((l) => GROWS.test(l))) return true;
  // "agreed to a takeover by"
  if (prep === 'to' && frame.lightVerbs.has('agree') && clause.verb.lemmas.includes('agree')) return true;
  // "called for a boycott"
  if (prep === 'for' && frame.lightVerbs.has('call') && clause.verb.lemmas.includes('call')) return true;
  // "appealed against a fine", "lost its appeal against a ban"
  if (prep === 'against' && frame.lightVerbs.has('appeal') && clause.verb.lemmas.some((l) => CONTESTS.test(l)))
    return clause.object === undefined || CONTEST.test(clause.object.plainNoun ?? '');
  if (frame.lightVerbs.size > 0)
    return (
      (prep === 'in' && clause.object === undefined) || (/^(?:in|of)$/u.test(prep) && clause.object?.money === true)
    );
  // "filed for an injunction"
  if (prep === 'for' && clause.object === undefined && clause.verb.lemmas.includes('file')) return true;
  return (
    clause.object === undefined && /^(?:into|to|on)$/u.test(prep) && clause.verb.lemmas.some((l) => COMES_TO.test(l))
  );
}

const COMES_TO = listed('verbs of coming to a deal');

const GROWS = listed('verbs of growing');

const CONTESTS = listed('verbs of contesting');
const CONTEST = listed('nouns of contesting');

/** Deals, acquisitions, backing: what is got "through" them is got by who acts. */
const isGained = ({ pair, relation }: Frame): boolean =>
  pair.length > 0 || relation === 'acquired' || relation === 'invests_in';
