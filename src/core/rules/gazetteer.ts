import { addTo, byCodeUnit, groupBy } from '../model/index.ts';
import { squeeze } from '../text/fold.ts';

/** Names that the world knows: `data/gazetteer/*.tsv` and a library's countries, looked up by their first word. */

export interface KnownName {
  /** Stable id, `company:alibaba`. */
  readonly id: string;
  /** The usual name. */
  readonly name: string;
  /** The kinds that it may be of, the likeliest first; `place` and `event` are no kinds of the graph. */
  readonly kinds: readonly string[];
  /** ISO 3166 alpha-2, or ''. */
  readonly country: string;
  /** Also a common word, a surname or a first name: wants context. */
  readonly word: boolean;
  /** A place that can act as a government. */
  readonly acts: boolean;
  /** The first word of a family whose versions it begins. */
  readonly family: boolean;
  /** Too common a word to be meant where the article does not also name whose it is. */
  readonly beside: boolean;
  /** Maker, owner or parent, by name, or ''. */
  readonly of: string;
  readonly aliases: readonly string[];
  /** A country or bloc. */
  readonly isCountry: boolean;
}

/** One way of writing a known name. */
export interface NameForm {
  readonly words: readonly string[];
  readonly entry: KnownName;
  /** An adjective of nationality ("Chinese") or another form that stands before nouns. */
  readonly demonym: boolean;
  /** A capital that stands for its government only where it acts. */
  readonly capital: boolean;
  readonly word: boolean;
  /** Several of the thing: "iPhones". */
  readonly plural: boolean;
}

/** What stands under a key; a gazetteer with some names more asks the one below for all others. */
export type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has' | 'size'> & Iterable<readonly [string, T]>;

export interface Gazetteer {
  readonly entries: Lookup<KnownName>;
  /** Forms by first word, as written, longest first. */
  readonly forms: Lookup<readonly NameForm[]>;
  /** Forms by all-capitals first word ("ALIBABA"), for headlines. */
  readonly capitals: Lookup<readonly NameForm[]>;
  /** Entries by spelling, whatever the case, spacing, hyphens or accents: what `squeeze` gives. Ordered by id. */
  readonly spelled: (squeezed: string) => readonly KnownName[];
}

/** The words of a name as the scanner would cut it (apostrophes are made straight). */
export function nameWords(name: string): string[] {
  return name
    .replace(/[’‘]/gu, "'")
    .replace(/,/gu, ' ,')
    .replace(/'s\b/gu, " 's")
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** The longest form that the tokens from `at` on spell, or undefined. */
export function longestForm(
  gazetteer: Gazetteer,
  tokens: readonly { readonly text: string }[],
  at: number,
): NameForm | undefined {
  const first = straight(tokens[at]?.text ?? '');
  const found = formSpelled(gazetteer.forms.get(first), tokens, at);
  if (found !== undefined || first.length < 2 || isLowerCase(first.charCodeAt(0))) return found;
  if (first !== first.toUpperCase() || !/\p{Lu}/u.test(first)) return undefined;
  return gazetteer.capitals.get(first)?.find((form) => spellsInCapitals(form.words, tokens, at));
}

/** A word as the gazetteer spells it: with straight apostrophes. */
export function straight(text: string): string {
  return text.includes('’') || text.includes('‘') ? text.replace(/[’‘]/gu, "'") : text;
}

const isLowerCase = (code: number): boolean => code >= 97 && code <= 122;

/** Of forms that begin with the word at `at`, the first that goes on as the text does. */
function formSpelled(
  forms: readonly NameForm[] | undefined,
  tokens: readonly { readonly text: string }[],
  at: number,
): NameForm | undefined {
  if (forms === undefined) return undefined;
  const second = straight(tokens[at + 1]?.text ?? '');
  const fits = ({ words }: NameForm) => words.length === 1 || (words[1] === second && spells(words, tokens, at));
  if (forms.length < MANY) return forms.find(fits);
  const goingOn = bySecond(forms);
  return goingOn.get(second)?.find(fits) ?? goingOn.get(ALONE)?.[0];
}

/** Hundreds of names begin with "The": of so many forms only those are looked at that go on with the next word. */
const MANY = 8;

/** What goes on with no word: forms of one word, which stand behind all others. */
const ALONE = '';

/** A gazetteer's lists do not change. */
const grouped = new WeakMap<readonly NameForm[], ReadonlyMap<string, readonly NameForm[]>>();

function bySecond(forms: readonly NameForm[]): ReadonlyMap<string, readonly NameForm[]> {
  const known = grouped.get(forms) ?? groupBy(forms, ({ words }) => words[1] ?? ALONE);
  grouped.set(forms, known);
  return known;
}

function spells(form: readonly string[], tokens: readonly { readonly text: string }[], at: number): boolean {
  for (let i = form.length - 1; i > 0; i--) {
    const token = tokens[at + i];
    if (token === undefined) return false;
    // "Tern 3.5 lyric": behind its version a model's word is often written small.
    const small = /^\d/u.test(form[i - 1] as string) && form[i]?.toLowerCase() === token.text;
    if (!small && form[i] !== straight(token.text)) return false;
  }
  return true;
}

function spellsInCapitals(form: readonly string[], tokens: readonly { readonly text: string }[], at: number): boolean {
  return form.every((word, i) => word.toUpperCase() === straight(tokens[at + i]?.text ?? ''));
}

export interface FormIndex extends Pick<Gazetteer, 'spelled'> {
  readonly forms: ReadonlyMap<string, readonly NameForm[]>;
  readonly capitals: ReadonlyMap<string, readonly NameForm[]>;
}

/** Forms indexed by first word, longest first, ties by id so that order of files does not matter. */
export function indexForms(forms: readonly NameForm[]): FormIndex {
  const exact = new Map<string, NameForm[]>();
  const capitals = new Map<string, NameForm[]>();
  for (const form of forms) {
    const first = form.words[0];
    if (first === undefined) continue;
    addTo(exact, first, form);
    if (first !== first.toUpperCase() && !form.word) addTo(capitals, first.toUpperCase(), form);
  }
  for (const map of [exact, capitals]) for (const list of map.values()) if (list.length > 1) list.sort(longestFirst);
  return { forms: exact, capitals, spelled: spellings(forms) };
}

/** The order of forms of one first word. */
export const longestFirst = (a: NameForm, b: NameForm): number =>
  b.words.length - a.words.length || byCodeUnit(a.entry.id, b.entry.id);

/** Made at first use: whoever only reads articles has no need of it. */
function spellings(forms: readonly NameForm[]): Gazetteer['spelled'] {
  let index: Map<string, KnownName[]> | undefined;
  return (squeezed) => {
    index ??= indexSpellings(forms);
    return index.get(squeezed) ?? [];
  };
}

function indexSpellings(forms: readonly NameForm[]): Map<string, KnownName[]> {
  const index = new Map<string, KnownName[]>();
  for (const { words, entry, demonym, capital } of forms) {
    if (demonym || capital) continue;
    const key = squeeze(words.join(' '));
    const list = index.get(key) ?? [];
    if (!list.includes(entry)) index.set(key, [...list, entry]);
  }
  for (const list of index.values()) list.sort((a, b) => byCodeUnit(a.id, b.id));
  return index;
}
