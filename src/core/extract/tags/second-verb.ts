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
  const before = words.slice(0, i).filter((w) => w.pos !== 'noun');
  return (behindDeterminer(before) || isLandAlone(before)) && verbBehindPhrase(words, i + 2);
}

/** "*Portuguese* oil exports to Velm rose": nothing but the land stands before the nouns. */
const isLandAlone = (before: readonly Word[]): boolean =>
  before.length === 1 && before[0]?.mention !== undefined && isPos(before[0], 'adj', 'name');

/** One phrase from `i` on, and right behind it an auxiliary, or behind a name a past verb that is no participle of it. */
function verbBehindPhrase(words: readonly Word[], i: number): boolean {
  let at = i;
  while (isPos(words[at], 'det', 'adj', 'num')) at++;
  const head = at;
  while (isPos(words[at], 'noun')) at++;
  if (at === head) while (isPos(words[at], 'name')) at++;
  const named = isPos(words[at - 1], 'name');
  return at > head && (isPos(words[at], 'aux') || (named && words[at]?.form === 'past' && endsOrCounts(words, at + 1)));
}

/** "rose.", "rose again", "rose 3%", "rose by 3%" */
const endsOrCounts = (words: readonly Word[], i: number): boolean =>
  words[i] === undefined ||
  isPos(words[i], 'punct', 'adv', 'num') ||
  (isPos(words[i], 'prep') && isPos(words[i + 1], 'num'));
