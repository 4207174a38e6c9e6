import type { Token } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import type { NameContext } from './name-context.ts';
import { formAt, type Run } from './run.ts';

/**
 * "Christina Sun, a lawyer", "Lakshmi Sen, who": a surname that is short for a day or an office as well, at the end of the
 * capitals behind a word that is none of the language and that no list knows; no date and no other name goes on behind it.
 */
export function isShortSurname(run: Run, i: number, context: NameContext): boolean {
  const [before, own, next] = run.tokens.slice(i - 1, i + 2) as [Token, Token, Token | undefined];
  if (i === run.first || i + 1 !== run.last || !SHORT_SURNAME.test(own.text)) return false;
  if (/^\d/u.test(next?.text ?? '')) return false;
  const strange = /^\p{Lu}\p{Ll}{2,}$/u.test(before.text) && !context.rulebook.lexicon.isCommonWord(before.lower);
  return strange && formAt(run, i - 1, context) === undefined;
}

const SHORT_SURNAME = listed('surnames short for something else');
