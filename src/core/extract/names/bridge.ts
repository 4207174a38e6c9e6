import type { Token } from '../../model/index.ts';
import { longestForm } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { capitalsEnd, isCapital } from './capitals.ts';
import { isTradeOfFirm } from './firm-behind-and.ts';
import { isCalendar } from './is-calendar.ts';
import { plain } from './known-form.ts';
import type { NameContext } from './name-context.ts';

/** A small word between two words with capitals. */
interface Bridge {
  readonly tokens: readonly Token[];
  /** Where the run of capitals begins. */
  readonly from: number;
  /** Where the small word stands. */
  readonly at: number;
  readonly word: string;
  readonly before: Token;
  readonly after: Token;
  /** How many words lead to the one behind: two where "the" stands between. */
  readonly steps: number;
  readonly rulebook: Rulebook;
}

/** "the Tern Phone (3a)": the number of a device, in brackets. */
const isEditionInBrackets = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '(' &&
  DEVICE.test(tokens[at - 1]?.text ?? '') &&
  /^[1-9][a-z]?$/u.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2]?.text === ')';

const DEVICE = listed('series of devices');

/** Small words inside a name ("Bank of Ostrea", "Competition and Markets Authority"): how many to take, or 0. */
export function bridgeAt(
  tokens: readonly Token[],
  { from, at }: { from: number; at: number },
  { rulebook }: NameContext,
): number {
  const word = (tokens[at] as Token).text;
  if (isDoubleParticle(tokens, at)) return 2;
  if (isNickname(tokens, at, rulebook)) return 3;
  if (isEditionInBrackets(tokens, at)) return 3;
  const bracket = seatInBrackets(tokens, at, rulebook) || purposeInBrackets(tokens, at);
  if (bracket > 0) return bracket;
  if (isYearOfLaw(tokens, at, rulebook)) return 2;
  if (isAsAService(tokens, at)) return 3;
  const number = numberOfBloc(tokens, at);
  if (number > 0) return number;
  const steps = tokens[at + 1]?.text === 'the' ? 2 : 1;
  const after = tokens[at + steps];
  if (after === undefined || !isCapital(after.text)) return 0;
  // "the Tarn School of Law and The Velm Institute": an article with a capital opens another name.
  if (word === 'and' && after.text === 'The') return 0;
  const bridge = { tokens, from, at, word, before: tokens[at - 1] as Token, after, steps, rulebook };
  return BRIDGES.find(({ fits }) => fits(bridge))?.takes(bridge) ?? 0;
}

