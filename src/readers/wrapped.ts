/** Lines that were broken for their width alone, as in mail and on the wires: they are one paragraph. */

/** No text is set narrower or wider than so many characters: shorter lines are verses or lists, longer ones paragraphs. */
const NARROWEST = 50;
const WIDEST = 130;

/** What begins a line of its own, however full the line before it is: a bullet, a number, an indented paragraph. */
const BEGINS_ANEW = /^(?:\s|[-*•–] |\d{1,2}[.)] )/;

/**
 * A plain text with such breaks made spaces. Which breaks those are, the whole text says: they stand where the next word
 * would not have fitted into the longest line. So a headline, a byline or a line of an address stays a line.
 */
export function unwrap(text: string): string {
  const lines = text.split('\n');
  const width = longest(lines);
  if (!isWidth(width)) return text;
  const inner = lines.flatMap((line, i) => (i > 0 && line.trim() !== '' && lines[i - 1]?.trim() !== '' ? [i] : []));
  const full = inner.filter((i) => isFull(lines[i - 1] ?? '', lines[i] ?? '', width));
  if (full.length * 2 <= inner.length) return text;
  const joined = new Set(full);
  return lines.map((line, i) => (i === 0 ? '' : joined.has(i) ? joint(lines[i - 1] ?? '') : '\n') + line).join('');
}

const isFull = (line: string, next: string, width: number): boolean =>
  !BEGINS_ANEW.test(next) && line.length + 1 + (next.split(' ', 1)[0] ?? '').length > width;

/** "the long-" and "standing ban" in the next line are "the long-standing ban". */
const joint = (line: string): string => (/\p{L}-$/u.test(line) ? '' : ' ');

/**
 * Whether the lines of one paragraph were broken so, where nothing else is known of the text: all but the last are about
 * equally long, and none is longer. A heading above a long paragraph is not.
 */
export function areWrapped(lines: readonly string[]): boolean {
  const width = longest(lines);
  return (
    lines.length > 1 &&
    isWidth(width) &&
    lines.slice(0, -1).every((line) => line.length >= width * 0.7) &&
    !lines.slice(1).some((line) => BEGINS_ANEW.test(line))
  );
}

const isWidth = (width: number): boolean => width >= NARROWEST && width <= WIDEST;

const longest = (lines: readonly string[]): number => lines.reduce((most, line) => Math.max(most, line.length), 0);
