import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { isSay, isSign } from '../clauses/items.ts';
import type { Item } from '../phrases.ts';
import { adopt, isBareName, npAt } from './adopt.ts';

/**
 * "As a Portuguese startup, *Norvane* must", "A longtime rival of Velm, *Norvane* makes": one thing with an article opens the
 * sentence, and behind the comma stands the name of whom it describes, and its verb.
 */
export function linkOpening(items: readonly Item[], { lexicon }: Rulebook): void {
  const from = isSign(items[0], 'prep', /^as$/u) ? 1 : 0;
  const head = npAt(items, from);
  if (head === undefined || head.name !== undefined || head.det !== 'indef' || head.plural || head.parent !== undefined)
    return;
  if (!lexicon.describes(head.noun ?? '') && !lexicon.describes(head.plainNoun ?? '')) return;
  const comma = endOfDescription(items, from + 1);
  const named = npAt(items, comma + 1);
  if (!isSign(items[comma], 'punct', /^,$/u) || named === undefined || !isBareName(named)) return;
  let k = comma + 2;
  while (isSign(items[k], 'adv')) k++;
  const verb = items[k];
  // "A startup in Lisbon, Norvane said, copied it."
  if (verb?.type !== 'vg' || verb.form !== 'finite' || isSay(verb, lexicon.status.sayVerbs)) return;
  adopt(named, [head], 'apposed');
}

/** The index behind what belongs to a description: "rival *of Velm*", "startup *making lenses*", "firm *based in Lisbon*". */
function endOfDescription(items: readonly Item[], from: number): number {
  for (let k = from; k < from + 8; k++) {
    const item = items[k];
    const told = item?.type === 'vg' && (item.form === 'ing' || item.lemmas.some((l) => OPENS.test(l)));
    if (item?.type !== 'np' && !isSign(item, 'prep') && !told) return k;
  }
  return from;
}

const OPENS = listed('participles that open a sentence');