/** 'Ada "Sparrow" Quill': a word in quotation marks behind a given name, and a surname. */
function isNickname(tokens: readonly Token[], at: number, rulebook: Rulebook): boolean {
  const { morphology, lexicon, gazetteer } = rulebook;
  const [open, nick, close, surname] = tokens.slice(at, at + 4);
  const given = tokens[at - 1];
  // 'Charnika "CK" Quill': initials between two words that are none of the language.
  const byInitials =
    /^\p{Lu}{2,3}$/u.test(nick?.text ?? '') &&
    /^\p{Lu}\p{Ll}+$/u.test(given?.text ?? '') &&
    !lexicon.isCommonWord(given?.lower ?? '') &&
    gazetteer.forms.get(given?.text ?? '') === undefined &&
    gazetteer.forms.get(surname?.text ?? '') === undefined;
  return (
    /^["“‘]$/u.test(open?.text ?? '') &&
    /^["”’]$/u.test(close?.text ?? '') &&
    isCapital(nick?.text ?? '') &&
    /^\p{Lu}\p{Ll}+$/u.test(surname?.text ?? '') &&
    (byInitials || morphology.isFirstName(given?.lower ?? '')) &&
    !lexicon.isCommonWord(surname?.lower ?? '')
  );
}

/** "Regulation (EU) 2017/1129", "Directive (EU) No 5": whose it is in brackets, and its number. */
function numberOfBloc(tokens: readonly Token[], at: number): number {
  const [open, bloc, close, ...behind] = tokens.slice(at, at + 5).map(({ text }) => text);
  if (open !== '(' || bloc !== 'EU' || close !== ')' || !NUMBERED_LAW.test(tokens[at - 1]?.text ?? '')) return 0;
  const number = /^No\.?$/u.test(behind[0] ?? '') ? 1 : 0;
  return /^\d+(?:\/\d+)?$/u.test(behind[number] ?? '') ? 4 + number : 0;
}

const NUMBERED_LAW = listed('laws told by a bloc and a number');

/** "Norvane Computing as a Service" */
const isAsAService = (tokens: readonly Token[], at: number): boolean =>
  ['as', 'a', 'Service'].every((word, k) => tokens[at + k]?.text === word);

/** "the Fair Orchards Act of 2019" */
const isYearOfLaw = (tokens: readonly Token[], at: number, { lexicon }: Rulebook): boolean =>
  tokens[at]?.text === 'of' &&
  lexicon.nameWords.last.get(tokens[at - 1]?.text ?? '') === 'law' &&
  /^(?:1[6-9]|20)\d\d$/u.test(tokens[at + 1]?.text ?? '');

/** "Velm Advisors (Tavland) Limited", "Velm (Tavland) Holdco Ltd.": a land in brackets inside a firm's name, the suffix behind it. */
function seatInBrackets(tokens: readonly Token[], at: number, { gazetteer, lexicon }: Rulebook): number {
  if (tokens[at]?.text !== '(') return 0;
  const form = longestForm(gazetteer, tokens, at + 1);
  const end = at + 1 + (form?.words.length ?? 1);
  const isPlace = form?.entry.isCountry === true || form?.entry.kinds[0] === 'place';
  if (tokens[end]?.text !== ')') return 0;
  const behind = tokens.slice(end + 1, end + 3).map(({ text }) => text);
  // "Velm (Quillport) Co., Ltd.", "Velm (SUISSE) SA": a town or land that no list knows.
  const word = tokens[at + 1];
  const town =
    /^\p{Lu}\p{L}{2,}$/u.test(word?.text ?? '') &&
    !lexicon.isCommonWord(word?.lower ?? '') &&
    /^(?:Co\.?|Pte\.?|Pvt\.?|Ltd\.?|Limited|SA|S\.A\.|AG|GmbH|LLC|Inc\.?|PLC|plc)$/u.test(behind[0] ?? '');
  if (!isPlace && !STYLE.test(word?.text ?? '')) return form === undefined && town ? end + 1 - at : 0;
  return leadsToSuffix(tokens, end + 1, lexicon) ? end + 1 - at : 0;
}

/** "Quill *Women's* Health" */
const GROUPS = listed('groups whose own a name has');

/** "Velm (*Holdings*) Limited" */
const STYLE = listed('styles of a firm in brackets');

/** "Limited", "Holdco Ltd.", "Institutional Funds Management Limited": a few capitals, of which one is a legal suffix. */
function leadsToSuffix(tokens: readonly Token[], from: number, { legalSuffixes }: Rulebook['lexicon']): boolean {
  const behind = tokens.slice(from, from + 5).map(({ text }) => text);
  const suffix = behind.findIndex((word) => legalSuffixes.has(word));
  return suffix >= 0 && behind.slice(0, suffix).every((word) => /^\p{Lu}\p{L}+\.?$/u.test(word));
}

/** "the Tavland (Harbour Agreement) Act 2020", "the Fair Lens (Amendment) (Tavland Exit) Regulations": what a law amends or is for. */
function purposeInBrackets(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.text === '(') {
    const close = tokens.findIndex(({ text }, i) => i > end && text === ')');
    const words = tokens.slice(end + 1, close);
    // "the Lens Standards Board (LSB) Act"
    const letters = words.length === 1 && /^\p{Lu}{2,}$/u.test(words[0]?.text ?? '');
    if (close < 0 || letters || words.length > 4) return 0;
    if (!words.every(({ text }) => /^(?:\p{Lu}|and$|of$)/u.test(text))) return 0;
    end = close + 1;
  }
  const law = tokens[end]?.text ?? '';
  return end > at && OF_LAW.test(law) ? end - at : 0;
}

const OF_LAW = listed('last words of laws behind a bracket');

/** "Ada van der Quill" */
const isDoubleParticle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:van|von|de|da|del)$/u.test(tokens[at]?.text ?? '') &&
  /^(?:der|den|de|la|las|los|het|dem)$/u.test(tokens[at + 1]?.text ?? '') &&
  isCapital(tokens[at + 2]?.text ?? '');

