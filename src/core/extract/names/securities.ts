import type { Doc, Token } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Mention } from '../mention.ts';
import { tokensOf } from './surroundings.ts';

/** What a market deals in, called by the name of a body or land. */

/** "the Aussie climbed", "in US$": the money of a land. */
export function namesMoney(doc: Doc, m: Mention): boolean {
  if (/^\p{Lu}{1,3}\$$/u.test(m.name)) return true;
  const [before, next] = [tokensOf(doc, m)[m.first - 1], tokensOf(doc, m)[m.last]];
  if (!m.demonym || !/^(?:Aussie|Kiwi)$/u.test(m.name)) return false;
  if (before?.lower === 'the' && !DOLLAR.test(next?.text ?? '')) return true;
  // "Aussie Holds Firm", in an article on the Australian dollar
  if (MOVES.test(next?.lower ?? '') && /\b(?:Australian|New Zealand) dollar\b|\b(?:AUD|NZD)\b/u.test(doc.text))
    return true;
  return isAmongMoney(tokensOf(doc, m), m);
}

/** "euro, loonie, Aussie and kiwi" */
function isAmongMoney(tokens: readonly Token[], { first, last }: Mention): boolean {
  const isJoint = (t: Token | undefined): boolean => /^(?:,|\/|and|or|&)$/u.test(t?.lower ?? '');
  const [one, other] = [tokens[first - 2], tokens[last + 1]];
  return (
    (isJoint(tokens[first - 1]) && NICKNAME.test(one?.lower ?? '')) ||
    (isJoint(tokens[last]) && NICKNAME.test(other?.lower ?? ''))
  );
}

const MOVES = listed('moves of a price');
const NICKNAME = listed('nicknames of money');

/** "the Aussie dollar", "the Aussie Broadband bid" */
const DOLLAR = /^(?:dollar|bond|bonds|share|shares|market|firm|company|economy|government|\p{Lu}.*)$/u;

/** "Treasury yields", "the 10-year U.S. Treasury", "UST": papers called by the name of the body that issues them. */
export function namesSecurity(doc: Doc, m: Mention): boolean {
  const tokens = tokensOf(doc, m);
  // "7.17 per cent GS 2030", "the 10-year IRS": papers and swaps by their letters.
  if (/^\p{Lu}{2,4}$/u.test(m.name)) {
    const [head, mark] = tokens.slice(Math.max(0, m.first - 2), m.first).map((t) => t.lower);
    // "the 10-year TGB yield"
    if (/^\d{1,2}-year$/u.test(mark ?? '') && YIELD.test(tokens[m.last]?.lower ?? '')) return true;
    const year = /^(?:20)?\d\d$/u.test(tokens[m.last]?.text ?? '');
    if (year && /^(?:cent|percent|%)$/u.test(mark ?? '')) return true;
    if (
      /^\d{1,2}-year$/u.test(mark ?? '') &&
      /^\p{Lu}{3}$/u.test(tokens[m.first - 2]?.text ?? '') &&
      head !== undefined
    )
      return true;
  }
  if (!/(?:^|\s)(?:Treasury|UST)$/u.test(m.name)) return false;
  const [next, after] = [tokens[m.last]?.lower ?? '', tokens[m.last + 1]?.lower ?? ''];
  // "the U.S. Treasury/Bund spread"
  if (next === '/' && /^(?:bund|gilt|jgb)s?$/u.test(after)) return true;
  if (PAPER.test(next) || (TERM.test(next) && (PAPER.test(after) || /^(?:month|year)$/u.test(after)))) return true;
  const before = tokens.slice(Math.max(0, m.first - 2), m.first).map((t) => t.lower);
  return before.some((word) => /^\d{1,2}-(?:year|month|yr)$/u.test(word) || word === 'benchmark');
}

const PAPER = listed('papers of a market');
const YIELD = /^(?:yields?|bonds?|notes?|futures)$/u;
const TERM = /^(?:closing|benchmark|\d{1,2}|\d{1,2}-(?:year|month|yr)|long|short)$/u;
