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

export function parseSentence(
  parts: { index: number; sentence: Sentence; words: readonly Word[] },
  rulebook: Rulebook,
): Parsed {
  const items = spreadNegation(withoutIncluding(chunk(parts.words, rulebook)), parts.words);
  const { index, sentence, words } = parts;
  linkPhrases(items, words, rulebook);
  linkWhose(items, words);
  partFromLands(items, words);
  const clauses = buildClauses({ items, words }, rulebook);
  const phrases = gather(items, (item) => (item.type === 'np' ? withPossessors(item) : []));
  return { index, sentence, words, items, clauses, phrases };
}

/** A sentence that the gate held back: the names in it can be referred to, and that is all. */
export function withoutGrammar({ index, sentence, words }: Pick<Parsed, 'index' | 'sentence' | 'words'>): Parsed {
  return { index, sentence, words, items: [], clauses: [], phrases: [] };
}

function withPossessors(np: NounPhrase): NounPhrase[] {
  // The owner before "whose" stands among the phrases already.
  return np.possessor === undefined || np.possessor.first < np.first ? [np] : [...withPossessors(np.possessor), np];
}