interface BridgeRule {
  readonly takes: (bridge: Bridge) => number;
  readonly fits: (bridge: Bridge) => boolean;
}

const one = (): number => 1;
const two = (): number => 2;
const withArticle = ({ steps }: Bridge): number => steps;

const BRIDGES: readonly BridgeRule[] = [
  // "Quill Women's Health Inc.", "the Tarnow Children's Hospital"
  { takes: one, fits: ({ word, before }) => /^['’]s?$/u.test(word) && GROUPS.test(before.text) },
  // "Bank of Ostrea", "Institute for the Blind"
  {
    takes: withArticle,
    fits: (bridge) =>
      /^(?:of|for)$/u.test(bridge.word) &&
      opensOf(bridge) &&
      !(bridge.word === 'for' && (endsKnownBody(bridge) || SEATED.test(bridge.before.text))),
  },
  // "Baroness Quill of Tarnmouth"
  {
    takes: one,
    fits: ({ tokens, from, word, steps }) => word === 'of' && steps === 1 && PEER.test(tokens[from]?.text ?? ''),
  },
  // 'called "Hand of Stone,"'
  { takes: withArticle, fits: (bridge) => /^(?:of|for|in|to)$/u.test(bridge.word) && fillsQuotes(bridge) },
  { takes: one, fits: (bridge) => bridge.word === '&' && !joinsTwoFirms(bridge) },
  // "Ada Quill, Jr."
  { takes: two, fits: (bridge) => bridge.word === ',' && bridge.steps === 1 && isJunior(bridge) },
  // "Norvane, Inc."
  { takes: two, fits: (bridge) => bridge.word === ',' && bridge.steps === 1 && isLegalSuffix(bridge) },
  {
    takes: one,
    fits: ({ word }) => PARTICLE.test(word),
  },
  // "Committee on Trade"
  {
    takes: withArticle,
    fits: (bridge) =>
      bridge.word === 'on' && (BODY.test(bridge.before.text) || isForResearch(bridge)) && namesField(bridge),
  },
  // "the Quill's Association"
  {
    takes: one,
    fits: ({ word, before, after, rulebook }) =>
      /^['’]s$/u.test(word) &&
      rulebook.lexicon.nameWords.last.get(after.text) === 'organization' &&
      SOCIETY.test(after.text) &&
      !rulebook.gazetteer.forms.has(plain(before)),
  },
  { takes: one, fits: (bridge) => /^['’]s?$/u.test(bridge.word) && isOwnedByMany(bridge) },
  // "Quill and Sons"
  {
    takes: one,
    fits: ({ word, after }) => word === 'and' && FAMILY_FIRM.test(after.text),
  },
  // "Velm Electrical and Mechanical Engineers"
  {
    takes: one,
    fits: ({ tokens, from, at, word, before, after }) =>
      word === 'and' &&
      at > from + 1 &&
      TRADE.test(before.text) &&
      TRADE.test(after.text) &&
      ENDS_TRADES.test(tokens[at + 2]?.text ?? ''),
  },
  // "of Tarn and Quill College"
  {
    takes: one,
    fits: (bridge) =>
      bridge.word === 'and' &&
      /^(?:of|at|the|from)$/u.test(bridge.tokens[bridge.from - 1]?.lower ?? '') &&
      namesSchool(bridge),
  },
  // "the Velm Made in Tavland ETF"
  { takes: one, fits: (bridge) => bridge.word === 'in' && isMadeInLand(bridge) },
  // "the Right to Pause Act"
  { takes: one, fits: (bridge) => /^(?:to|from|with|by|against|in|at)$/u.test(bridge.word) && endsInAct(bridge) },
  // "the Future of Lenses Institute"
  { takes: one, fits: (bridge) => bridge.word === 'of' && opensAim(bridge) },
  // "Hackers for Good"
  { takes: one, fits: (bridge) => /^(?:for|against)$/iu.test(bridge.word) && standsForCause(bridge) },
  { takes: one, fits: (bridge) => /^(?:and|,)$/u.test(bridge.word) && endsInBody(bridge) },
  {
    takes: one,
    fits: ({ tokens, at, word, before, rulebook }) => word === 'and' && isTradeOfFirm(tokens, { at, before }, rulebook),
  },
  // "Association of Millers and Bakery Workers", "Committee on Trade, Roads and Water"
  { takes: one, fits: (bridge) => /^(?:and|&|,)$/u.test(bridge.word) && goesOnFor(bridge) },
];

const PEER = /^(?:Baroness|Baron|Lord|Lady|Viscount|Viscountess|Earl|Countess|Duke|Duchess|Marquess)$/u;

/** "Ada Quill, Jr.", "Ada Quill, Sr., said", but "Ada Quill, Sr. Auditor" */
const isJunior = ({ tokens, at, after }: Bridge): boolean =>
  /^[JS]r\.?$/u.test(after.text) && !(/^S/u.test(after.text) && isCapital(tokens[at + 2]?.text ?? ''));

/** "Tarn Bank & Velm Bank", "Tarn Ltd & Velm Ltd": each side ends as a firm does, in the same word or with a suffix of its own. */
function joinsTwoFirms({ tokens, from, at, before, rulebook: { lexicon, gazetteer } }: Bridge): boolean {
  const end = capitalsEnd(tokens, at + 1);
  const last = tokens[end - 1]?.text ?? '';
  // "both TVP & Tavland Party workers": two that a list knows, and nobody of their names together
  const left = tokens
    .slice(from, at)
    .map((_, k) => ({ first: from + k, form: longestForm(gazetteer, tokens, from + k) }))
    .find(({ first, form }) => first + (form?.words.length ?? 0) === at)?.form;
  const right = longestForm(gazetteer, tokens, at + 1);
  if (left !== undefined && right?.words.length === end - at - 1 && !left.word && !right.word)
    return BODIES.test(left.entry.kinds[0] ?? '') && left.entry.kinds[0] === right.entry.kinds[0];
  if (at < from + 2 || end < at + 3) return false;
  const alike = last === before.text && lexicon.nameWords.last.get(last) === 'company';
  return alike || (SUFFIX.test(before.text) && SUFFIX.test(last));
}

/** Of two lands a firm may be: "Velm Hotels Europe & Americas". */
const BODIES = /^(?:company|organization|publication)$/u;

const SUFFIX = listed('legal forms of lists');

/** "Committee on Trade", "Council on Portuguese Lenses": a field by plain words or a land; not "a fine by the Velm Commission on Norvane". */
function namesField({ tokens, from, at, steps, after, rulebook: { gazetteer, lexicon } }: Bridge): boolean {
  if (isCalendar(after, lexicon) || longestForm(gazetteer, tokens, from)?.words.length === at - from) return false;
  const known = longestForm(gazetteer, tokens, at + steps)?.entry;
  if (known !== undefined && ACTS.test(known.kinds[0] ?? '')) return false;
  return known?.isCountry === true || lexicon.isCommonWord(after.lower);
}

/** Kinds of those on whom a body's decision may be. */
const ACTS = /^(?:company|product|model|person|publication)$/u;

/** The quotation marks open before the run and close behind the words with capitals that follow; 'the "Quillbee of Tavland"' is no name. */
function fillsQuotes({ tokens, from, at, steps, rulebook: { gazetteer } }: Bridge): boolean {
  const end = capitalsEnd(tokens, at + steps);
  const close = /^[,.]$/u.test(tokens[end]?.text ?? '') ? end + 1 : end;
  const epithet =
    /^(?:the|an?)$/u.test(tokens[from - 2]?.lower ?? '') || longestForm(gazetteer, tokens, from) !== undefined;
  return !epithet && /^["“‘]$/u.test(tokens[from - 1]?.text ?? '') && /^["”’]$/u.test(tokens[close]?.text ?? '');
}

const PARTICLE = listed('small words within a name');

const TRADE = listed('trades told by adjectives');

const ENDS_TRADES = listed('ends of firms of two trades');

const FAMILY_FIRM = listed('ends of family firms');

const SOCIETY = listed('ends of joined bodies');

const BODY = listed('bodies of several lands');

/** Behind the words of whoever sells it, "Made in" a land, and a thing's last word behind that. */
function isMadeInLand({ tokens, from, at, before, rulebook: { gazetteer, lexicon } }: Bridge): boolean {
  const land = longestForm(gazetteer, tokens, at + 1);
  const last = tokens[capitalsEnd(tokens, at + 1) - 1];
  return (
    /^(?:Made|Grown|Built|Born)$/u.test(before.text) &&
    at > from + 1 &&
    land?.entry.isCountry === true &&
    (last?.text === 'ETF' || lexicon.nameWords.last.get(last?.text ?? '') === 'product')
  );
}

/** Plain words on both sides of a small one, and "Act" or "Bill" behind them, with an article before the first. */
function endsInAct({ tokens, from, at, rulebook: { lexicon } }: Bridge): boolean {
  const end = capitalsEnd(tokens, at + 1);
  return (
    /^(?:the|an?)$/u.test(tokens[from - 1]?.lower ?? '') &&
    end - at > 2 &&
    end - at < 5 &&
    /^(?:Act|Bill)$/u.test((tokens[end - 1] as Token).text) &&
    tokens.slice(from, end - 1).every((t) => lexicon.isCommonWord(t.lower))
  );
}

/** A plain noun with a capital that no sentence gives it, plain words behind "of", and a body's last word: "the Future of Lenses Institute". */
function opensAim({ tokens, from, at, before, rulebook: { lexicon } }: Bridge): boolean {
  const end = capitalsEnd(tokens, at + 1);
  return (
    at === from + 1 &&
    tokens[from - 1]?.text === 'the' &&
    lexicon.classesOf(before.lower).noun &&
    !lexicon.titles.has(before.lower) &&
    end - at > 2 &&
    lexicon.nameWords.last.get((tokens[end - 1] as Token).text) === 'organization' &&
    tokens.slice(at + 1, end).every((t) => lexicon.isCommonWord(t.lower))
  );
}

/** People in the plural, and a plain word with a capital for what they stand for: "Parents for Privacy". */
const standsForCause = ({ before, after, at, from, rulebook: { lexicon } }: Bridge): boolean =>
  lexicon.causeHeads.has(before.text) &&
  at - from < 3 &&
  lexicon.isCommonWord(after.lower) &&
  !lexicon.calendar.has(after.text);

/** The word before is one that takes "of" or "for" inside a name, and belongs to this one. */
function opensOf({ tokens, from, at, steps, word, before, rulebook }: Bridge): boolean {
  const { ofHeads, nameWords } = rulebook.lexicon;
  // "left the Velm Lab for Norvane": who went there, where a list knows the firm.
  const goesTo = () => {
    const form = longestForm(rulebook.gazetteer, tokens, at + steps);
    // "Center for Strategy", though a firm is called by that word
    return form?.word === false && ACTS.test(form.entry.kinds[0] ?? '');
  };
  const head = ofHeads.has(before.text) || (word === 'for' && nameWords.last.get(before.text) === 'organization');
  if (word === 'for' && goesTo()) return false;
  return (
    (head && before.from >= (tokens[from] as Token).from) || isTaskOfBody(tokens, { from, word, before }, rulebook)
  );
}

/** "Member of *Parliament* for East Tarnow": whose seat it is. */
const SEATED = /^(?:Parliament|Senate|Assembly|Congress|Bundestag|Duma)$/u;

/** "Centre for *Research* on Barns" */
const isForResearch = ({ tokens, from, before }: Bridge): boolean =>
  before.text === 'Research' &&
  tokens[tokens.indexOf(before) - 1]?.text === 'for' &&
  tokens.indexOf(before) - 2 >= from &&
  HEAD_OF_FIELDS.test(tokens[tokens.indexOf(before) - 2]?.text ?? '');

/** "a member of the Norvane Senate *for Velm and Tarn*": the body that a list knows ends before it. */
function endsKnownBody({ tokens, from, at, rulebook: { gazetteer } }: Bridge): boolean {
  const form = longestForm(gazetteer, tokens, from);
  return form !== undefined && form.words.length > 1 && from + form.words.length === at;
}

/** "Commission for the Defense *of Velm Rights*": what a body is there for goes on. */
function isTaskOfBody(
  tokens: readonly Token[],
  { from, word, before }: Pick<Bridge, 'from' | 'word' | 'before'>,
  { lexicon: { ofHeads } }: Rulebook,
): boolean {
  if (word !== 'of' || !TASK.test(before.lower)) return false;
  const at = tokens.indexOf(before);
  const link = tokens[at - 1]?.text === 'the' ? at - 2 : at - 1;
  return tokens[link]?.text === 'for' && link > from && ofHeads.has(tokens[link - 1]?.text ?? '');
}

const TASK = listed('what bodies are there for');

/** "Norvane, Inc.", "Norvane, LLC, a broker", but "RStudio, SAS, Velm" is a list. */
function isLegalSuffix({ tokens, at, after, rulebook }: Bridge): boolean {
  const named = /^\p{Lu}{2,3}$/u.test(after.text) && !/^(?:LLC|LLP|PLC|LTD|INC)$/u.test(after.text);
  const behind = tokens[at + 2]?.text ?? '';
  const listed = named && /^(?:,|and)$/u.test(behind);
  // "Mining, Limited Supply, Security", "Ada Quill, Group Counsel of Norvane"
  const opens =
    /^(?:Limited|Group|Company|Holdings?)$/u.test(after.text) &&
    isCapital(behind) &&
    !rulebook.lexicon.legalSuffixes.has(behind);
  return rulebook.lexicon.legalSuffixes.has(after.text) && !listed && !opens;
}

/** "Novelists' Guild", "Minors' Feed Act": the possessive of a common plural inside a body's or law's name. */
function isOwnedByMany({ tokens, at, before, rulebook }: Bridge): boolean {
  const { isCommonWord, nameWords } = rulebook.lexicon;
  if (!/^(?:\p{Lu}\p{Ll}+s|People|Women|Children|Men)$/u.test(before.text) || !isCommonWord(before.lower)) return false;
  const end = capitalsEnd(tokens, at + 1);
  const last = (tokens[end - 1] as Token).text;
  // "Center for Women's Health"
  const [head, of] = tokens.slice(at - 3, at - 1);
  if (HEAD_OF_FIELDS.test(head?.text ?? '') && /^(?:of|for|on)$/u.test(of?.text ?? '')) return end > at + 1;
  // "the Millers' Retirement System"
  if (/^(?:Retirement|Pension)$/u.test(tokens[at + 1]?.text ?? '')) return true;
  return end > at + 1 && /^(?:organization|law|government)$/u.test(nameWords.last.get(last) ?? '');
}

/** "*the* Science and Technology Committee", "parliament*'s* Science and Technology Committee" */
const isDefinite = (tokens: readonly Token[], from: number): boolean =>
  /^(?:the|['’]s)$/u.test(tokens[from - 1]?.lower ?? '') || tokens[from]?.text === 'The';

/** The run behind ends in what only one body of two names can be. */
function namesSchool({ tokens, at, before }: Bridge): boolean {
  const end = capitalsEnd(tokens, at + 1);
  // "at Quill University and Tarn University": two.
  if (SCHOOL.test(before.text)) return false;
  return end > at + 2 && SCHOOL.test((tokens[end - 1] as Token).text);
}

const SCHOOL = listed('schools and institutes');

/** Heads of bodies whose name tells behind "of", "for" or "on" what they are for. */
const HEAD_OF_FIELDS = listed('heads of fields');

/** Plain words stand on both sides, and a body's head with "of", "for" or "on" behind it before them. */
function goesOnFor({ tokens, from, at, word, before, after, rulebook }: Bridge): boolean {
  const { lexicon, gazetteer } = rulebook;
  const isField = (token: Token | undefined) =>
    token !== undefined && /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) && lexicon.isCommonWord(token.lower);
  const head = tokens.slice(from, at).findIndex((t) => HEAD_OF_FIELDS.test(t.text));
  if (head < 0 || !/^(?:of|for|on)$/u.test(tokens[from + head + 1]?.text ?? '')) return false;
  // "Center for Millers and Norvane": a list knows the body by the words before.
  if (longestForm(gazetteer, tokens, from + head)?.words.length === at - from - head) return false;
  if (!isField(before) || !isField(after) || lexicon.titles.has(after.lower)) return false;
  const end = capitalsEnd(tokens, at + 1);
  const last = (tokens[end - 1] as Token).text;
  // "Ministry of Roads and Mineral Resources" is no firm's by its last word.
  const ministry = /^(?:Ministry|Department)$/u.test(tokens[from + head]?.text ?? '');
  const body = lexicon.nameWords.last.get(last) ?? '';
  if (end - at > 4 || /^(?:government|organization)$/u.test(body) || (body === 'company' && !ministry)) return false;
  const known = longestForm(gazetteer, tokens, at + 1);
  if (known !== undefined && !known.entry.word && (known.words.length > 1 || known.entry.kinds[0] !== 'publication'))
    return false;
  return word !== ',' || (end === at + 2 && /^(?:,|and|&)$/u.test(tokens[end]?.text ?? '') && isField(tokens[end + 1]));
}

/**
 * "the White House and", "the Harvest Department and", "Velm Reality™ and Velm Training Academy": a name that a list knows, that
 * ends in a body's last word or that bears a sign is whole, and so is one before a name that begins alike.
 */
function isWholeBefore({ tokens, from, at, word, before, rulebook: { gazetteer, lexicon } }: Bridge): boolean {
  const run = tokens.slice(from, at);
  const isKnown = (_: Token, i: number) => {
    const form = longestForm(gazetteer, tokens, from + i);
    return form?.words.length === run.length - i && (!form.word || form.words.length > 1);
  };
  // Of words that open a known name only a longer run, or one with an article, goes on: no "State and Local Government".
  const alone = gazetteer.forms.has(plain(before)) && (word !== 'and' || (run.length < 2 && !isDefinite(tokens, from)));
  const signed = (tokens[at]?.from ?? 0) - before.to > 1;
  const alike = run.some((t) => t.text === tokens[at + 1]?.text);
  const last = lexicon.nameWords.last.get(before.text) ?? '';
  return alone || signed || alike || /^(?:government|organization)$/u.test(last) || run.some(isKnown);
}

/** "Competition *and* Markets Authority": a common word before, and a body's last word in the run behind. */
function endsInBody(bridge: Bridge): boolean {
  const { tokens, from, at, before, rulebook } = bridge;
  const { lexicon } = rulebook;
  if (!lexicon.isCommonWord(before.lower) || isWholeBefore(bridge)) return false;
  // "Velm Limited and The Tarn Foundation"
  if (lexicon.legalSuffixes.has(before.text)) return false;
  // "Department of Trade and Customs Directorate": the body's head stands before the words already.
  if (tokens.slice(from, at).some((t, i, run) => HEAD_OF_FIELDS.test(t.text) && run[i + 1]?.text === 'of'))
    return false;
  const end = capitalsEnd(tokens, at + 1);
  const kind = lexicon.nameWords.last.get((tokens[end - 1] as Token).text);
  return (
    end - at > 2 &&
    (kind === 'government' || kind === 'organization' || (kind === 'law' && isDefinite(tokens, from))) &&
    lexicon.isCommonWord((tokens[at + 1] as Token).lower)
  );
}
