import { listed } from '../../../rules/word-lists.ts';
import type { Clause } from '../../clauses/clause.ts';
import { type NounPhrase, rootOf } from '../../phrases.ts';
import { patients } from '../../sides.ts';
import { clauseModality, weaker } from '../../status/status.ts';
import { BID } from '../../unsaid/takeover.ts';
import { isTalkedOver, withParticle } from './light-clause.ts';
import type { NounAt } from './noun-victims.ts';

/** What becomes of a noun of action by the clause that it stands in. */

export const HELPS = listed('verbs of helping along');

/** What the clause around the noun says of it: "denied a ban", "is considering a ban", "would impose a ban". */
export function surrounding({ np, parsed, rulebook, light, frame }: NounAt) {
  const root = rootOf(np);
  const clause =
    light ??
    parsed.clauses.find(
      (c) => patients(c).includes(root) || c.subject === root || c.preps.some((p) => rootOf(p.np) === root),
    );
  const off =
    isOff(parsed, root, clause) || cameToNothing(parsed, np)
      ? rulebook.relations.get(frame.relation)?.dropped
      : undefined;
  if (clause === undefined || off !== undefined) return off ?? ('asserted' as const);
  const isObject = patients(clause).includes(root);
  // "will not investigate A's deal with B", "Under its deal with B, A will not sell it": the deal stands, whatever is done about it.
  const owned = np.possessor !== undefined && (light === undefined || isDoneUnder(light, root));
  // "could benefit from deals between A and B"
  const gains = clause.verb.lemmas.includes('benefit') && clause.preps.some((p) => p.prep === 'from' && p.np === root);
  // "tariffs on A, hours before they were due to take effect"
  const ahead = root.plural && NOT_YET.test(textFrom(parsed, root));
  // "faces a fine of up to $3 million"
  const mayBe = frame.relation === 'fined' && UP_TO.test(textFrom(parsed, root));
  const talkedOver = frame.pair.length === 0 && isTalkedOver(clause, root);
  if (ahead || mayBe || talkedOver || opensWayTo(clause, root)) return 'possible' as const;
  // "could affect a lawsuit by A against B": it was filed, whatever becomes of it.
  const told = frame.presupposed && isObject && (light === undefined || frame.object.includes('wanter'));
  // "is not under investigation by A"
  const under = clause.verb.copula && clause.preps.some((p) => p.prep === 'under' && p.np === root);
  const own =
    !owned && !told && (isObject || under || gains || bringsAbout(clause, root) || light !== undefined)
      ? clauseModality(clause, rulebook.lexicon, parsed.words)
      : 'asserted';
  // "has refused to pay a fine by A": it was imposed.
  if (isObject && own === 'negated' && clause.verb.lemmas.includes('pay')) return 'asserted';
  // "rejected a bid by A", "denied A's accusation": A has bid, A has made it.
  const stands =
    (BID.test(np.plainNoun ?? '') && !clause.verb.lemmas.some((l) => LEAVES_NONE.test(l))) ||
    (frame.relation === 'accuses' && frame.object.includes('light'));
  const lent =
    isObject && !(np.possessor !== undefined && helps(clause))
      ? withParticle(clause)
          .map((l) => rulebook.lexicon.status.lightVerbs.get(l))
          .find((x) => x !== undefined)
      : undefined;
  // "may lift its ban", "has not dropped its lawsuit": the ban stands, and the lawsuit was filed.
  if (isObject && isEased(clause, { np, rulebook, frame })) return own === 'reported' ? own : 'asserted';
  // "doesn't expect the ban to last": it says nothing of whether there is one.
  const unexpected = clause.verb.negated && clause.verb.lemmas.includes('expect');
  // "doesn't expect the sanctions to hurt it": they are there.
  if (isObject && unexpected && clause.comps.some((c) => c.marker === 'inf' && hasEffect(c.clause))) return 'asserted';
  if (isObject && unexpected && (np.mods.length > 0 || clause.comps.some((c) => c.marker === 'inf'))) return 'possible';
  // "is considering a takeover": none has been bid yet.
  const effect = stands && (lent !== 'possible' || owned) ? undefined : lent;
  if (isImagined(clause, np, frame)) return 'possible' as const;
  // "called for a Portuguese ban"
  if (!isObject && light === undefined && isWished(clause, root, rulebook)) return 'possible';
  // "dismissed A's lawsuit": A has filed it.
  if (frame.presupposed && effect === 'negated') return own;
  // "has not ruled out a takeover"
  if (own === 'negated' && effect === 'negated' && clause.verb.negated) return 'possible';
  // "its effort to block A's takeover": whether it was blocked, nobody says.
  if (effect === 'negated' && clause.verb.form === 'inf' && own === 'possible') return 'possible';
  const left = isObject || isLeft(clause, root, rulebook);
  const dropped = clause.subject === root || left ? droppedReading(clause, { rulebook, frame }) : undefined;
  return weaker(own, dropped ?? effect ?? 'asserted');
}

/** "could *lead to* a partnership between A and B", "may *result in* a ban" */
const bringsAbout = ({ verb, preps }: Clause, root: NounPhrase): boolean =>
  preps.some(({ prep, np }) => rootOf(np) === root && verb.lemmas.some((l) => LEADS.test(`${l} ${prep}`)));

const LEADS = listed('verbs of bringing something about');

