import type { Doc, Token } from '../../model/index.ts';
import { isCurrencyCode } from '../../rules/currencies.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { indexTails, type WholeOfTail } from '../entities/tail-form.ts';
import type { Mention } from '../mention.ts';
import { isAmongPeople } from './among-people.ts';
import { isLetteredSum } from './capitals.ts';
import { commonAbbreviations } from './common-abbreviations.ts';
import { isCounted, isFigure, isQuotation } from './figures.ts';
import { isHeadOfPoint } from './head-of-point.ts';
import { isMereLetter } from './mere-letter.ts';
import type { NameContext } from './name-context.ts';
import { isNationalTeam } from './national-teams.ts';
import { tellsNoLand } from './no-land.ts';
import { bracketLabels, isNoName } from './no-name.ts';
import { isOtherIndex } from './other-index.ts';
import { isElse } from './other-senses.ts';
import { isPartOfRow } from './price-row.ts';
import { namesMoney, namesSecurity } from './securities.ts';
import { standsInPhrase } from './set-phrases.ts';
import {
  actsBehindInsertion,
  actsNext,
  beforeKindNoun,
  calledThing,
  inCompany,
  inCompound,
  inNameList,
  introduced,
  namesIllness,
  presented,
  standsBare,
  startsSentence,
  tokensOf,
} from './surroundings.ts';

/**
 * Drops what capitals alone suggested: a single common word at a sentence's start, or one that the article also writes
 * in lower case.
 */
export function confirm(found: readonly Mention[], doc: Doc, context: NameContext): Mention[] {
  const { rulebook, lowerSeen, onSport, introduced: named } = context;
  const evidence: Evidence = {
    doc,
    onSport,
    named,
    found,
    rulebook,
    lowerSeen,
    inside: countNames(found.filter((m) => !m.weak && m.first > 0)),
    weakInside: countNames(found.filter((m) => m.weak && !startsSentence(doc, m))),
    presented: new Set(found.filter((m) => m.weak && presented(doc, m, rulebook)).map((m) => m.name)),
    called: new Set(found.filter((m) => m.weak && isCalledSo(m, doc, { rulebook, lowerSeen })).map((m) => m.name)),
    persons: [...new Set(found.flatMap((m) => (m.personal ? [m.name] : [])))],
    openings: openingsOf(found),
    wholeOf: indexTails(found),
    terms: termsOf(found, doc, rulebook),
    common: commonAbbreviations(found, doc, context),
    labels: bracketLabels(found, doc),
    segments: segmentsOf(found, doc, rulebook),
    sure: new Set<string>(),
  };
  const isKept = (m: Mention, told: Evidence): boolean => RULES.find(({ when }) => when(m, told))?.keep ?? true;
  const within = found.filter((m) => m.weak && m.known === undefined && !startsSentence(doc, m));
  const told = { ...evidence, sure: new Set(within.filter((m) => isKept(m, evidence)).map(({ name }) => name)) };
  return found.filter((m) => isKept(m, told));
}

/** What the article tells of its names. */
interface Evidence {
  readonly doc: Doc;
  readonly found: readonly Mention[];
  readonly rulebook: Rulebook;
  readonly lowerSeen: ReadonlySet<string>;
  /** Words that name nothing elsewhere, and here somebody. */
  readonly named: ReadonlySet<string>;
  /** The article tells of a game. */
  readonly onSport: boolean;
  /** How often a name that nobody doubts stands inside a sentence. */
  readonly inside: ReadonlyMap<string, number>;
  /** How often a doubtful one does. */
  readonly weakInside: ReadonlyMap<string, number>;
  /** Doubtful ones that the article presents as a firm somewhere. */
  readonly presented: ReadonlySet<string>;
  /** Doubtful ones that the article calls a thing somewhere. */
  readonly called: ReadonlySet<string>;
  /** The names of people. */
  readonly persons: readonly string[];
  /** First words of firms that the article gives in full: "Figure" of "Figure AI". */
  readonly openings: ReadonlySet<string>;
  /** Longer names that end as a doubtful one does. */
  readonly wholeOf: WholeOfTail<Mention>;
  /** Ordinary words that the article sets for something of its own. */
  readonly terms: ReadonlySet<string>;
  /** Abbreviations of ordinary words. */
  readonly common: ReadonlySet<string>;
  /** What stands in brackets behind several names. */
  readonly labels: ReadonlySet<string>;
  /** Doubtful ones that are names where no sentence begins. */
  readonly sure: ReadonlySet<string>;
  /** What the article calls its firm's segments. */
  readonly segments: ReadonlySet<string>;
}

