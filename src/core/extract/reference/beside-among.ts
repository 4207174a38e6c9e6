import { isSign } from '../clauses/items.ts';
import { type Item, type NounPhrase, rootOf } from '../phrases.ts';

/** "with *Norvane and Velm* among its backers": the name, or the head of the list, that is counted among those at `many`. */
export function besideAmong(items: readonly Item[], many: number): NounPhrase | undefined {
  const last = isSign(items[many - 1], 'prep', /^among$/u) ? items[many - 2] : undefined;
  const head = last?.type === 'np' ? rootOf(last) : undefined;
  return head?.name !== undefined && isSign(items[items.indexOf(head) - 1], 'prep', /^with$/u) ? head : undefined;
}
