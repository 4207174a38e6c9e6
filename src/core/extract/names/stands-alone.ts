import type { Token } from '../../model/index.ts';
import { longestForm, type NameForm } from '../../rules/gazetteer.ts';
import { listed } from '../../rules/word-lists.ts';
import type { NameContext } from './name-context.ts';
import type { PieceOptions } from './new-name.ts';
import { isNumbered } from './other-index.ts';
import { formAt, isFirstName, isSurname, type Run } from './run.ts';

/** Whether a known name before other words with a capital is a name of its own, or the beginning of a longer one. */

/** Whether a known form is a name of its own before the rest of its run. */
export function standsAlone(form: NameForm, rest: Run, { context, titled }: PieceOptions): boolean {
  const { lexicon } = context.rulebook;
  const kind = form.entry.kinds[0];
  const next = formAt(rest, rest.first, context);
  const known = next !== undefined && !next.word;
  const last = (rest.tokens[rest.last - 1] as Token).text;
  if (
    (/^(?:company|organization|publication)$/u.test(kind ?? '') || form.entry.beside === true) &&
    next !== undefined &&
    ((next.entry.isCountry && (!form.word || mayBeUnit(form)) && isUnit({ next, rest }, context)) ||
      (!form.word && isIndex({ next, rest })))
  )
    return false;
  if (opensLonger(form, { next, rest }, context)) return false;
  if (isCalledSo(form, { next, rest }, context)) return false;
  if (known && rest.first + (next?.words.length ?? 0) >= rest.last) return true;
  // "the White House AI and crypto czar": an abbreviation of ordinary words ends no body's name.
  if (kind === 'government' && rest.last - rest.first === 1 && lexicon.stopNames.has(last)) return true;
  // "Supreme Court of Cassation": no other name stands behind the "of".
  if (kind === 'government' && !form.demonym && opensOf(rest, context)) return false;
  if (startsPersonName(form, rest, context)) return false;
  // "Minister German Quillson"
  if (titled && form.demonym && next === undefined && rest.last - rest.first === 1) return false;
  // "Tavland Overseas Corporation", "U.S. Tarnow Holding Corp": a suffix closes the name of one firm.
  if ((form.entry.isCountry || kind === 'place') && opensFirm(form, rest, context)) return false;
  if (form.demonym && isFirmsStyle(form, rest, context)) return true;
  if (form.demonym || kind === 'government' || kind === 'place') {
    // "Ostrea Tavlandish Women's Center": a body of such people in a town
    if (known) return !(next?.demonym === true && !form.demonym && kind === 'place' && isBodyWord(last, context));
    if (SHORT_LAND.test(form.words.join(' ')))
      return (
        !isNamedBody(rest, context) &&
        !/^(?:government|organization|law)$/u.test(lexicon.nameWords.last.get(headOf(rest)) ?? '')
      );
    // "the Congress Wing of the hall", "Tavle City"
    if (kind === 'government' && !form.entry.isCountry && rest.last === rest.first + 1 && PART_OF_HOUSE.test(last))
      return false;
    if (!form.demonym) return lexicon.titles.has(last.toLowerCase()) || !goesOn({ form, last, rest }, context);
    if (isFirstName(rest.tokens[rest.first], context)) return true;
    return (
      rest.last - rest.first < 2 &&
      !isNounOfName(rest, context) &&
      !isFirmsWord(last, context) &&
      !isFirmInPlural(rest, context)
    );
  }
  // "Ada Quillson Stadium" is a place, and "Quillson Enterprises" no Quillson's own name.
  if (kind === 'person' && BUILDING.test(last) && (form.words.length === 1 || rest.last - rest.first === 1))
    return false;
  // "the Ada Quillson Foundation" bears a name, and is not who bore it first.
  if (kind === 'person' && rest.last - rest.first === 1 && lexicon.nameWords.last.get(last) === 'organization')
    return false;
  if (kind === 'person')
    return form.words.length > 1 || !/^(?:company|organization|product)$/u.test(lexicon.nameWords.last.get(last) ?? '');
  // "Alan Hao Quillson": a given name, by which a firm is called too.
  if (isGivenName(form, rest, context) && !known) return false;
  // "601 W Norvane Blossom Avenue"
  if (STREET.test(last)) return false;
  if (isFirstName(rest.tokens[rest.first], context) && rest.last - rest.first >= 2) return true;
  return known && (next?.words.length ?? 0) > 1;
}

