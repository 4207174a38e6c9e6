import { memo } from './memo.ts';

/** One spelling for every way of writing a name. */

/** Names are mostly shorter; whoever folds one keeps it anyway. */
const LONGEST_NAME = 40;

/** Lower case without accents, apostrophes and punctuation; "&" is "and". */
export const fold = memo(folded, LONGEST_NAME);

/** Letters, digits and single spaces: most names are no more, and need none of the rules for odd ones. */
export const isPlain = (name: string): boolean => /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(name);

function folded(name: string): string {
  if (isPlain(name)) return name.toLowerCase().replace(/^the /u, '');
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(/[’‘`']s\b/gu, '')
    .replace(/&/gu, ' and ')
    .replace(/\+/gu, ' plus ')
    .replace(/['’]/gu, '')
    .replace(/\b((?:\p{L}\.){2,})/gu, (m) => m.replaceAll('.', ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
}

/** `fold` without a legal suffix ("Norvane Inc." is "norvane"). */
export function foldBody(name: string, legalSuffixes: ReadonlySet<string>): string {
  const words = name.replace(/,/gu, ' ').split(/\s+/u).filter(Boolean);
  while (words.length > 1 && legalSuffixes.has(words.at(-1) as string)) words.pop();
  const body = fold(words.join(' '));
  return body === '' ? fold(name) : body;
}

/** `fold` without its spaces, but for those between digits: "Tik Tok" is "tiktok", "Tern 2.5" is "tern2 5". */
export function squeeze(name: string): string {
  return fold(name).replace(/(?<!\d) | (?!\d)/gu, '');
}

/** The capital initials of a name, without its small words: "Competition and Markets Authority" is "CMA". */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** Digits and version words: two names that differ here are never one. */
export function versionOf(name: string): string {
  return fold(name)
    .split(' ')
    .filter(
      (word) =>
        /\d/u.test(word) ||
        /^(?:pro|max|ultra|mini|plus|lite|nano|opus|sonnet|haiku|flash|turbo|air|xl|se|ii|iii|iv|v)$/u.test(word),
    )
    .join(' ');
}
