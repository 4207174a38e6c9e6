import type { Item } from '../phrases.ts';

/** "signed deals — *including with Velm*": with whom the deals are; the word in between and what sets it apart are left out. */
export function withoutIncluding(items: readonly Item[]): Item[] {
  const isLeftOut = (item: Item | undefined, next: Item | undefined) =>
    item?.type === 'prep' && item.lower === 'including' && next?.type === 'prep' && WITH.test(next.lower);
  return items.filter(
    (item, i) => !isLeftOut(item, items[i + 1]) && !(item.type === 'punct' && isLeftOut(items[i + 1], items[i + 2])),
  );
}

const WITH = /^(?:with|by|from|against)$/u;
