import { listed } from '../../rules/word-lists.ts';
import { type Item, isTimeLike, type NounPhrase } from '../phrases.ts';
import { beforeAdverbs, isCount, isSign, lemmaFits } from './items.ts';

/**
 * "bought A in 2020 *and last year sued* B", "*and, after a long fight, sued*": the conjunction that joins the verb at `at` to one
 * before, where nothing but times and what commas enclose stands between.
 */
export function andBefore(items: readonly Item[], at: number): number | undefined {
  const k = beforeAll(items, at - 1);
  return isSign(items[k], 'cc') && !tellsOfTime(items, k, at) ? k : undefined;
}

/** Back over adverbs, times and insertions. */
function beforeAll(items: readonly Item[], from: number): number {
  let k = from;
  for (let next = beforeOne(items, k); next < k; next = beforeOne(items, k)) k = next;
  return k;
}

function beforeOne(items: readonly Item[], from: number): number {
  const k = beforeAdverbs(items, from);
  if (!isComma(items[k])) return beforeTime(items, k);
  const opening = beforeEnclosed(items, k - 1);
  if (opening === undefined) return k;
  return isComma(items[opening]) ? opening - 1 : opening;
}

/** "and *last year*", "and *in May 2024*": the index before the time, or `k` itself. */
function beforeTime(items: readonly Item[], k: number): number {
  let at = k;
  if (isYear(items[at])) at--;
  const day = items[at];
  if (at < k && isSign(day, 'prep', DATE_PREP)) return at - 1;
  if (day?.type !== 'np' || !isTimeLike(day) || day.possessor !== undefined) return k;
  if (isSign(items[at - 1], 'prep', DATE_PREP)) return at - 2;
  // "and *Monday* sued" may go on with a list of days.
  return day.last - day.first > 1 ? at - 1 : k;
}

const DATE_PREP = /^(?:on|in|since|during|over|within|throughout)$/u;

/** Phrases behind prepositions or gerunds, and times, back to the comma or conjunction before them: what a comma at `k + 1` closes. */
function beforeEnclosed(items: readonly Item[], k: number): number | undefined {
  let at = k;
  while (at > 0 && !isComma(items[at]) && !isSign(items[at], 'cc')) {
    const next = beforeAdverbs(items, beforeTime(items, at));
    if (next < at) at = next;
    else if (items[at]?.type === 'np' && isSign(items[at - 1], 'prep')) at -= 2;
    else if (isDoing(items[at]) || isDoing(items[at - 1])) at--;
    else return undefined;
  }
  // "a regulator and practicing attorney, is": what a comma closes behind a gerund, another opens.
  const does = items.slice(at, k + 1).some(isDoing);
  return at < k && (!does || isComma(items[at])) ? at : undefined;
}

/** "and last year *was* its best", "and May *brought* a lawsuit": the time is what the clause speaks of. */
function tellsOfTime(items: readonly Item[], and: number, at: number): boolean {
  const verb = items[at];
  const time = items[at - 1];
  return verb?.type === 'vg' && time?.type === 'np' && and === at - 2 && lemmaFits(verb, OF_TIMES);
}

const OF_TIMES = listed('verbs of what a time brings');

/** "and, *citing* costs, sued" */
const isDoing = (item: Item | undefined): boolean => item?.type === 'vg' && item.form === 'ing';

const isYear = (item: Item | undefined): item is NounPhrase => isCount(item) && item.det === 'none';

const isComma = (item: Item | undefined): boolean => isSign(item, 'punct', /^,$/u);
