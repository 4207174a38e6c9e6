import type { Modality, Span } from '../../model/index.ts';
import type { FrameType } from '../../rules/rulebook.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { VerbGroup } from '../phrases.ts';
import { type DateWords, findDates } from './date-words.ts';
import { resolveDate, type Tense } from './resolve-date.ts';

/** When a claim's event happened, where its own clause says so; rather none than another clause's date. */

export interface DatedClaim {
  readonly type: FrameType;
  readonly trigger: Span;
  readonly subjectSpan: Span;
  readonly objectSpan: Span;
  readonly modality: Modality;
}

/** An ISO date, possibly partial. `today` is the article's date. */
export function eventDate(parsed: Parsed, claim: DatedClaim, today: string | undefined): string | undefined {
  if (claim.type !== 'verb' && claim.type !== 'noun') return undefined;
  const dates = findDates(parsed.words).filter((date) => standsAlone(parsed, date));
  if (dates.length === 0) return undefined;
  const trigger = parsed.words.findIndex((w) => w.from === claim.trigger.from);
  if (trigger < 0) return undefined;
  const date = ownDate(dates, { parsed, claim, trigger });
  if (date === undefined) return undefined;
  return resolveDate(date.said, { today, tense: tenseAt({ parsed, claim, trigger }) });
}

interface At {
  readonly parsed: Parsed;
  readonly claim: DatedClaim;
  /** Index of the word that expresses the relation. */
  readonly trigger: number;
}

function ownDate(dates: readonly DateWords[], at: At): DateWords | undefined {
  const { claim, trigger } = at;
  if (claim.type === 'noun') {
    const within = dates.find((date) => modifies(date, at));
    if (within !== undefined) return within;
  }
  const plain = dates.filter((date) => isAdverbial(date, at.parsed));
  const end = anchor(at);
  const behind = plain.find((date) => date.first > trigger && (beginOf(date) >= end || followsAtOnce(date, at)));
  if (behind !== undefined) return reaches(behind, at) ? behind : undefined;
  return claim.type === 'verb' ? plain.findLast((date) => date.last <= trigger && opens(date, at)) : undefined;
}

/** The word at which the date begins, its preposition included. */
const beginOf = (date: DateWords): number => date.first - (date.prep === '' ? 0 : 1);

/** The end of the last word of the claim: of two objects with a date each, every one has its own. */
function anchor({ parsed, claim, trigger }: At): number {
  const { from, to } = parsed.sentence;
  const ends = [claim.subjectSpan, claim.objectSpan]
    .filter((span) => span.from >= claim.trigger.to && span.from >= from && span.to <= to)
    .map((span) => parsed.words.findIndex((w) => w.to >= span.to) + 1);
  return Math.max(trigger + 1, ...ends);
}

const followsAtOnce = (date: DateWords, { trigger }: At): boolean => beginOf(date) === trigger + 1;

/** "last year's sales", "the May election", "in May and June": no date of an event, or not one. */
function standsAlone({ words }: Parsed, date: DateWords): boolean {
  const [before, next, after] = [words[date.first - 1], words[date.last], words[date.last + 1]];
  if (/^(?:and|or|to|through|-|–|—)$/u.test(next?.lower ?? '') && looksDated(after?.text)) return false;
  return !/^(?:than|nearly|almost|roughly|least|most|approximately)$/u.test(before?.lower ?? '');
}

const looksDated = (text: string | undefined): boolean =>
  /^(?:\d{1,4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\p{Ll}*)$/u.test(
    text ?? '',
  );

/** "its 2023 acquisition", "last year's ban". */
function modifies({ last, prep }: DateWords, { parsed, trigger }: At): boolean {
  if (prep !== '') return false;
  return last === trigger || (last + 1 === trigger && /^['’]s?$/u.test(parsed.words[last]?.lower ?? ''));
}

/** "on Thursday", "last year", "Thursday"; not "since May", nor "a July 10 hearing". */
function isAdverbial(date: DateWords, { words }: Parsed): boolean {
  const { said, prep, first, last } = date;
  const [next, after] = [words[last], words[last + 1]];
  if (/^['’]/u.test(next?.lower ?? '') || next?.pos === 'noun') return false;
  if (next?.pos === 'adj' && after?.pos === 'noun') return false;
  if (prep !== '') return /^(?:on|in|during)$/u.test(prep);
  if (words[first - 1]?.pos === 'det') return false;
  return said.by !== 'date' || said.which !== undefined;
}

/** Words that open another clause, or a phrase with a time of its own. */
const OTHER =
  /^(?:after|before|since|until|till|following|amid|despite|over|about|during|ahead|when|while|where|as|because|than|which|who|that|if|whether|whose|;|:|statement|post|memo|letter|filing|interview|report|blog|email|notice|announcement|briefing|conference|message|tweet)$/u;

/** Nothing between the claim and a date behind it takes the date for itself. */
function reaches(date: DateWords, { parsed, claim, trigger }: At): boolean {
  const begin = beginOf(date);
  return (
    !parsed.words.slice(trigger + 1, begin).some((w) => w.from >= claim.trigger.to && OTHER.test(w.lower)) &&
    verbGroups(parsed).every((vg) => vg.main <= trigger || vg.first >= begin)
  );
}

/** "On Thursday, A banned B", "A on Thursday banned B": first in the sentence, or right before the verb. */
function opens(date: DateWords, { parsed, trigger }: At): boolean {
  const { words } = parsed;
  const begin = beginOf(date);
  const group = verbGroups(parsed).find((vg) => vg.first <= trigger && trigger < vg.last);
  const start = group?.first ?? trigger;
  if (verbGroups(parsed).some((vg) => vg.first < start)) return false;
  if (words.slice(date.last, start).some((w) => OTHER.test(w.lower))) return false;
  const isFirst = words.slice(0, begin).every((w) => /^(?:["“”'‘]|but|and|then|earlier|later)$/u.test(w.lower));
  return isFirst || words.slice(date.last, start).every((w) => w.pos === 'adv');
}

const verbGroups = ({ items }: Parsed): VerbGroup[] => items.filter((item) => item.type === 'vg');

/** The tense of the verb that says it; of a noun, that of the verb before it. */
function tenseAt({ parsed, claim, trigger }: At): Tense {
  const groups = verbGroups(parsed).filter((vg) => vg.first <= trigger);
  const group = claim.type === 'verb' ? groups.find((vg) => trigger < vg.last) : groups.at(-1);
  if (group === undefined) return claim.type === 'noun' && claim.modality !== 'possible' ? 'past' : 'unknown';
  const has = parsed.words.slice(group.first, group.main).some((w) => /^(?:have|['’]ve)$/u.test(w.lower));
  if (group.modal !== undefined) return has ? 'unknown' : 'future';
  if (claim.modality === 'possible' || group.form === 'inf' || (group.form === 'ing' && !group.passive))
    return 'unknown';
  const { form } = parsed.words[group.main] ?? {};
  return group.passive || form === 'past' || form === 'participle' ? 'past' : 'unknown';
}
