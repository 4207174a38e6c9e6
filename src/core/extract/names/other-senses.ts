import type { Doc, Token } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { lastSign, nextSign } from '../../text/signs.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { isCapital } from './capitals.ts';
import { tokensOf } from './surroundings.ts';

/** Names that a list knows, and that the words around them show to be somebody else's, or nobody's. */

export function isElse(doc: Doc, m: Mention, rulebook: Rulebook): boolean {
  const tokens = tokensOf(doc, m);
  if (isMeme(tokens, m) || (mayStandInTitle(m) && isInTitleOfWork(tokens, m, rulebook))) return true;
  if (isOwnSeries(tokens, m) || isScale(tokens, m)) return true;
  if (m.known === undefined) return false;
  return (
    SENSES.some((isOther) => isOther(tokens, m)) ||
    isListedPerson(tokens, m, rulebook) ||
    isCoinsWord(doc.text, m) ||
    isCountedTerm(doc.text, m) ||
    isPlainPhrase(doc.text, m, rulebook)
  );
}

/** "Mineral Resources" where the article tells of a "Mineral Resource estimate": what is counted there, and no firm of that name. */
function isCountedTerm(text: string, { known, name }: Mention): boolean {
  if (known?.word !== true || !/^\p{Lu}\p{L}+ \p{Lu}\p{L}+s$/u.test(name)) return false;
  return new RegExp(`\\b${name.slice(0, -1)} \\p{Ll}`, 'u').test(text);
}

/** "Open Tern lowers barriers" where the article tells of "open Tern" or "open-source Tern": an adjective and its noun. */
function isPlainPhrase(text: string, { name, first }: Mention, { lexicon }: Rulebook): boolean {
  const [adjective = '', noun, more] = name.split(' ');
  if (first > 0 || noun === undefined || more !== undefined) return false;
  const lower = adjective.toLowerCase();
  if (!lexicon.classesOf(lower).adj) return false;
  const plain = new RegExp(`(?<=[\\s(“"])${lower}(?:-\\p{Ll}+)?$`, 'u');
  return text.split(` ${noun}`).some((before) => plain.test(before.slice(-LONGEST_LEAD)));
}

const LONGEST_LEAD = 30;

/** "its TDX Series of monitors": letters that somebody else calls his things by. */
const isOwnSeries = (tokens: readonly Token[], { name, first, last }: Mention): boolean =>
  /^\p{Lu}{2,3}$/u.test(name) &&
  tokens[last]?.text === 'Series' &&
  /^(?:its|our|their|his|her)$/u.test(tokens[first - 1]?.lower ?? '');

/** "under its TVX, NRV and Tarnow brands": letters listed with names of goods are one of them, whatever a list knows by them. */
export const asBrands = (found: readonly Mention[], doc: Doc): Mention[] =>
  found.map((m) =>
    m.known !== undefined && isBrandInList(tokensOf(doc, m), m)
      ? mentionLike(m, { known: undefined, demonym: false, place: false, weak: false })
      : m,
  );

function isBrandInList(tokens: readonly Token[], { name, first, last }: Mention): boolean {
  if (!/^\p{Lu}{2,4}$/u.test(name)) return false;
  const listedBehind = (at: number): number =>
    /^(?:,|and|&|or)$/u.test(tokens[at]?.lower ?? '') || isCapital(tokens[at]?.text ?? '') ? listedBehind(at + 1) : at;
  const end = listedBehind(last);
  const joined =
    /^(?:,|and|&)$/u.test(tokens[first - 1]?.lower ?? '') || /^(?:,|and|&)$/u.test(tokens[last]?.lower ?? '');
  return joined && BRANDS.test(tokens[end]?.lower ?? '');
}

const BRANDS = listed('goods by their names');

/** "11 degrees Celsius": a scale by the name of whoever made it. */
const isScale = (tokens: readonly Token[], { name, first }: Mention): boolean =>
  /^(?:Celsius|Fahrenheit|Kelvin)$/u.test(name) &&
  /^(?:degrees?|deg\.?|°|\d[\d.]*°?)$/u.test(tokens[first - 1]?.lower ?? '');

