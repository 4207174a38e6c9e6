import type { Rulebook } from '../../rules/rulebook.ts';
import { squeeze } from '../../text/fold.ts';
import { type Mention, mentionLike } from '../mention.ts';

/** "Illinois, Washington and Oregon": among the regions of a land, the name of a capital is that of the region. */
export function regionsInLists(mentions: readonly Mention[], { gazetteer }: Rulebook): Mention[] {
  return mentions.map((mention, i) => {
    if (!besideRegions(mentions, i)) return mention;
    const region = gazetteer.spelled(squeeze(`${mention.name} State`)).find(({ acts }) => acts);
    if (region === undefined || !standsAmong(mentions, i, region.country)) return mention;
    return mentionLike(mention, { known: region, place: true, capital: false });
  });
}

/** Two regions stand near: of most names nothing more is asked. */
const besideRegions = (mentions: readonly Mention[], i: number): boolean =>
  [i - 2, i - 1, i + 1, i + 2].filter((k) => mentions[k]?.known?.acts === true).length > 1;

/** Two more of the list are regions of the land: before it, behind it, or one on either side. */
function standsAmong(mentions: readonly Mention[], i: number, land: string): boolean {
  const isRegion = (k: number): boolean => {
    const known = mentions[k]?.known;
    return known?.acts === true && !known.isCountry && known.country === land;
  };
  const listed = (k: number): boolean =>
    isRegion(k) && mentions.slice(Math.min(i, k), Math.max(i, k) + 1).every((m, n, run) => isNext(run[n - 1], m));
  return [
    [i - 1, i + 1],
    [i - 2, i - 1],
    [i + 1, i + 2],
  ].some((pair) => pair.every(listed));
}

/** A comma, "and" or both stand between. */
const isNext = (before: Mention | undefined, { sentence, first }: Mention): boolean =>
  before === undefined || (before.sentence === sentence && first - before.last > 0 && first - before.last <= 2);
