import type { Lexicon, Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Word } from '../word.ts';
import type { Border } from './border.ts';
import { opensContactClause } from './contact-clause.ts';
import type { NounScan } from './noun-scan.ts';
import { isYear, TIME_NOUN } from './time-nouns.ts';

/**
 * "last week Norvane", "mergers Ada Quill", "Norvane 5 million euros": whether a new phrase begins where two nouns or
 * names meet without a sign between them.
 */
export function beginsNewPhrase(words: readonly Word[], scan: NounScan, { lexicon }: Rulebook): boolean {
  const last = words[scan.parts.at(-1) ?? -1];
  if (last === undefined || scan.compounds.length > 0) return false;
  const border = { words, scan, lexicon, last, word: words[scan.at] as Word, next: words[scan.at + 1] };
  return BORDERS.some((isBorder) => isBorder(border));
}

const isTime = (word: Word | undefined): boolean => word !== undefined && TIME_NOUN.test(word.lower);

const BORDERS: readonly ((border: Border) => boolean)[] = [
  // "its main partner | last year"
  ({ last, word, next, lexicon }) =>
    last.pos === 'noun' &&
    /^(?:last|next|this)$/u.test(word.lower) &&
    (isTime(next) || lexicon.calendar.has(next?.text ?? '')),
  // "on Monday | state employees", but "its May purchase", "Norvane's July deal"
  ({ last, word, words, scan, lexicon }) =>
    lexicon.calendar.has(last.text) &&
    word.pos === 'noun' &&
    !isTime(word) &&
    !/^(?:det|poss)$/u.test(words[(scan.parts.at(-1) as number) - 1]?.pos ?? ''),
  // "named Ada Quill | chief executive"
  ({ last, word, ...rest }) => last.pos === 'name' && word.pos === 'noun' && givenPost(rest),
  // "an offer | Monday for the firm"
  ({ last, word, next }) => last.pos === 'noun' && WEEKDAY.test(word.text) && !isTime(next),
  // "Norvane | last week", "Norvane | Monday"
  ({ last, word, next, lexicon }) => last.pos === 'name' && opensTime(word, next, lexicon),
  // "paid it $3 million | last year", "raised $3 million | last July"
  ({ last, word, next, words, scan, lexicon }) =>
    last.pos === 'num' &&
    /^(?:last|this|next)$/u.test(word.lower) &&
    opensTime(word, next, lexicon) &&
    scan.parts.some((p) => /^[$€£¥₹]/u.test(words[p]?.text ?? '')),
  // "whose startup Velm | Mr Quill bought"
  ({ last, word }) => last.pos === 'name' && /^(?:mr|mrs|ms)\.?$/u.test(word.lower),
  // "on the same day | President Ada Quill"
  ({ last, word, lexicon }) =>
    word.pos === 'noun' && isTime(last) && /^\p{Lu}/u.test(word.text) && lexicon.titles.has(word.lower),
  // "in 2024 | Norvane"
  ({ last, word }) => word.pos === 'name' && isYear(last),
  // "the ambassador to France | Ada Quill"
  ({ last, word, words, scan, lexicon }) =>
    word.mention !== undefined &&
    word.mention.known?.kinds[0] !== 'company' &&
    last.mention?.known?.isCountry === true &&
    !last.mention.demonym &&
    words[scan.at - 2]?.pos === 'prep' &&
    lexicon.titles.has(words[scan.at - 3]?.lower ?? ''),
  // "Secretary of Homeland Security | Ada Quill"
  ({ last, word, words, scan, lexicon }) =>
    word.mention?.personal === true && last.pos === 'name' && ofTitle(words, scan.parts[0] as number, lexicon),
  // "Norvane | 5 million euros"
  (border) =>
    border.word.pos === 'num' &&
    /^(?:name|noun)$/u.test(border.last.pos) &&
    !datesNoun(border) &&
    // "a record 5 million euro fine"
    border.last.lower !== 'record' &&
    border.words[border.scan.at - 1]?.lower !== ',',
  // "gives the Quillbee maker | access to", "gives the startup | exposure"
  ({ last, word, words, scan, lexicon }) =>
    GIVEN.test(word.lower) &&
    lexicon.kindNouns.get(lexicon.nounLemma(last.lower)) === 'company' &&
    GIVES.test(words[(scan.parts[0] as number) - 2]?.lower ?? ''),
  // "would give Norvane | access to", "gave the startup Norvane | access to"
  ({ last, word, next, words, scan }) =>
    last.pos === 'name' &&
    GIVEN.test(word.lower) &&
    next?.lower === 'to' &&
    [1, 2].some((back) => GIVES.test(words[(scan.parts[0] as number) - back]?.lower ?? '')),
  // "gave its police | access to"
  ({ last, word, next, words, scan }) =>
    last.pos === 'noun' &&
    word.lower === 'access' &&
    next?.lower === 'to' &&
    GIVES.test(words[(scan.parts[0] as number) - 2]?.lower ?? ''),
  // "last week | Norvane"
  ({ last, word }) => word.pos === 'name' && last.pos === 'noun' && isTime(last),
  // "mergers | Ada Quill", but "analyst Ada Quill"
  (border) => isPerson(border) && border.last.pos === 'noun' && !presentsPerson(border),
  // "a tool | Norvane built for pilots"
  opensContactClause,
  // "whose app | Velm chief Ada Quill called a spy"
  isOwnedBesidePerson,
  // "whose Quillbee | Norvane also sells"
  isOwnedBesideActor,
  // "in the deal | Norvane", but "the startup Norvane"
  (border) =>
    border.word.pos === 'name' &&
    !isPerson(border) &&
    border.last.pos === 'noun' &&
    !describesName(border) &&
    !isOfLand(border) &&
    !isMeasureOfThing(border),
];

