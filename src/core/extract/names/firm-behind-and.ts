import type { Token } from '../../model/index.ts';
import { longestForm } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { capitalsEnd } from './capitals.ts';

/**
 * "Tarnow Engineering *and* Construction Ltd.", "Velm Bank and Trust Company": nothing but a trade and a firm's suffix stand
 * behind "and", which no firm is called alone. "Capital Group" is one, which a list knows.
 */
export function isTradeOfFirm(
  tokens: readonly Token[],
  { at, before }: { at: number; before: Token },
  { lexicon, gazetteer }: Rulebook,
): boolean {
  const { legalSuffixes, nameWords, isCommonWord } = lexicon;
  if (legalSuffixes.has(before.text)) return false;
  const end = capitalsEnd(tokens, at + 1);
  const words = tokens.slice(at + 1, end);
  const suffix = words.findIndex((t) => legalSuffixes.has(t.text));
  // "Tarnow Marketing and Communications, Inc."
  const apart = tokens[end]?.text === ',' && CORPORATE.test(tokens[end + 1]?.text ?? '');
  const trades = suffix < 0 && apart ? words.length : suffix;
  if (trades < 1 || trades > 2) return false;
  const [field] = words;
  // "Velm Uranium and Enrichment Ltd": two plain words, of which a list knows neither as a firm.
  const plain =
    trades === 1 &&
    field !== undefined &&
    isCommonWord(before.lower) &&
    isCommonWord(field.lower) &&
    lexicon.nounLemma(field.lower) === field.lower &&
    longestForm(gazetteer, words, 0) === undefined;
  if (plain && at > 1 && /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '')) return true;
  const isTrade = (t: Token): boolean => nameWords.last.get(t.text) === 'company' && isCommonWord(t.lower);
  return words.slice(0, trades).every(isTrade) && (longestForm(gazetteer, words, 0)?.words.length ?? 0) <= trades;
}

const CORPORATE = /^(?:Inc|Ltd|LLC|L\.L\.C|Corp)\.?$/u;
