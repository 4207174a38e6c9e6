import { belongsTo, type Item, type NounPhrase } from '../phrases.ts';

/** What every way of linking asks of the items, and how a phrase becomes part of another. */

export const npAt = (items: readonly Item[], i: number): NounPhrase | undefined => {
  const item = items[i];
  return item?.type === 'np' ? item : undefined;
};

export function adopt(parent: NounPhrase, children: readonly NounPhrase[], as: 'member' | 'example' | 'apposed'): void {
  for (const child of children) {
    // What is linked stays a tree: nothing belongs to what it holds itself.
    if (child.parent !== undefined || belongsTo(parent, child)) continue;
    child.parent = { np: parent, as };
    if (as === 'member') parent.members.push(child);
    else if (as === 'example') parent.examples.push(child);
    else parent.apposed.push(child);
  }
}

export const isBareName = (np: NounPhrase | undefined): boolean =>
  np?.name !== undefined && np.noun === undefined && np.det === 'none' && np.possessor === undefined;