/** "the 4.3 billion *euro* Quillbee fine": a sum in the singular goes with the noun behind the name. */
const isMeasureOfThing = ({ last, next, words, scan }: Border): boolean =>
  CURRENCY.test(last.lower) &&
  words[(scan.parts.at(-2) as number | undefined) ?? -1]?.pos === 'num' &&
  /^(?:det|poss)$/u.test(words[(scan.parts[0] as number) - 1]?.pos ?? '') &&
  next?.pos === 'noun';

const CURRENCY = listed('currencies');

/** Behind "whose", a thing, and then a body with one of its people, who acts. */
function isOwnedBesidePerson({ last, word, words, scan, lexicon }: Border): boolean {
  const [first = 0] = scan.parts;
  if (words[first - 1]?.lower !== 'whose' || last.pos !== 'noun' || word.pos !== 'name' || word.mention?.personal)
    return false;
  let at = scan.at + 1;
  while (/^(?:noun|adj)$/u.test(words[at]?.pos ?? '')) at++;
  const post = lexicon.nounLemma(words[at - 1]?.lower ?? '');
  const acts = /^(?:verb|aux|adv)$/u.test(words[at + 1]?.pos ?? '');
  return acts && at > scan.at + 1 && words[at]?.mention?.personal === true && lexicon.titles.has(post);
}

/** Behind "whose", the name of a thing and then another name, right before what that one does. */
function isOwnedBesideActor({ last, word, words, scan }: Border): boolean {
  const [first = 0] = scan.parts;
  if (words[first - 1]?.lower !== 'whose' || last.pos !== 'name' || word.pos !== 'name') return false;
  let at = scan.at + 1;
  while (words[at]?.pos === 'adv') at++;
  return /^(?:verb|aux)$/u.test(words[at]?.pos ?? '');
}

const GIVES = /^(?:giv|grant|offer|allow|den|cost|hand)(?:e|es|ed|s|ing|y|ies|ied)?$|^gave$|^given$/u;
const GIVEN = listed('what one is given of another');