const STREET = listed('streets');
const PART_OF_HOUSE = listed('parts of a house or town');

/** "Quillson *Tower*" */
const BUILDING = listed('buildings');

interface Behind {
  readonly next: NameForm | undefined;
  readonly rest: Run;
}

/** What is known by these words alone is not meant where they open a longer name of another. */
const opensLonger = (form: NameForm, behind: Behind, context: NameContext): boolean =>
  opensLaw(behind) ||
  opensExchange(form, behind) ||
  opensIndex(form, behind) ||
  opensFirmOfPeoples(form, behind, context) ||
  opensFirmOfTown(form, behind, context);

/** "Tavland (Harbour Agreement) Act 2020": what a law is for, in brackets, goes on with its name. */
const opensLaw = ({ rest: { tokens, first, last } }: Behind): boolean =>
  tokens[first]?.text === '(' && tokens.slice(first, last).some(({ text }) => OF_LAW.test(text));

/** "NYSE Tavle": an exchange of the same house in another town or land. */
const opensExchange = ({ words }: NameForm, { next, rest }: Behind): boolean =>
  EXCHANGES.test(words.join(' ')) &&
  next !== undefined &&
  !next.demonym &&
  (next.entry.isCountry || next.entry.kinds[0] === 'place') &&
  rest.first + next.words.length === rest.last;

const OF_LAW = listed('last words of laws behind a bracket');
const EXCHANGES = listed('exchanges with houses elsewhere');

/** "billionaire German Quillson", "Danish Quillson, who": a people's word that is a given name as well, and a surname behind it. */
function isCalledSo({ words, demonym }: NameForm, { next, rest }: Behind, context: NameContext): boolean {
  const surname = rest.tokens[rest.first];
  if (!demonym || next !== undefined || rest.last !== rest.first + 1 || !GIVEN.test(words.join(' '))) return false;
  const { lexicon } = context.rulebook;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(surname?.text ?? '') || lexicon.isCommonWord(surname?.lower ?? '')) return false;
  const before = rest.tokens[rest.first - words.length - 1]?.lower ?? '';
  const [comma, who] = rest.tokens.slice(rest.last);
  return lexicon.kindNouns.get(before) === 'person' || (comma?.text === ',' && who?.lower === 'who');
}

const GIVEN = listed('peoples that somebody may be called by');

/** "TVX Roads Index": by its letters alone the TVX 100 is called, and each of its family with more behind them. */
function opensIndex({ entry, words }: NameForm, { rest }: Behind): boolean {
  const letters = words[0] ?? '';
  return (
    words.length === 1 && /^\p{Lu}{3,}$/u.test(letters) && isNumbered(letters, entry.name) && rest.first < rest.last
  );
}

/** "British American Quillco", "British American Quill Holdings": two peoples, and one word behind them or what firms end in. */
function opensFirmOfPeoples(form: NameForm, { next, rest }: Behind, context: NameContext): boolean {
  if (!form.demonym || next?.demonym !== true || rest.first + 1 >= rest.last) return false;
  const own = rest.tokens[rest.first + 1];
  const firm = context.rulebook.lexicon.nameWords.last.get((rest.tokens[rest.last - 1] as Token).text) === 'company';
  return (
    (firm || rest.last === rest.first + 2) &&
    formAt(rest, rest.first + 1, context) === undefined &&
    !isFirstName(own, context)
  );
}

