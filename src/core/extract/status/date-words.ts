import { listed } from '../../rules/word-lists.ts';
import type { Word } from '../word.ts';
import type { SaidTime, Which } from './resolve-date.ts';

/** Finds the words of a sentence that say when: "on July 10", "in May", "last year", "two years ago", "yesterday". */

export interface DateWords {
  /** `[first, last)` into the sentence's words, without the preposition. */
  readonly first: number;
  readonly last: number;
  /** The preposition before, '' where there is none. */
  readonly prep: string;
  readonly said: SaidTime;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/u;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const YEAR = /^(?:19|20)\d\d$/u;
const DAY_OF_MONTH = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u;
const WHICH = /^(?:last|this|next)$/u;
const COUNTS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const PREPOSITION =
  /^(?:on|in|during|since|until|till|by|before|after|from|through|to|between|of|for|around|about|at|over|within)$/u;
/** Words that may stand between the preposition and the date. */
const BETWEEN = /^(?:early|late|mid|mid-|earlier|later)$/u;
const PART_OF_DAY = listed('parts of the day');

/** In order of place; none overlap. */
export function findDates(words: readonly Word[]): DateWords[] {
  const found: DateWords[] = [];
  for (let i = 0; i < words.length; i++) {
    const core = coreAt(words, i);
    if (core === undefined) continue;
    let first = i;
    while (first > 0 && BETWEEN.test(words[first - 1]?.lower ?? '')) first--;
    const before = words[first - 1]?.lower ?? '';
    let last = i + core.length;
    if (PART_OF_DAY.test(words[last]?.lower ?? '')) last++;
    found.push({ first, last, prep: PREPOSITION.test(before) ? before : '', said: core.said });
    i = last - 1;
  }
  return found;
}

interface Core {
  readonly length: number;
  readonly said: SaidTime;
}

function coreAt(words: readonly Word[], i: number): Core | undefined {
  return whichAt(words, i) ?? agoAt(words, i) ?? dayAt(words, i) ?? weekdayAt(words, i) ?? calendarAt(words, i);
}

const at = (words: readonly Word[], i: number): string => words[i]?.lower ?? '';

/** 1 to 12 for a month's name with a capital: "may" and "march" are no months. */
function monthAt(words: readonly Word[], i: number): number | undefined {
  const word = words[i];
  if (word === undefined || !MONTH.test(word.lower) || !/^\p{Lu}/u.test(word.text)) return undefined;
  return MONTHS.indexOf(word.lower.slice(0, 3)) + 1;
}

function weekdayOf(lower: string): number | undefined {
  const place = WEEKDAYS.indexOf(lower);
  return place < 0 ? undefined : place;
}

/** "last year", "this month", "last Thursday", "next May", "last night". */
function whichAt(words: readonly Word[], i: number): Core | undefined {
  if (!WHICH.test(at(words, i))) return undefined;
  const which = at(words, i) as Which;
  const [unit, month, weekday] = [at(words, i + 1), monthAt(words, i + 1), weekdayOf(at(words, i + 1))];
  const count = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  if (unit === 'night' && which === 'last') return { length: 2, said: { by: 'distance', unit: 'day', count } };
  if (unit === 'year' || unit === 'month' || unit === 'week')
    return { length: 2, said: { by: 'distance', unit, count } };
  if (weekday !== undefined) return { length: 2, said: { by: 'weekday', weekday, which } };
  if (month !== undefined) return { length: 2, said: { by: 'date', month, which } };
  return undefined;
}

/** "two years ago", "a week ago". */
function agoAt(words: readonly Word[], i: number): Core | undefined {
  const unit = /^(day|week|month|year)s?$/u.exec(at(words, i + 1))?.[1];
  if (at(words, i + 2) !== 'ago' || unit === undefined) return undefined;
  const word = at(words, i);
  const count = /^an?$/u.test(word) ? 1 : /^\d{1,2}$/u.test(word) ? Number(word) : COUNTS.indexOf(word);
  if (count < 1) return undefined;
  return { length: 3, said: { by: 'distance', unit: unit as 'day' | 'week' | 'month' | 'year', count: -count } };
}

function dayAt(words: readonly Word[], i: number): Core | undefined {
  const count = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }[at(words, i)];
  return count === undefined ? undefined : { length: 1, said: { by: 'distance', unit: 'day', count } };
}

/** "Thursday", "Thursday, July 10": with a date, the date alone says it. */
function weekdayAt(words: readonly Word[], i: number): Core | undefined {
  const weekday = weekdayOf(at(words, i));
  if (weekday === undefined || !/^\p{Lu}/u.test(words[i]?.text ?? '')) return undefined;
  const comma = at(words, i + 1) === ',' ? 1 : 0;
  const date = calendarAt(words, i + 1 + comma);
  if (date?.said.by === 'date' && date.said.day !== undefined) return { ...date, length: date.length + 1 + comma };
  return { length: 1, said: { by: 'weekday', weekday } };
}

/** "July 10", "July 10, 2025", "10 July 2025", "May", "May 2025", "2025". */
function calendarAt(words: readonly Word[], i: number): Core | undefined {
  const lower = at(words, i);
  if (YEAR.test(lower)) return { length: 1, said: { by: 'date', year: Number(lower) } };
  if (DAY_OF_MONTH.test(lower)) {
    const month = monthAt(words, i + 1);
    return month === undefined
      ? undefined
      : withYear(words, i + 2, { start: i, month, day: Number.parseInt(lower, 10) });
  }
  const month = monthAt(words, i);
  if (month === undefined) return undefined;
  const day = at(words, i + 1);
  if (DAY_OF_MONTH.test(day)) return withYear(words, i + 2, { start: i, month, day: Number.parseInt(day, 10) });
  return withYear(words, i + 1, { start: i, month });
}

function withYear(
  words: readonly Word[],
  i: number,
  { start, ...date }: { start: number; month: number; day?: number },
): Core {
  const skip = /^(?:,|of)$/u.test(at(words, i)) ? 1 : 0;
  const year = at(words, i + skip);
  if (!YEAR.test(year)) return { length: i - start, said: { by: 'date', ...date } };
  return { length: i + skip + 1 - start, said: { by: 'date', ...date, year: Number(year) } };
}
