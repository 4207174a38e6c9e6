/** What an article's words for a time mean, counted from the article's own date. Plain arithmetic, in UTC. */

/** How a text says when: by parts of a date, by weekday, or by distance from the day of writing. */
export type SaidTime =
  | {
      readonly by: 'date';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly which?: Which;
    }
  | { readonly by: 'weekday'; readonly weekday: number; readonly which?: Which }
  | { readonly by: 'distance'; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number };

export type Which = 'last' | 'this' | 'next';

/** Where a verb's tense puts its event; `unknown` leaves what depends on it unresolved. */
export type Tense = 'past' | 'future' | 'unknown';

interface Day {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const DAY = 86_400_000;
/** Farther than this, a date without a year would have been written with one. */
const NEAR_DAYS = 300;
const NEAR_MONTHS = 10;

/** An ISO date, as partial as what is said ("2025-05"), or undefined where it could be more than one. */
export function resolveDate(
  said: SaidTime,
  { today, tense }: { today: string | undefined; tense: Tense },
): string | undefined {
  const now = parseDay(today);
  if (said.by === 'date' && said.year !== undefined) return inTime(isoOf({ ...said, year: said.year }), today, tense);
  if (now === undefined) return undefined;
  const found =
    said.by === 'distance'
      ? atDistance(said, now)
      : said.by === 'weekday'
        ? onWeekday(said, now, tense)
        : inYear(said, now, tense);
  return inTime(found, today, tense);
}

function parseDay(date: string | undefined): Day | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/u.exec(date ?? '');
  if (parts === null) return undefined;
  const number = (part: string | undefined) => (part === undefined ? undefined : Number(part));
  return { year: Number(parts[1]), month: number(parts[2]), day: number(parts[3]) };
}

/** "May", "July 10": the nearest such date on the side of the tense. */
function inYear(said: SaidTime & { by: 'date' }, now: Day, tense: Tense): string | undefined {
  const { month, day, which } = said;
  if (month === undefined || now.month === undefined) return undefined;
  if (which !== undefined) return day === undefined ? isoOf({ year: yearMeant(month, which, now), month }) : undefined;
  if (tense === 'unknown') return undefined;
  const later =
    month > now.month || (month === now.month && day !== undefined && now.day !== undefined && day > now.day);
  const earlier =
    month < now.month || (month === now.month && day !== undefined && now.day !== undefined && day < now.day);
  const year = tense === 'past' ? now.year - (later ? 1 : 0) : now.year + (earlier ? 1 : 0);
  return isNear({ year, month, day }, now) ? isoOf({ year, month, day }) : undefined;
}

function isNear(a: Day, b: Day): boolean {
  if (a.day !== undefined && b.day !== undefined) return Math.abs(timeOf(a) - timeOf(b)) <= NEAR_DAYS * DAY;
  return Math.abs(12 * (a.year - b.year) + (a.month ?? 1) - (b.month ?? 1)) <= NEAR_MONTHS;
}

/** "last May" in March is last year's; in June it could be either. */
function yearMeant(month: number, which: Which, now: Day): number {
  if (which === 'this') return now.year;
  const sure = which === 'last' ? month >= (now.month ?? 0) : month <= (now.month ?? 0);
  return sure ? now.year + (which === 'last' ? -1 : 1) : Number.NaN;
}

function onWeekday({ weekday, which }: SaidTime & { by: 'weekday' }, now: Day, tense: Tense): string | undefined {
  if (now.day === undefined || which === 'next') return undefined;
  const today = new Date(timeOf(now)).getUTCDay();
  const back = (today - weekday + 7) % 7;
  if (which === 'last') return shifted(now, back === 0 ? -7 : -back);
  if (tense === 'unknown') return undefined;
  return shifted(now, tense === 'past' ? -back : (7 - back) % 7);
}

function atDistance({ unit, count }: SaidTime & { by: 'distance' }, now: Day): string | undefined {
  if (unit === 'year') return isoOf({ year: now.year + count });
  if (now.month === undefined) return undefined;
  if (unit === 'month') {
    const months = 12 * now.year + now.month - 1 + count;
    return isoOf({ year: Math.floor(months / 12), month: (months % 12) + 1 });
  }
  if (now.day === undefined) return undefined;
  if (unit === 'day') return shifted(now, count);
  // "two weeks ago" tells the week; a month is told only where all of that week lies in it.
  const [from, to] = [shifted(now, 7 * count - 6).slice(0, 7), shifted(now, 7 * count + 6).slice(0, 7)];
  return count !== 0 && from === to ? from : undefined;
}

/** What has happened does not lie ahead of the article, and what will does not lie behind it. */
function inTime(date: string | undefined, today: string | undefined, tense: Tense): string | undefined {
  if (date === undefined || today === undefined) return date;
  const length = Math.min(date.length, today.length);
  const [a, b] = [date.slice(0, length), today.slice(0, length)];
  return (tense === 'past' && a > b) || (tense === 'future' && a < b) ? undefined : date;
}

const timeOf = ({ year, month = 1, day = 1 }: Day): number => Date.UTC(year, month - 1, day);

const shifted = (day: Day, days: number): string => new Date(timeOf(day) + days * DAY).toISOString().slice(0, 10);

/** Undefined for days that no calendar has. */
function isoOf({ year, month, day }: Day): string | undefined {
  if (Number.isNaN(year)) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  if (month === undefined) return String(year);
  if (day === undefined) return `${year}-${two(month)}`;
  const whole = `${year}-${two(month)}-${two(day)}`;
  return new Date(timeOf({ year, month, day })).toISOString().startsWith(whole) ? whole : undefined;
}
