import type { Lexicon } from '../rules/rulebook.ts';
import { listed } from '../rules/word-lists.ts';
import { CREDIT } from './apart-words.ts';

/**
 * Where two words stand as one because the space at the edge of a link was lost: "its plan wasannounced", "in talkswith
 * Norvane". One of them is a small word, the other is a word or name that a list knows, and the whole is none.
 */

/** What is known of words and names. */
export interface Known {
  readonly isWord: (lower: string) => boolean;
  readonly isName: (text: string) => boolean;
  /** A land by its name, and one by its name or adjective. */
  readonly isHome: (text: string) => boolean;
  readonly isLand: (text: string) => boolean;
  readonly classesOf: Lexicon['classesOf'];
}

/** Before and behind another word: "*was*announced", "talks*with*". */
const BEFORE = listed('small words stuck before another');
const BEHIND = listed('small words stuck behind another');
/** "in2024", "2024after", "CEOsaid", "144Aunder", "144Aunderthe" */
const ODD =
  /^(?:in|by|since|until|from)(?=(?:19|20)\d\d$)|^(?:19|20)\d\d(?=(?!th$)\p{Ll}{2,}$)|^(?:CEO|CFO|CTO|COO)(?=\p{Ll}{4,}$)|^\d{2,4}[A-Z](?=\p{Ll}{4,}$)/u;
const SHORTEST = 5;
/** The other word has so many letters at least: "thean" is nothing. */
const OTHER = 3;

/** Where the second word begins; 0 where the word is one. */
export function stuckAt(word: string, known: Known): number {
  if (word.length < SHORTEST || known.isWord(word.toLowerCase()) || known.isName(word)) return 0;
  if (/^[a-z]+$/u.test(word))
    return bestCut(word, known.isWord) || cutAroundSmall(word, known.isWord) || cutBeforePast(word, known);
  // "Source: ReutersG10 rates", "ReutersNRVN-US yield": a credit before what has a figure or a hyphen in it
  const credit = /^\p{Lu}\p{Ll}+(?=\p{Lu}(?:\d|\p{L}*-\p{Lu}))/u.exec(word)?.[0] ?? '';
  if (CREDIT.test(credit)) return credit.length;
  const odd = ODD.exec(word)?.[0].length ?? 0;
  if (odd > 0) {
    const rest = word.slice(odd);
    return /\d$/u.test(word) || known.isWord(rest) || bestCut(rest, known.isWord) > 0 ? odd : 0;
  }
  return /^\p{L}+$/u.test(word) ? cutAtName(word, known) || cutAtCapital(word, known) || cutAtLand(word, known) : 0;
}

/** "theyear" is "the year" and not "they ear": the other word is the longer one. */
function bestCut(word: string, isWord: Known['isWord']): number {
  let best = 0;
  let longest = OTHER - 1;
  for (let at = 1; at < word.length; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const other = Math.max(
      BEFORE.test(left) && isWord(right) ? right.length : 0,
      BEHIND.test(right) && isWord(left) ? left.length : 0,
    );
    if (other <= longest) continue;
    longest = other;
    best = at;
  }
  return best;
}

/** "itpromotedas", "officesandone": of three words the one behind the first cut is two in turn. */
function cutAroundSmall(word: string, isWord: Known['isWord']): number {
  let best = 0;
  let longest = OTHER;
  for (let at = 1; at < word.length - SHORTEST; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const cut = BEFORE.test(left) || (at > OTHER && isWord(left)) ? bestCut(right, isWord) : 0;
    const inner = right.slice(0, cut);
    if (cut === 0 || !(BEFORE.test(left) || JOINS.test(inner))) continue;
    const other = Math.max(BEFORE.test(left) ? 0 : at, inner.length, right.length - cut);
    if (other <= longest) continue;
    longest = other;
    best = at;
  }
  return best;
}

/** "generalists" has no "a" in it, "iterations" no "at": what stands between two words is longer. */
const JOINS = /^(?:and|the|that|for|with|from|said|says|was)$/u;

/** "companylaunched", "studyfound": a noun and the past form of a verb, both of some length. */
function cutBeforePast(word: string, { classesOf }: Known): number {
  for (let at = 4; at <= word.length - 4; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const { verb, noun } = classesOf(right);
    if (verb.has('past') && !verb.has('base') && !noun && classesOf(left).noun && !PREFIX.test(left)) return at;
  }
  return 0;
}

/** "counter", "under": what a word begins with. */
const PREFIX = listed('first parts of verbs');

