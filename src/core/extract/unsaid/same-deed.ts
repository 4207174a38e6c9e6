import type { Claim, Modality } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import { type Candidate, type MatchAt, pairs } from '../candidates.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import { isTimeLike, type NounPhrase } from '../phrases.ts';
import type { ArticleGrammar, Denoted } from '../reference/article-grammar.ts';
import { mainClause } from '../reference/clause-of.ts';
import { denote } from '../reference/denote.ts';
import { actors } from '../sides.ts';
import { spanOf } from '../spans.ts';
import { clauseModality, weaker } from '../status/status.ts';

/** "Tavland banned Quillbee. *Norland did the same*": a deed that is told again by no more than who else did it. */

/** Words of a clause that repeats a deed, and who does it. */
interface Repeat {
  readonly clause: Clause;
  readonly doers: readonly NounPhrase[];
  /** The words that stand for the deed. */
  readonly words: readonly [first: number, last: number];
  /** "a similar *ban*": the deed was of a sort that the noun says. */
  readonly noun?: string | undefined;
  /** "sold chips to Velm, followed by Norland": whom follows may as well be the one that it is done to. */
  readonly either?: true;
}

/** What those do who do the same: the claims of the deed right before, with another subject; `told` are all claims so far. */
export function sameDeeds({ grammar, parsed, rulebook }: MatchAt, told: readonly Claim[]): Candidate[] {
  return parsed.clauses.flatMap((clause) => {
    const repeat = repeatByVerb(parsed, clause) ?? repeatByNoun(parsed, clause);
    if (repeat === undefined) return [];
    const [first, last] = repeat.words;
    const trigger = spanOf(parsed, first, last);
    const modality = weaker(clauseModality(clause, rulebook.lexicon, parsed.words), nounEffect(repeat, rulebook));
    return claimsBefore(grammar, parsed, { clause, told }).flatMap((claim) => {
      const frame = rulebook.frames.find(({ id }) => id === claim.rule);
      if (frame === undefined || rulebook.relations.get(claim.relation)?.followed !== true) return [];
      if (repeat.noun !== undefined && !isNounOf(rulebook, claim.relation, repeat.noun)) return [];
      return pairs({
        frame,
        subjects: repeat.doers
          .flatMap((np) => denote(grammar, { parsed, np }, { kinds: frame.subjectKinds }))
          .filter((d) => repeat.either !== true || isLikeDoer(grammar, d.entity, claim)),
        objects: [objectOf(grammar, claim, trigger)].flat(),
        trigger,
        modality: weaker(modality, claim.modality),
      });
    });
  });
}

/** Of the doer's kind, and not of that of what it is done to. */
function isLikeDoer({ entities }: ArticleGrammar, doer: Entity, { subject, object }: Claim): boolean {
  const [own, other] = [entities[subject], entities[object]];
  return own !== undefined && other !== undefined && kindOf(doer) === kindOf(own) && kindOf(doer) !== kindOf(other);
}

/** "Norland *did the same*", "*followed suit*", "*did so* too"; "*So did* Norland"; "*followed* in May"; "…, *followed* by Norland". */
function repeatByVerb({ words }: Parsed, clause: Clause): Repeat | undefined {
  const { verb, object } = clause;
  const behind = (n: number) => words[verb.last + n]?.lower ?? '';
  const doing = verb.lemmas.includes('do');
  const same = doing && behind(0) === 'the' && behind(1) === 'same';
  const so = doing && /^(?:likewise|so)$/u.test(behind(0));
  const too = doing && object === undefined && verb.adverbs.includes('too');
  const suit = verb.lemmas.includes('follow') && object?.plainNoun === 'suit';
  if (same || so || too || suit) {
    const last = same ? verb.last + 2 : so ? verb.last + 1 : (object?.last ?? verb.last);
    return isToAnother(clause) ? undefined : { clause, doers: actors(clause), words: [verb.first, last] };
  }
  // "as Norland *had done before*", "Norland *had beaten them to it*"
  const done = isBehindAs(words, clause) && doing && object === undefined && BEFORE.test(behind(0));
  const beaten =
    verb.lemmas.includes('beat') && object?.pronoun !== undefined && textBehind(words, object.last) === 'to it';
  if (done || beaten) {
    const last = done ? verb.last + 1 : (object?.last ?? verb.last) + 2;
    return { clause, doers: actors(clause), words: [verb.first, last] };
  }
  if (isLater(words, clause)) return { clause, doers: actors(clause), words: [verb.first, verb.last] };
  const own = ofItsOwn(words, clause);
  if (own !== undefined) return { clause, doers: actors(clause), words: [verb.first, own.last], noun: own.plainNoun };
  const by = clause.passive && verb.barePast && verb.lemmas.includes('follow') ? behindBy(clause) : [];
  if (by.length > 0) return { clause, doers: by, words: [verb.first, verb.last], either: true };
  const inverted = words[verb.first - 1]?.lower === 'so' && object?.first === verb.last;
  if (!inverted || object === undefined || clause.subject !== undefined) return undefined;
  return { clause, doers: [object, ...object.members], words: [verb.first - 1, verb.last] };
}