/** "Tavland Pacific LNG", "Tavle Norvane Office Software": the land or its seat, and a sea or firm that capitals go on behind. */
function opensFirmOfTown(
  { entry, demonym, capital, words }: NameForm,
  { next, rest }: Behind,
  context: NameContext,
): boolean {
  if (next === undefined || next.word || demonym || !entry.isCountry || SHORT_LAND.test(words.join(' '))) return false;
  const end = rest.first + next.words.length;
  const behind = rest.tokens[end];
  if (!/^\p{Lu}/u.test(behind?.text ?? '') || isFirstName(behind, context)) return false;
  if (context.rulebook.lexicon.titles.has(behind?.lower ?? '')) return false;
  return capital
    ? next.entry.kinds[0] === 'company'
    : next.entry.kinds[0] === 'place' && next.entry.country === '' && !next.demonym;
}

const SHORT_LAND = /^(?:US|U\.S\.|UK|U\.K\.|EU|U\.S)$/u;

/** "of Cassation", but not "of Tavland" */
const opensOf = ({ tokens, first, last }: Run, { rulebook: { gazetteer } }: NameContext): boolean =>
  tokens[first]?.text === 'of' && first + 1 < last && longestForm(gazetteer, tokens, first + 1) === undefined;

/** The word that says what is named: "District *Court* for the District of Ostrea", "Chamber of Commerce" by its last. */
function headOf({ tokens, first, last }: Run): string {
  const small = tokens.findIndex(({ text }, i) => i > first && i < last && /^(?:for|of)$/u.test(text));
  const head = tokens[small - 1]?.text ?? '';
  return OFFICE.test(head) ? head : (tokens[last - 1] as Token).text;
}

const OFFICE = listed('offices of state');

/** Before "Foods Holding Corp" the land is part of the firm's name; before "Norvane, Inc." it only tells where the firm is from. */
function opensFirm({ demonym, words }: NameForm, rest: Run, { rulebook: { lexicon } }: NameContext): boolean {
  const tokens = rest.tokens.slice(rest.first, rest.last);
  // "Tavle Quillmere Co.,Ltd" has two of them in one word.
  const suffix = /[^.,]+\.?$/u.exec(tokens.at(-1)?.text ?? '')?.[0] ?? '';
  if (tokens.length < 2 || !lexicon.legalSuffixes.has(suffix)) return false;
  const describes = demonym || /^(?:US|U\.S\.?|UK|U\.K\.|EU)$/u.test(words.join(' '));
  return !describes || lexicon.isCommonWord(tokens[0]?.lower ?? '');
}

/** "Danish *Norvane Quill A/S*", "Korean *Tarnow Co.*": a firm's full style, which the people only tells the home of. */
function isFirmsStyle({ entry, demonym, words }: NameForm, rest: Run, context: NameContext): boolean {
  const { isCommonWord, legalSuffixes, nameWords } = context.rulebook.lexicon;
  const tokens = rest.tokens.slice(rest.first, rest.last);
  const [first] = tokens;
  return (
    demonym &&
    entry.isCountry &&
    words.join(' ') !== 'American' &&
    tokens.length > 1 &&
    legalSuffixes.has(tokens.at(-1)?.text ?? '') &&
    first !== undefined &&
    /^\p{Lu}\p{L}{2,}$/u.test(first.text) &&
    !isCommonWord(first.lower) &&
    !nameWords.last.has(first.text)
  );
}

/** A firm or thing that many others are called like, by a surname or a word: "Quillson Tavland" is but one of them. */
const mayBeUnit = ({ entry, words }: NameForm): boolean =>
  (entry.kinds[0] === 'company' || entry.beside === true) &&
  words.length === 1 &&
  /^\p{Lu}[\p{L}&-]{2,}$/u.test(words[0] ?? '');

