import { countries } from 'countries-list';
import nationalities from 'i18n-nationality/langs/en.json';
import { isPlain } from '../text/fold.ts';
import { memo } from '../text/memo.ts';
import { tokenize } from '../text/tokens.ts';
import { type Gazetteer, indexForms, type KnownName, type NameForm } from './gazetteer.ts';
import { asString, asStrings, keysOf, type Located, RuleError } from './located.ts';

/** Builds the gazetteer: our own tables, and countries with their adjectives from libraries. */

/** Files by name: "companies-ai.tsv" to its text. */
export type GazetteerFiles = Readonly<Record<string, string>>;

const COLUMNS = 6;

/** Has none of the signs at which the scanner cuts; a known name's hyphens and stops are its own. */
const UNCUT = /^[\p{L}\p{N}&+]+\.?(?:[- ][\p{L}\p{N}&+]+\.?)*$/u;

/** The words of a name, cut as the scanner cuts text. */
export function wordsOf(name: string): string[] {
  if (isPlain(name) || UNCUT.test(name)) return name.split(' ');
  const whole = { from: 0, to: name.length, isName: () => true, isTail: () => false, keepsStop: () => true };
  return tokenize(name, whole).map((token) => token.text.replace(/[’‘]/gu, "'"));
}

export function slug(name: string): string {
  if (isPlain(name)) return name.toLowerCase().replaceAll(' ', '-');
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(/\+/gu, ' plus ')
    .replace(/&/gu, ' and ')
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return plain === '' ? 'x' : plain;
}

export function buildGazetteer(files: GazetteerFiles, lands: Located): Gazetteer {
  const rows = Object.keys(files)
    .sort()
    .flatMap((file) => rowsOf(file, files[file] ?? ''));
  const land = countryEntries(lands);
  const usual = usualNames([...rows, ...land.entries]);
  const entries = new Map<string, KnownName>();
  const forms: NameForm[] = [...land.forms];
  for (const entry of land.entries) entries.set(entry.id, entry);
  for (const row of rows) {
    if (entries.has(row.id)) continue;
    const of = row.of === '' ? '' : (usual.get(row.of) ?? row.of);
    const entry = of === row.of ? row : madeBy(row, of);
    entries.set(entry.id, entry);
    for (const name of [entry.name, ...entry.aliases]) forms.push(...formsOf(name, entry));
    if (row.kinds[0] === 'place') forms.push(...adjectivesOf(entry, lands));
  }
  return { entries, ...indexForms(forms) };
}

/** "Californian", "Bavarian": adjectives of a part of a country. */
const adjectivesOf = (entry: KnownName, lands: Located): NameForm[] =>
  asStrings(lands.at('regions').at(entry.name)).map((text) => ({
    words: wordsOf(text),
    entry,
    demonym: true,
    capital: false,
    word: false,
    plural: false,
  }));

/** Put together field by field, so that all names are alike to the engine. */
function madeBy(entry: KnownName, of: string): KnownName {
  const { id, name, kinds, country, word, acts, family, beside, aliases, isCountry } = entry;
  return { id, name, kinds, country, word, acts, family, beside, of, aliases, isCountry };
}

/** The usual name for each way of writing one; a usual name comes before another's alias, earlier entries before later. */
function usualNames(entries: readonly KnownName[]): Map<string, string> {
  const usual = new Map<string, string>();
  for (const { name, aliases } of entries) for (const alias of aliases) if (!usual.has(alias)) usual.set(alias, name);
  for (const { name } of entries) usual.set(name, name);
  return usual;
}

/** A name is matched with and without a leading "The", which belongs to few names as they are written. */
function formsOf(name: string, entry: KnownName): NameForm[] {
  const words = wordsOf(name);
  if (words.length === 0) return [];
  const word = entry.word && words.length === 1;
  const form: NameForm = { words, entry, demonym: false, capital: false, word, plural: false };
  if (!isCounted(words, entry)) return [form];
  return [form, { ...form, words: [...words.slice(0, -1), `${words.at(-1)}s`], plural: true }];
}

/** "iPhones", "Tesla Cybertrucks", "iPad Airs": things that one buys several of, but no coins ("$TERN"). */
const isCounted = (words: readonly string[], { kinds, word }: KnownName): boolean =>
  !word &&
  words[0]?.startsWith('$') !== true &&
  (kinds[0] === 'product' || kinds[0] === 'model') &&
  (words.length > 1 ? /\p{L}{2,}[^s\P{L}]$/u : /\p{L}{3,}[^s\P{L}]$/u).test(words.at(-1) ?? '');

