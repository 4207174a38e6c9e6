import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { fold, initials } from '../../text/fold.ts';
import { applyMerges, type Draft } from './drafts.ts';
import { endsAsFirm, opensWithPlace } from './firm-in-short.ts';
import { wholeOfLine } from './line-form.ts';
import { indexSpellings, type SpellingIndex } from './spelling-index.ts';
import { indexTails } from './tail-form.ts';

/** Short names of bodies and things that an article also names in full. */

/** What is asked of a short name and the longer ones around it. */
interface Names {
  readonly spellings: SpellingIndex<Draft>;
  /** Whose name ends where. */
  readonly ends: ReadonlyMap<number, Draft>;
  readonly text: string;
  readonly rulebook: Rulebook;
}

/** "Norvane" for "Norvane Music Group"; never where digits or version words differ. */
export function mergeShortForms(
  drafts: readonly Draft[],
  { rulebook, text }: { rulebook: Rulebook; text: string },
): Draft[] {
  const { lexicon } = rulebook;
  const ends = new Map(drafts.flatMap((draft) => draft.mentions.map((m) => [m.to, draft] as const)));
  const names: Names = { spellings: indexSpellings(drafts, lexicon.legalSuffixes), ends, text, rulebook };
  const wholeOf = indexTails(drafts);
  const spelled = new Set(drafts.flatMap((draft) => (isNamedBody(draft, lexicon) ? [initials(draft.name)] : [])));
  const byName = new Map([...drafts].reverse().map((draft) => [draft.name, draft]));
  return applyMerges(drafts, (draft) => {
    const itself = byName.get(STYLE_OF_LAND.exec(draft.name)?.[1] ?? '');
    // "Republic of China" is no style of China's: a list knows whose it is.
    if (itself !== undefined && draft.known === undefined)
      return { into: itself, reason: `full style of ${itself.name}` };
    const paper = fullerPaper(draft, drafts) ?? paperInShort(draft, drafts, text);
    if (paper !== undefined) return { into: paper, reason: `short for ${paper.name}` };
    if (draft.known !== undefined || draft.personal) return undefined;
    const event = longerEvent(draft, drafts);
    if (event !== undefined) return { into: event, reason: `short for ${event.name}` };
    // "TPA" is the Tarnow Port Authority rather than "TPA Media", whom one calls.
    if (spelled.has(draft.name) || lexicon.stopNames.has(draft.name)) return undefined;
    const firm = firmByTail(draft, drafts, rulebook);
    if (firm !== undefined) return { into: firm, reason: `short for ${firm.name}` };
    const longer = [...names.spellings.near(draft)].filter((other) => isShortFor(draft, other, names));
    // Of "Norvane Mining" and "Norvane Copper" the one whose name goes on with nothing but a firm's words.
    const plain = longer.length > 1 ? longer.filter((other) => addsBodyWords(restOf(other, draft), lexicon)) : longer;
    // Else the only one that was named when the short name first stood alone, where the article is on it.
    const told = longer.length > 1 && plain.length !== 1 ? onlySubject(longer, draft) : plain;
    const whole = longer.length > 1 ? undefined : (wholeOf(draft) ?? behindPlace(draft, drafts, rulebook));
    const into = told.length > 1 ? undefined : (told[0] ?? whole ?? wholeOfLine(draft, drafts));
    return into === undefined ? undefined : { into, reason: `short for ${into.name}` };
  });
}

/** "Quillai" for "Sichuan Quillai Mining Co., Ltd.": the word behind the province that opens a firm's name. */
function behindPlace({ name }: Draft, drafts: readonly Draft[], rulebook: Rulebook): Draft | undefined {
  if (name.includes(' ') || rulebook.lexicon.isCommonWord(name.toLowerCase())) return undefined;
  const firms = drafts.filter((d) => {
    const [place = '', word, ...rest] = d.name.split(' ');
    return (
      word === name && d.known === undefined && endsAsFirm(rest, rulebook.lexicon) && opensWithPlace(place, rulebook)
    );
  });
  return firms.length === 1 ? firms[0] : undefined;
}

/** "Quill" in an article headed "Tarn Quill", which a list knows as a firm: the last word alone, though a unit's name opens with it. */
function firmByTail(draft: Draft, drafts: readonly Draft[], { lexicon, morphology }: Rulebook): Draft | undefined {
  const { name } = draft;
  const lower = name.toLowerCase();
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(name) || lexicon.isCommonWord(lower) || morphology.isFirstName(lower))
    return undefined;
  const firms = drafts.filter((d) => d.name.endsWith(` ${name}`));
  const [firm, other] = firms;
  const heads = firm?.known?.kinds[0] === 'company' && firm.mentions[0]?.sentence === 0;
  return heads && other === undefined && namedBefore(firm, draft) ? firm : undefined;
}

