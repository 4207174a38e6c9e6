import type { FunctionWords } from '../../rules/function-words.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Word } from '../word.ts';
import { fixedPhraseAt } from './fixed-phrases.ts';
import { isYear, TIME_NOUN } from './time-nouns.ts';

/** What the words before the main verb say of it. */
export interface VerbScan {
  /** Where the scan stands: at its end, the main verb's place if there is one. */
  at: number;
  modal?: string | undefined;
  negated: boolean;
  be: boolean;
  have: boolean;
  does: boolean;
  readonly adverbs: string[];
  to: boolean;
  /** Index of the last auxiliary, or -1. */
  auxAt: number;
}

/** Reads "to", auxiliaries, negation and adverbs up to where the main verb would stand; undefined where no verb group begins. */
export function scanVerb(words: readonly Word[], i: number, functionWords: FunctionWords): VerbScan | undefined {
  const opening = words[i]?.pos;
  if (!OPENS_GROUP.has(opening) && !GET.test(words[i]?.lower ?? '')) return undefined;
  const notTo = opening === 'not' && words[i + 1]?.pos === 'to';
  if (!notTo && (opening === 'adv' || opening === 'not') && !verbSoon(words, i)) return undefined;
  const scan: VerbScan = {
    at: i + (notTo ? 2 : opening === 'to' ? 1 : 0),
    modal: undefined,
    // "nor does it use Quillbee", "neither owns nor controls it"
    negated: notTo || words[i - 1]?.lower === 'nor',
    be: false,
    have: false,
    does: false,
    adverbs: [],
    to: notTo || opening === 'to',
    auxAt: -1,
  };
  for (let taken = takeWord(words, scan, functionWords); taken > 0; taken = takeWord(words, scan, functionWords))
    scan.at += taken;
  return scan;
}

/** What a verb group begins with, but for "got fined", where a tagger may have taken "got" for anything. */
const OPENS_GROUP: ReadonlySet<Word['pos'] | undefined> = new Set(['verb', 'aux', 'to', 'not', 'adv']);

/** An adverb belongs to a verb group when a verb or auxiliary follows without another word between. */
function verbSoon(words: readonly Word[], i: number): boolean {
  let k = i;
  while (words[k]?.pos === 'adv' || words[k]?.pos === 'not') k++;
  return words[k]?.pos === 'verb' || words[k]?.pos === 'aux';
}

/** How many words from here are of the group before its main verb; what they say is noted in the scan. */
function takeWord(words: readonly Word[], scan: VerbScan, functionWords: FunctionWords): number {
  const word = words[scan.at];
  if (word === undefined) return 0;
  const behindAux = scan.auxAt >= 0;
  // "is up against Norvane"
  if (word.lower === 'up' && words[scan.at + 1]?.lower === 'against') return 0;
  if (word.pos === 'adv' || (word.pos === 'noun' && TIME_NOUN.test(word.lower) && behindAux)) {
    scan.adverbs.push(word.lower);
    return 1;
  }
  if (word.pos === 'not') {
    scan.negated ||= words[scan.at + 1]?.lower !== 'only';
    return 1;
  }
  if (word.pos === 'aux') {
    noteAuxiliary(word, scan, functionWords);
    return 1;
  }
  if (isGetPassive(words, scan.at)) {
    scan.auxAt = scan.at;
    scan.be = true;
    return 1;
  }
  if (behindAux && isOwnSelf(words, scan.at)) return 1;
  if (behindAux && isQuotedAdverb(words, scan.at)) {
    scan.adverbs.push(words[scan.at + 1]?.lower ?? '');
    return 3;
  }
  const time = behindAux ? timePhraseAt(words, scan.at) || asideAt(words, scan.at) : 0;
  if (time > 0) return time;
  return opensQuotedVerb(words, scan) ? 1 : 0;
}

