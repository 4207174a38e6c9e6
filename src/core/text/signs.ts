/**
 * Where the quotation marks and brackets of a sentence are. Dozens of rules ask of every name and phrase whether it stands
 * within some; most sentences have none, so they are looked up once.
 */

interface Written {
  readonly text: string;
}

const SIGNS: ReadonlySet<string> = new Set('"“”()');

const found = new WeakMap<readonly Written[], readonly number[]>();

function signsIn(words: readonly Written[]): readonly number[] {
  const known = found.get(words);
  if (known !== undefined) return known;
  const signs: number[] = [];
  for (let i = 0; i < words.length; i++) if (SIGNS.has((words[i] as Written).text)) signs.push(i);
  found.set(words, signs);
  return signs;
}

/** The index of the last of these signs before a word; -1 where there is none. */
export function lastSign(words: readonly Written[], before: number, signs: string): number {
  return signsIn(words).findLast((i) => i < before && signs.includes((words[i] as Written).text)) ?? -1;
}

/** The index of the first of these signs from a word on; -1 where there is none. */
export function nextSign(words: readonly Written[], from: number, signs: string): number {
  return signsIn(words).find((i) => i >= from && signs.includes((words[i] as Written).text)) ?? -1;
}
