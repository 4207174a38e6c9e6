import { isHyphen, isTight } from '../hyphen.ts';
import type { Word } from '../word.ts';

/** The second half of a compound, and the index behind the hyphen, conjunction or comma up to which it is left out. */
interface Shared {
  readonly tail: string;
  readonly end: number;
}

/**
 * "*Norvane-* and Velm-backed firms", "*Norvane-*, Velm- and Osker-owned": the second half that the name before the hyphen at
 * `at` shares with the last of the row.
 */
export function sharedTail(words: readonly Word[], at: number): Shared | undefined {
  if (!hangs(words, at)) return undefined;
  const end = behindJoints(words, at + 1);
  if (end === at + 1) return undefined;
  let k = end;
  while (words[k]?.pos === 'name' || words[k]?.pos === 'noun') k++;
  if (k === end) return undefined;
  if (hangs(words, k)) {
    const later = sharedTail(words, k);
    return later === undefined ? undefined : { tail: later.tail, end };
  }
  const [hyphen, tail] = words.slice(k, k + 2);
  const closes = words[k - 1]?.pos === 'name' && hyphen !== undefined && isHyphen(hyphen) && isTight(words, k);
  return closes && tail !== undefined && tail.mention === undefined ? { tail: tail.lower, end } : undefined;
}

/** "Norvane- and", "Norvane-,": a hyphen that stands against the name before it, and against no word behind. */
const hangs = (words: readonly Word[], at: number): boolean =>
  isHyphen(words[at]) &&
  words[at - 1]?.pos === 'name' &&
  words[at - 1]?.to === words[at]?.from &&
  (!isTight(words, at) || words[at + 1]?.lower === ',');

function behindJoints(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.lower === ',' || words[at]?.pos === 'cc') at++;
  return at;
}
