import { listed } from '../../rules/word-lists.ts';
import { isSign } from '../clauses/items.ts';
import type { Item, NounPhrase } from '../phrases.ts';
import { adopt, isBareName, npAt } from './adopt.ts';

/**
 * "A, B, *which built it with C*, D and E": no "and" closes the names before the relative clause, so that the row behind it goes
 * on with them and not with the name that the clause ends with.
 */
export function linkAroundRelative(items: readonly Item[], i: number): void {
  const before = rowFrom(items, i);
  const rel = i + before.length * 2;
  const [head, ...more] = before;
  if (head === undefined || more.length === 0 || !isComma(items[rel - 1])) return;
  if (isComma(items[i - 1]) || !isSign(items[rel], 'rel', /^(?:which|who)$/u)) return;
  const end = items.findIndex((item, k) => k > rel && isSign(item, 'punct'));
  const inside = items.slice(rel + 1, end);
  const verbs = inside.filter((item) => item.type === 'vg' && item.form !== 'inf');
  if (!isComma(items[end]) || verbs.length !== 1 || inside.some((item) => item.type === 'cc')) return;
  const behind = rowFrom(items, end + 1);
  const last = end + 1 + behind.length * 2;
  // "…, D and E": the row closes, and nothing goes on from it.
  const joint = isComma(items[last - 1]) ? last : last - 1;
  const closing = npAt(items, joint + 1);
  const ends = items[joint + 2] === undefined || isSign(items[joint + 2], 'punct', /^[.;]$/u);
  if (behind.length === 0 || !isSign(items[joint], 'cc', /^and$/u) || closing?.name === undefined || !ends) return;
  adopt(head, [...more, ...behind, closing], 'member');
}

/**
 * "include A of Tavland, *which raised money from funds led by C*, as well as B and D": what a verb lists goes on behind the clause on
 * its one name, and not with the name that the clause ends with.
 */
export function linkBehindRelative(items: readonly Item[], i: number): void {
  const [verb, head] = [items[i - 1], npAt(items, i)];
  if (verb?.type !== 'vg' || !verb.lemmas.some((l) => LISTS.test(l)) || head === undefined || !isBareName(head)) return;
  const comma = isSign(items[i + 1], 'prep', /^(?:of|in|from)$/u) ? i + 3 : i + 1;
  if (!isComma(items[comma]) || !isSign(items[comma + 1], 'rel', /^(?:which|who)$/u)) return;
  const end = items.findIndex((item, k) => k > comma && isSign(item, 'punct'));
  const joint = items[end + 1];
  const first = npAt(items, end + 2);
  if (!isComma(items[end]) || joint?.type !== 'cc' || first === undefined || !isBareName(first)) return;
  const closing = isSign(items[end + 3], 'cc', /^and$/u) ? npAt(items, end + 4) : undefined;
  adopt(head, closing !== undefined && isBareName(closing) ? [first, closing] : [first], 'member');
}

const LISTS = listed('verbs of having among others');

const isComma = (item: Item | undefined): boolean => isSign(item, 'punct', /^,$/u);

/** The names from `i` on that only commas part. */
function rowFrom(items: readonly Item[], i: number): NounPhrase[] {
  const row: NounPhrase[] = [];
  for (let k = i; ; k += 2) {
    const np = npAt(items, k);
    if (np === undefined || !isBareName(np) || np.parent !== undefined) return row;
    row.push(np);
    if (!isComma(items[k + 1])) return row;
  }
}