function countNames(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

interface Rule {
  readonly keep: boolean;
  readonly when: (m: Mention, evidence: Evidence) => boolean;
}

/** The first rule that speaks of a mention decides; one of which none speaks is kept. */
const RULES: readonly Rule[] = [
  // "contract lifecycle management (CLM)", "Y309.93 billion"
  {
    keep: false,
    when: (m, { common, doc }) =>
      m.known === undefined &&
      (common.has(m.name) || isFigure(m.name) || isQuotation(m, tokensOf(doc, m)) || isCounted(m, tokensOf(doc, m))),
  },
  // "Quill Lens Tavland ADR QLT 3.30 220,456"
  { keep: false, when: (m, { doc }) => isPartOfRow(m, tokensOf(doc, m)) },
  { keep: false, when: isTickerBehind },
  // "Velm Inc. (TVSE: 3711, NYSE: ASX)": the sign of one firm, and another's name
  { keep: false, when: isSignOfOther },
  // "Ada Quill, TVX, director at Norvane"
  { keep: false, when: isBehindPerson },
  // "* Ada Quill * Bo Norvane * Cy Tarn": whoever founded the firm of that name
  { keep: false, when: (m, { doc, found, rulebook }) => isAmongPeople(m, { doc, found, rulebook }) },
  // "NOK 41 billion"
  {
    keep: false,
    when: (m, { doc }) =>
      m.known === undefined && isCurrencyCode(m.name) && /^\d/u.test(tokensOf(doc, m)[m.last]?.text ?? ''),
  },
  // "USD1 billion", where the list knows a coin of that name
  {
    keep: false,
    when: (m, { doc }) => isLetteredSum(m.name) && /^(?:m|b|tr)illion$/u.test(tokensOf(doc, m)[m.last]?.lower ?? ''),
  },
  // "click Continue", "Norvane (Nq)" beside "Velm (Nq)", "U.S.-sourced"
  {
    keep: false,
    when: (m, { doc, rulebook, named, labels }) =>
      (labels.has(m.name) && m.known === undefined && tokensOf(doc, m)[m.last]?.text === ')') ||
      isNoName(m, doc, { rulebook, introduced: named }),
  },
  // "backed by the Quills", where the article names Ada Quill
  {
    keep: false,
    when: (m, at) =>
      isSingle(m) &&
      m.known === undefined &&
      /[^s]s$/u.test(m.name) &&
      tokensOf(at.doc, m)[m.first - 1]?.lower === 'the' &&
      at.persons.some((name) => name.endsWith(` ${m.name.slice(0, -1)}`)),
  },
  // "the Orchard Tooling segment"
  { keep: false, when: (m, { segments }) => m.known === undefined && segments.has(m.name) },
  // "- Guest Count Growth: rose", what a point of a list is headed
  { keep: false, when: isHeadOfPoint },
  // "January-December", "our Analyst and Investor Day"
  { keep: false, when: (m) => m.known === undefined && isTime(m.name) },
  // "Base", "Strategy: buy"
  { keep: false, when: (m, at) => m.known?.word === true && isSingle(m) && isUncertain(m, at) },
  // "as the Strategy", "our Target", where no noun goes on behind it
  {
    keep: false,
    when: (m, { doc, rulebook, terms, found }) =>
      isSingle(m) &&
      (terms.has(m.name) || isTerm(m, tokensOf(doc, m), rulebook) || isField(m, tokensOf(doc, m), { rulebook, found })),
  },
  // "Treasury yields", "in US$"
  { keep: false, when: (m, { doc }) => namesSecurity(doc, m) || namesMoney(doc, m) },
  // "a Dutch auction", "in French", "the New Delhi seat"
  { keep: false, when: (m, { doc, rulebook }) => tellsNoLand(doc, m, rulebook) },
  // "Tavland won the toss"
  { keep: false, when: (m, { doc, onSport }) => isNationalTeam(doc, m, onSport) },
  // "shares of the Target Company", "the merger of Quill and Tarn"
  { keep: false, when: (m, { doc, rulebook }) => isElse(doc, m, rulebook) },
  // "2:00 p.m. Pacific Time", "the Sheriff's Office"
  { keep: false, when: (m, { doc, rulebook }) => standsInPhrase(tokensOf(doc, m), m, rulebook.lexicon) },
  // "Italy's FTSE"
  { keep: false, when: (m, { doc, rulebook }) => isOtherIndex(doc, m, rulebook) },
  // "a CNN-based algorithm", "the V-TERN [X]", "the R1 class"
  { keep: false, when: (m, { doc, found }) => isSingle(m) && (isOtherSense(m, doc) || isCodeAlone(m, found)) },
  // "the S&P/TVX 20", "S&P 1500": the beginning of an index that no list knows
  { keep: false, when: (m, { doc }) => OPENS_INDEX.test(m.name) && goesOnAsIndex(tokensOf(doc, m), m.last) },
  // "Alzheimer's disease"
  { keep: false, when: (m, { doc }) => isSingle(m) && namesIllness(doc, m) },
  { keep: true, when: (m) => !m.weak },
  // "Ada Quill founded Via. … Via is old."
  {
    keep: true,
    when: (m, { doc, rulebook, named }) =>
      named.has(m.name) && (!startsSentence(doc, m) || toldOrActs(doc, m, rulebook)),
  },
  // "You could try", though the article quotes Joshua You
  {
    keep: false,
    when: (m, { doc, rulebook }) =>
      isSingle(m) && startsSentence(doc, m) && rulebook.lexicon.functionWords.posOf(lowerOf(m)) === 'pron',
  },
  // "SAP will provide", where not all the line is in capitals
  { keep: true, when: (m, { doc }) => m.known !== undefined && isInCapitals(m, tokensOf(doc, m)) },
  // "Congress passed", "Congress has"
  {
    keep: true,
    when: (m, { doc, rulebook }) => m.known?.kinds[0] === 'government' && actsNext(doc, m, rulebook),
  },
  { keep: true, when: (m, { inside }) => inside.has(m.name) },
  // "Amazon-backed"
  { keep: true, when: (m, { doc }) => inCompound(doc, m) },
  // "an app named Notes", "the Maps app", "Keychain is a platform"
  { keep: true, when: (m, { doc }) => introduced(doc, m) },
  { keep: true, when: (m, { doc, rulebook }) => beforeKindNoun(doc, m, rulebook) },
  { keep: true, when: (m, { doc, rulebook }) => presented(doc, m, rulebook) },
  // "Quill founded Phase. … Phase aims to grow."
  {
    keep: true,
    when: (m, { doc, rulebook, presented: firms }) =>
      firms.has(m.name) && (!startsSentence(doc, m) || actsNext(doc, m, rulebook)),
  },
  // "a tool called Canvas. … Canvas runs on Tern-2"
  {
    keep: true,
    when: (m, { doc, rulebook, called }) =>
      called.has(m.name) && (!startsSentence(doc, m) || actsNext(doc, m, rulebook)),
  },
  // "backs Norvane, Artefact and Velm"
  { keep: true, when: (m, { doc, found, lowerSeen }) => !lowerSeen.has(lowerOf(m)) && inNameList(doc, m, found) },
  // "told The Kettle": an article with a capital where no sentence begins
  { keep: true, when: (m, { doc }) => m.known === undefined && hasOwnArticle(m, tokensOf(doc, m)) },
  // "Chew said" where the article names Shou Chew, "Figure has raised" where it says "Figure AI"
  { keep: true, when: (m, at) => (isSurname(m, at) || at.openings.has(m.name)) && actsNext(at.doc, m, at.rulebook) },
  // "Cook, who joined", "Cook, a lawyer,", "Cook and Ada Quill"
  { keep: true, when: (m, at) => isSurname(m, at) && (isDescribed(m, at.doc) || inCompany(at.doc, m, at.found)) },
  // "Lyric was fast" where the article names "Quillbee 3.5 Lyric"
  {
    keep: true,
    when: (m, { doc, wholeOf, rulebook, lowerSeen }) =>
      m.known === undefined && !lowerSeen.has(lowerOf(m)) && wholeOf(m) !== undefined && actsNext(doc, m, rulebook),
  },
  // "Customers for Plain include Velm. Plain, out of Lisbon, sells": the article says it where no sentence begins.
  {
    keep: true,
    when: (m, { doc, rulebook, sure }) =>
      sure.has(m.name) && (actsNext(doc, m, rulebook) || actsBehindInsertion(doc, m, rulebook)),
  },
  // "However"
  {
    keep: false,
    when: (m, { doc, rulebook }) =>
      startsSentence(doc, m) && rulebook.lexicon.functionWords.posOf(lowerOf(m)) !== undefined,
  },
  // "Target said", but "Target the poor"
  { keep: true, when: (m, at) => m.known?.word === true && isUsed(m, at) },
  { keep: false, when: (m) => m.known?.word === true },
  // "Norvane's Atlas and"
  { keep: true, when: (m, at) => isOwned(m, at) },
  // 'its new tool, "Operator"', "its own model, Composer"
  { keep: true, when: (m, { doc, rulebook }) => calledThing(doc, m, rulebook) },
  // "uses Stagehand, an app"
  { keep: true, when: (m, { doc, rulebook, lowerSeen }) => !lowerSeen.has(lowerOf(m)) && standsBare(doc, m, rulebook) },
  { keep: false, when: (m, { lowerSeen }) => lowerSeen.has(lowerOf(m)) },
  { keep: true, when: (m, { weakInside }) => (weakInside.get(m.name) ?? 0) >= 2 },
  { keep: false, when: (m, { rulebook }) => rulebook.lexicon.isCommonWord(lowerOf(m)) },
];

const OPENS_INDEX = listed('names that open those of indices');

/** "S&P/TVX", "S&P 1500", "MSCI Asia", "Morgan Stanley Capital International (MSCI) Frontier", but not "MSCI in 2024". */
function goesOnAsIndex(tokens: readonly Token[], at: number): boolean {
  const [next, behind] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (next === '(' && tokens[at + 2]?.text === ')') return FIELD_OF_INDEX.test(tokens[at + 3]?.text ?? '');
  if (next === '/') return /^\p{Lu}{2}/u.test(behind);
  return (/^\d{3,4}/u.test(next) && !/^(?:19|20)\d\d/u.test(next)) || FIELD_OF_INDEX.test(next);
}

const FIELD_OF_INDEX = listed('fields of an index');

/** "Norvane (NRVN)": a known firm by other letters than its name, alone in brackets behind a known firm. */
function isTickerBehind(m: Mention, { doc, found }: Evidence): boolean {
  const tokens = tokensOf(doc, m);
  const open = m.first - 1;
  if (!/^\p{Lu}{2,5}$/u.test(m.name) || tokens[open]?.text !== '(' || tokens[m.last]?.text !== ')') return false;
  const second = isSecondTicker(tokens, open);
  const otherName = m.known?.kinds[0] === 'company' && m.known.name !== m.name;
  const behind = second ? open - 3 : open;
  return (
    (otherName || (second && m.known === undefined)) &&
    found.some((x) => x.sentence === m.sentence && x.last === behind && x.known?.kinds[0] === 'company')
  );
}

/** Letters by which a list knows a firm, behind a market's name and a colon in brackets, where nothing before them names that firm. */
function isSignOfOther(m: Mention, { doc, found }: Evidence): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(m.name) || m.known?.kinds[0] !== 'company') return false;
  const tokens = tokensOf(doc, m);
  if (tokens[m.first - 1]?.text !== ':') return false;
  // "TVX:NRV Ownership"
  const stuck = !tokens[m.first - 1]?.spaced && !tokens[m.first]?.spaced;
  if (tokens[m.last]?.text !== ')' && !stuck) return false;
  const market = found.find((x) => x.sentence === m.sentence && x.last === m.first - 1);
  const named = found.some((x) => x.sentence === m.sentence && x.known === m.known && x.first < m.first);
  return market?.known !== undefined && /^\p{Lu}{3,6}$/u.test(market.name) && !named;
}

