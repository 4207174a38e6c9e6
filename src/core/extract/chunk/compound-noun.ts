import type { Rulebook } from '../../rules/rulebook.ts';
import type { Word } from '../word.ts';

export interface CompoundNoun {
  readonly lemma: string;
  /** How many words it has. */
  readonly words: number;
}

/** "attorneys general": the plural stands in the first word. */
export const isPluralBefore = (words: readonly Word[], at: number, noun: CompoundNoun | undefined): boolean =>
  noun?.words === 2 && noun.lemma.endsWith(' general') && words[at - 1]?.plural === true;

/** The longest noun that a rule knows and that ends at `at`: "search engine" before "engine". */
export function compoundNounAt(words: readonly Word[], at: number, { lexicon }: Rulebook): CompoundNoun {
  const longest = lexicon.endsCompound((words[at] as Word).lower) ? 3 : 1;
  for (let n = longest; n > 1; n--) {
    const run = words.slice(Math.max(0, at - n + 1), at + 1);
    if (run.length < n || run.some((w) => w.mention !== undefined)) continue;
    const lemma = lexicon.nounLemma(run.map((w) => w.lower).join(' '));
    if (lexicon.knownNoun(lemma)) return { lemma, words: n };
  }
  const lemma = lexicon.nounLemma((words[at] as Word).lower);
  const chief = lemma === 'officer' ? [2, 3, 4].find((n) => words[at - n]?.lower === 'chief') : undefined;
  return chief === undefined ? { lemma, words: 1 } : { lemma: 'chief officer', words: chief + 1 };
}
