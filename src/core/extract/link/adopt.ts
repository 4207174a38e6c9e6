import type { Item, NounPhrase } from '../phrases.ts';

/** What every way of linking asks of the items, and how a phrase becomes part of another. */

export const npAt = (items: readonly Item[], i: number): NounPhrase | undefined => {
  const item = items[i];
  return item?.type === 'np' ? item : undefined;
};

export function adopt(parent: NounPhrase, children: readonly NounPhrase[], as: 'member' | 'example' | 'apposed'): void {
  for (const child of children) {
    if (child.parent !== undefined || holds(parent, child)) continue;
    child.parent = { np: parent, as };
    if (as === 'member') parent.members.push(child);
    else if (as === 'example') parent.examples.push(child);
    else parent.apposed.push(child);
  }
}

/** What is linked stays a tree: nothing belongs to what it holds itself. */
function holds(np: NounPhrase, child: NounPhrase): boolean {
  for (let at: NounPhrase | undefined = np; at !== undefined; at = at.parent?.np) if (at === child) return true;
  return false;
}

export const isBareName = (np: NounPhrase | undefined): boolean =>
  np?.name !== undefined && np.noun === undefined && np.det === 'none' && np.possessor === undefined;
