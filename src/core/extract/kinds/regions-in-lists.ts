import type { Rulebook } from '../../rules/rulebook.ts';
import { squeeze } from '../../text/fold.ts';
import { type Mention, mentionLike } from '../mention.ts';

/**
 * "Illinois, Washington and Oregon", "eastern Washington": among the regions of a land, and where it is told to be one, the
 * name of a capital is that of the region.
 */
export function regionsInLists(
  mentions: readonly Mention[],
  { rulebook: { gazetteer }, text }: { rulebook: Rulebook; text: string },
): Mention[] {
  return mentions.map((mention, i) => {
    const listed = besideRegions(mentions, i);
    if (!listed && !mention.capital) return mention;
    const region = gazetteer.spelled(squeeze(`${mention.name} State`)).find(({ acts }) => acts);
    if (region === undefined) return mention;
    const isRegion =
      (listed && standsAmong(mentions, i, region.country)) ||
      (mention.capital && isToldRegion(mention, { before: mentions[i - 1], text }));
    return isRegion ? mentionLike(mention, { known: region, place: true, capital: false }) : mention;
  });
}

/** "the state of Washington", "western Washington", "a Democrat from Washington", "Washington Sen. Ada Quill", "in Velmville, Washington". */
function isToldRegion({ from, to }: Mention, { before, text }: { before: Mention | undefined; text: string }): boolean {
  const lead = text.slice(Math.max(0, from - 50), from);
  if (REGION_AFTER.test(lead) || BEFORE_REGION.test(text.slice(to, to + 20))) return true;
  // "in Moscow, Washington and Kyiv" is a list of capitals.
  const listed = before?.to === from - 2 && (before.capital || before.known?.isCountry === true);
  return (
    !listed &&
    TOWN_BEFORE.test(lead) &&
    /^(?:[.,;)]|$| (?:in|on|and will|that|which|with|where)\b)/u.test(text.slice(to, to + 20))
  );
}

const REGION_AFTER =
  /\b(?:states? of|(?:[Ee]ast|[Ww]est|[Nn]orth|[Ss]outh)ern|[Cc]entral|[Uu]pstate|[Rr]ural|(?:Democrat|Republican|senator|lawmaker)s? (?:from|of)) $/u;
const BEFORE_REGION = /^ (?:Sens?|Govs?|Reps?)\. \p{Lu}|^ (?:Senator|Governor|Representative) \p{Lu}|^ state(?:\b|-)/u;
const TOWN_BEFORE = /\b(?:in|near|of|from|at|outside) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, $/u;

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
