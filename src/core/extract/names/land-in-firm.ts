import { isCurrencyCode } from '../../rules/currencies.ts';
import { signBehind } from '../entities/ticker.ts';
import { calm } from './capitals.ts';
import type { NameContext } from './name-context.ts';
import type { Run } from './run.ts';

type Line = Pick<Run, 'tokens' | 'first' | 'last'>;

/** A land that is but a word of a firm's name in a line of a list. */
export const isInsideFirm = (line: Line, context: NameContext): boolean =>
  isBeforeSuffix(line, context) || opensListed(line, context);

/** "Quill Retail Tavland Limited", "Quill (Tavland) Holdco Ltd.", "MID TAVLAND QUILL INC. [ MTQ ]" */
function isBeforeSuffix({ tokens, first, last }: Line, { rulebook: { lexicon } }: NameContext): boolean {
  // "AMERICAN QUILL HOLDINGS INC SEC 10-K Report", but "American Norvane Inc"
  const shouted = /^\p{Lu}{4,}$/u;
  if (first === 0 && !(shouted.test(tokens[0]?.text ?? '') && shouted.test(tokens[last]?.text ?? ''))) return false;
  const behind = tokens.slice(last, last + 4).map(({ text }) => text);
  const suffix = behind.findIndex((word) => lexicon.legalSuffixes.has(word) || lexicon.legalSuffixes.has(calm(word)));
  return suffix >= 0 && behind.slice(0, suffix).every((word) => /^(?:\p{Lu}.*|\)|&|,)$/u.test(word));
}

/**
 * "American Lens Brands (ALBX)", "American Barns 4 Rent (ABR)": plain words stand between the land and the sign under which
 * the firm is listed, which begins as the land does. "US Dollar (USD)" is money, "U.S. Lens Index (ULI)" but initials.
 */
function opensListed({ tokens, first, last }: Line, { text, rulebook: { lexicon } }: NameContext): boolean {
  let end = last;
  while (end < last + LONGEST && /^(?:\p{Lu}\p{Ll}+|&|\d{1,3})$/u.test(tokens[end]?.text ?? '')) end++;
  const words = tokens.slice(last, end);
  const sign = end > last ? signBehind(text, tokens[end - 1]?.to ?? 0)?.letters : undefined;
  const own = tokens[first]?.text ?? '';
  if (sign === undefined || isCurrencyCode(sign) || sign.charAt(0) !== own.charAt(0)) return false;
  const initials = (from: number) => tokens.slice(from, end).reduce((all, t) => all + t.text.charAt(0), '');
  return sign !== initials(first) && words.every((t) => !/^\p{L}/u.test(t.text) || lexicon.isCommonWord(t.lower));
}

const LONGEST = 4;
