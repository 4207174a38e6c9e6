import type { Token } from '../../model/index.ts';
import { longestForm, type NameForm } from '../../rules/gazetteer.ts';
import type { NameContext } from './name-context.ts';
import { opensBehind } from './opening.ts';
import { outletBehindThe } from './outlet-behind-the.ts';

/** A run of capitalised words, and what every step asks of its words. */

export interface Run {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** The longest name of the gazetteer that begins at `i`; every step asks for it, so that it is looked up once. */
export function formAt(run: Run, i: number, context: NameContext): NameForm | undefined {
  const { tokens } = run;
  const { forms } = context;
  const known = forms.get(tokens) ?? [];
  if (known.length === 0) forms.set(tokens, known);
  const found = known[i] === undefined ? (lookUp(run, i, context) ?? null) : known[i];
  known[i] = found;
  return found ?? undefined;
}

const lookUp = (run: Run, i: number, context: NameContext): NameForm | undefined =>
  (i === run.first ? outletBehindThe(run, context) : undefined) ??
  longestForm(context.rulebook.gazetteer, run.tokens, i);

/** `"AI Clips"`: in quotation marks the whole run is the name. */
export const quoted = (run: Run, i: number): boolean =>
  i === run.first && run.last - i > 1 && between(run.tokens, i, run.last);

/** Quotation marks stand around the words. */
export const between = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^["“‘]$/u.test(tokens[first - 1]?.text ?? '') && /^["”’,]$/u.test(tokens[last]?.text ?? '');

export const opensSentence = ({ tokens }: Run, i: number): boolean => opensBehind(tokens, i, /^(?:;|\d+)$/u);

/** "1332 ET - Former Norvane chief": a time of day and a dash before a note of a market's diary. */
export const opensNote = ({ tokens }: Run, i: number): boolean =>
  /^[-–—]+$/u.test(tokens[i - 1]?.text ?? '') && /^(?:GMT|ET|UTC)$/u.test(tokens[i - 2]?.text ?? '');

export const isFirstName = (token: Token | undefined, { rulebook }: NameContext): boolean =>
  token !== undefined &&
  (rulebook.morphology.isFirstName(token.lower) ||
    token.lower
      .split('-')
      .some((part) => part.length > 2 && token.lower.includes('-') && rulebook.morphology.isFirstName(part)));

/** "B. Tarnow Wealth" ends in a word of the language that nobody is called. */
export const isSurname = (last: Token, { rulebook: { lexicon, morphology } }: NameContext): boolean =>
  !lexicon.isCommonWord(last.lower) || morphology.isSurname(last.lower);
