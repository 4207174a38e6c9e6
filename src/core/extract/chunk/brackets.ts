import type { Word } from '../word.ts';

/** Brackets with one word in them, which a noun phrase passes over: "Norvane's (NRVN) Quillbee". */
export const bracketed = (words: readonly Word[], i: number): Word | undefined =>
  words[i]?.lower === '(' && words[i + 2]?.lower === ')' ? words[i + 1] : undefined;

export const isTicker = (word: Word | undefined): boolean => /^\p{Lu}{1,6}$/u.test(word?.text ?? '');

/** "Norvane's (NRVN) (NRVA) Quillbee": the brackets between an owner and what it owns. */
export function behindTickers(words: readonly Word[], i: number): number {
  let at = i;
  while (isTicker(bracketed(words, at))) at += 3;
  return at;
}
