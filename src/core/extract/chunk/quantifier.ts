import type { Word } from '../word.ts';

const QUANTITY =
  /^(?:more than|less than|fewer than|up to|at least|as many as|as much as|well over|well above|close to|no more than|over|under|around|about|roughly|nearly|almost|some|above|approximately|a (?:little|bit) (?:over|under)|just (?:over|under|above|below|shy of)|upwards of|north of|in excess of)$/u;

const SHARE = /^(?:most|much|some|many|half|all|several)$/u;

/** "*most of* its gas", "*some of* Velm's phones": the words that take a share of what the phrase speaks of. */
export function shareAt(words: readonly Word[], i: number): number {
  // "more than half of its gas"
  // "nearly all of his colleagues"
  const measured = /^(?:nearly|almost)$/u.test(words[i]?.lower ?? '')
    ? 1
    : /^(?:more|less)$/u.test(words[i]?.lower ?? '') && words[i + 1]?.lower === 'than'
      ? 2
      : 0;
  const plain = shareOfWhole(words, i + measured);
  return plain === 0 ? 0 : measured + plain;
}

function shareOfWhole(words: readonly Word[], i: number): number {
  if (words[i + 1]?.lower !== 'of' || words[i - 1]?.pos === 'det') return 0;
  const [share, , whole, behind] = words.slice(i, i + 4);
  const counted = share?.pos === 'num' && share.lower !== 'one' && /^(?:its|their|his|her)$/u.test(whole?.lower ?? '');
  if (!SHARE.test(share?.lower ?? '') && !counted) return 0;
  // "much of Quillbee is built on"
  const owned = whole?.pos === 'name' && /^(?:poss|noun|aux)$/u.test(behind?.pos ?? '');
  return owned || (whole?.pos === 'det' && !/^(?:this|that|these|those)$/u.test(whole.lower)) ? 2 : 0;
}

/** "more than 20 chips", "over $300 million": how many words stand before the number, whose phrase they open. */
export function quantifierAt(words: readonly Word[], i: number): number {
  for (let n = 3; n > 0; n--) {
    if (words[i + n]?.pos !== 'num') continue;
    const phrase = words
      .slice(i, i + n)
      .map((w) => w.lower)
      .join(' ');
    if (QUANTITY.test(phrase)) return n;
  }
  return 0;
}
