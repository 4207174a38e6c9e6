import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { isHyphen, isTight } from '../hyphen.ts';
import type { Word } from '../word.ts';
import { bracketed, isTicker } from './brackets.ts';
import { sharedTail } from './hanging-hyphen.ts';
import { joinsHoldings, joinsModifiers } from './joined-modifiers.ts';
import type { NounScan } from './noun-scan.ts';
import { beginsNewPhrase } from './phrase-border.ts';
import { isPlaceName } from './place-name.ts';

/** Where a noun phrase may go on. */
interface Place {
  readonly words: readonly Word[];
  readonly scan: NounScan;
  readonly rulebook: Rulebook;
  readonly word: Word;
  readonly before: Word | undefined;
  readonly next: Word | undefined;
}

/**
 * Takes the next word into a noun phrase where it belongs to one, as a part (a noun, name, number or adjective), as the
 * second half of a compound, or as a sign or small word between two parts; false where the phrase ends.
 */
export function takePart(words: readonly Word[], scan: NounScan, rulebook: Rulebook): boolean {
  const word = words[scan.at];
  if (word === undefined) return false;
  const place: Place = { words, scan, rulebook, word, before: words[scan.at - 1], next: words[scan.at + 1] };
  const shared = isHyphen(word) && scan.parts.length > 0 ? sharedTail(words, scan.at) : undefined;
  if (shared !== undefined) {
    joinTail(words, scan, shared.tail);
    scan.at = shared.end;
    return true;
  }
  const both = tailOfBoth(place);
  if (both !== undefined) {
    joinTail(words, scan, both);
    scan.at++;
    return true;
  }
  if (goesOnBehindHyphen(place)) return takeSecondHalf(place);
  if (IS_PART.has(word.pos)) {
    if (beginsNewPhrase(words, scan, rulebook)) return false;
    scan.parts.push(scan.at++);
    return true;
  }
  const passed =
    PASSED.get(word.lower)?.find(({ fits }) => fits(place)) ??
    (word.pos === 'adv' && PASSED_ADVERB.fits(place) ? PASSED_ADVERB : undefined);
  // The town before its land modifies nothing by itself.
  if (passed?.seat === true) scan.parts.pop();
  scan.at += passed?.words ?? 0;
  return passed !== undefined;
}

const IS_PART: ReadonlySet<Word['pos']> = new Set(['noun', 'name', 'num', 'adj']);

const goesOnBehindHyphen = ({ words, scan, word, next }: Place): boolean =>
  isHyphen(word) && scan.parts.length > 0 && next !== undefined && isTight(words, scan.at);

/** "Norvane-backed" is a compound; "US-China" are two names, and "the Quillbee-maker" has its head behind the hyphen. */
function takeSecondHalf({ words, scan, rulebook, next }: Place): boolean {
  const { mention, pos, lower } = next as Word;
  if (mention !== undefined || (pos === 'noun' && rulebook.lexicon.describes(lower))) scan.parts.push(scan.at + 1);
  else joinTail(words, scan, lower);
  scan.at += 2;
  return true;
}

/** "a *Norvane and* Velm-backed firm", "*Norvane and* Velm-backed Tarn says": both names share what stands behind the hyphen. */
function tailOfBoth({ words, scan: { at, parts }, word, before, next }: Place): string | undefined {
  const [hyphen, tail] = words.slice(at + 2, at + 4);
  const paired = word.pos === 'cc' && parts.length === 1 && before?.pos === 'name' && next?.pos === 'name';
  if (!paired || hyphen === undefined || !isHyphen(hyphen) || !isTight(words, at + 2)) return undefined;
  const behindArticle = /^(?:an?|the)$/u.test(words[(parts[0] as number) - 1]?.lower ?? '');
  return HAD_BY.test(tail?.lower ?? '') && (behindArticle || isOneSubject(words, at)) ? tail?.lower : undefined;
}

/** "Norvane *and* Velm-backed Tarn says": were they two that act, the verb would have no "-s". */
function isOneSubject(words: readonly Word[], and: number): boolean {
  const [name, verb] = words.slice(and + 4, and + 6);
  const acts = verb?.form === 'present' ? /[^s]s$/u.test(verb.lower) : /^(?:has|is|was)$/u.test(verb?.lower ?? '');
  return and === 1 && name?.pos === 'name' && acts;
}

const HAD_BY = listed('ends of compounds of what is had');

/** The last part is the first half of a compound with this tail. */
function joinTail(words: readonly Word[], { parts, compounds }: NounScan, tail: string): void {
  const name = parts.pop() as number;
  // "Sangli-based" tells where, "Solana-based" on what: only what is known as a thing is the latter.
  const place = words[name]?.mention?.known === undefined || isPlaceName(words[name]);
  compounds.push({ name, tail, place });
}

