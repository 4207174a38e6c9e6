import type { Doc, Token } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { lastSign, nextSign } from '../../text/signs.ts';
import type { Mention } from '../mention.ts';
import { isConstituency } from './constituencies.ts';
import type { NameContext } from './name-context.ts';
import { isOrdinaryTerm } from './ordinary-terms.ts';
import { tokensOf } from './surroundings.ts';

/** Words with capitals that name nothing: labels on screens and behind names, adjectives, addresses, days. */

/** What the article writes in brackets behind two or more different names: "(Nq)", "(AAPL, Financials)". */
export function bracketLabels(found: readonly Mention[], doc: Doc): ReadonlySet<string> {
  const behind = new Map<string, Set<string>>();
  for (const m of found) {
    if (m.known !== undefined || m.last - m.first > 1) continue;
    const before = nameBeforeBracket(m, tokensOf(doc, m));
    if (before === undefined) continue;
    behind.set(m.name, (behind.get(m.name) ?? new Set()).add(before));
  }
  return new Set([...behind].flatMap(([label, names]) => (names.size > 1 ? [label] : [])));
}

/** The word before the bracket that the mention closes. */
function nameBeforeBracket({ first, last }: Mention, tokens: readonly Token[]): string | undefined {
  if (tokens[last]?.text !== ')') return undefined;
  const open = tokens[first - 1]?.text === '(' ? first - 1 : tokens[first - 1]?.text === ',' ? first - 3 : -1;
  return tokens[open]?.text === '(' ? tokens[open - 1]?.text : undefined;
}

/** "U.S.-sourced", "Spanish-language", "Google-flavored", "Fintech-turned-HR", "Half-jokingly", "Quill Prize-winning": adjectives and adverbs that begin with a capital. */
const ADJECTIVE = /^(?:\p{Lu}\S+ )*[^\s]+-(?:\p{Ll}{2,}(?:ed|ing|ly|ers)|era|language|turned-\p{L}+)$/u;

const OF_LAND = listed('nouns of a land with a capital');

const INVESTORS = listed('classes of investors');

/** What is known of the article's names. */
type Named = Pick<NameContext, 'rulebook' | 'introduced'>;

/** "Ada.Quill@norvane.com" */
const ADDRESS = /\S@\S/u;

/** "Inauguration Day", "Pride Month", "Day 1", "Week 3", "Scopes 1", "Level 2" */
const OCCASION =
  /^(?:\p{Lu}\p{L}+ )+(?:Day|Month|Eve)$|^(?:Day|Week|Month|Year|Round|Step|Scopes?|Level|Stage|Grade) \d+$|^\d+[ -]?(?:YR|Yr|Year) (?:Bond|Note|Bill)s?$/u;

/** "U-turn", "T-shirt", "K-pop": a letter that makes a word of the language another. */
const LETTERED = /^\p{Lu}-(\p{Ll}{3,})$/u;

/** "Euclidean geometry", "Annualized growth", "Nonfarm payrolls": an adjective by its form, before a noun. */
const BY_FORM = /^\p{Lu}\p{Ll}+(?:[io]dean|orean|ali[sz]ed|ari[sz]ed|tional|ical)$/u;

