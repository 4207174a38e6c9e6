import { opensMany, TRADE } from '../extract/entities/trade-words.ts';
import type { KnownName } from '../rules/gazetteer.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { listed } from '../rules/word-lists.ts';
import { squeeze } from '../text/fold.ts';
import { wordingsOf } from './wordings.ts';

/** Other ways of writing one name: what may be left out of it, and why it is the same name without. */

/** A name in another spelling, with the reason that it is one. */
export interface Variant {
  /** As `bodyKey` gives it. */
  readonly key: string;
  readonly reason: string;
  /** Kinds that the thing must have, where the change says something only of these. */
  readonly kinds?: readonly string[];
}

/** Why a name with an s behind it is the same name. */
export const PLURAL = 'plural';

/** Why "Tern Platform" is Tern. */
export const SORT = 'without the word for what it is';

/** Why a long style is the firm of the shorter name, where no list knows that one. */
export const STYLE = 'without the last word of its style';

/** Why "Fair Orchards Act of 2019" is the Fair Orchards Act. */
export const YEAR = 'without the year of its passing';

/** Why "Velm Engg" is Velm Engineering. */
export const ABBREVIATED = 'a word of it in short';

/** Why "TheQuill.com" is The Quill. */
export const SITE = 'address of the paper';

const YEAR_OF_LAW = /(?:,| of)? ((?:1[6-9]|20)\d\d)$/u;

/** The year that ends a law's name, and the name without it. */
export function yearOfLaw(name: string): { year: string; rest: string } | undefined {
  const found = YEAR_OF_LAW.exec(name);
  return found === null ? undefined : { year: found[1] as string, rest: name.slice(0, found.index) };
}

/** The years that a list tells of a law. */
export const yearsTold = ({ name, aliases }: KnownName): string[] =>
  [name, ...aliases].flatMap((form) => yearOfLaw(form)?.year ?? []);

/** A law of whose years a list tells is that of no other year. */
export const isOfAnyYear = (known: KnownName): boolean => yearsTold(known).length === 0;

/** Suffixes that are also ordinary words: "Target Group" is not sure to be Target. */
const SOFT_SUFFIX = /^(?:group|holdings?|company|co)$/iu;

/** What legal suffixes and their joints leave of a name: "JP Morgan Chase & Co." is "JP Morgan Chase". */
export function withoutSuffix(name: string, { lexicon }: Pick<Rulebook, 'lexicon'>): string {
  const words = name.replace(/,/gu, ' ').split(/\s+/u).filter(Boolean);
  while (words.length > 1) {
    const last = words.at(-1) as string;
    const joint = last === '&' || last === 'and';
    if (!joint && !isSuffix(last, lexicon)) break;
    if (SOFT_SUFFIX.test(last) && words.length === 2 && lexicon.isCommonWord((words[0] as string).toLowerCase())) break;
    words.pop();
    // "Norvane Public Limited Company", "Norvane Private Limited", "Norvane Pvt. Ltd."
    if (
      /^(?:Limited|Ltd\.?)$/u.test(last) &&
      words.length > 1 &&
      /^(?:Public|Private|Pvt\.?)$/u.test(words.at(-1) ?? '')
    )
      words.pop();
  }
  return words.join(' ');
}

/**
 * Whether a known thing may be called so with a suffix: no country is ("Norvane India Ltd." was cut in two), and "NVL
 * Group" is not NVL Health, which has a word of its own behind those letters.
 */
export function mayBearSuffix(
  name: string,
  known: { readonly name: string; readonly kinds: readonly string[]; readonly aliases: readonly string[] },
  rulebook: Pick<Rulebook, 'lexicon'>,
): boolean {
  if (known.kinds.every((kind) => kind === 'place' || kind === 'government')) return false;
  if (!SOFT_SUFFIX.test(name.split(' ').at(-1) ?? '')) return true;
  const body = withoutSuffix(name, rulebook);
  const goesOn = (full: string) => full.startsWith(`${body} `) && withoutSuffix(full, rulebook) !== body;
  return known.name === body || ![known.name, ...known.aliases].some(goesOn);
}

