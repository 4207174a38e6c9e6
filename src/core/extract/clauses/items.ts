import { rootOf } from '../link-phrases.ts';
import type { Item, NounPhrase, Sign, VerbGroup } from '../phrases.ts';

/** What every step asks of a sentence's items: which sign stands there, and what stands before or behind it. */

export const isSign = (item: Item | undefined, type: Sign['type'], lower?: RegExp): item is Sign =>
  item !== undefined && item.type === type && (lower === undefined || lower.test((item as Sign).lower));

export const lemmaFits = (verb: VerbGroup, lemma: RegExp): boolean => verb.lemmas.some((l) => lemma.test(l));

export const isSay = (verb: VerbGroup, sayVerbs: ReadonlySet<string>): boolean =>
  verb.lemmas.some((l) => sayVerbs.has(l));

/** The index of what stands at `i` or before it and is no adverb. */
export function beforeAdverbs(items: readonly Item[], i: number): number {
  let k = i;
  while (isSign(items[k], 'adv')) k--;
  return k;
}

/** What stands at `i` or behind it and is neither adverb nor quotation mark. */
export function nextMeaning(items: readonly Item[], i: number): Item | undefined {
  let k = i;
  while (isSign(items[k], 'adv') || isSign(items[k], 'punct', /^["“”]$/u)) k++;
  return items[k];
}

/** What stands right before a phrase, or before the list or apposition that it belongs to. */
export const beforeRoot = (items: readonly Item[], np: NounPhrase): Item | undefined =>
  items[items.indexOf(rootOf(np)) - 1];
