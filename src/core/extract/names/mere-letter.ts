import type { Token } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Mention } from '../mention.ts';

/** A letter that a list knows as a firm's name, and that stands for itself. */
export function isMereLetter({ first, last }: Mention, tokens: readonly Token[]): boolean {
  const [before, next, behind, third] = [tokens[first - 1], ...tokens.slice(last, last + 3)];
  // "fined X 120 million euros": the number is that of a sum.
  const ofSum = SUM.test(behind?.lower ?? '');
  // "the V-TERN [X]", "Tel. 21 X 12229", "X number of"
  if (before?.text === '[' && next?.text === ']') return true;
  if ((/^\d{2,}$/u.test(next?.text ?? '') && !ofSum) || /^(?:number|amount|percent|%)$/u.test(next?.lower ?? ''))
    return true;
  // "X = November", "the X gender marker", "X-grade oil", "Gen X", "Program X"
  if (next?.text === '=' || before?.text === '=') return true;
  if (BEHIND.test((next?.text === '-' ? behind : next)?.lower ?? '') || BEFORE.test(before?.lower ?? '')) return true;
  // "the X's and O's"
  if (/^['’]s$/u.test(next?.text ?? '') && behind?.lower === 'and' && LETTER.test(third?.text ?? '')) return true;
  return isAmongLetters([tokens[first - 2], behind], [before, next]);
}

/** "Models S, 3, X or Y" */
const isAmongLetters = (around: readonly (Token | undefined)[], joints: readonly (Token | undefined)[]): boolean =>
  around.some((t, i) => LETTER.test(t?.text ?? '') && /^(?:,|\/|or|and|&|=)$/u.test(joints[i]?.lower ?? ''));

const LETTER = /^(?:\d|[B-HJ-Z])$/u;
const SUM = listed('words of a sum');
const BEFORE = listed('what a letter stands behind');
const BEHIND = listed('what a letter stands before');