/**
 * What a row may be marked with: a common word, too; a place that acts; a name that members carry
 * ("Claude"); one that wants its maker's beside it.
 */
const FLAGS: ReadonlySet<string> = new Set(['word', 'acts', 'family', 'beside']);
const NO_FLAGS: ReadonlySet<string> = new Set();

/** Most rows are marked alike, and most of one table are of one kind: these cells are taken apart once. */
const flagsIn = memo((cell: string) => new Set(cell.split(',').map((flag) => flag.trim())));
const kindsIn = memo(partsOf);

/** The parts of a cell, between bars. */
function partsOf(cell: string): readonly string[] {
  return cell === '' ? [] : cell.includes('|') ? cell.split('|').filter(Boolean) : [cell];
}

/** The rows of one table; throws a `RuleError` for a row of another shape. */
export function rowsOf(file: string, text: string): KnownName[] {
  const rows: KnownName[] = [];
  text.split(/\r?\n/u).forEach((line, i) => {
    if (i === 0 || line.trim() === '' || line.startsWith('#')) return;
    const cells = line.split('\t');
    if (cells.length !== COLUMNS)
      throw new RuleError(
        file,
        i + 1,
        '',
        `expected ${COLUMNS} columns (name kind country flags of aliases), found ${cells.length}`,
      );
    const [name = '', kind = '', country = '', flags = '', of = '', aliases = ''] = cells;
    const kinds = kindsIn(kind);
    if (name === '' || kinds.length === 0) throw new RuleError(file, i + 1, 'name, kind', 'expected both to be filled');
    const flag = flags === '' ? NO_FLAGS : flagsIn(flags);
    const unknown = flag === NO_FLAGS ? undefined : [...flag].find((f) => !FLAGS.has(f));
    if (unknown !== undefined)
      throw new RuleError(file, i + 1, 'flags', `expected ${[...FLAGS].join(', ')}, found "${unknown}"`);
    rows.push({
      id: `${kinds[0]}:${slug(name)}`,
      name,
      kinds,
      country,
      word: flag.has('word'),
      acts: flag.has('acts'),
      family: flag.has('family'),
      beside: flag.has('beside'),
      of,
      aliases: partsOf(aliases),
      isCountry: false,
    });
  });
  return rows;
}

function countryEntries(root: Located): { entries: KnownName[]; forms: NameForm[] } {
  const extra = root.at('extra');
  const leaveOut = new Set(asStrings(root.at('leaveOut')));
  const codes = [...new Set([...Object.keys(countries), ...keysOf(extra)])]
    .filter((code) => !leaveOut.has(code))
    .sort();
  const entries: KnownName[] = [];
  const forms: NameForm[] = [];
  for (const code of codes) {
    const own = extra.at(code);
    const listed = (countries as Record<string, { name: string; alias?: string[] } | undefined>)[code];
    const name = own.at('name').value === undefined ? (listed?.name ?? code) : asString(own.at('name'));
    const word = own.at('word').value === true;
    const aliases = asStrings(own.at('names'));
    const entry: KnownName = {
      id: `government:${slug(name)}`,
      name,
      kinds: ['government'],
      country: code.replace(/-.*/u, ''),
      word,
      acts: false,
      family: false,
      beside: false,
      of: '',
      aliases,
      isCountry: true,
    };
    entries.push(entry);
    const adjectives =
      own.at('adjectives').value === undefined ? libraryAdjectives(code) : asStrings(own.at('adjectives'));
    const push = (text: string, demonym: boolean, capital: boolean) =>
      forms.push({ words: wordsOf(text), entry, demonym, capital, word: word && !demonym, plural: false });
    for (const text of new Set([name, listed?.name ?? name, ...aliases])) push(text, false, false);
    for (const text of new Set(adjectives)) push(text, true, false);
    const capital = own.at('capital').value;
    if (typeof capital === 'string' && capital !== '') push(capital, false, true);
  }
  return { entries, forms };
}

/** "Panamanian", and several of them, whom the library leaves out. */
function libraryAdjectives(code: string): string[] {
  const adjective = (nationalities.nationalities as Record<string, string | undefined>)[code];
  if (adjective === undefined || /[,(]/u.test(adjective)) return [];
  return /(?:an|i)$/u.test(adjective) ? [adjective, `${adjective}s`] : [adjective];
}
