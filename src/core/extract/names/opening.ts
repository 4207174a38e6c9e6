import type { Token } from '../../model/index.ts';

/** Whether the word at `at` opens its sentence or an item of a list, or stands behind one of the signs `others`. */
export function opensBehind(tokens: readonly Token[], at: number, others: RegExp): boolean {
  let i = at - 1;
  while (i >= 0 && /^["“‘'(*]$/u.test((tokens[i] as Token).text)) i--;
  if (i < 0) return true;
  const { text } = tokens[i] as Token;
  // "0405 GMT - Logistics software maker Norvane"
  if (/^[-–—]$/u.test(text) && /^(?:GMT|ET|EST|EDT|UTC)$/u.test(tokens[i - 1]?.text ?? '')) return true;
  return OPENS.test(text) || others.test(text);
}

/** What a sentence or an item of a list opens behind, a picture's sign included. */
const OPENS = /^(?:[:•·▌"”.]|\p{Extended_Pictographic}.*)$/u;
