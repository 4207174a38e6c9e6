import type { Word } from './word.ts';

/** Hyphens: between words without spaces they make one compound, between spaces they are dashes. */
export const isHyphen = (word: Word | undefined): boolean => word?.lower === '-' || word?.lower === '‑';

/** "Vienna-based", not "Norvane - a startup - fell". */
export const isTight = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.to === words[i]?.from && words[i]?.to === words[i + 1]?.from;