/** "The Delta column", "the Delta variant": a letter of the Greeks. */
const isGreekLetter = (tokens: readonly Token[], { name, last }: Mention): boolean =>
  GREEK.test(name.toLowerCase()) && LETTERED.test(tokens[last]?.lower ?? '');

const GREEK = listed('letters of the Greeks');
const LETTERED = listed('what a Greek letter marks');

/** "since Quill got elected", "Quill was sworn in": what is done to people alone, told of a surname by which a firm is known. */
function isItsNamesake(tokens: readonly Token[], { known, first, last }: Mention): boolean {
  if (known?.kinds[0] !== 'company' || last - first > 1) return false;
  const been = /^(?:has|had|have)$/u.test(tokens[last]?.lower ?? '') ? last + 1 : last;
  if (!PASSIVE.test(tokens[been]?.lower ?? '')) return false;
  const done = /^(?:first|then|also|later)$/u.test(tokens[been + 1]?.lower ?? '') ? been + 2 : been + 1;
  return DONE_TO_PEOPLE.test(tokens[done]?.lower ?? '');
}

const PASSIVE = /^(?:is|was|been|gets|got)$/u;
const DONE_TO_PEOPLE = listed('what is done to people alone');

/** "hosts The Kettle weeknights": a programme that bears an outlet's name. */
const isProgramme = (tokens: readonly Token[], { known, first, last }: Mention): boolean =>
  known?.kinds[0] === 'publication' &&
  /^(?:hosts|hosted|hosting|anchors|anchored)$/u.test(
    tokens[QUOTE.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1]?.lower ?? '',
  ) &&
  AIRED.test(tokens[QUOTE.test(tokens[last]?.text ?? '') ? last + 1 : last]?.lower ?? '');

const AIRED = listed('times of a programme');

/** "relies on the Kettle as a tenant": the firm behind the outlet. */
const isPartyOfDeal = (tokens: readonly Token[], { known, last }: Mention): boolean =>
  known?.kinds[0] === 'publication' &&
  tokens[last]?.lower === 'as' &&
  /^an?$/u.test(tokens[last + 1]?.lower ?? '') &&
  PARTY_OF_DEAL.test(tokens[last + 2]?.lower ?? '');

const PARTY_OF_DEAL = listed('parties of a lease or sale');

/** "geniuses like Quill or Tarn": whoever founded the firm that bears his name. */
const isItsFounder = (tokens: readonly Token[], { known, first, last }: Mention): boolean =>
  known?.kinds[0] === 'company' &&
  last - first === 1 &&
  tokens[first - 1]?.lower === 'like' &&
  GREAT.test(tokens[first - 2]?.lower ?? '');

const GREAT = listed('great people');

/** "an ether bond": a word of chemistry where the article tells of no coin. */
const isCoinsWord = (text: string, { name }: Mention): boolean => COIN_BY_WORD.test(name) && !OF_COINS.test(text);

const COIN_BY_WORD = listed('coins called by a word');
const OF_COINS =
  /\b(?:block-?chains?|cryptos?|cryptocurrenc(?:y|ies)|DeFi|on-?chain|stablecoins?|tokens?|coins?|[Bb]itcoin)\b/iu;

/** "shares of the Target Company": what a paper calls the firm that is to be bought. */
const isStyledParty = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  /^(?:the|such|each|any|said)$/u.test(tokens[first - 1]?.lower ?? '') &&
  last - first === 2 &&
  STYLED.test(`${tokens[first]?.lower} ${tokens[first + 1]?.lower}`);

const STYLED = listed('styled parties of a paper');

/** "Each Quill member", "the Quill siblings": kin of that surname, and no firm. */
function isFamily(tokens: readonly Token[], { first, last, known }: Mention): boolean {
  if (known?.kinds[0] !== 'company' || last - first > 1) return false;
  const next = tokens[last]?.lower ?? '';
  return KIN.test(next) || (next === 'member' && /^(?:each|every)$/u.test(tokens[first - 1]?.lower ?? ''));
}

const KIN = listed('kin of one surname');