const isBehindAs = (words: Parsed['words'], { subject }: Clause): boolean =>
  words[(subject?.first ?? 0) - 1]?.lower === 'as';

const BEFORE = /^(?:before|already|earlier|previously)$/u;

const textBehind = (words: Parsed['words'], at: number): string =>
  words
    .slice(at, at + 2)
    .map((w) => w.lower)
    .join(' ');

/** "Norland followed with *a ban* of its own", "with *one* of its own", "in May with *a fine* of $3 million" */
function ofItsOwn(words: Parsed['words'], clause: Clause): NounPhrase | undefined {
  const { verb, object, passive, preps } = clause;
  if (!verb.lemmas.includes('follow') || passive || verb.form !== 'finite' || object !== undefined) return undefined;
  const [deed, more] = preps.filter(({ prep, np }) => prep === 'with' && np.name === undefined && np.det === 'indef');
  if (deed !== undefined && more === undefined && deed.np.noun !== undefined && !isToAnother(clause)) return deed.np;
  return preps.find(
    ({ prep, np }) =>
      prep === 'with' &&
      np.name === undefined &&
      words[np.last]?.lower === 'of' &&
      /^(?:its|their|his|her)$/u.test(words[np.last + 1]?.lower ?? '') &&
      words[np.last + 2]?.lower === 'own',
  )?.np;
}

/** "Norland *followed in May*", "will *follow a month later*": nobody whom, a time, and no deed of another sort ("with letters to"). */
function isLater(words: Parsed['words'], { verb, object, passive, preps }: Clause): boolean {
  if (!verb.lemmas.includes('follow') || passive || verb.form !== 'finite') return false;
  if (preps.some(({ prep }) => prep === 'with')) return false;
  const timed = preps.some(({ prep, np }) => /^(?:in|on|within)$/u.test(prep) && isTimeLike(np));
  const later =
    (object === undefined || isTimeLike(object)) &&
    words.slice(verb.last, verb.last + 4).some((w) => w.lower === 'later');
  return (timed && object === undefined) || later;
}

/** "by *Norland*" */
const behindBy = ({ preps }: Clause): NounPhrase[] =>
  preps.flatMap(({ prep, np }) => (prep === 'by' && np.name !== undefined ? [np, ...np.members] : []));

/** "did the same with Velm", "followed suit against Velm", "did the same with its own app": to another. */
const isToAnother = ({ preps }: Clause): boolean =>
  preps.some(
    ({ prep, np }) =>
      (/^(?:with|to|for|against|on)$/u.test(prep) && np.name !== undefined) ||
      // "did the same to 26 apps"
      (/^(?:with|to|against)$/u.test(prep) && np.plural && np.noun !== undefined && !isTimeLike(np)) ||
      (prep === 'with' && np.possessor !== undefined),
  );

/** "imposed *a similar ban*", "took *the same step*"; "The ban follows *a similar move* by Norland", "mirrors one *made* by Norland". */
function repeatByNoun({ words, clauses }: Parsed, clause: Clause): Repeat | undefined {
  const { object, preps, subject, verb } = clause;
  if (isToAnother(clause)) return undefined;
  const by = behindBy(clause);
  // "one made by Norland"
  const one =
    clause.passive &&
    subject !== undefined &&
    words[subject.first]?.lower === 'one' &&
    MAKES.test(verb.lemmas[0] ?? '');
  if (one && clauses.some((c) => c.object === subject && tellsOfDeed(c)))
    return { clause, doers: by, words: [verb.first, verb.last] };
  const afterIt = by.length > 0 ? preps.filter(({ prep }) => prep === 'after').map(({ np }) => np) : [];
  const phrase = [object, ...afterIt].find((np) => np !== undefined && isAlike(words, np));
  const at = phrase?.nounAt;
  if (phrase === undefined || at === undefined) return undefined;
  const does = verb.lemmas.some((l) => DOES.test(l));
  const doers = by.length > 0 ? (tellsOfDeed(clause) ? by : []) : does ? actors(clause) : [];
  return { clause, doers, words: [at, at + 1], noun: phrase.plainNoun };
}

