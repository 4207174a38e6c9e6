import type { Rulebook } from '../../rules/rulebook.ts';
import { isCount, isSign } from '../clauses/items.ts';
import type { Item } from '../phrases.ts';
import { adopt, isBareName, npAt } from './adopt.ts';
import { linkFrom } from './link-from.ts';

/** "*Two of them*, Ada Quill and Bo Tarn, were engineers": between commas those who the counted are, and none of the others. */
export function linkCounted(items: readonly Item[], i: number, rulebook: Rulebook): void {
  const them = npAt(items, i + 2);
  if (!isCount(items[i]) || !isSign(items[i + 1], 'prep', /^of$/u) || them?.pronoun !== 'them') return;
  const first = npAt(items, i + 4);
  if (!isSign(items[i + 3], 'punct', /^,$/u) || first === undefined || !isBareName(first)) return;
  if (first.parent === undefined) linkFrom(items, i + 4, rulebook);
  const end = items.indexOf(first.members.at(-1) ?? first) + 1;
  if (isSign(items[end], 'punct', /^,$/u) && items[end + 1]?.type === 'vg') adopt(them, [first], 'example');
}
