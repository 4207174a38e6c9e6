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
  /^(?:\p{L}*['’]re|are|is|am|was|were|been|be|\p{L}+['’](?:s|m)|['’]m)$/u.test(word(tokens[first - 1]));

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

/** "its 200-day *EMA*", "the 200 *DMA*": a mean of prices over so long. */
const isMean = (tokens: readonly Token[], { first }: Where): boolean =>
  MEANS.test(tokens[first]?.text ?? '') &&
  /^\d{1,3}(?:-?(?:day|week|month|hour|period)s?)?$/u.test(word(tokens[first - 1]));

const MEANS = listed('means of prices');

/** "US CPI YY, *NSA* Jan": a figure that no season is taken out of. */
const isUnadjusted = (tokens: readonly Token[], { first }: Where): boolean =>
  tokens[first]?.text === 'NSA' && tokens.some(({ text }) => /^(?:SA|YY|MM|QQ|Y\/Y|M\/M|CPI|PPI|GDP)$/u.test(text));

/** "ANY INVESTOR *WHO* IS": a small word in a line of capitals. */
const isSmallWord = (tokens: readonly Token[], { first, last }: Where, { functionWords }: Lexicon): boolean =>
  functionWords.posOf(word(tokens[first])) === 'pron' &&
  /^\p{Lu}{2,}$/u.test(tokens[last]?.text ?? '') &&
  /^\p{Lu}{2,}$/u.test(tokens[first - 1]?.text ?? '') &&
  word(tokens[first - 1]) !== 'the';

/** "*EPRA* earnings per share", "*EPRA* LTV": a measure by the letters of whoever defined it. */
const isOfMeasure = (tokens: readonly Token[], { first, last, known }: Mention): boolean =>
  known?.kinds[0] === 'organization' &&
  /^\p{Lu}{3,5}$/u.test(tokens[first]?.text ?? '') &&
  MEASURES.test(word(tokens[last]));

const MEASURES = listed('measures of a firm');

/** "*HRW* wheat", "($/*BBL*)": a sort of grain, and a unit. */
const isOfGoods = (tokens: readonly Token[], { first, last }: Where): boolean =>
  (GRAINS.test(tokens[first]?.text ?? '') && tokens.some(({ lower }) => GRAIN.test(lower))) ||
  (tokens[first - 1]?.text === '/' && /\$$/u.test(tokens[first - 2]?.text ?? '') && tokens[last]?.text === ')');

const GRAINS = listed('sorts of grain by letters');
const GRAIN = /^(?:wheat|corn|soybeans?|grain|crop|bushels?)$/u;

const PHRASES = [
  isOfClock,
  isSaidToJudge,
  isOfOfficer,
  isDone,
  isTimeOfReport,
  isStudied,
  isMean,
  isUnadjusted,
  isSmallWord,
  isOfMeasure,
  isOfGoods,
];
