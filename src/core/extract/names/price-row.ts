import type { Token } from '../../model/index.ts';
import type { Mention } from '../mention.ts';

/**
 * A line of a table of prices: "Quill Lens Tavland ADR QLT 3.30 220,456", "Quill Lens Tavland 7.40 7.56 +0.16 +2.16". What it
 * begins with is one name, up to the sign under which it is listed or to its first figure: a land within is part of that name,
 * and so is a firm that a fund bets on.
 */
export function isPartOfRow({ first, last, known }: Mention, tokens: readonly Token[]): boolean {
  const row = rowOf(tokens);
  if (row === undefined || first >= row.price) return false;
  if (first > row.start) return true;
  // "FT Lenses of Tavland QLT 52.52 14,123", but "Norvane Lenses Cl A NRV 52.52 14,123"
  return last !== row.end && known !== undefined && known.kinds[0] !== 'company';
}

/** Where the name of a line begins and ends, and where its figures begin. */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly price: number;
}

function rowOf(tokens: readonly Token[]): Row | undefined {
  const last = tokens.findLastIndex(({ text }) => !FIGURE.test(text));
  const price = last + 1;
  const figures = tokens.slice(price).filter(({ text }) => /\d|^unch$/u.test(text));
  const start = tokens.findIndex(({ text }) => /^[\p{L}\d]/u.test(text));
  if (start < 0 || last <= start || !PRICE.test(tokens[price]?.text ?? '')) return undefined;
  if (figures.length > 1 && SIGN.test(tokens[last]?.text ?? '')) return { start, end: last, price };
  return figures.length > 3 ? { start, end: price, price } : undefined;
}

/** "3.30", "+0.49", "unch" */
const FIGURE = /^(?:[+\-–−]?[\d,.]+%?|[+\-–−]|unch)$/u;
const PRICE = /^\d[\d,]*\.\d{2,}$|^\d{1,3}(?:,\d{3})+$/u;
const SIGN = /^\p{Lu}{1,5}(?:\.\p{Lu}{1,3})?$/u;
