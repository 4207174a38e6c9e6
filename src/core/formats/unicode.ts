/** Text that every encoder takes. */

/** The text with U+FFFD in place of each half of a surrogate pair that stands alone: UTF-8 cannot hold one. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** The text on one line: runs of white space and control characters become one space. */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