export function isNoName(m: Mention, doc: Doc, { rulebook: { lexicon, gazetteer }, introduced }: Named): boolean {
  const { name, known, first, last } = m;
  const tokens = tokensOf(doc, m);
  const isOneWord = last - first === 1;
  // "Norling e-Bikes B.V."
  if (lexicon.legalSuffixes.has(name) && /^(?:\p{L}\.){2,}$/u.test(name)) return true;
  if (isSaying(m, tokens, lexicon)) return true;
  if (known?.kinds[0] === 'law' && GIVEN_OUT.test(tokens[last]?.lower ?? '')) return true;
  if (known !== undefined) return false;
  // "the Government of Portugal": a noun with a capital, however often it stands there.
  if (isOneWord && tokens[last]?.lower === 'of' && tokens[first - 1]?.lower === 'the' && OF_LAND.test(name))
    return true;
  if (isOneWord && isForOrAgainst(name, gazetteer)) return true;
  // "CEO&", and "Quill VelmQuill Velm", where a line was pasted twice
  if (/&$/u.test(name) || /^(\p{Lu}.{5,})\1$/u.test(name)) return true;
  // "Norvane | AG": a suffix that lost its name
  if (isOneWord && lexicon.legalSuffixes.has(name)) return true;
  if (ADJECTIVE.test(name) || ADDRESS.test(name) || OCCASION.test(name) || name === 'L-R') return true;
  if (isOneWord && isPlainCompound(name, tokens[last], lexicon)) return true;
  const behindLetter = LETTERED.exec(name)?.[1];
  if (behindLetter !== undefined && lexicon.letterWords.has(lexicon.nounLemma(behindLetter))) return true;
  if (isOneWord && (TONGUE.test(name) || isDefinedTerm(m, tokens))) return true;
  // "Foreign Institutional Investors (FIIs)"
  if (!isOneWord && INVESTORS.test(name.toLowerCase())) return true;
  // "For Me": not one word that could name something
  const isSmall = (w: string) => lexicon.functionWords.posOf(w.toLowerCase()) !== undefined && !introduced.has(w);
  if (name.split(' ').every(isSmall)) return true;
  // "Velmic Retinopathy (VR)"
  if (ILLNESS.test(name.split(' ').at(-1) ?? '')) return true;
  // "Big Tech", "Holy Grail"; "European", where "AI" behind it is no part of the name
  if (lexicon.stopNames.has(name) && !introduced.has(name)) return true;
  if (isConstituency(m, tokens, { gazetteer })) return true;
  if (isInTitle(m, tokens) || isTrade(m, tokens, lexicon) || isOrdinaryTerm(m, tokens, lexicon)) return true;
  // "SDR/TARN", "SDR-TARN/MX": letters that a stroke ties to others are part of a code.
  if (CODE.test(name) && isTied(doc.text, m)) return true;
  // "AI-GPU servers": abbreviations of ordinary words joined by a hyphen
  if (/^\p{Lu}{2,4}-\p{Lu}{2,4}$/u.test(name) && name.split('-').every((part) => lexicon.stopNames.has(part)))
    return true;
  // "Best Growth Stocks": what a list of shares is headed
  if (
    / (?:Stocks|Shares|ETFs|Picks)$/u.test(name) &&
    name.split(' ').every((w) => lexicon.isCommonWord(w.toLowerCase()))
  )
    return true;
  // "Water Utilities stocks", "the Regional Banks sector"
  if (last > first + 1 && OF_TRADE.test(tokens[last]?.text ?? '') && isPluralTrade(name, lexicon)) return true;
  if (isFieldOfPost(m, tokens, lexicon) || isAccount(name, lexicon) || isSpeltOutClass(m, tokens, lexicon)) return true;
  if (isBoardOfFirm(name, lexicon.stopNames)) return true;
  if (isCallToDo(m, tokens, lexicon) || isTask(name, lexicon) || isCountedSet(name, lexicon)) return true;
  const next = tokens[last];
  if (isOneWord && next !== undefined && /^\p{Ll}/u.test(next.text)) {
    const non = /^Non(?=\p{Ll})/u.test(name) && lexicon.isCommonWord(name.slice(3));
    if ((BY_FORM.test(name) || non) && lexicon.classesOf(next.lower).noun) return true;
    // "Thrusday evening"
    if (/day$/u.test(name) && PART_OF_DAY.test(next.lower)) return true;
  }
  return isOnScreen(m, tokens);
}

/** "a Social Security *number*" */
const GIVEN_OUT = listed('what a law gives out');

/** "Pro-Tavland activists", "NON-Ostrean supply": an adjective, with the capital of a sentence's or line's start. */
function isForOrAgainst(name: string, gazetteer: Rulebook['gazetteer']): boolean {
  const whom = /^(?:Pro|Anti|Non|NON|Post|Pre)-(\p{Lu}\p{L}+)$/u.exec(name)?.[1];
  return whom !== undefined && gazetteer.forms.has(whom);
}

const ILLNESS = listed('ends of illnesses');
const TONGUE = listed('languages of no one land');
const PART_OF_DAY = listed('parts of the day');

