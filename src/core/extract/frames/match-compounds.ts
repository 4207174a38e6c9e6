import { gather, type Modality } from '../../model/index.ts';
import type { Frame } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { type Candidate, type MatchAt, pairs } from '../candidates.ts';
import type { Clause } from '../clauses/clause.ts';
import { bestScore, fitsKinds } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { Compound, NounPhrase } from '../phrases.ts';
import { type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { denote, denoteOne } from '../reference/denote.ts';
import { spanOf, spanOfWord } from '../spans.ts';
import { clauseModality } from '../status/status.ts';
import { protagonist } from '../unsaid/raiser.ts';
import type { Word } from '../word.ts';
import type { FrameIndex } from './frame-index.ts';

/** Compounds with a hyphen: "A-backed B", "B-based A", "B is A-owned". */

const isLands = (frame: Frame): boolean => frame.relation === 'based_in';

/** "U.S.-sanctioned": what states do, a country may. */
const ofStates = ({ subjectKinds }: Frame): boolean =>
  subjectKinds.every((kind) => /^(?:government|person)$/u.test(kind));

/** "the Ada Quill-led firm": whom somebody leads may be any firm, were it not the one that the article is about. */
const isMeant = (at: MatchAt, np: NounPhrase, behind: readonly Denoted[]): boolean =>
  np.name !== undefined || behind.every((d) => protagonist(at).some(({ entity }) => entity === d.entity));

/** "A-backed B", "B-based A", "B is A-owned". */
export function matchCompounds(at: MatchAt, frames: FrameIndex): Candidate[] {
  const { parsed } = at;
  return gather(parsed.phrases, (np) =>
    np.compounds.flatMap((compound) => claimsOf(at, { compound, np, modality: 'asserted' }, frames)),
  ).concat(gather(parsed.clauses, (clause) => claimsOfPredicate(at, clause, frames)));
}

/** A compound, the phrase that it is said of, and how firmly. */
interface Said {
  readonly compound: Pick<Compound, 'name' | 'tail'>;
  readonly np: NounPhrase;
  readonly modality: Modality;
}

/** "Velm, which *is Norvane-owned*, …": of the subject, as firmly as the clause says it. */
function claimsOfPredicate(at: MatchAt, clause: Clause, frames: FrameIndex): Candidate[] {
  const { parsed, rulebook } = at;
  const { subject, verb } = clause;
  if (!verb.copula || subject === undefined) return [];
  const [name, dash, tail, behind] = afterAdverbs(parsed.words, verb.last);
  // "is an old, Norvane-owned mill" is a phrase of its own.
  if (name?.mention === undefined || dash?.lower !== '-' || tail === undefined || behind?.pos === 'noun') return [];
  const compound = { name: parsed.words.indexOf(name), tail: tail.lower };
  const modality = clauseModality(clause, rulebook.lexicon, parsed.words);
  return claimsOf(at, { compound, np: subject, modality }, frames);
}

/** "is *now partly* Norvane-owned": the words behind, from the first that is no adverb. */
function afterAdverbs(words: Parsed['words'], from: number): readonly Word[] {
  let at = from;
  while (words[at]?.pos === 'adv') at++;
  return words.slice(at, at + 4);
}

function claimsOf(at: MatchAt, { compound: { name, tail }, np, modality }: Said, frames: FrameIndex): Candidate[] {
  const { grammar, parsed } = at;
  const entity = entityOfWord(grammar, parsed, name);
  if (entity === undefined) return [];
  const before: Denoted = { entity, span: spanOfWord(parsed, name), steps: [], trust: 1 };
  const trigger = spanOf(parsed, name, name + 3);
  const land = entity.known?.isCountry === true;
  // "Sangli-based" tells where, "Solana-based" on what: only what is known as a thing is the latter.
  if (SAYS_HOW.test(tail) && !land && bestScore(entity) < 1) return [];
  return frames
    .saying([tail])
    .filter((frame) => (frame.words.has(tail) && isLands(frame) === land) || ofStates(frame))
    .flatMap((frame) => {
      const kinds = frame.reverse ? frame.subjectKinds : frame.objectKinds;
      const behind = (np.name === undefined ? denote : denoteOne)(grammar, { parsed, np }, { kinds }).filter((d) =>
        fitsKinds(d.entity, kinds),
      );
      if (frame.subjectKinds.every((kind) => kind === 'person') && !isMeant(at, np, behind)) return [];
      const sides = frame.reverse ? { subjects: behind, objects: [before] } : { subjects: [before], objects: behind };
      return pairs({ frame, ...sides, trigger, modality });
    });
}

const SAYS_HOW = listed('ends of compounds');