/** "the merger of Quill and Tarn", of whom the list knows but Quill Tarn: the firms before they were one. */
function isHalfOfMerger(tokens: readonly Token[], { first, last, known }: Mention): boolean {
  const words = known?.name.split(' ') ?? [];
  const own = tokens[first]?.text ?? '';
  if (last - first > 1 || words.length !== 2 || !words.includes(own)) return false;
  const other = words[0] === own ? words[1] : words[0];
  const joined = (joint: Token | undefined, name: Token | undefined): boolean =>
    /^(?:and|with|\/)$/u.test(joint?.lower ?? '') && name?.text === other;
  const beside = joined(tokens[first - 1], tokens[first - 2]) || joined(tokens[last], tokens[last + 1]);
  return beside && tokens.some(({ lower }) => /^(?:merge|merged|merger|merging|combination|combined)$/u.test(lower));
}

/** "Chairman Tarn, Ranking Member Quill, and members of the Committee": of parliament, whatever body the article calls so. */
const isOtherCommittee = (tokens: readonly Token[], { name, first, last }: Mention): boolean =>
  last - first === 1 && isOfParliament(tokens, tokens[first]?.text ?? name);

export const isOfParliament = (tokens: readonly Token[], body: string): boolean =>
  /^(?:Sub)?[Cc]ommittee$/u.test(body) &&
  tokens.some(({ lower }, i) => lower === 'ranking' && tokens[i + 1]?.lower === 'member');