/** "*paves the way for* a partnership between A and B" */
const opensWayTo = ({ verb, object, preps }: Clause, root: NounPhrase): boolean =>
  WAY.test(object?.plainNoun ?? '') &&
  verb.lemmas.some((l) => OPENS.test(l)) &&
  preps.some(({ prep, np }) => rootOf(np) === root && /^(?:for|to|toward|towards)$/u.test(prep));

const OPENS = listed('verbs of opening a way');
const WAY = listed('ways to what may be');

/** "sells it *under its deal*", "*through its partnership*" */
const isDoneUnder = ({ preps }: Clause, root: NounPhrase): boolean =>
  preps.some((p) => /^(?:through|under|via)$/u.test(p.prep) && rootOf(p.np) === root);

/** "*A* ban by Tavland *would* hurt it": one that nobody has told of. */
const isImagined = ({ subject, verb, passive }: Clause, np: NounPhrase, { relation }: NounAt['frame']): boolean =>
  subject === np && !passive && np.det === 'indef' && MEASURES.has(relation) && IMAGINES.test(verb.modal ?? '');

const MEASURES: ReadonlySet<string> = new Set(['banned', 'restricts', 'regulates', 'fined']);

const IMAGINES = /^(?:would|could|might|may)$/u;

/** "*denied* a takeover", "*ruled out* a bid": there was none. */
const LEAVES_NONE = listed('verbs that leave no bid');

/** What is to end or go on has begun; what a firm bids for is not yet bought. */
function isEased({ verb }: Clause, { np, rulebook, frame }: Pick<NounAt, 'np' | 'rulebook' | 'frame'>): boolean {
  if (rulebook.relations.get(frame.relation)?.dropped !== undefined) return false;
  // "wants to drop charges against Velm": they may be another's.
  const own = np.possessor !== undefined;
  return verb.lemmas.some((l) => (EASES.test(l) && (own || frame.relation !== 'sued')) || (own && GOES_ON.test(l)));
}

const EASES = listed('verbs of easing a measure');
const GOES_ON = listed('verbs of going on with a measure');

const isWished = ({ preps, verb }: Clause, root: NounPhrase, { lexicon: { status } }: NounAt['rulebook']): boolean =>
  preps.some((p) => p.prep === 'for' && rootOf(p.np) === root) &&
  verb.lemmas.some((l) => status.governors.get(l) === 'possible');

/** "The merger is off", "Norvane-Velm merger off": it will not be. */
function isOff({ words }: NounAt['parsed'], root: NounPhrase, clause: Clause | undefined): boolean {
  const said = clause?.subject === root && clause.verb.copula ? clause.verb.last : root.last;
  const next = words[said + 1];
  if (words[said]?.lower !== 'off') return false;
  return /^(?:punct|cc)$/u.test(next?.pos ?? 'punct') || /^(?:after|as|amid|over|following)$/u.test(next?.lower ?? '');
}

/** "its *failed* takeover of Velm" */
const cameToNothing = ({ words }: NounAt['parsed'], { first, last }: NounPhrase): boolean =>
  words.slice(first, last).some(({ lower }) => FAILED.test(lower));

const FAILED = listed('adjectives of what came to nothing');

const NOT_YET = /^[^.;]*\bbefore they were (?:due|set|scheduled|meant) to (?:come|take|go|enter|start|begin|kick)\b/u;

const UP_TO = /^(?:of )?(?:up to|as much as)\b/u;

const textFrom = ({ words }: NounAt['parsed'], { last }: NounPhrase): string =>
  words
    .slice(last, last + 24)
    .map((w) => w.lower)
    .join(' ');

/** "A's deal with B is expected to lift its profit": the deal stands. */
const helps = ({ passive, verb, comps }: Clause): boolean =>
  passive &&
  verb.lemmas.includes('expect') &&
  comps.some((c) => c.marker === 'inf' && c.clause.verb.lemmas.some((l) => HELPS.test(l) || HAS_EFFECT.test(l)));

const HAS_EFFECT = listed('verbs of having an effect');

const hasEffect = ({ verb }: Clause): boolean => verb.lemmas.some((l) => HAS_EFFECT.test(l) || HURTS.test(l));

const HURTS = listed('verbs of hurting');

/** "The takeover of B was rejected", "abandoned its takeover of B", "gave up its takeover", "walked away from it". */
const droppedReading = (clause: Clause, { rulebook, frame }: Pick<NounAt, 'rulebook' | 'frame'>) => {
  const { verb, preps } = clause;
  const { drops, governors, lightVerbs } = rulebook.lexicon.status;
  // "pulled off the takeover of B", but "pulled out of it"
  if (verb.particle !== undefined && withParticle(clause).some((l) => l.includes(' ') && lightVerbs.has(l)))
    return undefined;
  const isDropped = verb.lemmas.some(
    (l) =>
      drops.has(l) ||
      drops.has(`${l} ${verb.particle ?? ''}`) ||
      preps.some(({ prep }) => governors.get(`${l} ${prep}`) === 'negated'),
  );
  return isDropped ? rulebook.relations.get(frame.relation)?.dropped : undefined;
};

/** "walked away *from* its takeover of B", "pulled out *of* it" */
const isLeft = ({ verb, preps }: Clause, root: NounPhrase, { lexicon: { status } }: NounAt['rulebook']): boolean =>
  preps.some(
    ({ prep, np }) =>
      rootOf(np) === root && verb.lemmas.some((l) => status.governors.get(`${l} ${prep}`) === 'negated'),
  );
