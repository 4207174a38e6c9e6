import { isSign } from '../clauses/items.ts';
import { belongsTo, type Item, type NounPhrase } from '../phrases.ts';
import type { Word } from '../word.ts';
import { adopt, isBareName, npAt } from './adopt.ts';

/**
 * "In *Lisbon, Portugal,* Norvane sued", "at a plant in *Austin, Texas, USA*": the land behind a town only says where the town is,
 * so that it acts in nothing and heads no list.
 */
export function linkTown(items: readonly Item[], i: number, words: readonly Word[]): void {
  const town = npAt(items, i);
  if (town === undefined || !isBareName(town) || !isSign(items[i - 1], 'prep')) return;
  const lands: NounPhrase[] = [];
  let k = i;
  for (;;) {
    const [inner, land] = [npAt(items, k), npAt(items, k + 2)];
    if (!isSign(items[k + 1], 'punct', /^,$/u) || land === undefined || !isBareName(land)) break;
    if (!isInLand(words[inner?.name ?? -1], words[land.name ?? -1])) break;
    lands.push(land);
    k += 2;
  }
  const behind = items[k + 1];
  if (behind === undefined || isSign(behind, 'punct', /^[,.;:!?)—–]$/u)) adopt(town, lands, 'member');
}

/** The index behind a phrase and the lands in which it lies. */
export function behindLands(items: readonly Item[], i: number): number {
  const town = items[i] as NounPhrase;
  let k = i + 1;
  for (let land = npAt(items, k + 1); land !== undefined && belongsTo(land, town); land = npAt(items, k + 1)) k += 2;
  return k;
}

/** Whether the gazetteer knows the first for a place in the second. */
function isInLand(town: Word | undefined, land: Word | undefined): boolean {
  const [inner, outer] = [town?.mention, land?.mention];
  if (inner?.known === undefined || outer?.known === undefined || outer.demonym || inner.demonym) return false;
  if (!(inner.place || inner.capital || inner.known.acts)) return false;
  return (
    inner.known.of === outer.known.name ||
    (outer.known.isCountry && (inner.capital || !inner.known.isCountry) && inner.known.country === outer.known.country)
  );
}
