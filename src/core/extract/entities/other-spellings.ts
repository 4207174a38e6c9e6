import { groupBy } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { fold, foldBody, versionOf } from '../../text/fold.ts';
import { slipBetween } from '../../text/misspelling.ts';
import { applyMerges, type Draft, type Merge } from './drafts.ts';

/** Names of one thing that one article spells in several ways: with a plural, with "the" or a land, or by a slip of the hand. */

type Lexicon = Rulebook['lexicon'];

/** Of names of several words, which two things rarely share by chance. */
export function mergeSpellings(drafts: readonly Draft[], { lexicon, gazetteer }: Rulebook): Draft[] {
  const long = drafts.filter(({ name, place }) => name.includes(' ') && !place);
  const byEnd = groupBy(long, ({ name }) => ending(name));
  const byStart = groupBy(long, ({ name }) => fold(name).slice(0, 3));
  const isLand = (words: string) =>
    CHAMBER.test(words) || gazetteer.spelled(words.replaceAll(' ', '')).some(({ isCountry }) => isCountry);
  return applyMerges(drafts, (draft) => {
    if (draft.known !== undefined || !long.includes(draft)) return undefined;
    const others = new Set([
      ...(byStart.get(fold(draft.name).slice(0, 3)) ?? []),
      ...(byEnd.get(ending(draft.name)) ?? []),
    ]);
    const found = [...others].flatMap((other): Merge[] => {
      if (other === draft || versionOf(other.name) !== versionOf(draft.name)) return [];
      const reason =
        (draft.personal || !lexicon.isCommonWord(lastOf(draft))
          ? undefined
          : landBefore(other.name, draft.name, isLand)) ??
        (leads(other, draft) ? (sameButSmall(other, draft, lexicon) ?? misspelt(draft, other, lexicon)) : undefined);
      return reason === undefined ? [] : [{ into: other, reason: `${reason} of ${other.name}` }];
    });
    return found.length === 1 ? found[0] : undefined;
  });
}

const lastOf = ({ name }: Draft): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** The last two words, without which a land or a slip may stand before them. */
const ending = (name: string): string => fold(name).split(' ').slice(-2).join(' ');

/** What a list knows or the article says more often is the right spelling; of equals what it says first. */
function leads(to: Draft, from: Draft): boolean {
  if (to.known !== undefined) return true;
  const more = to.mentions.length - from.mentions.length;
  return more > 0 || (more === 0 && (to.mentions[0]?.from ?? 0) < (from.mentions[0]?.from ?? 0));
}

const CHAMBER = listed('chambers of parliaments');

/** "Tarnow Academy" for "U.S. Tarnow Academy", "Harvest Caucus" for "Senate Harvest Caucus" */
function landBefore(whole: string, name: string, isLand: (words: string) => boolean): string | undefined {
  const [long, short] = [fold(whole), fold(name)];
  return long.endsWith(` ${short}`) && isLand(long.slice(0, -short.length - 1))
    ? 'without the land or chamber'
    : undefined;
}

/** "Velm Construction" and "Velm Constructions", "Office of Tarnow Counsel" and "Office of the Tarnow Counsel" */
function sameButSmall(a: Draft, b: Draft, { legalSuffixes }: Lexicon): string | undefined {
  if (a.personal || b.personal || a.known?.isCountry === true) return undefined;
  const [x, y] = [foldBody(a.name, legalSuffixes), foldBody(b.name, legalSuffixes)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (
    (long === `${short}s` && /\p{L}{3}[^s\W\d]$/u.test(short)) ||
    (long === `${short}es` && /(?:ch|sh|x|ss)$/u.test(short))
  )
    return 'plural or singular';
  const plain = (text: string) => text.replace(/ (of|for|and) the /gu, ' $1 ');
  return plain(x) === plain(y) ? 'with or without "the"' : undefined;
}

/** "Dankse Tarnow" for "Danske Tarnow": told once, one word off, and that word none of the language. */
function misspelt(from: Draft, to: Draft, { isCommonWord, legalSuffixes }: Lexicon): string | undefined {
  const [a, b] = [foldBody(from.name, legalSuffixes).split(' '), foldBody(to.name, legalSuffixes).split(' ')];
  const off = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  const [at, more] = off;
  if (a.length !== b.length || at === undefined || more !== undefined || from.mentions.length > 1) return undefined;
  if (to.known === undefined && to.mentions.length < 2) return undefined;
  const [wrong, right] = [a[at] as string, b[at] as string];
  if (isCommonWord(wrong) || wrong.length < SHORTEST || right.length < SHORTEST) return undefined;
  const slip = slipBetween(wrong, right);
  const heard = from.personal || to.personal ? 'unheard' : undefined;
  return slip === undefined || (heard !== undefined && slip !== heard) ? undefined : 'misspelling';
}

const SHORTEST = 6;

/** "Quilson" for Ada Quillson, "Intavel" for "Intevel": a slip of the hand where the article writes the name right. */
export function mergeMisspellings(drafts: readonly Draft[], lexicon: Lexicon): Draft[] {
  const singles = drafts.filter(({ name }) => !name.includes(' ') && /^\p{Lu}\p{Ll}+$/u.test(name));
  return applyMerges(drafts, (draft) => {
    if (draft.known !== undefined || !singles.includes(draft) || lexicon.isCommonWord(draft.name.toLowerCase()))
      return undefined;
    const right = drafts.filter((other) => {
      if (other === draft || other.place || other.known?.isCountry === true) return false;
      if (other.mentions.length < draft.mentions.length) return false;
      const word = other.personal ? (other.name.split(' ').at(-1) as string) : other.name;
      const surely = other.mentions.length > draft.mentions.length || other.personal;
      return surely && slipBetween(fold(draft.name), fold(word)) === 'unheard';
    });
    const [into] = right;
    return into === undefined || right.length > 1 ? undefined : { into, reason: `misspelling of ${into.name}` };
  });
}
