import type { Token } from '../../model/index.ts';
import { type KnownName, longestForm } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';

/**
 * "Norvane Quant Tavland Leaders ETF", "Norvane Finance Tavland Limited", "Shilarn Norvane Limited": a line in title case, as
 * lists and tables have them, names a fund, a unit or another firm, of whose name what a list knows is but a part. The words
 * between may be none that a headline acts with: "Norvane Encourages Velm Holders LLC".
 */

interface Span {
  readonly first: number;
  readonly last: number;
}

interface Line {
  readonly tokens: readonly Token[];
  readonly rulebook: Rulebook;
}

/** Where the longer name ends that the known words open; nought where they are a name of their own. */
export function endOfLonger({ first, last }: Span, known: KnownName | undefined, line: Line): number {
  const kind = known?.kinds[0] ?? '';
  const closer = closerBehind(last, line);
  // "Norvane (Tav) Inc.", "NORVANE GLOBAL INC.", "Norvane and Velm Growth Fund", "Velm Growth Fund Exchange Traded Fund Units"
  if (
    closer <= last ||
    /^(?:[()]|and)$/u.test(line.tokens[last]?.text ?? '') ||
    isShouted(line.tokens[last]) ||
    FUND.test(line.tokens[last - 1]?.text ?? '')
  )
    return 0;
  const { text } = line.tokens[closer] as Token;
  if (FUND.test(text)) return known === undefined || kind === 'company' || isIndex(known) ? closer + 1 : 0;
  // "Norvane Industries Ltd" is Norvane's own style, "Norvane Finance Tavland Ltd" its unit.
  const between = line.tokens.slice(last, closer);
  // "TRN Finance Limited" is another than TRN: letters alone are many firms' name.
  const letters = last === first + 1 && /^\p{Lu}{2,4}$/u.test(line.tokens[first]?.text ?? '');
  const isOwn = (token: Token) => (letters ? isLegal(token, line) : isStyle(token, line));
  const isOther = kind === 'company' ? !between.every(isOwn) : isOfOther(kind, known);
  return isOther ? closer + 1 : 0;
}

/** "the Kettle & Company Limited", "TRN Healthcare Limited": a firm that is called as a paper, an office or a model is. */
const isOfOther = (kind: string, known: KnownName | undefined): boolean =>
  known?.isCountry === false && /^(?:model|product|publication|government|law)$/u.test(kind);

/** A word of no language right before the known ones, and a firm's or fund's last word behind them: "Shilarn Norvane Limited". */
export function standsWithinFirm({ first, last }: Span, { tokens, rulebook }: Line): boolean {
  const before = tokens[first - 1];
  const closer = closerBehind(last, { tokens, rulebook });
  return (
    before !== undefined &&
    tokens[first]?.spaced === true &&
    closer >= 0 &&
    !FUND.test(tokens[closer]?.text ?? '') &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(before.text) &&
    !rulebook.lexicon.isCommonWord(before.lower) &&
    !rulebook.lexicon.titles.has(before.lower) &&
    !rulebook.gazetteer.forms.has(before.text)
  );
}

/** The last word of a fund's or firm's name behind the known words, if nothing but words of names stands between. */
function closerBehind(from: number, line: Line): number {
  for (let at = from; at < from + LONGEST && at < line.tokens.length; at++) {
    const { text } = line.tokens[at] as Token;
    if (FUND.test(text) || LEGAL.test(text)) return at;
    // "Norvane Lens Group, Inc."
    if (text === ',' && LEGAL.test(line.tokens[at + 1]?.text ?? '')) return at + 1;
    if (!mayStandInName(at, line)) return -1;
  }
  return -1;
}

const LONGEST = 9;
const FUND = listed('last words of funds');
const LEGAL = listed('legal forms of lists');

function mayStandInName(at: number, { tokens, rulebook: { lexicon, gazetteer } }: Line): boolean {
  const { text, lower, spaced } = tokens[at] as Token;
  if (/^[()&]$/u.test(text)) return true;
  if (!spaced && tokens[at - 1]?.text !== '(') return false;
  if (/^(?:and|of)$/iu.test(text) || /^\d/u.test(text)) return true;
  if (!/^\p{Lu}/u.test(text) || lexicon.nameCuts.has(text)) return false;
  const known = longestForm(gazetteer, tokens, at);
  const letters = /^\p{Lu}{2,4}$/u.test(text);
  if (
    known !== undefined &&
    !known.word &&
    !letters &&
    /^(?:company|person|publication)$/u.test(known.entry.kinds[0] ?? '')
  )
    return false;
  const { noun, adj, verb } = lexicon.classesOf(lower);
  // "Norvane Backs Velm Fund", though a back is a noun as well
  const acts = verb.size > 0 && (/s$/u.test(lower) ? !TRADED.test(text) : !noun && !adj);
  return !acts && lexicon.functionWords.posOf(lower) === undefined;
}

/** Words in funds' names that could be verbs of a headline. */
const TRADED = listed('what funds hold');

const isShouted = (token: Token | undefined): boolean => /^\p{Lu}{5,}$/u.test(token?.text ?? '');

const isLegal = ({ text }: Token, { rulebook: { lexicon } }: Line): boolean =>
  /^(?:[&,]|Companies|Private|Public)$/u.test(text) || lexicon.legalSuffixes.has(text);

const isStyle = (token: Token, line: Line): boolean =>
  isLegal(token, line) || line.rulebook.lexicon.nameWords.last.get(capitalised(token.text)) === 'company';

const capitalised = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();

/** "the S&P 500 Value ETF" holds some of it. */
const isIndex = (known: KnownName | undefined): boolean =>
  known?.kinds[0] === 'product' && /\d$|\bIndex$|\bAverage$/u.test(known.name);