/** "The New York Times sued. The Times said": the only paper named before that ends so, though another is called nothing else. */
function fullerPaper({ known, name, mentions }: Draft, drafts: readonly Draft[]): Draft | undefined {
  const last = /^The (\p{Lu}\p{Ll}+)$/u.exec(name)?.[1];
  if (known?.word !== true || known.kinds[0] !== 'publication' || last === undefined) return undefined;
  const papers = drafts.filter(
    (d) => d.known?.kinds.includes('publication') === true && d.known !== known && d.name.endsWith(` ${last}`),
  );
  const [paper, other] = papers;
  return other === undefined && (paper?.mentions[0]?.from ?? Infinity) < (mentions[0]?.from ?? 0) ? paper : undefined;
}

/** "The Wall Street Journal … the *Journal*": the only paper named in the article that ends so. */
function paperInShort({ known, name, mentions }: Draft, drafts: readonly Draft[], text: string): Draft | undefined {
  if (known !== undefined || !/^\p{Lu}\p{Ll}+$/u.test(name)) return undefined;
  if (!mentions.every((m) => /\bthe $/iu.test(text.slice(Math.max(0, m.from - 5), m.from)))) return undefined;
  const [paper, other] = drafts.filter(
    (d) => d.known?.kinds.includes('publication') === true && d.name.endsWith(` ${name}`),
  );
  return other === undefined ? paper : undefined;
}

const STYLE_OF_LAND =
  /^(?:(?:Islamic|Federal|Arab) )?(?:State|City|Commonwealth|Province|Kingdom|Republic|Government) of (?:the )?(.+)$/u;

function isShortFor(draft: Draft, other: Draft, names: Names): boolean {
  if (other === draft || other.personal) return false;
  // "the House" is no committee of the House.
  if (CHAMBER.test(draft.name.toLowerCase()) && PART_OF_CHAMBER.test(other.name)) return false;
  // "Power Corp. of *Tavland Ltd.*", "Tavland Inc" for all firms of the land, "Quill (Tavland) Limited": what is left of a firm's name is not the land.
  if (other.known?.isCountry === true && /[ )](?:Inc|Ltd|Limited|LLC|PLC|plc|Corp)\.?$/u.test(draft.name)) return false;
  const { spellings, text, rulebook } = names;
  const [own, theirs] = [spellings.of(draft), spellings.of(other)];
  if (theirs.version !== own.version) return false;
  if (theirs.solid === own.solid || theirs.bare === own.bare) return true;
  if (isLettered(draft.name, other.name)) return true;
  if (other.known !== undefined && isHolder(draft.name, other.known)) return false;
  if (other.known !== undefined && opensKnownName(draft.name, other.known, rulebook)) return own.folded.length > 2;
  if (!theirs.folded.startsWith(`${own.folded} `))
    return endsWithHead(other, draft, rulebook.lexicon.nameWords.last) || endsWithSort(other, draft, text);
  return (
    !tellsOwner(draft, text) &&
    !isOwnPart(other, draft, text) &&
    !isToldPart(other, draft, text) &&
    !ownsIt(draft, other, text) &&
    goesOnAsBody(draft, other, names)
  );
}

/** "Lens Summit" for the Lens Action Summit, "Tarn Summit" for the Tarn Lens Action Summit: the one that the article names in more words. */
function longerEvent({ name }: Draft, drafts: readonly Draft[]): Draft | undefined {
  const words = name.split(' ');
  if (words.length < 2 || !EVENT.test(words.at(-1) ?? '')) return undefined;
  const [event, more] = drafts.filter((d) => {
    const forms = [...new Set([d.name, ...d.mentions.map((m) => m.name)])];
    return d.name !== name && forms.some((form) => leavesOutOf(words, form.split(' ')));
  });
  return more === undefined ? event : undefined;
}

/** The same first and last word, and nothing but words of the longer name between. */
function leavesOutOf(short: readonly string[], long: readonly string[]): boolean {
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1) || long.length <= short.length) return false;
  let at = 0;
  return short.every((word) => {
    at = long.indexOf(word, at) + 1;
    return at > 0;
  });
}

