/** Claims over time: bars of equal spans of days between the first and the last date. */

export interface Bar {
  /** First day of the bar, ISO. */
  readonly from: string;
  /** Last day of the bar, ISO. */
  readonly to: string;
  readonly count: number;
}

const DAY = 86_400_000;

/** Days since 1970 of an ISO date; a month or year alone counts as its first day. NaN for anything else. */
export function dayOf(date: string): number {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date);
  if (!parts) return Number.NaN;
  return Math.floor(Date.UTC(Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1)) / DAY);
}

export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** At most `most` bars over all dates, each a whole number of days wide; empty without dates. */
export function histogram(dates: readonly string[], most: number): readonly Bar[] {
  const days = dates.map(dayOf).filter(Number.isFinite);
  if (days.length === 0) return [];
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  const width = Math.max(1, Math.ceil((last - first + 1) / most));
  const counts = new Array<number>(Math.floor((last - first) / width) + 1).fill(0);
  for (const day of days) {
    const slot = Math.floor((day - first) / width);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return counts.map((count, slot) => ({
    from: dateOf(first + slot * width),
    to: dateOf(first + (slot + 1) * width - 1),
    count,
  }));
}
