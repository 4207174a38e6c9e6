import type { Token } from '../../model/index.ts';
import type { Lexicon } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Mention } from '../mention.ts';

type Where = Pick<Mention, 'first' | 'last'>;

/** A word or letters by which a list knows somebody, within a phrase of the language that means nobody. */
export function standsInPhrase(tokens: readonly Token[], m: Mention, lexicon: Lexicon): boolean {
  if (m.known === undefined || m.last - m.first > 1) return false;
  return PHRASES.some((means) => means(tokens, m, lexicon));
}

const word = (token: Token | undefined): string => token?.lower ?? '';

/** "at 2:00 p.m. Pacific *Time*", "10:30 am Tavland *Time*", "Eastern *Time*" */
const isOfClock = (tokens: readonly Token[], { first }: Where): boolean =>
  word(tokens[first]) === 'time' &&
  (ZONE.test(word(tokens[first - 1])) ||
    CLOCK.test(word(tokens[first - 1])) ||
    (/^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') && CLOCK.test(word(tokens[first - 2]))));

const ZONE = listed('zones of time');
const CLOCK = /^(?:\d{1,2}[:.]\d\d(?:am|pm)?|\d{1,2}(?:am|pm)|[ap]\.?m\.?)$/u;

/** "Your *Honor*": what one calls a judge. */
const isSaidToJudge = (tokens: readonly Token[], { first }: Where): boolean =>
  /^hono(?:u)?r$/u.test(word(tokens[first])) && /^(?:your|his|her)$/u.test(word(tokens[first - 1]));

/** "the Prime Minister's *Office*", "the Sheriff's *Office*" */
const isOfOfficer = (tokens: readonly Token[], { first }: Where, { titles }: Lexicon): boolean =>
  word(tokens[first]) === 'office' &&
  /^['’]s?$/u.test(word(tokens[first - 1])) &&
  titles.has(word(tokens[first - 2]).replace(/['’]$/u, ''));

/** "What We're *Reading*", "what others are *Reading*": a town's name that tells what somebody does. */
const isDone = (tokens: readonly Token[], { first }: Where, { verbLemma }: Lexicon): boolean =>
  /ing$/u.test(word(tokens[first])) &&
  verbLemma(word(tokens[first])).length > 0 &&
  /^(?:\p{L}*['’]re|are|is|am|was|were|been|be|\p{L}+['’](?:s|m)|['’]m)$/u.test(word(tokens[first - 1])) &&
  tokens[first - 1]?.text !== '’s';

/** "4Q (1.48) *AMC*", "2Q 1.36 *BMO*": when in the day a firm reports. */
const isTimeOfReport = (tokens: readonly Token[], { first }: Where): boolean =>
  WHEN_REPORTED.test(tokens[first]?.text ?? '') &&
  /^(?:\)|-?[\d.]+)$/u.test(tokens[first - 1]?.text ?? '') &&
  tokens.some(({ text }) => /^[1-4]Q$/u.test(text));

const WHEN_REPORTED = listed('times of a report');

/** "Master of *Science*", "*Science*, Technology and Mathematics": what one studies. */
const isStudied = (tokens: readonly Token[], { first, last, known }: Mention, { fields }: Lexicon): boolean =>
  known?.kinds[0] === 'publication' &&
  SUBJECT.test(word(tokens[first])) &&
  ((word(tokens[first - 1]) === 'of' && DEGREE.test(word(tokens[first - 2]))) ||
    (JOINT.test(word(tokens[last])) &&
      (fields.has(tokens[last + 1]?.text ?? '') || SUBJECT.test(word(tokens[last + 1])))) ||
    (JOINT.test(word(tokens[first - 1])) &&
      (fields.has(tokens[first - 2]?.text ?? '') || SUBJECT.test(word(tokens[first - 2])))));

const SUBJECT = listed('what one studies');
const DEGREE = listed('what a university awards');
const JOINT = /^(?:,|and|&)$/u;

const PHRASES = [isOfClock, isSaidToJudge, isOfOfficer, isDone, isTimeOfReport, isStudied];
