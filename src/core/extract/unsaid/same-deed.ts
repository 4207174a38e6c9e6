import type { Claim } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import { type Candidate, type MatchAt, pairs } from '../candidates.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
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
}

/** What those do who do the same: the claims of the deed right before, with another subject; `told` are all claims so far. */
export function sameDeeds({ grammar, parsed, rulebook }: MatchAt, told: readonly Claim[]): Candidate[] {
  return parsed.clauses.flatMap((clause) => {
    const repeat = repeatIn(parsed, clause);
    if (repeat === undefined) return [];
    const deed = deedBefore(grammar, parsed, clause);
    const claims = deed === undefined ? [] : told.filter((claim) => isOfDeed(claim, deed));
    return claims.flatMap((claim) => {
      const frame = rulebook.frames.find(({ id }) => id === claim.rule);
      if (frame === undefined || rulebook.relations.get(claim.relation)?.followed !== true) return [];
      if (repeat.noun !== undefined && !isNounOf(rulebook, claim.relation, repeat.noun)) return [];
      const [first, last] = repeat.words;
      const trigger = spanOf(parsed, first, last);
      return pairs({
        frame,
        subjects: repeat.doers.flatMap((np) => denote(grammar, { parsed, np }, { kinds: frame.subjectKinds })),
        objects: [objectOf(grammar, claim, trigger)].flat(),
        trigger,
        modality: weaker(clauseModality(repeat.clause, rulebook.lexicon, parsed.words), claim.modality),
      });
    });
  });
}

/** "Norland *did the same*", "*followed suit*", "*did likewise*", "*did so* too"; "*So did* Norland"; "imposed *a similar ban*". */
function repeatIn({ words }: Parsed, clause: Clause): Repeat | undefined {
  const { verb, object, preps } = clause;
  const behind = (n: number) => words[verb.last + n]?.lower ?? '';
  const doing = verb.lemmas.includes('do');
  const same = doing && behind(0) === 'the' && behind(1) === 'same';
  const so = doing && /^(?:likewise|so)$/u.test(behind(0));
  const too = doing && object === undefined && verb.adverbs.includes('too');
  const suit = verb.lemmas.includes('follow') && object?.plainNoun === 'suit';
  // "did the same with Velm", "followed suit against Velm": to another.
  if (preps.some(({ prep, np }) => /^(?:with|to|for|against|on|by)$/u.test(prep) && np.name !== undefined))
    return undefined;
  if (same || so || too || suit) {
    const last = same ? verb.last + 2 : so ? verb.last + 1 : (object?.last ?? verb.last);
    return { clause, doers: actors(clause), words: [verb.first, last] };
  }
  const alike = object === undefined ? undefined : alikeIn(words, object);
  if (alike !== undefined) return { clause, doers: actors(clause), words: [alike, alike + 1], noun: object?.plainNoun };
  const inverted = words[verb.first - 1]?.lower === 'so' && clause.object?.first === verb.last;
  if (!inverted || object === undefined || clause.subject !== undefined) return undefined;
  return { clause, doers: [object, ...object.members], words: [verb.first - 1, verb.last] };
}

/** "imposed a *similar* ban": the index of the noun. */
function alikeIn(words: Parsed['words'], { first, nounAt, name }: NounPhrase): number | undefined {
  if (nounAt === undefined || name !== undefined) return undefined;
  return words.slice(first, nounAt).some((w) => SIMILAR.test(w.lower)) ? nounAt : undefined;
}

const SIMILAR = listed('similar suits');

/** "accusation" is a noun of accusing: some frame of the relation is for it. */
const isNounOf = ({ frames }: MatchAt['rulebook'], relation: string, noun: string): boolean =>
  frames.some((frame) => frame.type === 'noun' && frame.relation === relation && frame.words.has(noun));

interface Deed {
  readonly parsed: Parsed;
  readonly clause: Clause;
}

/** The clause right before that tells what is done: in the same sentence, or else the main one of the sentence before. */
function deedBefore(grammar: ArticleGrammar, parsed: Parsed, clause: Clause): Deed | undefined {
  const above = new Set<Clause>();
  for (let at = clause.governor; at?.clause !== undefined && at.via !== ','; at = at.clause.governor)
    above.add(at.clause);
  const here = parsed.clauses.findLast(
    (c) => c.at < clause.at && c.verb.form === 'finite' && !c.relative && !above.has(c) && c.subject !== undefined,
  );
  if (here !== undefined) return { parsed, clause: here };
  const earlier = grammar.parsed[parsed.index - 1];
  const main = earlier === undefined || earlier.sentence.furniture ? undefined : mainClause(earlier);
  return earlier === undefined || main === undefined ? undefined : { parsed: earlier, clause: main };
}

/** The claim has the doer of the deed for its subject, and says what the verb says. */
function isOfDeed({ subjectSpan, trigger, modality }: Claim, { parsed, clause: { subject, verb } }: Deed): boolean {
  if (subject === undefined || modality === 'negated') return false;
  const doers = spanOf(parsed, subject.first, Math.max(subject.last, ...subject.members.map((m) => m.last)));
  const from = spanOf(parsed, verb.first, verb.last).from;
  return (
    subjectSpan.from >= doers.from &&
    subjectSpan.to <= doers.to &&
    trigger.from >= from &&
    trigger.to <= parsed.sentence.to
  );
}

function objectOf({ entities }: ArticleGrammar, claim: Claim, span: Denoted['span']): Denoted | [] {
  const entity = entities[claim.object];
  if (entity === undefined) return [];
  return { entity, span, steps: [`what is done to ${entity.name} is done again`], trust: 0.85 };
}
