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

/** "*However,* after a call": the index of what a sentence begins with, behind the words that join it to the one before. */
export const openingOf = (items: readonly Item[]): number =>
  Math.max(
    0,
    items.findIndex((item) => !/^(?:adv|cc|punct)$/u.test(item.type)),
  );

/** "*the Velm College*", and not "the Honourable Ada Quill": the article right before a name is no person's. */
export const isBodyByArticle = ({ det, name, first }: NounPhrase): boolean => det === 'def' && name === first + 1;