/** "Bo Tarn, TVX, director at Norvane": letters between commas behind a person, what he has passed or serves in. */
function isBehindPerson(m: Mention, { doc, found }: Evidence): boolean {
  if (m.known !== undefined || !/^\p{Lu}{2,5}$/u.test(m.name)) return false;
  const tokens = tokensOf(doc, m);
  if (tokens[m.first - 1]?.text !== ',' || tokens[m.last]?.text !== ',') return false;
  const person = (x: Mention) => x.sentence === m.sentence && x.last === m.first - 1 && x.personal;
  return found.some(person) && found.every((x) => x.name !== m.name || tokensOf(doc, x)[x.first - 1]?.text === ',');
}

/** "Norvane (NRVN) *(NRVNA)*": the sign of its other shares. */
function isSecondTicker(tokens: readonly Token[], open: number): boolean {
  const [sign, first, end] = tokens.slice(Math.max(0, open - 3), open);
  const other = tokens[open + 1]?.text ?? '';
  return sign?.text === '(' && end?.text === ')' && first !== undefined && other.startsWith(first.text.slice(0, 3));
}

/** "called Canvas", "its own tool, Canvas,", "its Canvas tool" */
const isCalledSo = (
  m: Mention,
  doc: Doc,
  { rulebook, lowerSeen }: Pick<NameContext, 'rulebook' | 'lowerSeen'>,
): boolean =>
  introduced(doc, m) ||
  calledThing(doc, m, rulebook) ||
  (!lowerSeen.has(lowerOf(m)) && beforeKindNoun(doc, m, rulebook));