/** 'the popular "Quill" meme': what the coin is called after. */
function isMeme(tokens: readonly Token[], { last }: Mention): boolean {
  const at = /^["”’]$/u.test(tokens[last]?.text ?? '') ? last + 1 : last;
  return /^memes?$/u.test(tokens[at]?.lower ?? '') && !/^(?:coins?|tokens?)$/u.test(tokens[at + 1]?.lower ?? '');
}

/** 'known for "Tarn v Quill" and "Ada Quill and the Dial of Tarn,"': part of what a film, song or book is called. */
function isInTitleOfWork(tokens: readonly Token[], { first, last }: Mention, { lexicon }: Rulebook): boolean {
  const open = lastSign(tokens, first, '"“”');
  const close = open < 0 ? -1 : nextSign(tokens, last, '"“”');
  if (close < 0 || close - open > LONGEST_TITLE) return false;
  const end = /^[,.!?]$/u.test(tokens[close - 1]?.text ?? '') ? close - 1 : close;
  const words = tokens.slice(open + 1, end);
  const inner = words.slice(1, -1).filter(({ text }) => /^\p{Ll}/u.test(text));
  const spoken = words.some(({ text }, i) => !isCapital(text) && (i === 0 || !WITHIN_TITLE.test(text)));
  if (spoken || inner.length === 0 || last - first > words.length - 2) return false;
  // "Tarn v Quill" names two; in "Apple and Quill" nothing but names stands.
  const plain = tokens.filter(
    ({ text, lower }, i) =>
      i > open && i < end && isCapital(text) && isOutside(i, { first, last }) && lexicon.isCommonWord(lower),
  );
  return inner.some(({ text }) => /^vs?$/u.test(text)) || (words.length > 3 && plain.length > 0);
}

const isOutside = (i: number, { first, last }: Pick<Mention, 'first' | 'last'>): boolean => i < first || i >= last;

/** A land or law that the title names is that land or law: 'the "Silicon Valley of Tavland"'. */
const mayStandInTitle = ({ known, capital }: Mention): boolean =>
  capital || !/^(?:government|law|organization)$/u.test(known?.kinds[0] ?? '');

const LONGEST_TITLE = 10;
const QUOTE = /^["“”]$/u;
const WITHIN_TITLE = listed('small words within a title');

/** "the Quillbee 15vPro/Pro Max": a version that is written with a slip. */
const isOfVersion = (tokens: readonly Token[], { known, last }: Mention): boolean =>
  known?.kinds[0] === 'product' && /^\d{1,3}\p{Ll}?\p{Lu}\p{Ll}{2,}$/u.test(tokens[last]?.text ?? '');

/** "on Schedule 14T": the number of a paper that one files. */
const isFiledPaper = (tokens: readonly Token[], { name, first }: Mention): boolean =>
  /^\d/u.test(name) && PAPER.test(tokens[first - 1]?.lower ?? '');

const PAPER = listed('papers with a number');

/** "factor XI", "Phase IV": a number of the Romans, where somebody is called alike. */
const isNumeral = (tokens: readonly Token[], { known, first, last }: Mention): boolean =>
  known?.kinds[0] === 'person' && last - first === 1 && /^[IVX]{2,4}$/u.test(tokens[first]?.text ?? '');

/** "KQR vs RTB" in a sentence on a game: the letters of a team, by which a firm is known. */
function isTeamInMatch(tokens: readonly Token[], { known, first, last }: Mention): boolean {
  const isTeam = (token: Token | undefined): boolean => /^\p{Lu}{2,4}$/u.test(token?.text ?? '');
  const isAgainst = (token: Token | undefined): boolean => /^(?:vs?\.?|versus)$/u.test(token?.lower ?? '');
  const beside =
    (isAgainst(tokens[last]) && isTeam(tokens[last + 1])) ||
    (isAgainst(tokens[first - 1]) && isTeam(tokens[first - 2]));
  return (
    known?.kinds[0] === 'company' &&
    last - first === 1 &&
    isTeam(tokens[first]) &&
    beside &&
    tokens.some(({ lower }) => OF_GAME.test(lower) || OF_SERIES.test(lower))
  );
}

const OF_GAME = listed('words of a game');
const OF_SERIES = listed('words of a series of games');

/** "* Christian Quill, Tarn Capital, asked": somebody in a list of who asked, whose given name is a word as well. */
const isListedPerson = (tokens: readonly Token[], { known, first, last }: Mention, { morphology }: Rulebook): boolean =>
  known?.kinds[0] === 'company' &&
  first === 1 &&
  last === 2 &&
  tokens[last]?.text === ',' &&
  /^\p{Lu}\p{Ll}+$/u.test(tokens[0]?.text ?? '') &&
  (known.word || morphology.isSurname(tokens[first]?.lower ?? '')) &&
  tokens.some(({ lower }) => ASKED.test(lower));

const ASKED = listed('how analysts ask');

/** "QVSE:A005380", "[QVSE:NRVN]": the sign of a market before the number or letters under which it lists a share. */
const isMarketSign = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  tokens[last]?.text === ':' &&
  tokens[last]?.spaced === false &&
  tokens[last + 1]?.spaced === false &&
  (tokens[first - 1]?.text === '[' ? /^[\p{Lu}\d]+$/u : /^\p{Lu}?\d{4,}$/u).test(tokens[last + 1]?.text ?? '');

/** Whose or what else a known name is, by the words around it. */
/** "the *MIT* licence", "under an *Apache* license": a licence of software, called after whoever wrote it. */
const isSoftwareLicence = (tokens: readonly Token[], { name, last }: Mention): boolean =>
  LICENCES.test(name.toLowerCase()) && /^licen[cs]es?$/u.test(tokens[last]?.lower ?? '');

const LICENCES = listed('licences of software by their authors');

/** "much of *the Amazon*, the coast": what has parts that one is in, and an article, is a region, where a firm has no article. */
function isRegion(tokens: readonly Token[], { known, first, last, name }: Mention): boolean {
  if (known?.kinds[0] !== 'company' || /^the /iu.test(known.name) || name.includes(' ')) return false;
  if (tokens[first - 1]?.lower !== 'the') return false;
  const [before, part] = [tokens[first - 2]?.lower ?? '', tokens[first - 3]?.lower ?? ''];
  const next = tokens[last];
  const alone = next === undefined || (/^[.;,]$/u.test(next.text) && !isCapital(tokens[last + 1]?.text ?? ''));
  if (LANDSCAPE.test(next?.lower ?? '')) return true;
  return before === 'of'
    ? PART.test(part) && alone
    : /^(?:across|in|through)$/u.test(before) && alone && next?.text !== ',';
}

const PART = listed('parts of a region');
const LANDSCAPE = listed('nouns of a landscape');

const SENSES = [
  isRegion,
  isMarketSign,
  isNumeral,
  isTeamInMatch,
  isFiledPaper,
  isSoftwareLicence,
  isOfVersion,
  isStyledParty,
  isFamily,
  isHalfOfMerger,
  isOtherCommittee,
  isProgramme,
  isPartyOfDeal,
  isItsFounder,
  isGreekLetter,
  isItsNamesake,
];