const EVENT = /^(?:Summit|Conference|Forum|Congress|Symposium|Bill)$/u;

const CHAMBER = listed('chambers of parliaments');
const PART_OF_CHAMBER = / (?:Committee|Subcommittee|Caucus|Panel)$/u;

/** "Norvane AMC" for "Norvane Asset Management Company": what stands behind the first words, by its letters. */
function isLettered(short: string, long: string): boolean {
  const space = short.lastIndexOf(' ');
  const letters = short.slice(space + 1);
  if (space < 0 || !/^\p{Lu}{2,5}$/u.test(letters) || !long.startsWith(short.slice(0, space + 1))) return false;
  const rest = long.slice(space + 1);
  return rest.includes(' ') && initials(rest) === letters;
}

/** The longer name goes on with words that bodies leave out: "Norvane *Music Group*". */
function goesOnAsBody(draft: Draft, other: Draft, { ends, text, rulebook }: Names): boolean {
  const { lexicon } = rulebook;
  const rest = restOf(other, draft);
  // "Tarn-Velm" is a match of two teams or a card of two firms.
  if (rest.length === 0 && /^-\p{Lu}/u.test(other.name.slice(draft.name.length))) return false;
  // "V3.2" is another than "V3.2-Lyric".
  if (rest.length === 0 && /\d$/u.test(draft.name)) return false;
  // "Treasury" is the Treasury Department all the same, "Securities" no Securities and Exchange Commission.
  // "House Norvites" are the Norvites of the House; "Open" is none of OpenAI, though some write "Open AI".
  if (isKnownAlone(rest, rulebook) || isWordOfAlias(draft.name, other, rulebook)) return false;
  const plain = other.known !== undefined && isNoShortOf(draft.name, other.known, rulebook);
  if (plain && (rest.length > 1 || lexicon.nameWords.last.get(rest[0] ?? '') !== 'government')) return false;
  // "the Quill Foundation" is none of the Quill Foundation Awardees.
  if (rest.length > 0 && PEOPLE_OF_BODY.test(rest.at(-1) ?? '')) return false;
  // "NQT" is what the NQT Foundation gives out, where coins are told of.
  if (rest.length === 1 && rest[0] === 'Foundation' && OF_COINS.test(text)) return false;
  // "Norvane Film Channel", told behind Norvane, is something that it runs.
  const runs = RUN_BY_FIRM.test(rest.at(-1) ?? '');
  if (runs && (draft.mentions[0]?.from ?? 0) < (other.mentions[0]?.from ?? 0)) return false;
  if (addsBodyWords(rest, lexicon) && !isUnitTold(other, draft, rest)) return true;
  if (!namedBefore(other, draft)) return false;
  if (isOfItsLand(other, rest.join(' '), text)) return true;
  // "Norvane Milling Machine Co., Ltd. said …, and Norvane's board"
  if (isStyleOfFirm(rest, lexicon) && !isAnothersTerm(draft, other, ends)) return true;
  return rest.length <= 3 && rest.every((word) => isBodyWord(word, lexicon) || isPlainWord(word, lexicon));
}

/** "*Tavland's* wealth fund, Norvane *Tavland*": the land that tells its home is no unit's. */
const isOfItsLand = ({ mentions }: Draft, land: string, text: string): boolean =>
  land !== '' &&
  mentions.some(({ from }) => {
    const before = text.slice(Math.max(0, from - 60), from);
    return before.includes(`${land}'s `) || before.includes(`${land}’s `);
  });

const PEOPLE_OF_BODY = listed('people told by the name of their body');

const OF_COINS = /\b(?:block-?chains?|cryptocurrenc(?:y|ies)|DeFi|stablecoins?|tokens?|tokenomics)\b/u;

const RUN_BY_FIRM = listed('what a firm runs by its name');

/** A party of its own, of which the words before it tell where it sits. */
const isKnownAlone = (rest: readonly string[], { gazetteer }: Rulebook): boolean =>
  gazetteer.forms
    .get(rest[0] ?? '')
    ?.some(
      ({ entry, words }) =>
        entry.kinds[0] === 'organization' && words.length === rest.length && words.every((word, i) => word === rest[i]),
    ) === true;

/** A plain word that opens another spelling of a known firm, but not the usual one. */
const isWordOfAlias = (name: string, { known }: Draft, { lexicon }: Rulebook): boolean =>
  known?.kinds[0] === 'company' && lexicon.isCommonWord(name.toLowerCase()) && !opensWith(known.name, name);