interface Passing {
  /** The signs and small words that it is for. */
  readonly of: readonly string[];
  /** How many words it passes over. */
  readonly words: number;
  readonly seat?: boolean;
  readonly fits: (place: Place) => boolean;
}

/** `called Velm and Tarn "bullies"`, `called the curbs "bullying"`, `called its letter "bullying"`: what it is called stands apart. */
function opensLabel({ words, scan, before }: Place): boolean {
  const [first] = scan.parts;
  if (first === undefined || !/^(?:noun|name)$/u.test(before?.pos ?? '')) return false;
  return words.slice(Math.max(0, first - 4), first).some((w) => w.pos === 'verb' && LABELS.test(w.lower));
}

const LABELS = listed('forms of verbs of labelling');

/** `"It was a mistake,*"* Ada Quill, its counsel, said`: a straight mark that stands against the word before it and apart from the next. */
const isClosing = ({ words, scan, next }: Place): boolean =>
  words[scan.at - 1]?.to === words[scan.at]?.from && words[scan.at]?.to !== next?.from;

/** A mark inside the phrase, or right before it, opened a quotation. */
const isOpenedInside = ({ words, scan }: Place): boolean =>
  words
    .slice(scan.parts[0] === undefined ? scan.at : scan.parts[0] - 1, scan.at)
    .some((w) => /^["“‘']$/u.test(w.lower));

const PASSINGS: readonly Passing[] = [
  {
    // "the Lisbon, Port.-based firm"
    of: [','],
    words: 1,
    seat: true,
    fits: ({ words, scan, before }) =>
      before?.pos === 'name' &&
      // "by Ada Quill, Lisbon-based Norvane"
      before.mention?.personal !== true &&
      words[scan.at + 2]?.lower === '-' &&
      /^(?:based|headquartered)$/u.test(words[scan.at + 3]?.lower ?? '') &&
      isTight(words, scan.at + 2),
  },
  // "the Lisbon, Portugal lens maker"
  { of: [','], words: 1, seat: true, fits: namesSeat },
  // "the Lisbon, Portugal, lens maker"
  { of: [','], words: 1, fits: closesSeat },
  {
    // "a seven-year, $38 billion deal", "a five-year, 100-million-euro contract"
    of: [','],
    words: 1,
    fits: ({ before, next }) =>
      isMeasure(before) &&
      next !== undefined &&
      (/^(?:num|adj)$/u.test(next.pos) || /^multi-|^[\d.]+-[mb]illion-/u.test(next.lower)),
  },
  { of: ['('], words: 3, fits: passesBrackets },
  {
    // "Norvane Motors' chatbot" has an owner, "the 'chatbot' Norvane" a quotation.
    of: ['"', '“', '‘', "'"],
    words: 1,
    fits: (place) =>
      place.word.pos !== 'poss' &&
      /^(?:name|noun|adj)$/u.test(place.next?.pos ?? '') &&
      place.scan.at > 0 &&
      (!isClosing(place) || isOpenedInside(place)) &&
      !opensLabel(place),
  },
  {
    // "a “multiyear” deal": the mark that closes what a mark inside the phrase opened.
    of: ['”'],
    words: 1,
    fits: (place) => /^(?:noun|adj)$/u.test(place.next?.pos ?? '') && isOpenedInside(place),
  },
  {
    // "a long-term, exclusive deal"
    of: [','],
    words: 1,
    fits: ({ words, scan, before, next }) =>
      scan.parts.length > 0 &&
      before?.pos === 'adj' &&
      before.mention === undefined &&
      next?.pos === 'adj' &&
      next.mention === undefined &&
      scan.parts.every((p) => words[p]?.pos === 'adj') &&
      /^(?:det|poss)$/u.test(words[(scan.parts[0] as number) - 1]?.pos ?? '') &&
      /^(?:noun|adj|name)$/u.test(words[scan.at + 2]?.pos ?? ''),
  },
  {
    // "the next several weeks"
    of: ['several', 'few', 'many', 'couple', 'dozen'],
    words: 1,
    fits: ({ scan, before }) => scan.parts.length > 0 && WHICH_TIME.test(before?.lower ?? ''),
  },
  {
    // "12 other customers"
    of: ['other', 'more', 'additional'],
    words: 1,
    fits: ({ before, next }) => before?.pos === 'num' && /^(?:noun|adj|verb)$/u.test(next?.pos ?? ''),
  },
  {
    // "U.S. and Chinese officials"
    of: ['and', '&'],
    words: 1,
    fits: ({ words, scan, rulebook, word, next }) =>
      word.pos === 'cc' && next !== undefined && scan.parts.length > 0 && joinsModifiers(words, scan, rulebook),
  },
  {
    // "Velm's XRP, Litecoin ETFs"
    of: [','],
    words: 1,
    fits: ({ words, scan, rulebook }) => scan.parts.length > 0 && joinsHoldings(words, scan, rulebook.lexicon),
  },
  {
    // "Norvane's $64 million worth of bank assets": the sum is a measure of what stands behind it.
    of: ['worth'],
    words: 2,
    fits: ({ words, scan, before, next }) =>
      isSum(before) && next?.lower === 'of' && IS_PART.has(words[scan.at + 2]?.pos ?? 'punct'),
  },
  {
    // "the Norvane/Velm deal"
    of: ['/'],
    words: 1,
    fits: ({ next }) => /^(?:noun|name)$/u.test(next?.pos ?? ''),
  },
];

/** "$64m", "64 million", "million euros", "64-crore" */
const isSum = (word: Word | undefined): boolean =>
  word?.pos === 'num' ||
  /(?:^|-)(?:dollars?|euros?|pounds?|yuan|yen|rupees?|crores?|lakhs?|millions?|billions?)$/u.test(word?.lower ?? '');

const WHICH_TIME = listed('words before a time');

/** Signs and small words inside a noun phrase: nearly all words are none. */
const PASSED: ReadonlyMap<string, readonly Passing[]> = new Map(
  PASSINGS.flatMap(({ of }) => of).map((word) => [word, PASSINGS.filter(({ of }) => of.includes(word))]),
);

/** "a very large model", "the once startup" */
const PASSED_ADVERB: Omit<Passing, 'of'> = {
  words: 1,
  fits: ({ before, next }) =>
    /^(?:adj|num)$/u.test(next?.pos ?? '') ||
    (/^(?:noun|name)$/u.test(next?.pos ?? '') && /^(?:det|poss)$/u.test(before?.pos ?? '')),
};

/** "seven-year": a number and what it counts, as an adjective. */
export const isMeasure = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^[\p{L}\d.]+-(?:year|month|week|day|decade|gigawatt|megawatt|page|part)$|^multi-?(?:year|million|billion|generation|phase|part)/u.test(
    word.lower,
  );

/** A word in brackets, behind which the noun phrase goes on. */
function passesBrackets({ words, scan, rulebook }: Place): boolean {
  const inside = bracketed(words, scan.at);
  const then = words[scan.at + 3];
  if (inside === undefined || then === undefined) return false;
  // "Norvane-backed (NRVN) Quillbee"
  if (scan.compounds.length > 0 && then.mention !== undefined) return true;
  // "the Norvane-backed (NRVN) private startup"
  if (scan.compounds.length > 0 && scan.parts.length === 0 && isTicker(inside) && /^(?:adj|noun)$/u.test(then.pos))
    return true;
  if (scan.parts.length === 0) return false;
  // "Norvane (NRVN)-owned Quillbee"
  if (then.lower === '-') return true;
  // "Norvane (NRVN) president Ada Quill", "artificial intelligence (AI) company Norvane"
  const { lexicon } = rulebook;
  // "the Norvane Agency (NA) acting director Ada Quill"
  const noun = then.pos === 'adj' ? words[scan.at + 4] : then;
  const short = isTicker(inside) || CLIPPED.test(inside.text);
  return short && noun?.pos === 'noun' && lexicon.describes(lexicon.nounLemma(noun.lower));
}

/** "software-as-a-service (SaaS) firm" */
const CLIPPED = /^\p{Lu}\p{Ll}{0,2}\p{Lu}[\p{L}]{0,3}$/u;

/** Behind an article a town, a comma, the land or region around it, and a noun. */
function namesSeat({ words, scan, before, next }: Place): boolean {
  const [town] = scan.parts;
  const behind = words[scan.at + 2];
  const apart = behind?.lower === ',' ? words[scan.at + 3] : behind;
  return (
    scan.parts.length === 1 &&
    before === words[town as number] &&
    isPlaceName(before) &&
    isPlaceName(next) &&
    words[(town as number) - 1]?.pos === 'det' &&
    /^(?:noun|adj)$/u.test(apart?.pos ?? '')
  );
}

/** The comma behind the land, where the noun follows. */
function closesSeat({ words, scan, before, next }: Place): boolean {
  return (
    scan.parts.length === 1 &&
    words[scan.at - 2]?.lower === ',' &&
    isPlaceName(before) &&
    isPlaceName(words[scan.at - 3]) &&
    /^(?:noun|adj)$/u.test(next?.pos ?? '')
  );
}