/** "the May 2024 acquisition", "its full-year 2025 outlook": a year between a determiner and the noun that it dates. */
function datesNoun({ last, word, next, words, scan, lexicon }: Border): boolean {
  const opening = words[(scan.parts[0] as number) - 1];
  return (
    isYear(word) &&
    /^(?:noun|adj)$/u.test(next?.pos ?? '') &&
    /^(?:det|poss)$/u.test(opening?.pos ?? '') &&
    (lexicon.calendar.has(last.text) || /^(?:.+-)?(?:year|quarter|half|fiscal)$/u.test(last.lower))
  );
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;

const opensTime = (word: Word, next: Word | undefined, { calendar }: Lexicon): boolean =>
  isTime(word) ||
  (/^(?:last|next|this|earlier|late|early)$/u.test(word.lower) &&
    next !== undefined &&
    (isTime(next) || calendar.has(next.text))) ||
  calendar.has(word.text);

/** "Secretary of …", "governor of the …", "spokesman for …" stands before. */
function ofTitle(words: readonly Word[], i: number, { titles }: Lexicon): boolean {
  const at = words[i - 1]?.lower === 'the' ? i - 2 : i - 1;
  return /^(?:of|for|at)$/u.test(words[at]?.lower ?? '') && titles.has(words[at - 1]?.lower ?? '');
}

const isPerson = ({ word }: Border): boolean => word.pos === 'name' && word.mention?.personal === true;

/** The noun before is a title or names persons, or is a body's: "Norvane barista Ada Quill". */
function presentsPerson(border: Border): boolean {
  const { last, words, scan, lexicon } = border;
  const lemma = lexicon.nounLemma(last.lower);
  if (isOfBody(border) || areFounders(border)) return true;
  const two = `${words[scan.at - 2]?.lower ?? ''} ${last.lower}`;
  return [lemma, last.lower, two].some((noun) => lexicon.titles.has(noun)) || lexicon.kindNouns.get(lemma) === 'person';
}

/** "founded by former *bankers* Ada Quill and Bo Tarn": many people behind a preposition, by how the noun ends. */
const areFounders = ({ last, words, scan }: Border): boolean =>
  last.plural &&
  /(?:[eo]rs|ists|ians|aries|men|women|mates|siblings|alumni|graduates|friends|veterans)$/u.test(last.lower) &&
  /^(?:by|from|with|including)$/u.test(words[(scan.parts[0] as number) - 1]?.lower ?? '');

/** One noun behind a name without an article: "the report Ada Quill wrote" has one, and "Norvane shares" are many. */
function isOfBody({ last, words, scan, lexicon }: Border): boolean {
  const [first = 0] = scan.parts;
  const opening = words[first];
  if (opening?.mention === undefined || opening.mention.personal || /^(?:det|poss)$/u.test(words[first - 1]?.pos ?? ''))
    return false;
  const thing = /^(?:product|model|law|company|publication|organization|government)$/u;
  return !last.plural && !isTime(last) && !thing.test(lexicon.kindNouns.get(lexicon.nounLemma(last.lower)) ?? '');
}

/** The noun before describes what bears such a name, or a sign stands between. */
function describesName({ last, words, scan, lexicon }: Border): boolean {
  const two = `${words[scan.at - 2]?.lower ?? ''} ${last.lower}`;
  return (
    [last.lower, two].some((noun) => lexicon.describes(lexicon.nounLemma(noun))) ||
    scan.at !== (scan.parts.at(-1) as number) + 1 ||
    isFalseTitle({ words, scan, lexicon })
  );
}

/** "French AI champion Norvane": whatever noun goes with a nationality, but for what a land has ("under French law Norvane"). */
function isOfLand({ last, words, scan }: Border): boolean {
  const [first = 0] = scan.parts;
  const before = words[first - 1];
  return (
    words[first]?.mention?.demonym === true &&
    scan.parts.length > 1 &&
    !last.plural &&
    !isTime(last) &&
    !/^(?:det|poss)$/u.test(before?.pos ?? '') &&
    !/^(?:in|under|on|during|through|amid|after|before)$/u.test(before?.lower ?? '') &&
    !LAND_HAS.test(last.lower)
  );
}

const LAND_HAS = listed('what a land has');

/**
 * "with AI darling Norvane", "its hit shooter Quillbee": one thing without an article has its name behind it, whatever the
 * noun; but "the chips Norvane makes", "in court Norvane said".
 */
function isFalseTitle({ words, scan, lexicon }: Pick<Border, 'words' | 'scan' | 'lexicon'>): boolean {
  const first = scan.parts[0] as number;
  const noun = words[scan.at - 1] as Word;
  const after = words[scan.at + 1];
  // "its Phase Three Program", "spot Bitcoin ETFs": the name is no more than a part of the phrase.
  if (noun.plural || /^\p{Lu}/u.test(noun.text) || after?.pos === 'noun') return false;
  if (noun.mention !== undefined || lexicon.actions.has(noun.lower) || MASS.test(noun.lower)) return false;
  const lead = words[first - 1];
  const its = lead !== undefined && lexicon.functionWords.isPossessive(lead.lower);
  const owned = its || lead?.pos === 'poss';
  const led = owned || (scan.parts.length > 1 && /^(?:prep|verb|to|cc)$/u.test(lead?.pos ?? ''));
  // What goes with a nationality is told above.
  if (!led || words[first]?.mention?.demonym === true) return false;
  // "said its phone Norvane makes": a verb behind the name makes it a subject, but where the phrase opens the clause.
  const subject = /^(?:verb|aux|adv)$/u.test(after?.pos ?? '');
  return !subject || lead?.pos === 'poss' || (its && startsClause(words[first - 2], lexicon));
}

const startsClause = (before: Word | undefined, { status, verbLemma }: Lexicon): boolean =>
  before === undefined ||
  /^(?:punct|cc|sub)$/u.test(before.pos) ||
  (before.pos === 'verb' && verbLemma(before.lower).some((l) => status.sayVerbs.has(l)));

/** Nouns that need no article to speak of a thing in general. */
const MASS = listed('nouns without an article');

const APPOINTS = /^(?:nam|appoint|elect|mak|crown)(?:e|es|ed|s|ing)?$|^made$/u;

/** A name of two words behind such a verb, and a post with no other name behind it. */
function givenPost({ words, scan, lexicon }: Pick<Border, 'words' | 'scan' | 'lexicon'>): boolean {
  if (scan.parts.length !== 1 || !(words[scan.at - 1] as Word).text.includes(' ')) return false;
  if (!APPOINTS.test(words[scan.at - 2]?.lower ?? '')) return false;
  let end = scan.at;
  while (/^(?:noun|adj)$/u.test(words[end]?.pos ?? '')) end++;
  if (words[end]?.pos === 'name') return false;
  const tail = words.slice(scan.at, end).map((w) => w.lower);
  return tail.some((_, k) => lexicon.titles.has(tail.slice(k).join(' ')));
}