const opensWith = (long: string, short: string): boolean => fold(long).startsWith(`${fold(short)} `);

/** "Company", "Inc.", "AI": what a body may go on with behind its name. */
const isBodyWord = (word: string, { nameWords, legalSuffixes }: Rulebook['lexicon']): boolean =>
  /^(?:company|organization|government|publication)$/u.test(nameWords.last.get(word) ?? '') ||
  legalSuffixes.has(word) ||
  /^(?:AI|and|&|Bros\.?|Brothers)$/u.test(word);

const addsBodyWords = (rest: readonly string[], lexicon: Rulebook['lexicon']): boolean =>
  rest.every((word) => isBodyWord(word, lexicon));

/** A word of the language that no thing or law is called by. */
const isPlainWord = (word: string, lexicon: Rulebook['lexicon']): boolean =>
  lexicon.isCommonWord(word.toLowerCase()) && !/^(?:product|model|law)$/u.test(lexicon.nameWords.last.get(word) ?? '');

/** A list knows a name, or another way to write it, that goes on behind these words. */
const opensKnownName = (name: string, known: NonNullable<Draft['known']>, rulebook: Rulebook): boolean =>
  !isNoShortOf(name, known, rulebook) &&
  !opensManyNames(name, rulebook.gazetteer) &&
  formsOf(known, { name, lexicon: rulebook.lexicon }).some((form) => fold(form).startsWith(`${fold(name)} `));

/** "Open" is none of OpenAI, though some write "Open AI": a plain word is short for the usual name alone. */
const formsOf = (
  { name: usual, aliases }: NonNullable<Draft['known']>,
  { name, lexicon }: { name: string; lexicon: Rulebook['lexicon'] },
): readonly string[] => (lexicon.isCommonWord(name.toLowerCase()) ? [usual] : [usual, ...aliases]);

/** "Tarnow Port Authority", "Institute of Tarn Research", but no person of three names. */
const isNamedBody = ({ name, personal }: Draft, { nameWords }: Rulebook['lexicon']): boolean => {
  const words = name.split(' ');
  return (
    !personal && words.length > 2 && (nameWords.last.has(words.at(-1) ?? '') || nameWords.first.has(words[0] ?? ''))
  );
};

/** The words with which a longer name goes on. */
const restOf = (long: Draft, short: Draft): string[] =>
  long.name.replaceAll(',', '').split(' ').slice(short.name.split(' ').length);

/** "VCB" is not the VCB Trophy, which is "the Trophy" too, but whoever holds it. */
function isHolder(name: string, { name: usual, aliases }: NonNullable<Draft['known']>): boolean {
  const bare = aliases.find((alias) => alias.startsWith(`${name} `))?.slice(name.length + 1);
  return /^\p{Lu}{2,6}$/u.test(name) && bare !== undefined && [usual, ...aliases].includes(bare);
}

/** "S&P" opens the names of a firm and of many indices, "Federal" those of banks and offices: it is short for none. */
const opensManyNames = (name: string, { forms }: Rulebook['gazetteer']): boolean =>
  new Set(forms.get(name)?.flatMap(({ entry, words }) => (words.length > 1 ? [entry.id] : []))).size >= MANY_NAMES;

const MANY_NAMES = 6;

/** "White" is not the White House, "Securities" no commission, "John" not John Deere. */
function isNoShortOf(
  name: string,
  known: NonNullable<Draft['known']>,
  { lexicon, morphology }: Pick<Rulebook, 'lexicon' | 'morphology'>,
): boolean {
  const lower = name.toLowerCase();
  if (known.kinds[0] === 'company') return morphology.isFirstName(lower);
  return !name.includes(' ') && (lexicon.isCommonWord(lower) || lexicon.isCommonWord(lexicon.nounLemma(lower)));
}

/** News names a body in full before it shortens the name; a product's shorter name is another product. */
const namedBefore = (long: Draft, short: Draft): boolean =>
  (long.mentions[0]?.from ?? 0) < (short.mentions.find((m) => m.sentence > 0)?.from ?? short.mentions[0]?.from ?? 0) ||
  // "Norvane showed the Norvane Long": two things of one sentence.
  ((long.mentions[0]?.sentence ?? 0) === 1 &&
    !short.mentions.some((m) => m.sentence === 1 && m.from < (long.mentions[0]?.from ?? 0)));