/** "INC" and "INC." are "Inc", "S.P.A." is "SpA". */
const isSuffix = (word: string, { legalSuffixes }: Rulebook['lexicon']): boolean => {
  if (legalSuffixes.has(word)) return true;
  // "Norvane Nv", "Velm Se": a table writes each word with one capital.
  if (/^(?:Nv|Se|Ag|Sa|Ab|Asa|Plc|Llc|Bv|Oyj)$/u.test(word)) return true;
  if (!/^(?:\p{Lu}\.?){2,}$/u.test(word)) return false;
  const letters = word.replaceAll('.', '');
  return [letters, letters.charAt(0) + letters.slice(1).toLowerCase(), letters.replace('SPA', 'SpA')].some((suffix) =>
    legalSuffixes.has(suffix),
  );
};

/** One key for all names that differ only in case, spacing, hyphens, accents, "the" behind "of" and legal suffixes. */
export function bodyKey(name: string, rulebook: Pick<Rulebook, 'lexicon'>): string {
  // "Office of the Quill Counsel" is also told without the "the", and advisers are advisors; "Regulation (EU) No 5" is told without the "No".
  const key = squeeze(
    withoutSuffix(name, rulebook)
      .replace(/ (of|for) the /gu, ' $1 ')
      .replace(/(?<=\( ?EU ?\)) No\.? (?=\d)/u, ' ')
      .replace(/\b(Advis)e(rs?)\b/giu, '$1o$2'),
  );
  return key === '' ? squeeze(name) : key;
}

/** The other spellings that a name may have, the surest first. */
export function variantsOf(name: string, rulebook: Rulebook): Variant[] {
  const found: Variant[] = [];
  const add = (changed: string | undefined, reason: string, kinds?: readonly string[]) => {
    const key = changed === undefined ? '' : bodyKey(changed, rulebook);
    if (key !== '' && key !== bodyKey(name, rulebook)) found.push({ key, reason, ...(kinds && { kinds }) });
  };
  const domain = withoutDomain(name, rulebook);
  add(domain, `without the ending "${name.slice(domain?.length ?? 0)}"`, ['company', 'product', 'publication']);
  if (/^The\p{Lu}\p{Ll}/u.test(domain ?? '')) add(domain?.replace('The', 'The '), SITE, ['company', 'publication']);
  add(singular(name), PLURAL, ['product', 'model']);
  if (name.split(' ').length > 2) for (const other of [singular(name), `${name}s`]) add(other, PLURAL, ['company']);
  for (const full of inFull(name, rulebook)) add(full, ABBREVIATED);
  if (name.split(' ').length > LONG_LIST)
    add(name.replace(/ (?:and|&) (?=\p{Lu})/gu, ' '), 'without its "and"', ['organization', 'government', 'law']);
  add(/^New (.+ (?:Bill|Act|Law|Code))$/u.exec(name)?.[1], 'with "New" before its name', ['law']);
  add(/^(.+) Index$/u.exec(name)?.[1], 'without the word "Index"', ['product']);
  add(/^(.+) (?:Platform|Project|System|Programme|Program|Coin|Token)$/u.exec(name)?.[1], SORT, ['product']);
  add(styled(name, rulebook), 'full style', ['government']);
  add(withoutForm(name, rulebook), 'what it is as a firm before its name', ['company']);
  add(yearOfLaw(name)?.rest, YEAR, ['law']);
  add(withoutMiddleInitials(name), 'without the middle initial', ['person']);
  add(withoutTrade(name, rulebook), 'without the word for its trade', ['company']);
  add(withoutStyle(name, rulebook), STYLE, ['company']);
  for (const { changed, reason, kinds } of wordingsOf(name)) add(changed, reason, kinds);
  const land = landBefore(name, rulebook);
  if (land !== undefined) add(land.rest, `the country stands before its name`, ['government', 'organization', 'law']);
  return found;
}

