import type { Doc, Token } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Mention } from '../mention.ts';
import { tokensOf } from './surroundings.ts';

/** A land's adjective or capital that tells nothing of the land: a kind of thing, its language, or but a town. */

export function tellsNoLand(doc: Doc, m: Mention, { lexicon, gazetteer }: Rulebook): boolean {
  if (m.known?.isCountry !== true) return false;
  const tokens = tokensOf(doc, m);
  const next = tokens[m.last]?.lower ?? '';
  if (isInNumberOfLaw(tokens, m)) return true;
  if (!m.demonym && BEFORE_NO_LAND.test(tokens[m.first - 1]?.text ?? '')) return true;
  if (standsForPeople(tokens[m.first - 1], tokens[m.first])) return true;
  // "a Tavlandish-inspired house"
  if (m.demonym && next === '-' && tokens[m.last + 1]?.lower === 'inspired') return true;
  if (!m.demonym && isSomebody(tokens.slice(m.last, m.last + 3))) return true;
  if (m.capital) return isTown(m, doc);
  if (!m.demonym) return isAlliance(doc.text.slice(m.from, m.to), m, next);
  if (lexicon.nationless.get(m.name)?.has(next) === true || isLanguage(m, doc, lexicon)) return true;
  return isAmongTongues(m, doc, gazetteer) || isOtherWord(m, doc, lexicon) || saysHimself(m, tokens, lexicon);
}

/** "Regulation (EU) 2017/1129", "Directive (EU) No 5": whose it is, within the number of a law. */
const isInNumberOfLaw = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  tokens[first - 1]?.text === '(' &&
  tokens[last]?.text === ')' &&
  NUMBERED_LAW.test(tokens[first - 2]?.text ?? '') &&
  /^(?:\d|No)/u.test(tokens[last + 1]?.text ?? '');

const NUMBERED_LAW = listed('laws told by a bloc and a number');

/** "In a note, French added that": somebody of that name, where the land's people would be "the French". */
function saysHimself({ name, first, last }: Mention, tokens: readonly Token[], lexicon: Rulebook['lexicon']): boolean {
  const verb = tokens[last]?.lower ?? '';
  if (/s$/u.test(name) || /^(?:the|many|most|some|young|old|other)$/u.test(tokens[first - 1]?.lower ?? ''))
    return false;
  return (
    /^(?:said|told|added|noted|explained)$/u.test(verb) &&
    lexicon.functionWords.posOf(tokens[last + 1]?.lower ?? '') !== undefined
  );
}

/** "the African American students", "the Western Australian court": people of another descent, and a state of the land. */
const standsForPeople = (before: Token | undefined, own: Token | undefined): boolean =>
  own?.spaced === true &&
  before !== undefined &&
  ((PEOPLES.test(before.text) && /^\p{Lu}\p{Ll}+ans?$/u.test(own.text)) || STATES.test(`${before.text} ${own.text}`));

const PEOPLES = listed('peoples within a nation');
const STATES = listed('states called after a land');

/** "with Tavlan and his team": a given name that a land has as well. */
const isSomebody = ([joint, whose, noun]: readonly Token[]): boolean =>
  joint?.lower === 'and' && /^(?:his|her)$/u.test(whose?.lower ?? '') && PEOPLE.test(noun?.lower ?? '');

const PEOPLE = listed('people about somebody');

/** "the TAVLAND alliance partners": a party's letters, where a bloc of states bears its own name. */
const isAlliance = (written: string, { known }: Mention, next: string): boolean =>
  known?.country !== BLOC &&
  /^\p{L}{4,}$/u.test(written) &&
  (written === written.toUpperCase() ? ALLIED : /^bloc$/u).test(next);

const ALLIED = listed('words of an alliance');

/** "the envoy for Poles and Oceans": people whose name is a word of the language, in an article that never names their land. */
const isOtherWord = ({ name, known }: Mention, { text }: Doc, lexicon: Rulebook['lexicon']): boolean =>
  /\p{Ll}{3,}s$/u.test(name) && lexicon.isCommonWord(name.toLowerCase()) && !text.includes(known?.name ?? name);

/** "*Captain* Tavland", "*Miss* Tavland": somebody's style. */
const BEFORE_NO_LAND = listed('styles with a land');

/** "the New Tavle seat", "Ada Quill (New Tavle)": where somebody stands for election. */
function isTown(m: Mention, doc: Doc): boolean {
  const tokens = tokensOf(doc, m);
  const [before, next, behind] = [tokens[m.first - 1], tokens[m.last], tokens[m.last + 1]];
  if (TOWNISH.test(next?.lower ?? '')) return true;
  if (OF_TOWN.test(next?.lower ?? '') && behind !== undefined) return true;
  if (before?.text === '(' && next?.text === ')') return true;
  // "TARNOW, WASHINGTON / Quill Newswire": the state behind its town in a dateline.
  if (before?.text === ',' && next?.text === '/') return true;
  // "a fine from Tavle", "received from Tavle": what comes of those in power.
  if (before?.lower === 'from' && FROM_POWER.test(tokens[m.first - 2]?.lower ?? '')) return false;
  if (/^(?:from|in)$/u.test(before?.lower ?? '') && stands(tokens)) return true;
  // The seat of a bloc is that of others as well: "allies met in Brussels".
  return (
    m.known?.country === BLOC &&
    (/^(?:in|to|at|near|from|outside|around)$/u.test(before?.lower ?? '') || next?.text === '-')
  );
}

