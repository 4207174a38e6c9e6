import type { Token } from '../../model/index.ts';

/** "Norvane", "iPhone", "eBay": words whose capital may begin a name. */
export function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  if (isLarge(first)) return !isLetteredSum(text);
  // Most words end here: three small letters, or a short word of them.
  if (isSmall(first) && smallOrNone(text, 1) && smallOrNone(text, 2)) return false;
  // "iPhone", "al-Quillani", "d'Arnow"
  return /^\p{Lu}/u.test(text) || /^\p{Ll}{1,2}\p{Lu}/u.test(text) || /^(?:al|el|ul|ash|d)[-'’]\p{Lu}/u.test(text);
}

/** "EUR5 million", "SFr1.2m", "HK$5 million": a sum, whose currency is written in letters right before it. */
export const isLetteredSum = (text: string): boolean => LETTERED_SUM.test(text);

const LETTERED_SUM =
  /^(?:(?:EUR|USD|GBP|CHF|S[Ff]r|JPY|CNY|RMB|INR|AUD|CAD|SEK|NOK|DKK|SGD|HKD|K?Sh|[KTU]Shs?|KES|TZS|UGX|NGN|GHS|GH|ZAR|EGP|AED|SAR|QAR|KRW|TWD|NT|MXN|BRL|PHP|Rs|Rp|RM)\.?|(?:US|AU|CA|HK|NZ|NT|SG|MX|A|C|R|S)\$)\d[\d.,]*(?:k|m|mn|mln|b|bn|t|tn|K|M|B|T)?$/u;

export const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const smallOrNone = (text: string, at: number): boolean => at >= text.length || isSmall(text.charCodeAt(at));
const isLarge = (code: number): boolean => code >= 65 && code <= 90;

/** Where the words with a capital that begin at `i` end. */
export function capitalsEnd(tokens: readonly Token[], i: number): number {
  let end = i;
  while (end < tokens.length && isCapital((tokens[end] as Token).text)) end++;
  return end;
}

/** "CORP." ends a name in capitals as "Corp." does another. */
export const calm = (word: string): string =>
  /^\p{Lu}{3,}\.?$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
