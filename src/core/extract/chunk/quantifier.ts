import type { Word } from '../words.ts';

const QUANTITY =
  /^(?:more than|less than|fewer than|up to|at least|as many as|as much as|well over|well above|close to|no more than|over|under|around|about|roughly|nearly|almost|some|above|approximately)$/u;

/** "more than 20 chips", "over $300 million": how many words stand before the number, whose phrase they open. */
export function quantifierAt(words: readonly Word[], i: number): number {
  for (const n of [3, 2, 1]) {
    if (words[i + n]?.pos !== 'num') continue;
    const phrase = words
      .slice(i, i + n)
      .map((w) => w.lower)
      .join(' ');
    if (QUANTITY.test(phrase)) return n;
  }
  return 0;
}
