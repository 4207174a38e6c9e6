import type { Token } from '../../model/index.ts';
import type { Lexicon } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';

/** Laws that are called by their number: "Senate Bill 29", "HB 18", "Law 132", "Executive Order 151", "Regulation 2016/679". */

/** How many of the words, from the first on, are such a name; 0 for none. */
export function numberedLaw(words: readonly Pick<Token, 'text'>[], { numberedLaws }: Lexicon): number {
  const at = words.findIndex((w) => numberedLaws.has(w.text));
  if (at < 0 || at > 1 || (at === 1 && !HOUSE.test(words[0]?.text ?? ''))) return 0;
  return /^\d/u.test(words[at + 1]?.text ?? '') ? at + 2 : 0;
}

/** Whose bill, order or law it is. */
const HOUSE = listed('whose law it is');