/** "Via has", "Via, a Lisbon startup," */
const toldOrActs = (doc: Doc, m: Mention, rulebook: Rulebook): boolean =>
  actsNext(doc, m, rulebook) || /^an?$/u.test(tokensOf(doc, m)[m.last + 1]?.text ?? '');

/** "SAP", "SAP's" before a word that is not */
function isInCapitals(m: Mention, tokens: readonly Token[]): boolean {
  const behind = /^['’]s$/u.test(tokens[m.last]?.text ?? '') ? m.last + 1 : m.last;
  return /^\p{Lu}{3,}$/u.test(m.name) && /^\p{Ll}+$/u.test(tokens[behind]?.text ?? '');
}

/** "told The Kettle" */
const hasOwnArticle = (m: Mention, tokens: readonly Token[]): boolean =>
  tokens[m.first - 1]?.text === 'The' &&
  /^(?:\p{Ll}+|,)$/u.test(tokens[m.first - 2]?.text ?? '') &&
  !/^\p{Lu}/u.test(tokens[m.last]?.text ?? '');

const isSingle = (m: Mention): boolean => m.last - m.first === 1;
const lowerOf = (m: Mention): string => m.name.toLowerCase();

/** Behind the possessive of a known firm, where no noun goes on: "Norvane's Atlas and Velm's Comet take". */
function isOwned(m: Mention, { doc, found, rulebook: { lexicon }, lowerSeen }: Evidence): boolean {
  const tokens = tokensOf(doc, m);
  const firm = (x: Mention) => x.sentence === m.sentence && x.last === m.first - 1 && x.known?.kinds[0] === 'company';
  if (!isSingle(m) || lowerSeen.has(lowerOf(m)) || !/^['’]s?$/u.test(tokens[m.first - 1]?.text ?? '')) return false;
  const next = tokens[m.last];
  const ends =
    next === undefined || /^[.,;:)]$/u.test(next.text) || lexicon.functionWords.posOf(next.lower) !== undefined;
  const office =
    lexicon.calendar.has(m.name) ||
    SEASON.test(m.name) ||
    lexicon.unmade.has(m.name) ||
    lexicon.fields.has(m.name) ||
    lexicon.titles.has(lowerOf(m));
  return ends && !office && found.some(firm);
}

const SEASON = listed('seasons');

/** Nothing is based on an outlet, nor does one sit an outlet's exams; and one letter has senses of its own. */
function isOtherSense(m: Mention, doc: Doc): boolean {
  const tokens = tokensOf(doc, m);
  const [hyphen, tail] = tokens.slice(m.last, m.last + 2);
  const letters = /^\p{Lu}{2,4}$/u.test(m.name);
  if (m.known?.kinds[0] === 'publication' && letters && hyphen?.text === '-' && tail?.lower === 'based') return true;
  if (m.known?.kinds[0] === 'publication' && letters && LESSON.test(hyphen?.lower ?? '')) return true;
  return isMultiple(m, tokens) || (m.name.length === 1 && isMereLetter(m, tokens));
}

const LESSON = listed('lessons');

/** "around *11x* free cash flow", "at *11x* earnings": how many times over, where a firm may be called so. */
function isMultiple({ name, first, last }: Mention, tokens: readonly Token[]): boolean {
  if (!/^\d+x$/u.test(name)) return false;
  return BEFORE_MULTIPLE.test(tokens[first - 1]?.lower ?? '') || BEHIND_MULTIPLE.test(tokens[last]?.lower ?? '');
}

const BEFORE_MULTIPLE = listed('words before a multiple');

const BEHIND_MULTIPLE = listed('what one counts over and over');

/** "R1 status": the code of somebody's thing, where the article names neither it in full nor whose it is. */
const isCodeAlone = ({ name, known }: Mention, found: readonly Mention[]): boolean =>
  /^\p{Lu}\d{1,2}$/u.test(name) &&
  known !== undefined &&
  known.of !== '' &&
  known.name !== name &&
  !found.some((x) => x.known?.name === known.of || (x.known === known && x.name !== name));

/** Months and days alone. */
const isTime = (name: string): boolean => name.split(/[-–\s]+/u).every((part) => CALENDAR.test(part));

const CALENDAR = listed('months and days');

/**
 * An ordinary word that is also a thing of somebody's ("Base", "Outlook") or a label ("Strategy: buy") names nothing unless
 * the article names its maker or gives its full name.
 */
function isUncertain(m: Mention, at: Evidence): boolean {
  const { doc, found, rulebook } = at;
  const { known } = m;
  if (known === undefined || !rulebook.lexicon.isCommonWord(lowerOf(m))) return false;
  const full = found.some((x) => x.known === known && (x.name !== m.name || !x.weak));
  if (full) return false;
  const tokens = tokensOf(doc, m);
  if (tokens[m.last]?.text === ':') return true;
  const before = tokens[m.first - 1]?.text ?? '-';
  // "Ring will let", where no list of points begins
  const next = tokens[m.last]?.text ?? '';
  const acts =
    /^(?:['’]s|will|would|has|had|said|says|told|announced|unveiled|plans)$/u.test(next) ||
    (next === 'is' && /ing$/u.test(tokens[m.last + 1]?.text ?? ''));
  if (m.first === 0 && acts && known.kinds.includes('company') && isUsed(m, at)) return false;
  return (
    known.of !== '' &&
    /^(?:\p{Lu}|\d|\W$)/u.test(before.replace(/^[,(/]/u, '')) &&
    !found.some((x) => x.known?.name === known.of)
  );
}

/**
 * An ordinary word that a list knows as the name of a firm, or of an outlet without "The", with an article before it as none
 * has, or a number behind it ("Figure 4").
 */
function isTerm(m: Mention, tokens: readonly Token[], { lexicon }: Rulebook): boolean {
  // "fined Figure 40 million euros" tells a sum.
  const isSum = SUM.test(tokens[m.last + 1]?.lower ?? '');
  if (m.known?.word === true && /^\d{1,2}[a-z]?$/u.test(tokens[m.last]?.text ?? '') && !isSum) return true;
  return (
    m.known?.word === true &&
    lexicon.isCommonWord(lowerOf(m)) &&
    ((isBareOutlet(m.known) && tokens[m.first - 1]?.lower === 'the') ||
      (/^(?:the|this|our|its|their|a|an|\d{4})$/u.test(tokens[m.first - 1]?.text ?? '') &&
        /^(?:company|product)$/u.test(m.known.kinds[0] ?? '') &&
        (!/^(?:\p{L}|\p{N}|['’-])/u.test(tokens[m.last]?.text ?? '.') ||
          /^(?:to|of|in|on|for|and|or|as|by|with)$/u.test(tokens[m.last]?.lower ?? ''))))
  );
}

const SUM = listed('words of a sum');

/** Words that stand behind "the" wherever the article does not begin a line with them. */
function termsOf(found: readonly Mention[], doc: Doc, rulebook: Rulebook): Set<string> {
  const set = found.filter((m) => isSingle(m) && setsTerm(m, tokensOf(doc, m), rulebook));
  return new Set(
    set.flatMap(({ name }) => {
      const all = found.filter((m) => m.name === name && !startsSentence(doc, m));
      const behindThe = all.filter((m) => tokensOf(doc, m)[m.first - 1]?.lower === 'the');
      return 2 * behindThe.length >= all.length ? [name] : [];
    }),
  );
}

/** "the Strategy outperformed", "the Strategy's returns": what the article calls so all through. */
function setsTerm(m: Mention, tokens: readonly Token[], { lexicon }: Rulebook): boolean {
  if (m.known?.word !== true || m.known.kinds[0] !== 'company' || !lexicon.isCommonWord(lowerOf(m))) return false;
  if (tokens[m.first - 1]?.text !== 'the') return false;
  const next = tokens[m.last]?.lower ?? '';
  const { noun, verb } = lexicon.classesOf(next);
  return !noun && (/^['’]s$/u.test(next) || verb.size > 0 || lexicon.verbLemma(next).some((lemma) => lemma !== next));
}

/** "Head of Strategy", "Discovery and Strategy": a field of work, told of whoever works there. */
function isField(
  m: Mention,
  tokens: readonly Token[],
  { rulebook: { lexicon, gazetteer }, found }: Pick<Evidence, 'rulebook' | 'found'>,
): boolean {
  if (m.known?.word !== true || !lexicon.isCommonWord(lowerOf(m))) return false;
  const [head, joint] = tokens.slice(Math.max(0, m.first - 2), m.first);
  if (head === undefined || joint === undefined) return false;
  // "Norvane Platforms and Target"
  if (found.some((x) => !x.weak && x.sentence === m.sentence && x.last === m.first - 1)) return false;
  if (joint.text === 'of' && !HEAD.test(head.lower)) return false;
  if (joint.text === 'of') return isOneOfFields(tokens.slice(m.last, m.last + 2), { lexicon, gazetteer });
  return (
    /^(?:and|&)$/u.test(joint.text) &&
    /^\p{Lu}\p{Ll}+$/u.test(head.text) &&
    lexicon.isCommonWord(head.lower) &&
    !gazetteer.forms.has(head.text)
  );
}

const HEAD = listed('heads of a field');

/** "Head of Strategy and Projects", "Head of Strategy at Norvane", but "the head of Target, Quillson," */
function isOneOfFields(
  [sign, next]: readonly Token[],
  { lexicon, gazetteer }: Pick<Rulebook, 'lexicon' | 'gazetteer'>,
): boolean {
  if (sign?.text === 'at') return true;
  const word = next?.text ?? '';
  const field =
    lexicon.fields.has(word) ||
    (/^\p{Lu}\p{Ll}+$/u.test(word) && lexicon.isCommonWord(word.toLowerCase()) && !gazetteer.forms.has(word));
  return /^(?:and|&|,)$/u.test(sign?.text ?? '') && field;
}

/** "Mint", but not "The Times", which is called "the Times". */
const isBareOutlet = ({ name, kinds, aliases }: NonNullable<Mention['known']>): boolean =>
  kinds[0] === 'publication' && ![name, ...aliases].some((form) => /^The |\bTimes$|\bPost$|\bJournal$/u.test(form));

/** "Cook, who", "Cook, a lawyer", "Cook, 41," */
function isDescribed(m: Mention, doc: Doc): boolean {
  const [comma, next] = tokensOf(doc, m).slice(m.last, m.last + 2);
  return comma?.text === ',' && /^(?:who|whose|a|an|the|now|formerly|\d{2})$/u.test(next?.lower ?? '');
}

/** The last word of a person's name that the article gives in full. */
const isSurname = (m: Mention, { persons }: Evidence): boolean => persons.some((name) => name.endsWith(` ${m.name}`));

/** "Figure AI": a name and what firms are called by behind it. */
const FIRM = /^(.+) (?:AI|Inc\.?|Corp\.?|Labs|Technologies|Holdings|Group|Robotics|Systems)$/u;

/** "the Orchard Tooling segment": plain words that tell what part of a firm's business it is. */
const segmentsOf = (found: readonly Mention[], doc: Doc, { lexicon }: Rulebook): Set<string> =>
  new Set(
    found.flatMap((m) => {
      const { name, known, last } = m;
      const plain = name.split(/[\s-]+/u).every((word) => lexicon.isCommonWord(word.toLowerCase()));
      const ends = lexicon.legalSuffixes.has(name.split(' ').at(-1) ?? '');
      return known === undefined && plain && !ends && /^segments?$/u.test(tokensOf(doc, m)[last]?.lower ?? '')
        ? [name]
        : [];
    }),
  );

/** What stands before such a word in a name that nobody doubts. */
const openingsOf = (found: readonly Mention[]): Set<string> =>
  new Set(found.flatMap((m) => (m.weak ? [] : (FIRM.exec(m.name)?.[1] ?? []))));

/** "Arm, which is owned by Norvane": a word in the singular without an article has nothing told of it, and a name has. */
const isTakenUp = ({ first, last, name }: Mention, tokens: readonly Token[]): boolean =>
  first === 0 &&
  /[^s]$/u.test(name) &&
  tokens[last]?.text === ',' &&
  /^(?:which|whose)$/u.test(tokens[last + 1]?.lower ?? '');

/** A known name that is an ordinary word stands inside a sentence, or opens one as who acts or who is listed with others. */
function isUsed(m: Mention, { doc, found, rulebook, lowerSeen, weakInside }: Evidence): boolean {
  if (!startsSentence(doc, m) || (weakInside.get(m.name) ?? 0) > 0 || isTakenUp(m, tokensOf(doc, m))) return true;
  return !lowerSeen.has(lowerOf(m)) && (actsNext(doc, m, rulebook) || inCompany(doc, m, found));
}