/** `Tarn Bank ("Tarn")`: the article sets it for whom it stands right behind. */
const isAnothersTerm = ({ mentions }: Draft, other: Draft, ends: ReadonlyMap<number, Draft>): boolean =>
  mentions.some((m) => m.defined === true && (ends.get(m.from - 3) ?? other) !== other);

const onlySubject = (longer: readonly Draft[], short: Draft): Draft[] => {
  const before = longer.filter((other) => namedBefore(other, short));
  return before.length === 1 && (before[0]?.mentions[0]?.sentence ?? 2) < 2 ? before : [];
};

/** A name goes on so in a firm's full style: capitals up to the legal suffix. */
const isStyleOfFirm = (rest: readonly string[], { legalSuffixes }: Rulebook['lexicon']): boolean =>
  rest.length < 7 &&
  legalSuffixes.has(rest.at(-1) ?? '') &&
  !/^(?:Group|Company|Co\.?|Holdings?)$/u.test(rest.at(-1) ?? '') &&
  rest.every((word) => /^(?:\p{Lu}|&|\()/u.test(word) || legalSuffixes.has(word));

/** "Norvane Foods Inc., a subsidiary of Norvane": the short name is another's. */
const tellsOwner = ({ mentions }: Draft, text: string): boolean =>
  OWNER.test(text.slice(Math.max(0, (mentions[0]?.from ?? 0) - 40), mentions[0]?.from));

/** The short name stands before, in the same sentence or the one before it. */
const isOwnPart = (long: Draft, short: Draft, text: string): boolean =>
  long.mentions.some(
    (m) =>
      OWN_PART.test(text.slice(Math.max(0, m.from - 60), m.from)) &&
      short.mentions.some((s) => s.to < m.from && s.sentence >= m.sentence - 1),
  );

/** "Norvane Pictures serves as *the company's dedicated division* for film", where Norvane was told before. */
const isToldPart = (long: Draft, short: Draft, text: string): boolean =>
  (short.mentions[0]?.from ?? Infinity) < (long.mentions[0]?.from ?? 0) &&
  long.mentions.some((m) => TOLD_PART.test(text.slice(m.to, m.to + 90)));

const TOLD_PART =
  /^(?:,| is| was| serves as| operates as| acts as),? (?:now )?(?:the|a|an|its)(?: [\p{L}&’'-]+){0,4} (?:arm|unit|subsidiary|division|affiliate)\b/u;

/** "Norvane One, *Norvane's* first satellite": whose the longer is. */
const ownsIt = (short: Draft, { mentions }: Draft, text: string): boolean =>
  short.mentions.some(
    (m) => /^['’]s\b/u.test(text.slice(m.to, m.to + 3)) && mentions.some(({ to }) => text.slice(to, m.from) === ', '),
  );

/** "Norvane, through *its lending unit* Norvane Finance": the longer name is of a part, and the short one of the whole before it. */
const OWN_PART =
  /\bits (?:[\p{L}&-]+ ){0,4}(?:arm|unit|subsidiary|division|affiliate|associate|business|vertical|brand),? $/u;

const OWNER =
  /\b(?:subsidiary|subsidiaries|unit|division|arm|affiliate|brand|(?:own|controll|manag|operat|back|found|head)ed) (?:of|by) (?:the )?$/u;

/** "Norvane AI", told only after "Norvane" was told again and again: a part of it. */
const isUnitTold = (long: Draft, short: Draft, rest: readonly string[]): boolean =>
  rest.join(' ') === 'AI' && short.mentions.filter((m) => m.from < (long.mentions[0]?.from ?? 0)).length > 2;

/** "the Commission" for "European Commission", "the Act" for "Lantern Act". */
function endsWithHead(other: Draft, draft: Draft, lastWords: ReadonlyMap<string, string>): boolean {
  if (draft.name.includes(' ') || !other.name.endsWith(` ${draft.name}`)) return false;
  return /^(?:government|organization|law)$/u.test(lastWords.get(draft.name) ?? '');
}

/** "the InvIT" for "Norvane InvIT": letters for what it is, never without their article. */
function endsWithSort(other: Draft, { name, mentions }: Draft, text: string): boolean {
  if (!SORT.test(name) || !other.name.endsWith(` ${name}`)) return false;
  return (
    mentions.every(({ from }) => /\bthe $/iu.test(text.slice(Math.max(0, from - 5), from))) &&
    (other.mentions[0]?.from ?? Infinity) < (mentions[0]?.from ?? 0)
  );
}

const SORT = /^\p{Lu}\p{Ll}*\p{Lu}\p{L}*$/u;