/** Words of a name that is another's neither with "and" nor without. */
const LONG_LIST = 3;

/** "Velm Engineering" for "Velm Engg", and each that "Velm Tech" may stand for: the first word is no one's in short. */
function inFull(name: string, { lexicon }: Rulebook): string[] {
  const [first = '', ...words] = name.split(' ');
  const found = words.reduce<string[]>(
    (names, word) => {
      const fulls = lexicon.inFull.get(word.replace(/\.$/u, '')) ?? [word];
      return names.flatMap((opening) => fulls.map((full) => `${opening} ${full}`));
    },
    [first],
  );
  return found.filter((full) => full !== name);
}

/** "Tavland" for "Kingdom of Tavland", "Socialist Republic of Tavland", "Tavland SAR Government" and "Tavland Administration". */
function styled(name: string, { gazetteer }: Rulebook): string | undefined {
  const [, style = '', land] = /^(.+?) of (?:the )?(.+)$/u.exec(name) ?? [];
  if (STYLE_OF_STATE.test(style)) return land;
  const governed = /^(.+?)(?: SAR| Special Administrative Region)? (Government|Administration)$/u.exec(name);
  const isCountry = () => gazetteer.spelled(squeeze(governed?.[1] ?? '')).some((known) => known.isCountry);
  // "Velmia Administration" is cut out of a longer name.
  return governed?.[2] === 'Government' || isCountry() ? governed?.[1] : undefined;
}

const STYLE_OF_STATE = listed('long styles of states');

/** "Norvane" for "Groupe Norvane", "Joint Stock Company Norvane" and "Royal Norvane N.V."; no word that others are called by. */
function withoutForm(name: string, rulebook: Rulebook): string | undefined {
  const group = /^(?:(?:Groupe|Gruppo|Grupo)\s+(.+)|Company\s+(\p{Lu}{4,})|Royal\s+(.+\sN\.?V\.?))$/u.exec(name);
  if (group !== null) return group.slice(1).find(Boolean);
  const [form = '', rest = ''] = /^(.*Joint Stock Company|\p{Lu}+) (.+)$/u.exec(name)?.slice(1) ?? [];
  return FORM_BEFORE.test(form) && isRare(rest.split(' ')[0] as string, rulebook) ? rest : undefined;
}

const FORM_BEFORE = listed('forms of firms before their names');

/** "Lanyarda" for "Lanyarda.ai"; not where an ordinary word would be left ("Monday.com"). */
function withoutDomain(name: string, { lexicon }: Rulebook): string | undefined {
  const base = /^([\p{L}\p{N}-]{4,})\.(?:com|io|ai|org|net|co|app|dev|tv|me|gg|xyz)$/iu.exec(name)?.[1];
  return base === undefined || lexicon.isCommonWord(base.toLowerCase()) ? undefined : base;
}

/** What a firm of two words leaves out as well, while behind a single one it names a unit: "Velm Arc Systems". */
const TRADE_OF_LONG = /^(?:Systems|International|Trust|Partners|Management|Investments|Mining)$/u;

/** What a firm's long style goes on with behind a name that tells its trade already: "Tarn Power Systems", "Velm Consumer Products". */
const TRADE_OF_STYLE = listed('trades behind a full name');

/** The same for a firm of two words or more that no list knows; of a known one they may name a unit. */
function withoutStyle(name: string, rulebook: Rulebook): string | undefined {
  const words = withoutSuffix(name, rulebook).split(' ');
  // "Tarn Financial Holdings" and "Tarn Financial Services" are two.
  return words.length > 2 && TRADE_OF_STYLE.test(words.at(-1) as string) && words.at(-2) !== 'Financial'
    ? words.slice(0, -1).join(' ')
    : undefined;
}

