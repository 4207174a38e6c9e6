import type { Token } from '../../model/index.ts';
import type { Lexicon } from '../../rules/rulebook.ts';

/** "February", "Feb.", "Monday": a word of the calendar, shortened or not. */
export const isCalendar = ({ text }: Token, { calendar }: Lexicon): boolean => calendar.has(text.replace(/\.$/u, ''));
