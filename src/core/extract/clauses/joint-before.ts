import { listed } from '../../rules/word-lists.ts';
import { type Item, isTimeLike, type NounPhrase } from '../phrases.ts';
import type { Build } from './build.ts';
import { beforeAdverbs, isCount, isSign, lemmaFits } from './items.ts';

/**
 * "bought A in 2020 *and last year sued* B", "*and, after a long fight, sued*", "*then* in May sued", "*which* in 2020 sued": the
 * word that joins the verb at `at` to what stands before, where there is nothing but times and circumstances between.
 */
export function jointBefore({ items, words }: Build, at: number): number | undefined {
  const verb = items[at];
  // ", then bought B"
  if (verb?.type === 'vg' && words[verb.first]?.lower === 'then' && isComma(items[at - 1])) return at - 1;
  const k = beforeAll(items, at - 1);
  if (isSign(items[k], 'adv', /^then$/u) && isComma(items[k - 1])) return k;
  if (isSign(items[k], 'rel', /^(?:which|who|that)$/u)) return isSign(items[k + 1], 'prep') ? k : undefined;
  if (!isSign(items[k], 'cc')) return undefined;
  return tellsOfTime(items, k, at) || goesOnWith(items, k) || goesOnDescribing(items, k, at) ? undefined : k;
}

/** "Ada Quill, its chief *and* formerly of Velm, becomes": the comma before the verb closes what she is told by. */
const goesOnDescribing = (items: readonly Item[], and: number, at: number): boolean => {
  const before = items[and - 1];
  const told = before?.type === 'np' && before.parent?.as === 'apposed';
  return told && isComma(items[at - 1]) && !isComma(items[and + 1]);
};

/** "sales in Europe *and in Asia* fell", "led by A *and including B* sued": what stands behind "and" belongs to the phrase before. */
function goesOnWith(items: readonly Item[], and: number): boolean {
  const [before, , , prep, np] = items.slice(Math.max(0, and - 2), and + 3);
  if (!isSign(prep, 'prep')) return false;
  const again = isSign(before, 'prep') && before.lower === prep.lower && !(np?.type === 'np' && isTimeLike(np));
  return again || LISTS.test(prep.lower);
}

const LISTS = /^(?:including|such as|like|of)$/u;

/** Back over adverbs, times and insertions. */
function beforeAll(items: readonly Item[], from: number): number {
  let k = from;
  for (let next = beforeOne(items, k); next < k; next = beforeOne(items, k)) k = next;
  return k;
}

function beforeOne(items: readonly Item[], from: number): number {
  if (isSign(items[from], 'adv', /^then$/u) && isComma(items[from - 1])) return from;
  const k = beforeAdverbs(items, from);
  if (!isComma(items[k])) return beforePhrase(items, k);
  const opening = beforeEnclosed(items, k - 1);
  if (opening === undefined) return k;
  return isComma(items[opening]) ? opening - 1 : opening;
}

/** "and *in the process*": the index before a time, or before a preposition and its phrase. */
function beforePhrase(items: readonly Item[], k: number): number {
  const at = beforeTime(items, k);
  return at === k && items[k]?.type === 'np' && isSign(items[k - 1], 'prep') ? k - 2 : at;
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
