import type { Lexicon } from '../../rules/rulebook.ts';
import type { Word } from '../word.ts';
import { behindDeterminer, isPos } from './neighbours.ts';
import { asNoun } from './tag-rule.ts';

/** "Norvane's takeover *talks* with Velm have stalled": a clause has one verb, and the second one cannot be a noun. */
export function withoutSecondVerb(words: readonly Word[], lexicon: Lexicon): Word[] {
  return words.map((word, i) => (word.pos === 'verb' && isNounBeforeVerb(words, i, lexicon) ? asNoun(word) : word));
}

function isNounBeforeVerb(words: readonly Word[], i: number, lexicon: Lexicon): boolean {
  const word = words[i] as Word;
  if (word.form !== 'present' || !/[^s]s$/u.test(word.lower)) return false;
  if (!isPos(words[i - 1], 'noun') || !isPos(words[i + 1], 'prep') || !lexicon.classesOf(word.lower).noun) return false;
  return behindDeterminer(words.slice(0, i).filter((w) => w.pos !== 'noun')) && verbBehindPhrase(words, i + 2);
}

/** One phrase from `i` on, and right behind it an auxiliary. */
function verbBehindPhrase(words: readonly Word[], i: number): boolean {
  let at = i;
  while (isPos(words[at], 'det', 'adj', 'num')) at++;
  const head = at;
  while (isPos(words[at], 'noun')) at++;
  if (at === head) while (isPos(words[at], 'name')) at++;
  return at > head && isPos(words[at], 'aux');
}
