import { isSign } from '../clauses/items.ts';
import type { Item, VerbGroup } from '../phrases.ts';
import type { Word } from '../word.ts';

/** "has not owned, controlled *or operated* it", "did not design *or sell* it": verbs that share a denied auxiliary are denied. */
export function spreadNegation(items: Item[], words: readonly Word[]): Item[] {
  items.forEach((item, i) => {
    if (item.type !== 'vg' || !item.negated) return;
    for (const at of sharing(items, i, words)) items[at] = { ...(items[at] as VerbGroup), negated: true };
  });
  return items;
}

/** Where the verbs stand that go on from the denied one at `i`, up to the last that "or" stands before. */
function sharing(items: readonly Item[], i: number, words: readonly Word[]): number[] {
  const form = formBehind(words[(items[i] as VerbGroup).first]);
  if (form === undefined) return [];
  const found: number[] = [];
  let closed = 0;
  for (let k = i + 1; k < items.length; k++) {
    const item = items[k] as Item;
    if (item.type === 'vg') {
      if (item.negated || item.main !== item.first || !hasForm(words[item.main], form)) break;
      found.push(k);
      const before = isSign(items[k - 1], 'adv') ? items[k - 2] : items[k - 1];
      if (isSign(before, 'cc', /^n?or$/u)) closed = found.length;
    } else if (parts(item)) break;
  }
  return found.slice(0, closed);
}

/** What ends a series of verbs. */
const parts = (item: Item): boolean =>
  item.type !== 'np' &&
  item.type !== 'vg' &&
  (/^(?:sub|rel)$/u.test(item.type) ||
    (item.type === 'punct' && item.lower !== ',') ||
    (item.type === 'cc' && !/^n?or$/u.test(item.lower)));

/** The form that the auxiliary has behind it. */
function formBehind(auxiliary: Word | undefined): 'base' | 'participle' | undefined {
  if (/^(?:do|does|did|will|would|can|could|may|might|should|shall|must|ca|wo)$/u.test(auxiliary?.lower ?? ''))
    return 'base';
  return /^(?:has|have|had)$/u.test(auxiliary?.lower ?? '') ? 'participle' : undefined;
}

const hasForm = (word: Word | undefined, form: 'base' | 'participle'): boolean =>
  form === 'base' ? word?.form === 'base' : word?.form === 'past' || word?.form === 'participle';
