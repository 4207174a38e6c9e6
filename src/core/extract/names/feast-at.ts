import { listed } from '../../rules/word-lists.ts';
import type { Run } from './run.ts';

/** How many words of a run name a day or a week of the year: "*Christmas Eve* Norvane said", "*Labor Day*"; none where no feast begins. */
export function feastAt({ tokens, last }: Run, i: number): number {
  // "New Year's *Eve*", "Mother's *Day*"
  const ofOne = /^['’]s?$/u.test(tokens[i - 1]?.lower ?? '') && /^(?:Eve|Day)$/u.test(tokens[i]?.text ?? '');
  if (ofOne && OF_FEAST.test(tokens[i - 2]?.lower ?? '')) return 1;
  return (
    [3, 2].find((n) => {
      const words = tokens.slice(i, i + n);
      return i + n <= last && words.length === n && FEAST.test(words.map(({ lower }) => lower).join(' '));
    }) ?? 0
  );
}

const FEAST = listed('days and weeks with names');

const OF_FEAST = listed('whose day it is');
