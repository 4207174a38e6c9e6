import type { Token } from '../../model/index.ts';
import { isCurrencyCode } from '../../rules/currencies.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Mention } from '../mention.ts';

/** What looks like a name with a number and is a figure: sums, fiscal periods, ranks, quotations of shares. */

/** "Y309.93 billion", "S$624.8m", "US$2,800" */
const SUM = /^(?:\p{Lu}{1,4})?[$€£¥₹]?\d[\d.,]*(?:k|m|mn|b|bn|t|tn)?$/u;
const SIGNED = /^\p{Lu}{0,4}[$€£¥₹]\d/u;

/** "Q3FY25", "FY25-27", "FY25E", "2QFY25", "1H25", "CY24", "Q4/24" */
const PERIOD =
  /^(?:[1-4]?[QH][1-4]?)?(?:FY|CY|FYE)['’]?\d{2,4}(?:[-/]\d{2,4})?[A-Z]?$|^[1-4][QH]['’]?\d{2,4}E?$|^[QH][1-4]\/\d{2,4}$/u;

/** "No. 6" */
const RANK = /^(?:\p{Lu}\p{Ll}+ )?No\. ?\d+$/u;

/** "Figure 2" is a drawing. */
const CAPTION = /^Figure [1-9]\d?(?:\.\d+)?[a-zA-Z]?$/u;

/** A sum, a fiscal period, a rank or a caption. */
export function isFigure(name: string): boolean {
  if (CAPTION.test(name) || PERIOD.test(name) || RANK.test(name) || SIGNED.test(name)) return true;
  const letters = /^\p{Lu}*/u.exec(name)?.[0] ?? '';
  // "R3.8b": rand
  if (/^R\d+(?:\.\d+)?(?:bn|mn|tn|b|m)$/u.test(name)) return true;
  // "INR1,900", "THB307.00", but "A320", "S24", "RTX5090"
  return SUM.test(name) && (/^(?:Y|US)?$/u.test(letters) || isCurrencyCode(letters));
}

/** "its Series A1", "in Phase 2a", "Class B2", "Class B-1": what is counted by such a word has no name. */
export function isCounted(m: Mention, tokens: readonly Token[]): boolean {
  return /^(?:\p{Lu}?-?\d+[a-z]?|\p{Lu}{1,2}\d?)$/u.test(m.name) && LETTERED_NOUN.test(tokens[m.first - 1]?.text ?? '');
}

const LETTERED_NOUN = listed('what has a letter or number');

/** "Velm VLM 26.56 317,643": a line of a table of shares. */
export function isQuotation(m: Mention, tokens: readonly Token[]): boolean {
  if (!/ \d+\.\d{2,}$/u.test(m.name)) return false;
  const next = tokens[m.last];
  return next === undefined ? tokens.every((t) => !/^\p{Ll}/u.test(t.text)) : /^[+-]?\d/u.test(next.text);
}