/** "the richest *candidate* is Ada Quill from New Tavle": the sentence tells who stands where for election. */
const stands = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => CANDIDACY.test(lower));

const CANDIDACY = listed('what shows a candidacy');

const FROM_POWER = listed('what comes from those in power');

const OF_TOWN = listed('bodies of a town');

const TOWNISH = listed('what shows a town');

const BLOC = 'EU';

/** "the French-language edition", "spoken in Dutch", "held in Finnish with", "in Spanish and English", "translated from Swedish" */
function isLanguage(m: Mention, doc: Doc, { functionWords }: Rulebook['lexicon']): boolean {
  const tokens = tokensOf(doc, m);
  const [before, next, behind] = [tokens[m.first - 1], tokens[m.last], tokens[m.last + 1]];
  if (!/(?:sh|ch|ese|ian|an|ic|i)$/u.test(m.name) || /s$/u.test(m.name)) return false;
  if (IN_LANGUAGE.test(next?.lower ?? '') && isWrittenIn(m.name, doc.text)) return true;
  const word = next?.text === '-' ? behind : next;
  if (OF_LANGUAGE.test(word?.lower ?? '')) return true;
  // "held in Ostrean at 08:30"
  const timed = next?.lower === 'at' && /^(?:\d|:$|https?)/u.test(tokens[m.last + 1]?.text ?? '');
  const ends = next === undefined || timed || /^[,.;:)"”]$/u.test(next.text) || /^(?:and|or|only)$/u.test(next.lower);
  if (ends && BEFORE_LANGUAGE.test(before?.lower ?? '')) return true;
  // "taught French as a foreign language", but "taken from Swedish and Dutch firms"
  const bare = next === undefined || /^[,.;:)"”]$/u.test(next.text) || functionWords.posOf(next.lower) === 'prep';
  return bare && BEFORE_TONGUE.test(before?.lower ?? '') && tokens.some(({ lower }) => OF_TONGUES.test(lower));
}

/** "The Ostrean text shall govern" of what "was translated from Ostrean": what one says or writes in a tongue. */
const isWrittenIn = (tongue: string, text: string): boolean =>
  text.split(` ${tongue}`).some((before, i, parts) => {
    const behind = parts[i + 1];
    return (
      behind !== undefined &&
      /\b(?:in|into|from)$/u.test(before) &&
      !/^(?:[\p{L}-]| (?!at\b|on\b|and\b|or\b|by\b)\p{L})/u.test(behind)
    );
  });

const IN_LANGUAGE = listed('what is said in a language');

const BEFORE_TONGUE = listed('words before a tongue that is told of');

/** "translated into Tavish, English and Ostrean", "the languages being Tavish and Sango": no noun of theirs goes on behind. */
function isAmongTongues(m: Mention, doc: Doc, gazetteer: Rulebook['gazetteer']): boolean {
  const tokens = tokensOf(doc, m);
  const isAdjective = ({ text }: Token): boolean =>
    gazetteer.forms.get(text)?.some(({ words, demonym }) => demonym && words.length === 1) === true &&
    !/s$/u.test(text);
  const isTongue = (t: Token | undefined): boolean => t !== undefined && (TONGUE.test(t.text) || isAdjective(t));
  const joint = (t: Token | undefined): boolean => /^(?:,|and|or|&|\/)$/u.test(t?.lower ?? '');
  if (!isTongue(tokens[m.first])) return false;
  const members: Token[] = [];
  let [first, last] = [m.first, m.last];
  for (let i = first - 1; i >= 0 && (joint(tokens[i]) || isTongue(tokens[i])); i--) if (isTongue(tokens[i])) first = i;
  for (let i = last; joint(tokens[i]) || isTongue(tokens[i]); i++) if (isTongue(tokens[i])) last = i + 1;
  for (const t of tokens.slice(first, last)) if (isTongue(t)) members.push(t);
  const behind = tokens[last];
  const ends = behind === undefined || /^[^\p{L}\d]+$/u.test(behind.text) || /^\p{Ll}{1,3}$/u.test(behind.text);
  if (!ends || members.length < 2) return false;
  // "training in both English and Ostrean"
  const before = tokens[first - 1]?.lower === 'both' ? tokens[first - 2] : tokens[first - 1];
  if (BEFORE_LANGUAGE.test(before?.lower ?? '') && members.some(({ text }) => TONGUE.test(text))) return true;
  return tokens.some(({ lower }) => OF_TONGUES.test(lower));
}

const TONGUE = listed('languages of no one land');
const OF_TONGUES = listed('what shows languages');

const BEFORE_LANGUAGE = listed('words before a language');

const OF_LANGUAGE = listed('words of languages');
