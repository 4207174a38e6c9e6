import type { Token } from '../../model/index.ts';
import { longestForm, type NameForm } from '../../rules/gazetteer.ts';
import { listed } from '../../rules/word-lists.ts';
import type { NameContext } from './name-context.ts';
import type { PieceOptions } from './new-name.ts';
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
    /^(?:company|organization|publication)$/u.test(kind ?? '') &&
    !form.word &&
    next !== undefined &&
    ((next.entry.isCountry && isUnit({ next, rest }, context)) || isIndex({ next, rest }))
  )
    return false;
  if (known && rest.first + (next?.words.length ?? 0) >= rest.last) return true;
  // "Supreme Court of Cassation": no other name stands behind the "of".
  if (kind === 'government' && !form.demonym && opensOf(rest, context)) return false;
  if (startsPersonName(form, rest, context)) return false;
  // "Minister German Quillson"
  if (titled && form.demonym && next === undefined && rest.last - rest.first === 1) return false;
  // "Tavland Overseas Corporation", "U.S. Tarnow Holding Corp": a suffix closes the name of one firm.
  if ((form.entry.isCountry || kind === 'place') && opensFirm(form, rest, context)) return false;
  if (form.demonym || kind === 'government' || kind === 'place') {
    // "Ostrea Tavlandish Women's Center": a body of such people in a town
    if (known) return !(next?.demonym === true && !form.demonym && kind === 'place' && isBodyWord(last, context));
    if (/^(?:US|U\.S\.|UK|U\.K\.|EU|U\.S)$/u.test(form.words.join(' ')))
      return !/^(?:government|organization|law)$/u.test(lexicon.nameWords.last.get(headOf(rest)) ?? '');
    if (!form.demonym) return lexicon.titles.has(last.toLowerCase()) || !goesOn({ form, last, rest }, context);
    if (isFirstName(rest.tokens[rest.first], context)) return true;
    return rest.last - rest.first < 2 && !isNounOfName(rest, context) && !isFirmsWord(last, context);
  }
  // "Quillson Enterprises" is no Quillson's own name.
  if (kind === 'person')
    return form.words.length > 1 || !/^(?:company|organization|product)$/u.test(lexicon.nameWords.last.get(last) ?? '');
  if (isFirstName(rest.tokens[rest.first], context) && rest.last - rest.first >= 2) return true;
  return known && (next?.words.length ?? 0) > 1;
}

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
  if (tokens.length < 2 || !lexicon.legalSuffixes.has(tokens.at(-1)?.text ?? '')) return false;
  const describes = demonym || /^(?:US|U\.S\.?|UK|U\.K\.|EU)$/u.test(words.join(' '));
  return !describes || lexicon.isCommonWord(tokens[0]?.lower ?? '');
}

/** "Norvane India said": a company's unit in a land, where no noun goes on behind it ("Norvane China sales"). */
function isUnit({ next, rest }: { next: NameForm; rest: Run }, { rulebook }: NameContext): boolean {
  // "Norvane EU" is no unit's name.
  if (next.demonym || !next.entry.isCountry || next.entry.country === 'EU') return false;
  if (rest.first + next.words.length !== rest.last) return false;
  const after = rest.tokens[rest.last];
  if (after === undefined || !/^\p{L}/u.test(after.text)) return after === undefined || /^[,.)'’;]/u.test(after.text);
  const { noun, adj, verb } = rulebook.lexicon.classesOf(after.lower);
  // "Norvane China saw", though a saw is a tool
  if (rulebook.lexicon.verbLemma(after.lower).some((lemma) => lemma !== after.lower) && !/s$/u.test(after.lower))
    return true;
  return !noun && !adj && (verb.size > 0 || rulebook.lexicon.functionWords.posOf(after.lower) !== undefined);
}

/**
 * "Everett Sandoval", "Jordan Quillson", "Vance Tarnow": a place's, land's or surname's word that is also a given name, and a
 * surname behind it.
 */
function startsPersonName(form: NameForm, rest: Run, context: NameContext): boolean {
  const { kinds, isCountry } = form.entry;
  if (form.words.length > 1 || form.demonym || rest.last - rest.first > 1) return false;
  if (formAt(rest, rest.first, context) !== undefined && !isCountry) return false;
  const surname = rest.tokens[rest.first] as Token;
  if (!/^\p{Lu}\p{Ll}+$/u.test(surname.text) || isBodyWord(surname.text, context)) return false;
  const given = isFirstName(rest.tokens[rest.first - 1], context);
  if (kinds[0] === 'person' || (isCountry && !form.word)) return given && isSurname(surname, context);
  const surely = !context.rulebook.lexicon.isCommonWord(surname.lower) || (given && isSurname(surname, context));
  return (kinds[0] === 'place' || isCountry) && surely;
}

/** What follows a land's or place's noun with a capital is the rest of a longer name: no noun of a land describes another. */
function goesOn({ form, last, rest }: { form: NameForm; last: string; rest: Run }, context: NameContext): boolean {
  if (isBodyWord(last, context)) return true;
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

/** "American Bancorp": a word that only firms are called by, and none of the language. */
const isFirmsWord = (word: string, { rulebook: { lexicon } }: NameContext): boolean =>
  lexicon.nameWords.last.get(word) === 'company' &&
  !lexicon.isCommonWord(word.toLowerCase()) &&
  !lexicon.kindNouns.has(word.toLowerCase());

const isBodyWord = (word: string, { rulebook }: NameContext): boolean => rulebook.lexicon.nameWords.last.has(word);

/** "the Norvane Tavland index" */
const isIndex = ({ next, rest }: { next: NameForm; rest: Run }): boolean =>
  (next.entry.isCountry || next.entry.kinds[0] === 'place') &&
  rest.first + next.words.length === rest.last &&
  /^(?:index|indices)$/u.test(rest.tokens[rest.last]?.lower ?? '');
