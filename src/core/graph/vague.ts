import type { Evidence } from '../model/index.ts';
import type { Lexicon, Relation } from '../rules/rulebook.ts';

/** Whether the words of a piece of evidence say too little for a conflict: whoever launches a thing need not be its maker. */
export function isVague(
  { sentence, start, trigger }: Pick<Evidence, 'sentence' | 'start' | 'trigger'>,
  { vague }: Relation,
  lexicon: Lexicon,
): boolean {
  if (vague === undefined || vague.size === 0) return false;
  const [word = ''] = sentence
    .slice(trigger[0] - start, trigger[1] - start)
    .toLowerCase()
    .split(/\s/u);
  return [word, lexicon.nounLemma(word), ...lexicon.verbLemma(word)].some((lemma) => vague.has(lemma));
}
