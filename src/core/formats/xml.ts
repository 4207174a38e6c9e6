/** Text made safe for XML 1.0. */
import { distinctIds } from './unicode.ts';

/** Nothing to do for a text of other signs than `&`, `<`, `>`, `"`, white space that attributes lose, and all that may be forbidden. */
const SUSPECT = /[^ !#-%'-;=?-\uD7FF\uE000-\uFFFD]/;

/** What XML 1.0 cannot hold in any spelling: most control characters, two noncharacters, halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const SPELLED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** For the content of an element or of a double-quoted attribute; white space survives, forbidden characters become U+FFFD. */
export function escapeXml(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return allowedInXml(text).replace(/[&<>"\t\n\r]/g, (sign) => SPELLED[sign] ?? sign);
}

/** The text with U+FFFD in place of each character that XML 1.0 forbids. */
export function allowedInXml(text: string): string {
  return SUSPECT.test(text) ? text.replace(FORBIDDEN, '\uFFFD') : text;
}

/** An id for each key that XML can hold; different keys get different ids. */
export function xmlIds(keys: readonly string[]): readonly string[] {
  return distinctIds(keys, allowedInXml);
}

/** The same ids as an attribute holds them. */
export function spelledIds(keys: readonly string[]): readonly string[] {
  return keys.some((key) => SUSPECT.test(key)) ? xmlIds(keys).map(escapeXml) : keys;
}
