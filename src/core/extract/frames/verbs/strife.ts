import { listed } from '../../../rules/word-lists.ts';
import type { Parsed } from '../../parse-sentence.ts';
import { type NounPhrase, rootOf } from '../../phrases.ts';

/** "made it in the course of a *dispute with Velm*", "on its way to *harmonization with Velm*": what is had with somebody, and no part of the act. */
export function isBehindStrife({ items }: Parsed, np: NounPhrase): boolean {
  const at = items.indexOf(rootOf(np));
  const strife = items[at - 2];
  const prep = items[at - 3];
  return (
    strife?.type === 'np' &&
    strife.name === undefined &&
    (STRIFE.test(strife.plainNoun ?? '') || LIKENESS.test(strife.plainNoun ?? '')) &&
    prep?.type === 'prep' &&
    items[at - 1]?.type === 'prep'
  );
}

const STRIFE = listed('nouns of strife');
const LIKENESS = listed('nouns of being like another');
