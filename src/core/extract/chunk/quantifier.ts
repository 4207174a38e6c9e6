import { listed } from '../../rules/word-lists.ts';
import type { Word } from '../word.ts';

const QUANTITY =
  /^(?:more than|less than|fewer than|up to|at least|as many as|as much as|well over|well above|close to|no more than|over|under|around|about|roughly|nearly|almost|some|above|approximately|a (?:little|bit) (?:over|under)|just (?:over|under|above|below|shy of)|upwards of|north of|in excess of)$/u;

const SHARE = /^(?:most|much|some|many|half|all|several)$/u;

/** "*most of* its gas", "*some of* Velm's phones": the words that take a share of what the phrase speaks of. */
export function shareAt(words: readonly Word[], i: number): number {
  // "more than half of its gas"
  // "nearly all of his colleagues"
  const measured = /^(?:nearly|almost|about|around|roughly|over)$/u.test(words[i]?.lower ?? '')
    ? 1
    : /^(?:more|less)$/u.test(words[i]?.lower ?? '') && words[i + 1]?.lower === 'than'
      ? 2
      : 0;
  const plain =
    shareOfWhole(words, i + measured) || bulkOfWhole(words, i + measured) || countOfNamed(words, i + measured);
  return plain === 0 ? 0 : measured + plain;
}

function shareOfWhole(words: readonly Word[], i: number): number {
  if (words[i + 1]?.lower !== 'of' || words[i - 1]?.pos === 'det') return 0;
  const [share, , whole, behind] = words.slice(i, i + 4);
  const ofOwn = /^(?:its|their|his|her)$/u.test(whole?.lower ?? '');
  // "2,000 of Velm's staff", but "49% of Velm's shares"
  const ofNamed = /^\d[\d,]*$/u.test(share?.lower ?? '') && whole?.pos === 'name' && behind?.pos === 'poss';
  const counted = share?.pos === 'num' && share.lower !== 'one' && (ofOwn || ofNamed);
  if (!SHARE.test(share?.lower ?? '') && !counted) return 0;
  // "a bid for *all of* Velm"
  if (share?.lower === 'all' && whole?.pos === 'name') return 2;
  // "has bought *most of* Velm"
  if (share?.lower === 'most' && isNamedBody(whole) && isBehindVerb(words, i)) return 2;
  // "much of Quillbee is built on"
  const owned = whole?.pos === 'name' && /^(?:poss|noun|aux)$/u.test(behind?.pos ?? '');
  return owned || (whole?.pos === 'det' && !/^(?:this|that|these|those)$/u.test(whole.lower)) ? 2 : 0;
}

/** "*the vast majority of* Velm's sales", "*the bulk of* its sales", "*a third of* its gas": as "most of" them. */
function bulkOfWhole(words: readonly Word[], i: number): number {
  if (!/^(?:the|a)$/u.test(words[i]?.lower ?? '')) return 0;
  const fraction = /^(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)$/u.test(words[i + 1]?.lower ?? '');
  if (fraction && words[i + 2]?.lower === 'of' && isOfOwnTakings(words.slice(i + 3, i + 6))) return 3;
  const bulk = words[i + 1]?.pos === 'adj' ? i + 2 : i + 1;
  if (!/^(?:majority|bulk|portion|chunk|slice)$/u.test(words[bulk]?.lower ?? '') || words[bulk + 1]?.lower !== 'of')
    return 0;
  const [whole, behind] = words.slice(bulk + 2, bulk + 4);
  const owned = (whole?.pos === 'name' && behind?.pos === 'poss') || /^(?:its|their)$/u.test(whole?.lower ?? '');
  return owned ? bulk + 2 - i : 0;
}

/** "its gas", "Velm's *sales*", and not "Velm's shares" */
const isOfOwnTakings = ([whose, poss, taken]: readonly Word[]): boolean =>
  /^(?:its|their)$/u.test(whose?.lower ?? '') ||
  (whose?.pos === 'name' &&
    poss?.pos === 'poss' &&
    /^(?:sales|revenues?|income|turnover|business|profits?|output|exports|imports)$/u.test(taken?.lower ?? ''));

const isNamedBody = (word: Word | undefined): boolean => word?.pos === 'name' && word.mention?.place !== true;

const isBehindVerb = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.pos === 'verb' || (words[i - 2]?.pos === 'verb' && words[i - 1]?.pos === 'prep');

/** "a *mix* of Velm's chips and Tarn's": of what it is made up. */
const MIX = listed('mixes of several things');

/** "*thousands of* Velm chips", "*a million of* Velm's chips", "*up to 2 million of* Velm's chips": how many there are of what has a name. */
function countOfNamed(words: readonly Word[], i: number): number {
  const first = words[i]?.lower ?? '';
  const from = i + (/^an?$/u.test(first) ? 1 : quantifierAt(words, i));
  let of = from;
  while (words[of]?.pos === 'num') of++;
  // "a *mixture* of Velm's chips"
  if (/^an?$/u.test(first) && MIX.test(words[of]?.lower ?? '') && words[of + 1]?.lower === 'of')
    return words[of + 2]?.pos === 'name' ? of + 2 - i : 0;
  // "six *gigawatts* of Velm chips"
  if (of > from && MEASURE.test(words[of]?.lower ?? '')) of++;
  const measured = words[of - 1]?.lower ?? '';
  // "six gigawatts' *worth* of Velm chips"
  if (words[of]?.pos === 'poss' && words[of + 1]?.lower === 'worth') of += 2;
  if (of === from || words[of]?.lower !== 'of' || words[i - 1]?.pos === 'det') return 0;
  if (!COUNT.test(measured) && !MEASURE.test(measured)) return 0;
  const [whole, behind] = words.slice(of + 1, of + 3);
  return whole?.pos === 'name' && /^(?:poss|noun)$/u.test(behind?.pos ?? '') ? of + 1 - i : 0;
}

const MEASURE = listed('measures of goods');

const COUNT = /^(?:dozens|scores|hundreds|thousands|millions|billions|hundred|thousand|million|billion)$/u;

/** "more than 20 chips", "over $300 million": how many words stand before the number, whose phrase they open. */
export function quantifierAt(words: readonly Word[], i: number): number {
  for (let n = 3; n > 0; n--) {
    // "up to *a* 10% stake", "up to *a* million chips"
    const article = isShare(words, i + n) ? 1 : 0;
    if (words[i + n + article]?.pos !== 'num') continue;
    const phrase = words
      .slice(i, i + n)
      .map((w) => w.lower)
      .join(' ');
    if ((article === 0 ? QUANTITY : BEFORE_ARTICLE).test(phrase)) return n + article;
  }
  return 0;
}

const isShare = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'a' && (words[at + 1]?.lower.endsWith('%') === true || COUNT.test(words[at + 1]?.lower ?? ''));

/** Not "about", "over" or "under", which are prepositions before an article. */
const BEFORE_ARTICLE =
  /^(?:up to|as much as|at least|more than|less than|close to|roughly|nearly|almost|approximately)$/u;
