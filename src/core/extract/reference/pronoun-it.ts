import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import { isOwn } from '../entities/known-maker.ts';
import type { Entity } from '../entity.ts';
import { THINGS } from '../kinds/kind-groups.ts';
import { isMade, kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import { isTimeLike, type NounPhrase } from '../phrases.ts';
import { isSuit } from './antecedents/accused.ts';
import type { ArticleGrammar, PhraseAt } from './article-grammar.ts';
import { clauseOf, clausesOfSubject, mainClause } from './clause-of.ts';
import { inquiryInto } from './inquiry-into.ts';
import { mentionsBefore, previousSubjects } from './named-before.ts';
import { describesOne } from './noun-kind.ts';
import { stated } from './stated.ts';

/** When "it" is the object of a verb: what it takes up, and when that cannot be told. */

/** "it", or a thing that was spoken of: "the tool". */
const isIt = (np: NounPhrase, rulebook: Rulebook): boolean => np.pronoun === 'it' || describesOne(np, rulebook, THINGS);

/** "Norvane dubbed it a scam, and Velm called it dangerous", "Norvane banned the tool: Velm blocked it": the same. */
export function objectItBefore(
  { clauses }: Parsed,
  np: NounPhrase,
  rulebook: Rulebook,
): { np: NounPhrase; not: NounPhrase[] } | undefined {
  if (!clauses.some((c) => c.object === np)) return undefined;
  const earlier = clauses.find(
    (c) => c.object !== undefined && c.object !== np && c.object.last <= np.first && isIt(c.object, rulebook),
  );
  return earlier?.object === undefined
    ? undefined
    : { np: earlier.object, not: earlier.subject === undefined ? [] : [earlier.subject] };
}

/** "OpenAI … to bar it": where the pronoun's nearest sense is the actor itself, who else is meant cannot be told. */
export function isItsOwnActor(grammar: ArticleGrammar, { parsed, np }: PhraseAt, not: readonly NounPhrase[]): boolean {
  if (not.length === 0 || not.some((actor) => actsByLaw(grammar, parsed, actor))) return false;
  // "Velm, which it acquired", "the firm it acquired": the one before is what the clause hangs on.
  if (
    parsed.clauses.some(
      ({ relative, subject, object }) =>
        subject === np && object !== undefined && not.includes(object) && (relative || object.first < np.first),
    )
  )
    return false;
  // "The watchdog is looking into whether it lied": whoever was told of before.
  if (inquiryInto({ parsed, np }) !== undefined) return false;
  // "Its customers include Velm, which invested in it"
  if (opensWithIts({ parsed, np })) return false;
  const actors = not.flatMap((other) => stated(grammar, { parsed, np: other }).map((d) => d.entity));
  // "Founded by Ada Quill, it": a person is none.
  const saying = parsed.clauses.find((c) => c.subject === np)?.governor?.clause;
  // "The watchdog found that it had lied": another.
  if (saying?.verb.lemmas.some((l) => RULES.test(l)) === true) return false;
  if (saying !== undefined && saysOfItself(grammar, { parsed, np }, { saying, not })) return true;
  const [nearest, more] = mentionsBefore(grammar, parsed, np).filter((entity) => kindOf(entity) !== 'person');
  // "Quillbee is a hit. Norvane made an offer for it": there is but one other.
  if (more === undefined && nearest !== undefined && isToldOfThing(grammar, parsed, nearest)) return false;
  return (
    nearest !== undefined && actors.length === 1 && actors[0] === nearest && !subjectIs(grammar, { parsed, np }, not)
  );
}

/** The sentence before is about one thing that is not the actor's. */
function isToldOfThing(grammar: ArticleGrammar, parsed: Parsed, actor: Entity): boolean {
  const [topic, other] = previousSubjects(grammar, parsed);
  return topic !== undefined && other === undefined && topic !== actor && isMade(topic) && !isOwn(actor, topic);
}

/** "*Its* customers include Velm, which invested in *it*": of the same. */
export const opensWithIts = ({ parsed, np }: PhraseAt): boolean =>
  np.pronoun === 'it' &&
  parsed.phrases.some((one) => one.first === 0 && one.possessor?.pronoun === 'its') &&
  clauseOf(parsed, np)?.relative === true;

const RULES = listed('verbs of ruling');

/** "was sued by *Velm*, accusing it of theft": of another than itself. */
const actsByLaw = ({ rulebook }: ArticleGrammar, { clauses }: Parsed, actor: NounPhrase): boolean =>
  clauses.some(
    ({ passive, preps, verb }) =>
      passive &&
      preps.some((p) => p.prep === 'by' && p.np === actor) &&
      verb.lemmas.some((l) => rulebook.lexicon.status.lawVerbs.has(l)),
  );

/** "Norvane, which makes Quillbee, said it had lied": Norvane itself. */
function saysOfItself(
  grammar: ArticleGrammar,
  { parsed }: PhraseAt,
  { saying, not }: { saying: Clause; not: readonly NounPhrase[] },
): boolean {
  // "alleging it stole its texts": nobody alleges anything of himself.
  // "sued Velm, saying it had lied": of whom is sued.
  const charge = saying.verb.form === 'ing' && saying.governor?.via === ',' ? saying.governor.clause : undefined;
  if (charge?.verb.lemmas.some((l) => CHARGES.test(l)) || (charge !== undefined && isSuit(charge.object))) return false;
  const plain = saying.verb.lemmas.some((l) => SAYS.test(l));
  if (!plain || saying.subject === undefined || !not.includes(saying.subject) || saying.subject.plural) return false;
  const sayers = stated(grammar, { parsed, np: saying.subject });
  return sayers.length === 1 && sayers.every(({ entity }) => /^(?:company|product|model)$/u.test(kindOf(entity)));
}

const CHARGES = listed('verbs of charging with a wrong');
const SAYS = listed('verbs of a speaker on himself');

/**
 * "Tavland banned it", "is the third land to sue it", "agreed to buy it", "has filed a suit against it": the actor is the subject right before, and
 * nobody sues himself, so the pronoun is somebody else.
 */
const subjectIs = ({ rulebook }: ArticleGrammar, { parsed, np }: PhraseAt, actors: readonly NounPhrase[]): boolean =>
  parsed.clauses.some(
    ({ subject, object, preps, verb }) =>
      subject !== undefined &&
      actors.includes(subject) &&
      (object === np
        ? verb.form === 'finite' || verb.lemmas.some((l) => rulebook.lexicon.status.lawVerbs.has(l) || BUYS.test(l))
        : preps.some((p) => p.prep === 'against' && p.np === np)),
  );

const BUYS = listed('verbs of buying a whole firm');

/** "called the move baseless and will challenge *it*", "condemned the ban. Velm backs *it*": the deed right before, not who is named. */
export function takesUpDeed(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): boolean {
  const own = parsed.clauses.find((c) => c.object === np);
  if (own === undefined || own.passive || !own.verb.lemmas.some((l) => OF_DEEDS.test(l))) return false;
  const { actions } = grammar.rulebook.lexicon;
  const isDeed = ({ noun = '', plainNoun = '' }: NounPhrase) =>
    actions.has(noun) || actions.has(plainNoun) || DEED.test(plainNoun);
  for (const sentence of [parsed, grammar.parsed[parsed.index - 1]]) {
    const objects = sentence?.clauses.flatMap((c) => [c.object ?? [], c.subject ?? []].flat()) ?? [];
    const before = objects
      .filter(
        (one) => one.pronoun === undefined && (sentence !== parsed || one.last <= np.first) && one !== own.subject,
      )
      .sort((a, b) => b.first - a.first);
    const [nearest] = before.filter((one) => !isTimeLike(one) && !one.money);
    if (nearest !== undefined)
      return nearest.name === undefined && nearest.softName === undefined && !nearest.plural && isDeed(nearest);
  }
  return false;
}

/** "praised the filing but said that *it* did not go far enough": of what the speaker judges right before, and of no body. */
export function takesUpJudged(parsed: Parsed, np: NounPhrase): boolean {
  const saying = parsed.clauses.find((c) => c.subject === np)?.governor?.clause;
  const before = saying === undefined ? undefined : clausesOfSubject(parsed, saying).at(-1);
  const judged = before?.passive === false ? before.object : undefined;
  return (
    judged !== undefined &&
    judged.name === undefined &&
    judged.det === 'def' &&
    !judged.plural &&
    (PAPER.test(judged.plainNoun ?? '') || DEED.test(judged.plainNoun ?? '')) &&
    before?.verb.lemmas.some((l) => OF_DEEDS.test(l) || JUDGES.test(l)) === true
  );
}

const JUDGES = /^(?:praise|hail|welcome|applaud|criticise|criticize|condemn|denounce|support|back|oppose|blast|slam)$/u;

const DONE_TO_BODIES = listed('verbs done to bodies alone');

const OF_DEEDS = listed('verbs done to deeds');
const DEED = listed('nouns of deeds');

/** "The lawsuit says that Norvane lied. *It* accuses Velm": what is written says so, and nobody whom it names. */
export function isPaper(grammar: ArticleGrammar, { parsed, np }: PhraseAt): boolean {
  const own = parsed.clauses.find((c) => c.subject === np);
  const earlier = grammar.parsed[parsed.index - 1];
  const topic = earlier === undefined ? undefined : mainClause(earlier)?.subject;
  const { lawVerbs, sayVerbs } = grammar.rulebook.lexicon.status;
  const speaks = own?.verb.lemmas.some((l) => lawVerbs.has(l) || sayVerbs.has(l) || l === 'call') === true;
  return (
    speaks && topic?.name === undefined && topic?.det === 'def' && !topic.plural && PAPER.test(topic.plainNoun ?? '')
  );
}

const PAPER = listed('papers');

/** "Tavland passed a rule and dropped it": what the same subject did before is done to a thing that has no name. */
export function takesUpThing(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): boolean {
  const own = parsed.clauses.find((c) => c.object === np);
  // "dropped the plan after Velm sued it": no plan is sued.
  if (own?.verb.lemmas.some((l) => DONE_TO_BODIES.test(l))) return false;
  const [earlier] = own === undefined ? [] : clausesOfSubject(parsed, own);
  if (earlier === undefined || earlier.said !== undefined) return false;
  const things = [earlier.object, ...earlier.preps.map((p) => p.np)].filter(
    (p) => p !== undefined && p.last <= np.first,
  );
  // "will update the guidance for Quillbee and release it": the guidance.
  const { object, preps } = earlier;
  const isThing = object?.noun !== undefined && object.name === undefined && object.softName === undefined;
  if (isThing && !object.plural && !object.money && preps.some((p) => p.prep === 'for' && p.np.name !== undefined))
    if (preps.every((p) => p.prep === 'for' || p.np.name === undefined)) return true;
  return (
    things.some((p) => p?.noun !== undefined && !p.plural && !p.money && !isTimeLike(p)) &&
    things.every((p) => p?.name === undefined && p?.softName === undefined && p?.pronoun === undefined) &&
    mentionsBefore(grammar, parsed, np).length <= 1
  );
}