/** "Aclavel" for "Aclavel Therapeutics, Inc."; not where an ordinary word, a place or a person's name would be left. */
function withoutTrade(name: string, rulebook: Rulebook): string | undefined {
  const words = withoutSuffix(name, rulebook).split(' ');
  const last = words.at(-1) as string;
  if (words.length < 2 || !(TRADE.test(last) || (words.length > 2 && TRADE_OF_LONG.test(last)))) return undefined;
  const rest = words.slice(0, -1);
  const single = rest[0] as string;
  return rest.length > 1 || (isRare(single, rulebook) && !opensMany(single, rulebook.gazetteer))
    ? rest.join(' ')
    : undefined;
}

/** One word of the language, or one that people or places are called by. */
export const isAnybodys = (name: string, { lexicon, morphology }: Rulebook): boolean => {
  const lower = name.toLowerCase();
  return (
    !name.includes(' ') &&
    (lexicon.isCommonWord(lower) ||
      morphology.isFirstName(lower) ||
      morphology.isSurname(lower) ||
      morphology.isPlace(lower))
  );
};

/** No ordinary word, given name, surname or place, and long enough to be nobody else's by chance. */
export function isRare(name: string, rulebook: Rulebook): boolean {
  return name.length > 4 && !isAnybodys(name, rulebook);
}

/** "Cormorant" for "Cormorants"; never "Series S" and never after digits. */
function singular(name: string): string | undefined {
  // "Quill Watches"
  if (/(?:ch|sh|x|ss)es$/u.test(name)) return name.slice(0, -2);
  return /\p{L}{2}[^s\d\W]s$/u.test(name) && (name.split(' ').at(-1) ?? '').length > 3 ? name.slice(0, -1) : undefined;
}

/** "Quillpads" are several of the Quillpad; but one uses no several of a firm, and of "TARN" several are "TARNs". */
export function isSeveralOf(name: string, { kinds, name: usual, aliases }: KnownName): boolean {
  const counted = name.includes(' ') || kinds[0] === 'product' || kinds[0] === 'model';
  const alike = (form: string) => (form === form.toUpperCase() ? name === `${form}s` : true);
  // "Quill Web Service" is one of the Quill Web Services.
  const one = (form: string) => name.includes(' ') && squeeze(form) === squeeze(`${name}s`);
  const many = (form: string) =>
    [`${form}s`, `${form}es`].some((more) => squeeze(more) === squeeze(name)) && alike(form);
  return counted && [usual, ...aliases].some((form) => one(form) || many(form));
}

/** "Corwin Blaylock" for "Corwin T. Blaylock". */
function withoutMiddleInitials(name: string): string | undefined {
  const words = name.split(' ');
  const kept = words.filter((w, i) => i === 0 || i === words.length - 1 || !/^\p{Lu}\.?$/u.test(w));
  return kept.length > 1 && kept.length < words.length ? kept.join(' ') : undefined;
}

/** The country, by its id, that a name begins with, and the three words or more behind it. */
export function landBefore(name: string, { gazetteer }: Rulebook): { land: string; rest: string } | undefined {
  const words = name.split(' ');
  const form = gazetteer.forms
    .get(words[0] ?? '')
    ?.find((f) => f.entry.isCountry && f.words.every((word, i) => word === words[i]));
  if (form === undefined || words.length - form.words.length < 2) return undefined;
  return { land: form.entry.id, rest: words.slice(form.words.length).join(' ') };
}

/** "Ostrean Supreme Court" is not the Supreme Court of another land, which a list knows. */
export function isOfOtherLand(name: string, known: KnownName | undefined, rulebook: Rulebook): boolean {
  const land = landBefore(name, rulebook)?.land;
  const home = land === undefined ? undefined : rulebook.gazetteer.entries.get(land)?.country;
  return known?.kinds[0] === 'government' && home !== undefined && home !== known.country;
}
