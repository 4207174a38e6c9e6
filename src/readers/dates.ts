/** Dates as newsrooms write them, to ISO, as precise as they were written and never by way of the machine's time zone. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Each pattern names its parts: year, and where it has them month (digits or a name) and day. */
const PATTERNS: readonly RegExp[] = [
  /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?(?![\d/.-])/, // 2025-05-16, 2025/05, 2025-05-16T10:00Z
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/, // 20250516
  /^(?:[a-z]+,?\s+)?(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b/, // Friday, May 16, 2025
  /^(?:[a-z]+,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<month>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{4})\b/, // Fri, 16 May 2025
  /^(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})$/, // May 2025
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})\b/, // 16.05.2025
];

/**
 * `YYYY-MM-DD`, `YYYY-MM` or `YYYY` of a date in any common spelling; undefined for what is no date.
 * Slashes with the year last (05/06/2025) are left out: nothing says which number is the month.
 */
export function isoDate(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim().toLowerCase();
  for (const pattern of PATTERNS) {
    const { year, month, day } = pattern.exec(text)?.groups ?? {};
    if (year) return checked(Number(year), month && monthNumber(month), day && Number(day));
  }
  return undefined;
}

function monthNumber(month: string): number {
  return /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3)) + 1;
}

function checked(year: number, month: number | '' | undefined, day: number | '' | undefined): string | undefined {
  const yyyy = String(year).padStart(4, '0');
  if (year < 1000 || month === 0 || (month && month > 12)) return undefined;
  if (!month) return yyyy;
  const mm = String(month).padStart(2, '0');
  if (day === undefined || day === '') return `${yyyy}-${mm}`;
  const exists = day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return exists ? `${yyyy}-${mm}-${String(day).padStart(2, '0')}` : undefined;
}