/** "Norvaneand Velm", "byNorvane"; "Amazonas" is not "Amazon as", and "Armin" and "Armand" are not "Arm in" and "Arm and". */
function cutAtName(word: string, { isName }: Known): number {
  // "Source: ReutersNorvane's profits": a credit, and the heading behind it.
  const credit = /^\p{Lu}\p{Ll}+(?=\p{Lu})/u.exec(word)?.[0] ?? '';
  if (CREDIT.test(credit)) return credit.length;
  const small = /^\p{Ll}+(?=\p{Lu})/u.exec(word)?.[0] ?? '';
  if (small !== '' && BEFORE.test(small) && isName(word.slice(small.length))) return small.length;
  // "held throughTarnow Capital Inc.": no name begins with so long a small word.
  if (LONG.test(small) && /^\p{Lu}\p{Ll}{3,}$/u.test(word.slice(small.length))) return small.length;
  // "the Velm partnerAda Quill"
  if (ROLE.test(small) && /^\p{Lu}\p{Ll}+$/u.test(word.slice(small.length))) return small.length;
  // "SenatorAda Quill"
  const title = /^\p{Lu}\p{Ll}+(?=\p{Lu}\p{Ll}+$)/u.exec(word)?.[0] ?? '';
  if (TITLE.test(title.toLowerCase())) return title.length;
  // "Norvane TechnologyLtd", "Ada QuillsonTel", "the OfficerAda": what closes a firm's name, an address's heading, and a post.
  const closed = CLOSES.exec(word);
  if (closed !== null) return closed.index;
  const post = POST.exec(word)?.[0].length ?? 0;
  if (post > 0) return post;
  const body = /^.*\p{Lu}/u.exec(word)?.[0].length ?? 0;
  for (let at = Math.max(body, 3); at < word.length; at++) {
    const right = word.slice(at);
    const long = at >= leastBefore(right) || (right === 'and' && at === body);
    if (BEHIND.test(right) && !ENDINGS.test(right) && long && isName(word.slice(0, at))) return at;
  }
  return 0;
}

/** "NeitherTVX Exchange", "theArtificial", "andNorth Ostrea", "Statementof Ostrea": a word with a capital, and a small one that no word ends in or begins with before a capital. */
function cutAtCapital(word: string, { isWord }: Known): number {
  const neither = /^Neither(?=\p{Lu}{2})/u.exec(word)?.[0] ?? '';
  if (neither !== '') return neither.length;
  const small = /^(?:the(?=\p{Lu}\p{Ll}{5,}$)|and(?=\p{Lu}\p{Ll}{3,}$))/u.exec(word)?.[0] ?? '';
  if (small !== '') return isWord(word.slice(small.length).toLowerCase()) ? small.length : 0;
  const left = /^(\p{Lu}\p{Ll}{3,})of$/u.exec(word)?.[1] ?? '';
  return left !== '' && isWord(left.toLowerCase()) ? left.length : 0;
}

/** "LinzAustria", "OstreanMinistry", "Ostreancontract": a town or word before a land, or a word behind it. */
function cutAtLand(word: string, { isHome, isLand, isWord }: Known): number {
  const left = /^\p{Lu}\p{Ll}{3,}(?=\p{Lu}\p{Ll}{3,}$)/u.exec(word)?.[0] ?? '';
  const right = word.slice(left.length);
  if (left !== '') return isHome(right) || (isLand(left) && isWord(right.toLowerCase())) ? left.length : 0;
  for (let at = LONG_LAND; at <= word.length - LONG_WORD; at++)
    if (isLand(word.slice(0, at)) && isWord(word.slice(at))) return at;
  return 0;
}

/** Letters of a land, and of a word that no name ends in behind it: "Indiacharts" and "Germanwings" are firms. */
const LONG_LAND = 8;
const LONG_WORD = 6;

const CLOSES = /(?<=\p{Ll}{3})(?:Ltd|Limited|Tel|Email|Phone|Fax)$/u;
const POST = /^(?:Officer|President|Partnerships)(?=\p{Lu}\p{Ll})/u;

/** Small words of some length, which no name has before a capital. */
const LONG = /^(?:through|with|from|under|which|including|about|between|against|towards?|where|while|that|their)$/u;

/** "*partner*Ada", "*startup*Norvane": nothing is called so. */
const ROLE = listed('nouns stuck before a name');

/** "*Senator*Ada": no firm is called so. */
const TITLE = listed('titles stuck before a name');

/** Names end so by themselves. */
const ENDINGS = listed('small words that end names');

/** The shorter the small word, the longer the name: "Metato" is "Meta to", "Klingon" is one. */
function leastBefore(small: string): number {
  if (small.length > 2 && small !== 'and') return 3;
  if (small === 'on') return 6;
  return /^(?:to|of|by|and)$/u.test(small) ? 4 : 5;
}
