import type { Token } from '../../model/index.ts';
import { isCapital } from './capitals.ts';
import type { NameContext } from './name-context.ts';
import { opensWithFigure } from './opening-figure.ts';
import { cutsName, isQuoteSign } from './piece-end.ts';
import { formAt, isFirstName, opensSentence, quoted, type Run } from './run.ts';

/** Capitalised words that open no name. */

/** Words that no name begins with here: how many to pass over. */
export function skipAt(run: Run, i: number, context: NameContext): number {
  const { lexicon } = context.rulebook;
  const token = run.tokens[i] as Token;
  const form = formAt(run, i, context);
  if (form !== undefined && form.words.length > 1) {
    const next = formAt(run, i + 1, context);
    return form.words[0] === 'The' && next !== undefined && next.words.length > form.words.length - 1 ? 1 : 0;
  }
  if (lexicon.calendar.has(token.text.replace(/\.$/u, '')))
    return run.tokens[i + 1] !== undefined && /^\d/u.test(run.tokens[i + 1]?.text ?? '') ? 2 : 1;
  if (form === undefined && opensWithFigure(run.tokens, i)) return 0;
  if (form === undefined && (!isCapital(token.text) || isQuoteSign(token.text))) return 1;
  if (/^(?:The|A|An|\p{Lu})$/u.test(token.text) && form === undefined && !opensInitials(run, i, context)) return 1;
  // "closed its Series C.": the letter of a round.
  if (/^\p{Lu}\.$/u.test(token.text) && run.tokens[i - 1]?.text === 'Series') return 1;
  if (form !== undefined && !form.word) return 0;
  if (form === undefined && cutsName(run, i, context)) return 1;
  if (form === undefined && isTickerOfNext(run, i, context)) return 1;
  if (/^\p{Lu}+-\p{Ll}/u.test(token.text) && lexicon.stopNames.has(token.text.split('-')[0] ?? '')) return 1;
  if (lexicon.stopNames.has(token.text)) return quoted(run, i) || opensBody(run, i, context) ? 0 : 1;
  // "Leading AI labs", "Pioneering AI for": a describing word before the field.
  if (
    opensSentence(run, i) &&
    form === undefined &&
    run.tokens[i + 1]?.text === 'AI' &&
    i + 2 >= run.last &&
    (/(?:ing|ed)$/u.test(token.lower) || isDescribing(token.lower, context))
  )
    return 2;
  const opens =
    opensSentence(run, i) || (i === run.first && /^(?:The|A|An|This|That|In|On|At|For|But|And)$/u.test(token.text));
  if (opens && form === undefined && lexicon.isCommonWord(token.lower) && !lexicon.titles.has(token.lower)) {
    const next = run.tokens[i + 1];
    const alone = i + 1 >= run.last;
    if (opensPerson(run, i, context)) return 0;
    // "Scale Partners rose" at a sentence's start may be a name; "Former Norvane" is not one.
    if (alone || next === undefined) return 0;
    const known = formAt(run, i + 1, context);
    const whole = known !== undefined && (known.words.length > 1 || i + 1 + known.words.length >= run.last);
    return bodyWord(run, context) &&
      !whole &&
      !/^(?:At|As|For|In|Neither|Through|By|With|From|On)$/u.test(token.text) &&
      !/^(?:former|new|meanwhile|both|even|only|last|while|when|if|once|since|though|although|because)$/u.test(
        token.lower,
      )
      ? 0
      : 1;
  }
  return 0;
}

/** "NRVN Norvane": the sign of a listed firm before its name. */
function isTickerOfNext(run: Run, i: number, context: NameContext): boolean {
  const sign = (run.tokens[i] as Token).text;
  const next = i + 1 < run.last ? formAt(run, i + 1, context) : undefined;
  return (
    /^\p{Lu}{3,5}$/u.test(sign) &&
    next !== undefined &&
    !next.word &&
    next.entry.kinds[0] === 'company' &&
    new RegExp(`^${[...sign].join('.*')}`, 'u').test(next.words.join('').toUpperCase())
  );
}

/** "Chairman V Narayanan", "S K Quillan": letters without stops before a surname, which a title announces or nothing else follows. */
function opensInitials(run: Run, i: number, { rulebook }: NameContext): boolean {
  const { lexicon } = rulebook;
  const before = run.tokens[i - 1]?.lower ?? '';
  let k = i;
  while (k < run.last && k < i + 3 && /^[B-HJ-Z]$/u.test(run.tokens[k]?.text ?? '')) k++;
  const surname = run.tokens[k];
  if (k === i || k !== run.last - 1 || surname === undefined) return false;
  const namely = /^\p{Lu}\p{Ll}{3,}$/u.test(surname.text) && !lexicon.isCommonWord(surname.lower);
  return (
    namely &&
    rulebook.gazetteer.forms.get(surname.text) === undefined &&
    (lexicon.titles.has(before) ||
      (i === run.first && !/^(?:series|plan|class|type|group|grade|phase|vitamin|section)$/u.test(before)))
  );
}

/** "Will Quillson of Norvane": a given name that is also a word, and nothing but a surname behind it. */
function opensPerson(run: Run, i: number, context: NameContext): boolean {
  const surname = run.tokens[i + 1];
  return (
    i + 2 === run.last &&
    surname !== undefined &&
    ((run.tokens[i]?.text === 'Will' && run.tokens.at(-1)?.text !== '?') || isFirstName(run.tokens[i], context)) &&
    /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(surname.text) &&
    !context.rulebook.lexicon.isCommonWord(surname.lower) &&
    formAt(run, i + 1, context) === undefined
  );
}

/** An adjective of the language, and nothing else. */
function isDescribing(lower: string, { rulebook }: NameContext): boolean {
  const { adj, noun, verb } = rulebook.lexicon.classesOf(lower);
  return adj && !noun && verb.size === 0;
}

/** "AI Safety Institute": the field opens the name of a body or law. */
function opensBody(run: Run, i: number, { rulebook }: NameContext): boolean {
  const last = run.tokens[run.last - 1] as Token;
  return (
    run.tokens[i]?.text === 'AI' &&
    run.last - i > 2 &&
    /^(?:organization|law|government)$/u.test(rulebook.lexicon.nameWords.last.get(last.text) ?? '')
  );
}

const bodyWord = (run: Run, { rulebook }: NameContext): boolean =>
  rulebook.lexicon.nameWords.last.has((run.tokens[run.last - 1] as Token).text);