/** "Norvane India said": a company's unit in a land, where no noun goes on behind it ("Norvane China sales"). */
function isUnit({ next, rest }: { next: NameForm; rest: Run }, { rulebook }: NameContext): boolean {
  // "Norvane EU" is no unit's name.
  if (next.demonym || !next.entry.isCountry || next.entry.country === 'EU') return false;
  if (rest.first + next.words.length !== rest.last) return false;
  const [after, behind, close] = rest.tokens.slice(rest.last);
  // "Norvane USA (NRVN)"
  if (after?.text === '(') return /^\p{Lu}{2,5}$/u.test(behind?.text ?? '') && close?.text === ')';
  if (after === undefined || !/^\p{L}/u.test(after.text))
    return after === undefined || /^[,.)'’;"”|]/u.test(after.text);
  // "a forecast for Norvane China by 5%"
  if (rulebook.lexicon.functionWords.posOf(after.lower) === 'prep') return true;
  // "Norvane India stock fell": what is listed has a firm of its own there, but "Norvane Hong Kong shares".
  if (LISTED.test(after.lower) && !LISTS_OTHERS.test(next.entry.country ?? '')) return true;
  const { noun, adj, verb } = rulebook.lexicon.classesOf(after.lower);
  const acts = rulebook.lexicon.verbLemma(after.lower).some((lemma) => lemma !== after.lower);
  // "Norvane China saw", though a saw is a tool; "Norvane China joins Velm", but "Norvane China sales fell"
  if (acts && (!/s$/u.test(after.lower) || ON_WHOM.test(behind?.lower ?? '') || /^\p{Lu}/u.test(behind?.text ?? '')))
    return true;
  return !noun && !adj && (verb.size > 0 || rulebook.lexicon.functionWords.posOf(after.lower) !== undefined);
}

const LISTED = /^(?:stocks?|shares?)$/u;
/** Markets on which firms of other lands are listed. */
const LISTS_OTHERS = /^(?:US|GB|HK|CN|SG|TW|JP)$/u;
const ON_WHOM = /^(?:the|an?|its|their|his|her)$/u;

/**
 * "Everett Sandoval", "Jordan Quillson", "Vance Tarnow": a place's, land's or surname's word that is also a given name, and a
 * surname behind it.
 */
function startsPersonName(form: NameForm, rest: Run, context: NameContext): boolean {
  const { kinds, isCountry } = form.entry;
  if (form.words.length > 1 || form.demonym || rest.last - rest.first > 1) return false;
  const next = formAt(rest, rest.first, context);
  const surname = rest.tokens[rest.first] as Token;
  if (next !== undefined && !isCountry && !isFamilyOf(next, surname, context)) return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(surname.text) || isBodyWord(surname.text, context)) return false;
  const given = isFirstName(rest.tokens[rest.first - 1], context);
  if (kinds[0] === 'person' || (isCountry && !form.word)) return given && isSurname(surname, context);
  const surely = !context.rulebook.lexicon.isCommonWord(surname.lower) || (given && isSurname(surname, context));
  return (kinds[0] === 'place' || isCountry) && surely;
}

/** A firm's name that is a word and a given name, before one or two others that no list knows, the last of them somebody's surname. */
function isGivenName({ entry, word, words }: NameForm, rest: Run, context: NameContext): boolean {
  const others = rest.tokens.slice(rest.first, rest.last);
  const last = others.at(-1);
  return (
    word &&
    words.length === 1 &&
    entry.kinds[0] === 'company' &&
    isFirstName(rest.tokens[rest.first - 1], context) &&
    others.length <= 2 &&
    others.every((t) => /^\p{Lu}\p{Ll}+$/u.test(t.text) && !isBodyWord(t.text, context)) &&
    last !== undefined &&
    !context.rulebook.lexicon.isCommonWord(last.lower)
  );
}