function noteAuxiliary(word: Word, scan: VerbScan, { isModal, isBe, isHave }: FunctionWords): void {
  const lower = word.lower.replace('’', "'");
  scan.auxAt = scan.at;
  scan.negated ||= lower === 'cannot';
  if (lower === 'cannot') scan.modal = 'can';
  else if (isModal(lower) || lower === "'ll" || lower === "'d") scan.modal = lower;
  else if (isBe(lower) || /^'(?:s|re|m)$/u.test(lower)) scan.be = true;
  else if (isHave(lower) || lower === "'ve") {
    scan.have = true;
    scan.be = false;
  } else scan.does = true;
}

/** `has "preliminarily" found it`: an adverb alone in quotation marks, with the verb behind it. */
const isQuotedAdverb = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.pos === 'adv' &&
  /^["“‘]$/u.test(words[i]?.text ?? '') &&
  /^["”’]$/u.test(words[i + 2]?.text ?? '') &&
  words[i + 3]?.pos === 'verb';

/** "*got* fined by Norland", "after *getting* quietly bought": "get" as "be". */
function isGetPassive(words: readonly Word[], i: number): boolean {
  if (!GET.test(words[i]?.lower ?? '')) return false;
  const verb = words[words[i + 1]?.pos === 'adv' ? i + 2 : i + 1];
  return verb?.pos === 'verb' && (verb.form === 'past' || verb.form === 'participle') && !GET.test(verb.lower);
}

const GET = /^(?:get|gets|got|gotten|getting)$/u;

/** "was *itself* founded", "has *himself* invested": the pronoun says no more than "too". */
const isOwnSelf = (words: readonly Word[], i: number): boolean =>
  /^(?:it|him|her|them)sel(?:f|ves)$/u.test(words[i]?.lower ?? '') && words[i + 1]?.pos === 'verb';

/** "has*, however,* reached", "has*, for years,* used": an adverb or a phrase between commas, with the verb behind it. */
function asideAt(words: readonly Word[], i: number): number {
  if (words[i]?.lower !== ',') return 0;
  const close = words.findIndex((w, k) => k > i + 1 && k < i + 8 && w.lower === ',');
  if (close < 0) return 0;
  const [first, ...others] = words.slice(i + 1, close);
  const verb = words[close + 1]?.pos ?? '';
  if (first?.pos === 'adv' && others.length === 0) return /^(?:verb|aux|adv)$/u.test(verb) ? 3 : 0;
  const isPhrase = first?.pos === 'prep' && others.length > 0 && others.every((w) => IN_PHRASE.has(w.pos));
  return isPhrase && verb === 'verb' ? close + 1 - i : 0;
}

const IN_PHRASE: ReadonlySet<Word['pos']> = new Set(['noun', 'adj', 'det', 'num', 'prep', 'adv']);

/** Words of time, or others that say how, between an auxiliary and its verb: how many. */
function timePhraseAt(words: readonly Word[], i: number): number {
  // "is in part backed"
  const aside = fixedPhraseAt(words, i);
  if (aside?.type === 'adv' && words[aside.last]?.pos === 'verb') return aside.last - i;
  const [word, next] = [words[i], words[i + 1]];
  const span = timeSpanAt(words, i);
  if (span > 0) return span;
  // "has since been bought"
  if (word?.lower === 'since' && /^(?:verb|aux|adv)$/u.test(next?.pos ?? '')) return 1;
  // "has so far raised"
  return word?.lower === 'so' && next?.lower === 'far' ? 2 : 0;
}

/** "May", "May 2024", "2020": how many words. */
function dateAt(words: readonly Word[], i: number): number {
  if (isYear(words[i])) return 1;
  if (words[i]?.pos !== 'noun' || !CALENDAR.test(words[i]?.text ?? '')) return 0;
  return isYear(words[i + 1]) ? 2 : 1;
}

const CALENDAR = listed('months and days');

/** "has since 2020 *used*", "has since 2020 *been* using": the verb goes on. */
const goesOnAt = (words: readonly Word[], i: number): boolean =>
  words[i]?.pos === 'verb' || (words[i]?.lower === 'been' && words[i + 1]?.pos === 'verb');

/** "have *for years* struggled", "has *in recent weeks* sold", "has *in the past* worked". */
function timeSpanAt(words: readonly Word[], i: number): number {
  if (!/^(?:for|in|over|since|at|on|this|last)$/u.test(words[i]?.lower ?? '')) return 0;
  // "was *in May 2024* bought", "has *since 2020* used"
  const date = dateAt(words, i + 1);
  if (date > 0 && goesOnAt(words, i + 1 + date)) return date + 1;
  for (let n = 1; n <= 4; n++) {
    const word = words[i + n];
    if (word === undefined) return 0;
    if (word.pos === 'noun' && (TIME_NOUN.test(word.lower) || word.lower === 'past'))
      return goesOnAt(words, i + n + 1) ? n + 1 : 0;
    if (word.pos !== 'adj' && word.pos !== 'num' && word.pos !== 'det') return 0;
  }
  return 0;
}

/** `to "help" it`, `does not "use" it`: a quotation begins between what a verb needs and the verb. */
const opensQuotedVerb = (words: readonly Word[], scan: VerbScan): boolean =>
  (scan.to || scan.auxAt >= 0) && /^["“‘]$/u.test(words[scan.at]?.text ?? '') && words[scan.at + 1]?.pos === 'verb';
