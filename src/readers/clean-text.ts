/** One spelling for characters that look alike or cannot be seen, so that no later step has to think of them. */

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Soft hyphens, zero-width spaces and direction marks: they split names and can make a text show as another. */
const INVISIBLE = /\u00ad|\u200b|\u2060|\ufeff|[\u202a-\u202e\u2066-\u2069]/g;
const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** What no file format can carry: control characters, halves of surrogate pairs, non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNWRITABLE = /[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text with `\n` as its only line end, in Unicode NFC; whatever cannot be written to a file becomes U+FFFD. */
export function cleanText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .replace(ODD_SPACES, ' ')
    .replace(UNWRITABLE, '\ufffd')
    .normalize('NFC');
}

/** The same on a single line, with single spaces and trimmed: for titles, outlets and ids. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
