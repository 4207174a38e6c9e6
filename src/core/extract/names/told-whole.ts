import type { NameContext } from './name-context.ts';
import type { Run } from './run.ts';

/**
 * "Delta Capital Group merged": a sentence begins with a common word before a known name, and elsewhere in a sentence the
 * article writes both as one name ("led by Delta Capital Group").
 */
export function isToldWhole({ tokens, first, last }: Run, { text }: NameContext): boolean {
  const name = tokens
    .slice(first, last)
    .map((token) => token.text)
    .join(' ');
  return text.split(name).some((before, i, parts) => i + 1 < parts.length && /[\p{Ll},] $/u.test(before));
}
