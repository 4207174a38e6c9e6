import { isSign } from '../clauses/items.ts';
import { type Item, type NounPhrase, phraseLike, rootOf } from '../phrases.ts';
import type { Word } from '../word.ts';
import { npAt } from './adopt.ts';

/** "A and B, whose *own suits*": of both of them; "A and B, whose *C and D*": to each what stands in the same place. */
export function linkWhose(items: readonly Item[], words: readonly Word[]): void {
  for (let k = 2; k < items.length; k++) {
    const owned = npAt(items, k);
    if (!isSign(items[k - 1], 'rel', /^whose$/u) || !isSign(items[k - 2], 'punct', /^,$/u) || owned === undefined)
      continue;
    const list = owned.possessor?.parent?.as === 'member' ? rootOf(owned.possessor) : undefined;
    if (list?.name === undefined || list.members.at(-1) !== owned.possessor) continue;
    if (owned.name !== undefined) shareOut(owned, list);
    else if (owned.plural && isOfAll(owned, words)) owned.possessor = list;
  }
}

/** As many things as owners. */
function shareOut(owned: NounPhrase, list: NounPhrase): void {
  const { members } = owned;
  if (members.length === 0 || members.length !== list.members.length) return;
  owned.possessor = phraseLike(list, { members: [] });
  members.forEach((thing, i) => {
    thing.possessor ??= list.members[i];
  });
}

/** Each has "its own", or they do it "respectively". */
function isOfAll({ first, last }: NounPhrase, words: readonly Word[]): boolean {
  const end = words.findIndex((w, i) => i >= last && /^[.;—–()]$/u.test(w.text));
  const behind = words.slice(last, end < 0 ? words.length : end);
  return words[first]?.lower === 'own' || behind.some((w) => w.lower === 'respectively');
}
