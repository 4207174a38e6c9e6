import type { Span } from '../model/index.ts';
import type { Parsed } from './parse-sentence.ts';
import type { NounPhrase } from './phrases.ts';

/** Where a sentence's words stand in the article, and what they say. */

/** The place of the words `[first, last)`. */
export function spanOf({ words }: Parsed, first: number, last: number): Span {
  return { from: (words[first] as Span).from, to: (words[last - 1] as Span).to };
}

export const spanOfWord = (parsed: Parsed, word: number): Span => spanOf(parsed, word, word + 1);

export const spanOfPhrase = (parsed: Parsed, { first, last }: NounPhrase): Span => spanOf(parsed, first, last);

export function textOf({ words }: Parsed, { first, last }: Pick<NounPhrase, 'first' | 'last'>): string {
  return words
    .slice(first, last)
    .map((w) => w.text)
    .join(' ');
}