/** 'Norvane Inc. (the "Company")', "the Company has": what a paper calls a party of its own is no name. */
function isDefinedTerm({ name, first }: Mention, tokens: readonly Token[]): boolean {
  const before = /^["“‘]$/u.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  return /^(?:the|our|this|each)$/u.test(tokens[before]?.lower ?? '') && PARTY.test(name.toLowerCase());
}

const PARTY = listed('parties of a paper');

/** "Moore's law", "Pandora's box": neither whose it is nor what he has. */
function isSaying({ name, first, last }: Mention, tokens: readonly Token[], lexicon: Rulebook['lexicon']): boolean {
  const plain = (t: Token | undefined): string => (t?.text ?? '').replace('’', "'");
  return (
    lexicon.stopNames.has(`${name}${plain(tokens[last])} ${plain(tokens[last + 1])}`) ||
    lexicon.stopNames.has(`${plain(tokens[first - 2])}${plain(tokens[first - 1])} ${name}`)
  );
}

/** 'a session titled "Pioneering Growth: From Tarnow to Impact"': words within a title are no names. */
function isInTitle({ first, last }: Mention, tokens: readonly Token[]): boolean {
  const open = lastSign(tokens, first, '"“');
  if (open <= 0) return false;
  const close = nextSign(tokens, last, '"”');
  const within = close > 0 && lastSign(tokens, first, '"”') <= open;
  const whole = open === first - 1 && close === last;
  return within && !whole && /^(?:titled|entitled|headlined|themed)$/u.test(tokens[open - 1]?.lower ?? '');
}

/** "the *Architecture*, *Engineering*, and *Construction* industries" */
function isTrade({ first, last }: Mention, tokens: readonly Token[], lexicon: Rulebook['lexicon']): boolean {
  let to = last;
  while (/^(?:and|&|,)$/u.test(tokens[to]?.lower ?? '') || /^\p{Lu}/u.test(tokens[to]?.text ?? '')) to++;
  return (
    /^(?:industries|sectors|fields|disciplines|verticals)$/u.test(tokens[to]?.text ?? '') &&
    tokens.slice(first, to).every((t) => !/^\p{Lu}/u.test(t.text) || lexicon.isCommonWord(t.lower))
  );
}

/** "VP of *Data & AI Platform Engineering* at Norvane", "Director, *Data & AI*, at": ordinary words between a post and "at" tell what its holder is in charge of. */
function isFieldOfPost({ first, last }: Mention, tokens: readonly Token[], lexicon: Rulebook['lexicon']): boolean {
  const inField = (t: Token | undefined): boolean =>
    t !== undefined &&
    (/^(?:and|&|,)$/u.test(t.lower) ||
      (/^\p{Lu}/u.test(t.text) &&
        (lexicon.isCommonWord(t.lower) || lexicon.stopNames.has(t.text) || lexicon.nameWords.last.has(t.text))));
  const isPost = (i: number): boolean => POST.test(tokens[i]?.lower ?? '');
  let from = first;
  while (from > 0 && inField(tokens[from - 1]) && !isPost(from - 1)) from--;
  let to = last;
  while (inField(tokens[to])) to++;
  const isOver = tokens[from - 1]?.text === 'of' ? isPost(from - 2) : isPost(from - 1) && tokens[from]?.text === ',';
  // "VP of *Food Safety*, *Training & Consulting*"
  const goesOn = (from < first || to > last + 1) && tokens.slice(from, to).some((t) => t.text === '&');
  return isOver && (goesOn || tokens[to]?.text === 'at') && tokens.slice(first, last).every(inField);
}

const OF_TRADE = /^(?:stocks|sectors?|sub-?sectors?)$/u;

const isPluralTrade = (name: string, { isCommonWord, nounLemma }: Rulebook['lexicon']): boolean => {
  const words = name.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  return words.every((word) => isCommonWord(word)) && nounLemma(last) !== last;
};

const POST = listed('posts in charge of a field');

/** "Total Long-Term Financial Liabilities": a line of every firm's accounts. */
function isAccount(name: string, lexicon: Rulebook['lexicon']): boolean {
  const words = name.split(/[\s-]+/u);
  return (
    words.length > 1 &&
    ACCOUNTS.test(words.at(-1) as string) &&
    words.every((word) => lexicon.isCommonWord(word.toLowerCase()))
  );
}

const ACCOUNTS = listed('lines of accounts');

/** "TWS (Tidal Warning Systems) improvements": several of a class by plain words, in brackets behind their letters. */
function isSpeltOutClass({ first, last }: Mention, tokens: readonly Token[], lexicon: Rulebook['lexicon']): boolean {
  if (tokens[first - 1]?.text !== '(' || tokens[last]?.text !== ')' || last < first + 2) return false;
  const words = tokens.slice(first, last);
  const letters = words.map(({ text }) => text.charAt(0)).join('');
  const end = words.at(-1)?.lower ?? '';
  return (
    tokens[first - 2]?.text === letters &&
    lexicon.nounLemma(end) !== end &&
    words.every(({ lower }) => lexicon.isCommonWord(lower)) &&
    /^\p{Ll}/u.test(tokens[last + 1]?.text ?? '') &&
    lexicon.classesOf(tokens[last + 1]?.lower ?? '').noun
  );
}

/** "After-Sales revenue", "the Self-Hosted edition", "Electro-optic devices": two words of the language before a noun. */
function isPlainCompound(
  name: string,
  next: Token | undefined,
  { isCommonWord, classesOf }: Rulebook['lexicon'],
): boolean {
  const [, opening = '', rest = ''] = /^(\p{Lu}\p{Ll}+)-(\p{L}{3,})$/u.exec(name) ?? [];
  return (
    OPENS_COMPOUND.test(opening) &&
    (/^\p{Ll}/u.test(rest) || isCommonWord(rest.toLowerCase())) &&
    /^\p{Ll}/u.test(next?.text ?? '') &&
    classesOf(next?.lower ?? '').noun
  );
}

const OPENS_COMPOUND = listed('openings of compounds');

const CODE = /^\p{Lu}{2,5}$/u;
const isTied = (text: string, { from, to }: Mention): boolean =>
  /\p{Lu}{2}\/$/u.test(text.slice(Math.max(0, from - 3), from)) || /^\/\p{Lu}{2}/u.test(text.slice(to, to + 3));

/** "Norvane Executive Board", "Supervisory Board of the Company": what every firm has. */
function isBoardOfFirm(name: string, stops: ReadonlySet<string>): boolean {
  const words = name.split(' ');
  const at = words.indexOf('Board');
  const phrases = [words.slice(Math.max(0, at - 1), at + 1), words.slice(at, at + 3)];
  return at >= 0 && phrases.some((phrase) => phrase.length > 1 && stops.has(phrase.join(' ')));
}

/** "Adopt Cloud AI:": a line's heading that tells what to do. */
function isCallToDo({ first, last }: Mention, tokens: readonly Token[], lexicon: Rulebook['lexicon']): boolean {
  const verb = tokens[first];
  // "Understand AI and"
  const plain = tokens.slice(first + 1, last).every((t) => lexicon.stopNames.has(t.text));
  if (CALL.test(verb?.lower ?? '') && plain && last - first > 1 && OPENS_CALL.test(tokens[first - 1]?.text ?? ':'))
    return true;
  if (first > 1 || last - first < 2 || tokens[last]?.text !== ':' || verb === undefined) return false;
  // "Inspire Quill Inc.:"
  if (lexicon.legalSuffixes.has(tokens[last - 1]?.text ?? '')) return false;
  const { noun, adj, verb: forms } = lexicon.classesOf(verb.lower);
  return forms.size > 0 && !noun && !adj && lexicon.verbLemma(verb.lower).includes(verb.lower);
}

const CALL = listed('verbs that call on the reader');
const OPENS_CALL = /^[:•·*–—-]$/u;

/** "Group Executive Management", "Logistics Management": what every firm has and does. */
function isTask(name: string, lexicon: Rulebook['lexicon']): boolean {
  const words = name.split(' ');
  // "the envoy for Maritime Issues"
  if (words.at(-1) === 'Issues') return words.every((word) => lexicon.isCommonWord(word.toLowerCase()));
  return (
    words.length > 1 &&
    words.at(-1) === 'Management' &&
    !lexicon.units.has(words.slice(-2).join(' ')) &&
    words.slice(0, -1).every((word) => lexicon.fields.has(word) || MANAGED.test(word.toLowerCase()))
  );
}

const MANAGED = listed('what is managed');

/** "its Five Founding Principles" */
function isCountedSet(name: string, lexicon: Rulebook['lexicon']): boolean {
  const [count, ...words] = name.split(' ');
  const last = words.at(-1) ?? '';
  return (
    words.length > 1 &&
    /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve)$/u.test(count ?? '') &&
    words.every((word) => lexicon.isCommonWord(word.toLowerCase())) &&
    lexicon.nounLemma(last.toLowerCase()) !== last.toLowerCase() &&
    !lexicon.nameWords.last.has(last) &&
    !lexicon.legalSuffixes.has(last)
  );
}

/** 'click Continue', 'tap the "Add Album" option', 'the "My Orders" page': what is written on a screen. */
function isOnScreen({ first, last }: Mention, tokens: readonly Token[]): boolean {
  const isMark = (token: Token | undefined): boolean => /^["“”‘’*]$/u.test(token?.text ?? '');
  const quoted = isMark(tokens[first - 1]) && isMark(tokens[last]);
  const behind = tokens[quoted ? last + 1 : last]?.text ?? '';
  if (BUTTON.test(behind) || (quoted && PAGE.test(behind))) return true;
  let k = quoted ? first - 2 : first - 1;
  if (tokens[k]?.lower === 'the') k--;
  if (tokens[k]?.lower === 'on') k--;
  const verb = tokens[k]?.lower ?? '';
  if (CLICKS.test(verb)) return true;
  const told = k === 0 || /^(?:then|and|,|:|[•*"“])$/u.test(tokens[k - 1]?.text ?? '');
  return TAPS.test(verb) && (quoted || (told && tokens[k] !== undefined));
}

const TAPS = listed('taps');

const CLICKS = listed('clicks');

const BUTTON = listed('buttons');
const PAGE = listed('pages and settings');