/** "*The move* mirrors", "*It* comes after": what acts is the deed told before. */
const tellsOfDeed = ({ subject }: Clause): boolean =>
  /^(?:it|this|that)$/u.test(subject?.pronoun ?? '') || (subject?.name === undefined && subject?.det === 'def');

/** "a *similar* ban", "the *same* step" */
function isAlike(words: Parsed['words'], { first, nounAt, name, plainNoun = '' }: NounPhrase): boolean {
  if (nounAt === undefined || name !== undefined) return false;
  const before = words.slice(first, nounAt);
  return (
    before.some((w) => SIMILAR.test(w.lower)) || (ANY_DEED.test(plainNoun) && before.some((w) => w.lower === 'same'))
  );
}

const SIMILAR = listed('words of likeness');
const ANY_DEED = listed('nouns of any deed');
const MAKES = listed('verbs of taking a step');
/** But "faces", "fights", "praised", "settled a similar suit": whoever it befalls, and who ends one, is not said to have done it. */
const DOES = listed('verbs of doing a deed');

/** "ban" is a noun of banning: some frame of the relation is for it; "a step" is one of anything. */
const isNounOf = ({ frames }: MatchAt['rulebook'], relation: string, noun: string): boolean =>
  ANY_DEED.test(noun) ||
  frames.some((frame) => frame.type === 'noun' && frame.relation === relation && frame.words.has(noun));

/** "is *mulling* the same step": what the verb makes of the deed that is its object. */
const nounEffect = ({ clause, noun }: Repeat, { lexicon }: MatchAt['rulebook']): Modality =>
  noun === undefined ? 'asserted' : (lexicon.status.lightVerbs.get(clause.verb.lemmas[0] ?? '') ?? 'asserted');

interface Told {
  readonly clause: Clause;
  readonly told: readonly Claim[];
}

/** The claims of the nearest deed before, in this sentence or the one before. */
function claimsBefore(grammar: ArticleGrammar, parsed: Parsed, { clause, told }: Told): readonly Claim[] {
  for (const deed of deedsBefore(grammar, parsed, clause)) {
    const claims = told.filter((claim) => isOfDeed(claim, deed));
    if (claims.length > 0) return claims;
  }
  return [];
}

interface Deed {
  readonly parsed: Parsed;
  readonly clause: Clause;
}

/** The clauses right before that tell what is done: in the same sentence, and of the sentence before the main one or what ends it. */
function deedsBefore(grammar: ArticleGrammar, parsed: Parsed, clause: Clause): Deed[] {
  const above = new Set<Clause>();
  for (let at = clause.governor; at?.clause !== undefined && at.via !== ','; at = at.clause.governor)
    above.add(at.clause);
  const here = parsed.clauses.findLast(
    (c) => c.at < clause.at && c.verb.form === 'finite' && !c.relative && !above.has(c) && c.subject !== undefined,
  );
  const earlier = grammar.parsed[parsed.index - 1];
  const main = earlier === undefined || earlier.sentence.furniture ? undefined : mainClause(earlier);
  return [
    ...(here === undefined ? [] : [{ parsed, clause: here }]),
    ...(earlier === undefined || main === undefined
      ? []
      : [main, ...endsInDeed(earlier)].map((one) => ({ parsed: earlier, clause: one }))),
  ];
}

/** "has grown since May, *when Velm sued it*": the last clause tells what was done. */
const endsInDeed = ({ clauses }: Parsed): Clause[] => {
  const last = clauses.findLast((c) => c.verb.form === 'finite');
  return last?.marker === 'when' && last.subject?.name !== undefined ? [last] : [];
};

/** The claim has the doer of the deed for its subject, and says what the verb says. */
function isOfDeed({ subjectSpan, trigger, modality }: Claim, { parsed, clause: { subject, verb } }: Deed): boolean {
  if (subject === undefined || modality === 'negated') return false;
  const named = spanOf(parsed, subject.first, Math.max(subject.last, ...subject.members.map((m) => m.last)));
  const from = spanOf(parsed, verb.first, verb.last).from;
  // "Regulators *in Tavland* fined it": those that stand for it may be told of behind them.
  const last = subject.name === undefined && subject.last <= verb.first ? Math.max(named.to, from) : named.to;
  return (
    subjectSpan.from >= named.from && subjectSpan.to <= last && trigger.from >= from && trigger.to <= parsed.sentence.to
  );
}

function objectOf({ entities }: ArticleGrammar, claim: Claim, span: Denoted['span']): Denoted | [] {
  const entity = entities[claim.object];
  if (entity === undefined) return [];
  return { entity, span, steps: [`what is done to ${entity.name} is done again`], trust: 0.85 };
}
