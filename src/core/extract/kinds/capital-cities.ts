import type { Mention } from '../mention.ts';

/**
 * A capital stands for its government where that acts ("Beijing said"); where somebody is or meets, it is the city. Claims
 * may still be of the land ("based in Beijing"), but its node is not named so there.
 */
export function isCity({ capital, from, to }: Mention, text: string): boolean {
  if (!capital) return false;
  return IN_CITY.test(text.slice(Math.max(0, from - 12), from)) || OF_CITY.test(text.slice(to, to + 24));
}

const IN_CITY = /\b(?:in|at|near|outside|around|across|fl(?:y|ew|ies) to|Euronext) $/u;
const OF_CITY =
  /^(?:, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\b[,.*]| (?:headquarters|office|time|stock (?:market|exchange)|airport|Olympics|(?:assembly )?(?:seat|constituency)|suburb|residents?)\b|-based\b)/u;
