/** What two variants of a thing have in common before the words that set them apart. */

/** "12", "2.5", "S25", "5090", "9850X3D", "S25+", but no year, sum or measure alone. */
const NUMBER = /^[A-Z]{0,2}\d{1,5}(?:\.\d)?[A-Za-z]{0,4}\d?[A-Z]?\d?\+?$/u;
const YEAR = /^(?:19|20)\d\d$/u;

export const isEditionOrNumber = (text: string, editions: ReadonlySet<string>): boolean =>
  editions.has(text) ||
  /^X\p{Lu}$/u.test(text) ||
  /^\p{Lu}$/u.test(text) ||
  (NUMBER.test(text) && !/^\d+(?:st|nd|rd|th|[kmbn]|bn|mn|GB|TB|MP|mm|W)$/u.test(text));

/**
 * The words before those of the first thing's name that the words of its variant stand in place of: of "Tern 12 Pro" and
 * "Pro Max" it is "Tern 12", of "Tern 12 Pro" and "13" it is "Tern"; none where the two are not alike.
 */
export function variantStem(
  name: readonly string[],
  variant: readonly string[],
  editions: ReadonlySet<string>,
): readonly string[] | undefined {
  const [first = ''] = variant;
  const at = placeOfVariant(name, first, editions);
  return at > 0 ? name.slice(0, at) : undefined;
}

function placeOfVariant(name: readonly string[], first: string, editions: ReadonlySet<string>): number {
  if (editions.has(first)) return placeOfEdition(name, editions, first);
  // "Tern Series X and S", "Model 3 and Y"
  if (/^\p{Lu}$/u.test(first)) {
    const lettered = name.length > 2 ? /^\p{Lu}$/u : name[0] === 'Model' ? /^[\p{Lu}\d]$/u : undefined;
    return lettered?.test(name.at(-1) ?? '') === true ? name.length - 1 : -1;
  }
  // "Tern XS and XR"
  if (/^X\p{Lu}$/u.test(first)) return name.findLastIndex((word) => /^X\p{Lu}$/u.test(word));
  return name.findLastIndex((word) => isNumberLike(word, first));
}

/** In place of the editions of the name, else behind its number. */
function placeOfEdition(name: readonly string[], editions: ReadonlySet<string>, first: string): number {
  let at = name.findLastIndex((word) => editions.has(word));
  if (at < 0) return NUMBER.test(name.at(-1) ?? '') && first !== 'Air' ? name.length : -1;
  while (at > 1 && editions.has(name[at - 1] as string)) at--;
  return at;
}

/** "5080" and "5090", "S24" and "S25+", "9900X3D" and "9850X3D", not "16" and "2026". */
function isNumberLike(word: string, other: string): boolean {
  if (!NUMBER.test(word) || !NUMBER.test(other) || YEAR.test(word) !== YEAR.test(other)) return false;
  const [a, b] = [partsOf(word), partsOf(other)];
  return (
    a.letters === b.letters && Math.abs(a.digits.length - b.digits.length) < 2 && a.digits.length + b.digits.length > 1
  );
}

const partsOf = (word: string): { letters: string; digits: string } => ({
  letters: /^[A-Z]*/u.exec(word)?.[0] ?? '',
  digits: /\d+/u.exec(word)?.[0] ?? '',
});
