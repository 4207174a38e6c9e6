import type { Token } from '../../model/index.ts';
import type { NameForm } from '../../rules/gazetteer.ts';
import { listed } from '../../rules/word-lists.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { calm, isCapital } from './capitals.ts';
import { endsInLand } from './ends-in-land.ts';
import type { NameContext } from './name-context.ts';
import { formAt, isFirstName, isSurname, opensSentence, type Run } from './run.ts';

/** A name that no list knows, and what its form tells of it. */

const CALLED_LAND = listed('lands that people are called by');
const LOCATIVE = /^(?:in|at|near|from|outside|around|to|of|through|across|\(|;)$/u;
const DETERMINER = /^(?:the|an?)$/u;

export interface PieceOptions {
  readonly context: NameContext;
  /** A title stands before it. */
  readonly titled: boolean;
}

/** A title before it makes a name a person's, whatever else bears that name. */
export function named(mention: Mention, run: Run, { titled }: PieceOptions): Mention {
  // "President Quill's funeral": no shop of that name.
  const possessive = titled && run.last === run.first + 2 && mention.known?.kinds[0] === 'company';
  const [surname, sign] = run.tokens.slice(run.first, run.last);
  if (possessive && surname !== undefined && /^['’]s$/u.test(sign?.text ?? ''))
    return mentionLike(mention, {
      last: run.first + 1,
      to: surname.to,
      name: surname.text,
      known: undefined,
      personal: true,
      weak: false,
      place: false,
    });
  if (!titled || mention.known?.kinds[0] === 'person' || run.last - run.first > 1) return mention;
  return mention.known?.word === true
    ? mentionLike(mention, { known: undefined, personal: true, weak: false, place: false })
    : mention;
}

/** A name that no list knows as a whole. */
export function capitalRun(run: Run, { context, titled }: PieceOptions): Mention {
  const { lexicon, morphology } = context.rulebook;
  const tokens = run.tokens.slice(run.first, run.last);
  const first = tokens[0] as Token;
  const last = tokens.at(-1) as Token;
  const single = tokens.length === 1;
  // Without the marks of a nickname: 'Ada "Sparrow" Quill'.
  const plainTokens = tokens.filter((t) => !/^["“”‘’]$/u.test(t.text));
  const name = tokens.reduce((text, t, i) => text + (i > 0 && t.spaced ? ' ' : '') + t.text, '');
  const coded = /\p{Ll}\p{Lu}|\d/u.test(name) || (/^\p{Lu}{3,}$/u.test(name) && !lexicon.isCommonWord(first.lower));
  const initials = /^(?:\p{Lu}\.){1,3}$/u.test(first.text) && /^\p{Lu}\p{Ll}+$/u.test(last.text);
  const inLand = endsInLand(
    tokens.map((t) => t.text),
    context.rulebook,
  );
  const inPlaces = isListedPlace(run, context);
  // "V Narayanan": initials without stops before a surname that is no word.
  const bareInitials =
    tokens.length > 1 &&
    // "AI Gigafactories"
    !lexicon.stopNames.has(first.text) &&
    /^\p{L}/u.test(last.text) &&
    tokens.slice(0, -1).every((t) => /^\p{Lu}{1,2}$/u.test(t.text)) &&
    !lexicon.isCommonWord(last.lower) &&
    !endsInThing(run, context) &&
    !inLand &&
    !inPlaces;
  const nicknamed = tokens.length === 5 && plainTokens.length === 3 && /^["“‘]$/u.test(tokens[1]?.text ?? '');
  const personal =
    bareInitials ||
    hasParticle(run, context) ||
    (tokens.length === 2 && (isHyphenatedGiven(first, last, context) || isGivenFirst(first, last, context))) ||
    nicknamed ||
    (titled &&
      // "PM TVX", "Financial Advisor V2.0"
      !(single && (/\d/u.test(name) || (/^\p{Lu}{2,4}$/u.test(name) && !morphology.isSurname(first.lower)))) &&
      tokens.length <= 4 &&
      tokens.every((t) => t.text !== '&' && t.text !== 'and')) ||
    (initials &&
      !single &&
      tokens.length <= 3 &&
      !lexicon.nameWords.last.has(last.text) &&
      !lexicon.nobody.has(last.text) &&
      isSurname(last, context) &&
      !endsInThing(run, context)) ||
    (!single &&
      plainTokens.length <= 4 &&
      plainTokens.every((t) => /^[\p{L}.'’-]+$/u.test(t.text) && t.text !== 'and') &&
      ((isFirstName(first, context) && !lexicon.stopNames.has(first.text)) ||
        (CALLED_LAND.test(first.text) && tokens.length === 2 && !lexicon.isCommonWord(last.lower)) ||
        (first.text === 'Will' && tokens.length === 2)) &&
      !behindArticle(run, context) &&
      !behindFirm(run) &&
      // "Tesla Owners Mexico": no given name where it is a company's.
      !isCompany(run, context) &&
      !inLand &&
      !inPlaces &&
      (!lexicon.nameWords.last.has(calm(last.text)) || isCalledCourt(run, context)) &&
      !lexicon.nobody.has(calm(last.text)) &&
      !endsAsFirm(tokens, context));
  const adverb = /ly$/u.test(run.tokens[run.first - 1]?.lower ?? '');
  const weak =
    single &&
    !titled &&
    !coded &&
    (adverb || opensSentence(run, run.first) || lexicon.isListed(first.lower) || context.lowerSeen.has(first.lower));
  const before = run.tokens[run.first - 1];
  const place =
    !personal &&
    ((single && morphology.isPlace(first.lower)) ||
      morphology.isPlace(name.toLowerCase()) ||
      (LOCATIVE.test(before?.lower ?? '') && placeBehind(run, context) !== undefined) ||
      (DETERMINER.test(before?.lower ?? '') && isSeat(run, context)) ||
      isStreet(run) ||
      isVenue(run) ||
      isConstituency(run) ||
      inPlaces);
  return {
    sentence: run.sentence,
    first: run.first,
    last: run.last,
    from: first.from,
    to: last.to,
    name,
    known: undefined,
    demonym: false,
    place,
    capital: false,
    personal,
    weak,
  };
}

/** "located on Tern Drive", "at 12 Tern Way" */
const isStreet = ({ tokens, first, last }: Run): boolean =>
  last - first > 1 &&
  STREET.test(tokens[last - 1]?.text ?? '') &&
  /^(?:on|along|off|down|\d+[A-Z]?)$/u.test(tokens[first - 1]?.lower ?? '');

const STREET = listed('streets');

/** "Location: Mainstage", with the marks of bold letters between */
function isVenue({ tokens, first }: Run): boolean {
  let at = first - 1;
  while (/^(?::|\*+)$/u.test(tokens[at]?.text ?? '')) at--;
  return at < first - 1 && VENUE.test(tokens[at]?.text ?? '');
}

const VENUE = listed('headings of a place');

/** "Tarn and Velm assembly constituencies", "Member of Parliament for Tarn" */
function isConstituency({ tokens, first, last }: Run): boolean {
  if (tokens[first - 1]?.text === 'for' && /^(?:Parliament|MP|MPs|MLA|MEP)$/u.test(tokens[first - 2]?.text ?? ''))
    return true;
  let at = last;
  while (/^(?:,|and|assembly|parliamentary|\p{Lu}\p{Ll}+)$/u.test(tokens[at]?.text ?? '')) at++;
  return /^constituenc(?:y|ies)$/u.test(tokens[at]?.lower ?? '');
}

/** "its *TARN*, *VELM* and Osk Copper-Gold Districts", "the *Tarn* and *Velm* gold deposits": listed before the plural for places. */
function isListedPlace({ tokens, first, last }: Run, { rulebook: { lexicon } }: NameContext): boolean {
  const next = tokens[last]?.text ?? '';
  const endsList = isJoint(tokens[first - 1]) && isCapital(tokens[first - 2]?.text ?? '');
  if (!isJoint(tokens[last]) && !(endsList && /^[\p{L}(]/u.test(next))) return false;
  const at = placesAt(tokens, last);
  // "porphyry districts", but "Tarn and Velm cover districts"
  const isPlain = ({ lower }: Token): boolean =>
    /^\p{L}/u.test(lower) && !lexicon.functionWords.posOf(lower) && lexicon.classesOf(lower).verb.size === 0;
  const behind = tokens.slice(at, at + 3);
  const places = behind.findIndex((t) => PLACES.test(t.lower));
  return places >= 0 && !isJoint(tokens[at - 1]) && behind.slice(0, places).every(isPlain);
}

const isJoint = (t: Token | undefined): boolean => /^(?:,|and|&)$/u.test(t?.text ?? '');

/** Where the words with capitals, the signs between them and what stands in brackets end, or the noun for the places stands. */
function placesAt(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token === undefined || PLACES.test(token.lower)) return at;
    // 'Copper-Gold ("Cu-Au") Districts'
    if (token.text === '(') {
      const close = tokens.findIndex(({ text }, k) => k > at && text === ')');
      if (close < 0) return at;
      at = close;
    } else if (!isJoint(token) && !(at > from && isCapital(token.text))) return at;
    at++;
  }
}

const PLACES = listed('places told in a list');

/** "the Alba Quill, an electric car", where no noun goes on behind it ("the Ada Quill trial"): nobody is called with an article. */
function behindArticle({ tokens, first, last }: Run, { rulebook: { lexicon } }: NameContext): boolean {
  const next = tokens[last];
  const ends =
    next === undefined || /^[,.;:)]$/u.test(next.text) || lexicon.functionWords.posOf(next.lower) !== undefined;
  return ends && /^(?:the|an?)$/u.test(tokens[first - 1]?.text ?? '');
}

/** "Norvane's Ada Court thinks", but "Georgia Court ruled": a given name that is no land's or town's, and what no court does. */
function isCalledCourt({ tokens, first, last }: Run, { rulebook: { gazetteer, morphology } }: NameContext): boolean {
  const given = tokens[first] as Token;
  return (
    last - first === 2 &&
    SURNAME.test((tokens[last - 1] as Token).text) &&
    !morphology.isPlace(given.lower) &&
    gazetteer.forms.get(given.text)?.some(({ words }) => words.length === 1) !== true &&
    !/^(?:rul|order|hear|uph|strik|struck|den)/u.test(tokens[last]?.lower ?? '')
  );
}

const SURNAME = listed('surnames that bodies end in');

/** "law firm Ada Quill", "at fashion house Bo Tarn": a firm's noun without an article; but "the firm Ada Quill founded". */
function behindFirm({ tokens, first, last }: Run): boolean {
  if (!FIRM.test(tokens[first - 1]?.lower ?? '')) return false;
  let lead = first - 2;
  while (/^\p{Ll}[\p{Ll}-]+$/u.test(tokens[lead]?.text ?? '') && !STOPS_LEAD.test(tokens[lead]?.lower ?? '')) lead--;
  const led = /^(?:the|an?|this|that|its|his|her|their|whose|['’]s?)$/u.test(tokens[lead]?.lower ?? '');
  return !led || /^[,.;:)]$/u.test(tokens[last]?.text ?? '.');
}

const FIRM = listed('firms that bear the names of people');
const STOPS_LEAD = /^(?:the|an?|this|that|its|his|her|their|whose|and|or|of|by|with|at|in|for|from|to)$/u;

/** "Bram van der Quill", "Yusuf bin Tarn", "Salma al-Quillani": small words that stand in people's names alone. */
function hasParticle({ tokens, first, last }: Run, { rulebook: { lexicon } }: NameContext): boolean {
  const words = tokens.slice(first, last);
  const isOdd = (t: Token | undefined) =>
    t !== undefined && /^\p{Lu}[\p{L}'’-]+$/u.test(t.text) && !lexicon.isCommonWord(t.lower);
  const small = words.findIndex((t, i) => i > 0 && /^(?:(?:van|von|bin|ibn|bint)$|al-\p{Lu})/u.test(t.text));
  return small > 0 && words.length < 6 && isOdd(words[0]) && !lexicon.nameWords.last.has(words.at(-1)?.text ?? '');
}

/** "Quill Min-seo", "Tarn Wei-ling": a family name, and a given name in two syllables. */
const isHyphenatedGiven = (family: Token, given: Token, { rulebook: { lexicon } }: NameContext): boolean =>
  /^\p{Lu}\p{Ll}{0,5}$/u.test(family.text) &&
  /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}$/u.test(given.text) &&
  given.lower.split('-').every((part) => !lexicon.isCommonWord(part));

/** "Min-seo Kim": the other way round, where the other is somebody's surname. */
const isGivenFirst = (given: Token, family: Token, context: NameContext): boolean =>
  (context.rulebook.morphology.isSurname(family.lower) ||
    (/^\p{Lu}\p{Ll}{1,4}$/u.test(family.text) &&
      !context.rulebook.lexicon.isCommonWord(family.lower) &&
      !context.rulebook.lexicon.nameWords.last.has(family.text))) &&
  isHyphenatedGiven(family, given, context);

/** "Tarnow Capital Management": a word that firms are called by, and behind it another that is no surname. */
function endsAsFirm(tokens: readonly Token[], { rulebook: { lexicon, morphology } }: NameContext): boolean {
  const [body, last] = tokens.slice(-2);
  return (
    tokens.length > 2 &&
    lexicon.nameWords.last.get(body?.text ?? '') === 'company' &&
    lexicon.isCommonWord(last?.lower ?? '') &&
    !morphology.isSurname(last?.lower ?? '')
  );
}

/** "OG Norvane": a known firm or thing, which no initials stand before. */
function endsInThing(run: Run, context: NameContext): boolean {
  const form = formAt(run, run.last - 1, context);
  return form !== undefined && !form.word && /^(?:company|product|model)$/u.test(form.entry.kinds[0] ?? '');
}

function isCompany(run: Run, context: NameContext): boolean {
  const form = formAt(run, run.first, context);
  return form?.entry.kinds[0] === 'company' && (!form.word || run.last - run.first > 2);
}

/** "in Velm Cross, Hertfordshire": the known place that follows behind a comma. */
function placeBehind(run: Run, context: NameContext): NameForm | undefined {
  const sign = run.tokens[run.last]?.text;
  if ((sign !== ',' && sign !== 'near') || run.tokens[run.last + 1] === undefined) return undefined;
  const form = formAt(run, run.last + 1, context);
  // "of Velmwatch, Sweden's safety agency"
  if (form !== undefined && /^['’]s?$/u.test(run.tokens[run.last + 1 + form.words.length]?.text ?? ''))
    return undefined;
  const isPlace =
    form !== undefined &&
    !form.demonym &&
    (form.entry.kinds.includes('place') || form.entry.country !== '') &&
    /^(?:place|government)$/u.test(form.entry.kinds[0] ?? '');
  return isPlace ? form : undefined;
}

/** "the Velm Cross, Hertfordshire maker", "the Velm Cross, Hertfordshire-based maker": where somebody has its seat. */
function isSeat(run: Run, context: NameContext): boolean {
  const form = placeBehind(run, context);
  if (form === undefined) return false;
  const { lexicon } = context.rulebook;
  let at = run.last + 1 + form.words.length;
  if (run.tokens[at]?.text === '-') return /^(?:based|headquartered)$/u.test(run.tokens[at + 1]?.lower ?? '');
  if (run.tokens[at]?.text === ',') at++;
  const behind = run.tokens.slice(at, at + 4);
  const end = behind.findIndex((t) => !/^\p{Ll}[\p{L}-]+$/u.test(t.text));
  return behind
    .slice(0, end < 0 ? 4 : end)
    .some((t) => lexicon.kindNouns.get(lexicon.nounLemma(t.lower)) === 'company');
}
