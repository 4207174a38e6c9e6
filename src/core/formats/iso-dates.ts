/** ISO dates, possibly partial: "2026-07-05", "2026-07", "2026". */

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|T)/;

/** First and last day of a date, both full: "2024-05" is 2024-05-01 to 2024-05-31. Undefined for what is no date. */
export function widen(date: string | undefined): { readonly from: string; readonly to: string } | undefined {
  if (!date) return undefined;
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (!year || year === '0000') return undefined;
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = daysOf(Number(year), Number(month));
  if (last === undefined) return undefined;
  if (!day) return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` };
  if (Number(day) < 1 || Number(day) > last) return undefined;
  return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
}

/** The days from the first to the last of some dates; undefined where none is a date. */
export function interval(
  ...dates: readonly (string | undefined)[]
): { readonly start: string; readonly end: string } | undefined {
  let [start, end] = ['', ''];
  for (const date of dates) {
    const span = widen(date);
    if (!span) continue;
    if (start === '' || span.from < start) start = span.from;
    if (span.to > end) end = span.to;
  }
  return start ? { start, end } : undefined;
}

/** The year of a date as a number. */
export function yearOf(date: string | undefined): number | undefined {
  const span = widen(date);
  return span && Number(span.from.slice(0, 4));
}

function daysOf(year: number, month: number): number | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}