/** "Quillson" of Quillson Partners: what a firm is called for short by whose name it bears. */
const isFamilyOf = ({ entry, words, word }: NameForm, surname: Token, context: NameContext): boolean =>
  word && entry.kinds[0] === 'company' && words.length === 1 && entry.name !== words[0] && isSurname(surname, context);

/** What follows a land's or place's noun with a capital is the rest of a longer name: no noun of a land describes another. */
function goesOn({ form, last, rest }: { form: NameForm; last: string; rest: Run }, context: NameContext): boolean {
  // "Tavle *Public Schools*", which neither word tells alone
  const ending = rest.last - rest.first > 1 ? `${rest.tokens[rest.last - 2]?.text} ${last}` : '';
  if (isBodyWord(last, context) || isBodyWord(ending, context)) return true;
  // "India-Tavland Roadmap", "the United States of America Attn"
  const single = form.words.length < 3 && rest.tokens[rest.first - form.words.length - 1]?.text !== '-';
  const word = rest.tokens[rest.first] as Token;
  const small = context.rulebook.lexicon.functionWords.posOf(word.lower) !== undefined;
  return form.entry.isCountry && single && !small && /^\p{Lu}/u.test(word.text) && !isFirstName(word, context);
}

/** "the Norwegian Sea", "a Mexican Pizza": an ordinary noun in the singular with a capital ends the name. */
function isNounOfName({ tokens, first, last }: Run, { rulebook: { lexicon } }: NameContext): boolean {
  const { text, lower } = tokens[first] as Token;
  const { noun, adj } = lexicon.classesOf(lower);
  // "Canadian Innovation Minister"
  if (/^\p{Lu}/u.test(tokens[last]?.text ?? '')) return false;
  // "a Chinese Company"
  if (lexicon.kindNouns.has(lower) || lexicon.legalSuffixes.has(text)) return false;
  const single = /^\p{Lu}\p{Ll}{2,}$/u.test(text) && lexicon.nounLemma(lower) === lower;
  return single && noun && !adj && !lexicon.titles.has(lower) && lexicon.isCommonWord(lower);
}

/** "American Bancorp", "Ostrean Enquirer": a word that only firms or papers are called by, and none of the language. */
const isFirmsWord = (word: string, { rulebook: { lexicon } }: NameContext): boolean =>
  /^(?:company|publication)$/u.test(lexicon.nameWords.last.get(word) ?? '') &&
  !lexicon.isCommonWord(word.toLowerCase()) &&
  !lexicon.kindNouns.has(word.toLowerCase());

/** "US Airways": two letters for a land, and one word that only firms are called by. */
const isNamedBody = ({ tokens, first, last }: Run, context: NameContext): boolean =>
  last === first + 1 && isFirmsWord((tokens[first] as Token).text, context);

/** "Tavlandish Mines *reported* results": several with a capital that no sentence gives them, where a verb tells of one firm. */
function isFirmInPlural({ tokens, first, last }: Run, { rulebook: { lexicon } }: NameContext): boolean {
  const [word, verb, object] = tokens.slice(first);
  return (
    last === first + 1 &&
    FIRM_IN_PLURAL.test(word?.text ?? '') &&
    verb !== undefined &&
    /^\p{Ll}+(?:ed|s)$/u.test(verb.text) &&
    lexicon.verbLemma(verb.lower).some((lemma) => lemma !== verb.lower) &&
    !lexicon.classesOf(verb.lower).noun &&
    object !== undefined
  );
}

const FIRM_IN_PLURAL = listed('firms called by a plural');

const isBodyWord = (word: string, { rulebook }: NameContext): boolean => rulebook.lexicon.nameWords.last.has(word);

/** "the Norvane Tavland index" */
const isIndex = ({ next, rest }: { next: NameForm; rest: Run }): boolean =>
  (next.entry.isCountry || next.entry.kinds[0] === 'place') &&
  rest.first + next.words.length === rest.last &&
  /^(?:index|indices)$/u.test(rest.tokens[rest.last]?.lower ?? '');
