/** Two spellings of one name as a hand that slips writes them. */

/** What the two differ by: little is heard of the first, and the second may be another name. */
export type Slip = 'unheard' | 'heard';

const SHORTEST = 4;

/** One letter too many, too few or wrong, or the letters in another order, behind the first; undefined where more differs. */
export function slipBetween(a: string, b: string): Slip | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long || long.length < SHORTEST || long.length - short.length > 1 || short[0] !== long[0])
    return undefined;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const [rest, other] = [short.slice(at), long.slice(at)];
  // "Marc" and "Mark", where of four letters any other makes another name.
  if (rest.length === other.length && rest.slice(1) === other.slice(1) && areLikeConsonants(rest, other))
    return 'unheard';
  if (long.length === SHORTEST) return undefined;
  if (short.length < long.length)
    return rest === other.slice(1) ? slipOf(isUnheard(long, at) || long[at] === long[at - 1]) : undefined;
  if (rest.slice(1) === other.slice(1)) return slipOf(isVowel(rest[0]) && isVowel(other[0]));
  return [...rest].sort().join('') === [...other].sort().join('') ? 'unheard' : undefined;
}

/** "c" and "k" */
const areLikeConsonants = ([a = '']: string, [b = '']: string): boolean => /^(?:ck|kc|sz|zs|vw|wv)$/u.test(a + b);

const slipOf = (unheard: boolean): Slip => (unheard ? 'unheard' : 'heard');

const isVowel = (letter: string | undefined): boolean => /^[aeiouy]$/u.test(letter ?? '');

/** A letter that many leave out: a vowel, an "h" behind another consonant, or the "c" before a "k". */
const isUnheard = (word: string, at: number): boolean =>
  isVowel(word[at]) || (word[at] === 'h' && at > 1) || (word[at] === 'c' && word[at + 1] === 'k');

/** What one slip makes of a word. */
export type Misprint = 'dropped' | 'added' | 'doubled' | 'swapped' | 'vowel' | 'changed' | 'ending';

/** The one slip by which the first word is the second, behind their first letter: "Commervel" for "Commerzvel". */
export function misprintOf(wrong: string, right: string): Misprint | undefined {
  if (wrong === right || wrong[0] !== right[0]) return undefined;
  let at = 1;
  while (at < wrong.length && wrong[at] === right[at]) at++;
  const [rest, other] = [wrong.slice(at), right.slice(at)];
  if (rest === other.slice(1)) return 'dropped';
  if (rest.slice(1) === other) {
    if (rest[0] === wrong[at - 1]) return 'doubled';
    return other === '' ? 'ending' : 'added';
  }
  if (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2)) return 'swapped';
  if (rest.slice(1) !== other.slice(1)) return undefined;
  return isVowel(rest[0]) && isVowel(other[0]) ? 'vowel' : 'changed';
}

/** The one word of a name that differs from another name of as many words; undefined where none or more do. */
export function onlyWordOff(wrong: readonly string[], right: readonly string[]): WordOff | undefined {
  if (wrong.length !== right.length) return undefined;
  const [at, more] = [...wrong.keys()].filter((i) => wrong[i] !== right[i]);
  return at === undefined || more !== undefined
    ? undefined
    : { at, wrong: wrong[at] as string, right: right[at] as string };
}

interface WordOff {
  /** Index of the word. */
  readonly at: number;
  readonly wrong: string;
  readonly right: string;
}
