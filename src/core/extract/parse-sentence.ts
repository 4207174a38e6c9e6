import { gather, type Sentence } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { chunk } from './chunk/chunk.ts';
import { withoutIncluding } from './chunk/including-with.ts';
import { spreadNegation } from './chunk/spread-negation.ts';
import { buildClauses } from './clauses/build-clauses.ts';
import type { Clause } from './clauses/clause.ts';
import { linkPhrases } from './link/link-phrases.ts';
import { partFromLands } from './link/lists-of-lands.ts';
import { linkWhose } from './link/whose.ts';
import type { Item, NounPhrase } from './phrases.ts';
import type { Word } from './word.ts';

/** A sentence with its grammar: words, phrases, clauses. */
export interface Parsed {
  /** Index of the sentence in the article. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly items: readonly Item[];
  readonly clauses: readonly Clause[];
  /** Every noun phrase, possessors included, in order. */
  readonly phrases: readonly NounPhrase[];
}

/** A sentence with its words: what its grammar is read from. */
export type TaggedSentence = Pick<Parsed, 'index' | 'sentence' | 'words'>;

/**
 * The grammar of an article's sentences. Each step goes through all of them before the next begins: what one step takes
 * stays in the processor's caches, and what all of them take does not.
 */
export function parseSentences(tagged: readonly TaggedSentence[], rulebook: Rulebook): Parsed[] {
  const chunked = tagged.map((one) => ({ ...one, items: chunk(one.words, rulebook) }));
  const phrased = chunked.map((one) => ({
    ...one,
    items: spreadNegation(withoutIncluding(one.items), one.words),
  }));
  for (const { items, words } of phrased) linkPhrases(items, words, rulebook);
  for (const { items, words } of phrased) {
    linkWhose(items, words);
    partFromLands(items, words);
  }
  const clauses = buildClauses(phrased, rulebook);
  return phrased.map(({ index, sentence, words, items }, i) => {
    const phrases = gather(items, (item) => (item.type === 'np' ? withPossessors(item) : []));
    return { index, sentence, words, items, clauses: clauses[i] ?? [], phrases };
  });
}

/** A sentence that the gate held back: the names in it can be referred to, and that is all. */
export function withoutGrammar({ index, sentence, words }: TaggedSentence): Parsed {
  return { index, sentence, words, items: [], clauses: [], phrases: [] };
}

function withPossessors(np: NounPhrase): NounPhrase[] {
  // The owner before "whose" stands among the phrases already.
  return np.possessor === undefined || np.possessor.first < np.first ? [np] : [...withPossessors(np.possessor), np];
}
