import type { Token } from '../../model/index.ts';
import type { NameForm } from '../../rules/gazetteer.ts';
import { listed } from '../../rules/word-lists.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { mentionOfForm } from './known-form.ts';
import { landEndsName } from './land-in-name.ts';
import type { NameContext } from './name-context.ts';
import { capitalRun, named, type PieceOptions } from './new-name.ts';
import { holderBehindOffice } from './office-holder.ts';
import { formAt, isFirstName, opensSentence, type Run } from './run.ts';
import { standsAlone } from './stands-alone.ts';
import { isToldWhole } from './told-whole.ts';

/** Known names and new ones in a piece of a run. */

/** The names in a piece that holds no title. */
export function namesOf(run: Run, options: PieceOptions): Mention[] {
  const { context } = options;
  // "Supreme Court | of Tavland", "the U.S. | & Tavland": what is left behind the name.
  if (/^(?:of|&|AND)$/u.test((run.tokens[run.first] as Token).text) && run.first + 1 < run.last)
    return namesOf({ ...run, first: run.first + 1 }, options);
  const form = formAt(run, run.first, context);
  if (form !== undefined && isLandBehindThe(form, run, context))
    return namesOf({ ...run, first: run.first + 1 }, options);
  if (form !== undefined) {
    const cut = run.first + form.words.length;
    // A form may reach past the run: "the Data Commissioner's Office".
    const whole = { ...run, last: cut };
    if (cut >= run.last) return [named(weakAtStart(mentionOfForm(form, whole), whole, context), whole, options)];
    if (isStyled(form, { ...run, first: cut }, context)) return [styled(form, run)];
    // "Supreme Court of Velmora": another land's than the one that a list knows.
    if (/^(?:of|for)$/u.test(run.tokens[cut]?.text ?? '') && !isLandAt(run, cut + 1, context))
      return [capitalRun(run, options)];
    if (standsAlone(form, { ...run, first: cut }, options))
      return [
        mentionOfForm(form, { ...run, last: cut }),
        ...namesOf({ ...run, first: cut }, { context, titled: false }),
      ];
    return [capitalRun(run, options)];
  }
  const device = deviceBehindChip(run, context);
  if (device !== undefined)
    return [
      capitalRun({ ...run, last: device }, { context, titled: false }),
      ...namesOf({ ...run, first: device }, { context, titled: false }),
    ];
  const holder = holderBehindOffice(run, context);
  if (holder !== undefined) return namesOf({ ...run, first: holder }, { context, titled: true });
  const head = bodyBeforePerson(run, context);
  if (head !== undefined)
    return [
      ...namesOf({ ...run, last: head }, options),
      ...namesOf({ ...run, first: head }, { context, titled: true }),
    ];
  for (let k = run.first + 1; k < run.last; k++) {
    const inner = formAt(run, k, context);
    const splits =
      inner !== undefined &&
      !inner.word &&
      !inner.demonym &&
      !landEndsName(run, k, context) &&
      (inner.words.length > 1 || k + 1 === run.last) &&
      ((opensSentence(run, run.first) && !isToldWhole(run, context)) ||
        /^(?:former|new|ex|then|late|longtime|rival)$/iu.test((run.tokens[k - 1] as Token).text)) &&
      inner.entry.kinds[0] !== 'place';
    const givenName =
      k >= run.last - 3 &&
      run.last - k >= 2 &&
      isFirstName(run.tokens[k], context) &&
      !context.rulebook.lexicon.nameWords.last.has((run.tokens[run.last - 1] as Token).text) &&
      (context.rulebook.lexicon.isCommonWord((run.tokens[k - 1] as Token).lower) || isBehindOf(run, k, context));
    if (
      (splits && context.rulebook.lexicon.isCommonWord((run.tokens[k - 1] as Token).lower)) ||
      (splits && (inner?.words.length ?? 0) > 1) ||
      givenName
    )
      return [
        ...(givenName && allCommon(run, k, context) ? [] : namesOf({ ...run, last: k }, options)),
        ...namesOf({ ...run, first: k }, { context, titled: false }),
      ];
  }
  return [capitalRun(run, options)];
}

const isLandAt = (run: Run, i: number, context: NameContext): boolean =>
  formAt(run, i, context)?.entry.isCountry === true;

/** "Norvane Inc.", "Norvane Co., Ltd.", "Norvane (Private) Ltd.": nothing but the style of a firm stands behind its known name. */
const isStyled = ({ entry }: NameForm, { tokens, first, last }: Run, { rulebook }: NameContext): boolean =>
  entry.kinds.includes('company') &&
  tokens.slice(first, last).every(({ text }, i, style) => {
    const inBrackets = style[i - 1]?.text === '(' && style[i + 1]?.text === ')';
    return /^[,()]$/u.test(text) || rulebook.lexicon.legalSuffixes.has(text) || (inBrackets && IN_BRACKETS.test(text));
  });

const IN_BRACKETS = listed('styles of a firm in brackets');

function styled(form: NameForm, run: Run): Mention {
  const known = mentionOfForm(form, run);
  const style = run.tokens
    .slice(run.first + form.words.length, run.last)
    .map(({ text, spaced }) => (spaced && text !== ',' ? ` ${text}` : text));
  return mentionLike(known, { name: known.name + style.join(''), weak: false });
}

/** "the M4 Pro Quillbee", "the S7 Quillbee": where the known thing begins before which the code of its chip stands. */
function deviceBehindChip(run: Run, context: NameContext): number | undefined {
  if (!/^\p{Lu}\d{1,2}$/u.test(run.tokens[run.first]?.text ?? '')) return undefined;
  let at = run.first + 1;
  while (at < run.last && context.rulebook.lexicon.editions.has((run.tokens[at] as Token).text)) at++;
  const form = at < run.last ? formAt(run, at, context) : undefined;
  return form !== undefined && !form.word && form.entry.kinds[0] === 'product' ? at : undefined;
}

/** "University of Ostrea Ada Quill": one word behind the "of" of a body's name stands before the given name. */
function isBehindOf(run: Run, k: number, { rulebook: { lexicon } }: NameContext): boolean {
  const [head, of] = run.tokens.slice(k - 3, k - 1);
  return k - 3 >= run.first && run.last - k === 2 && of?.text === 'of' && lexicon.nameWords.last.has(head?.text ?? '');
}

/** "The Australian government", "The Australian Liberal Party" are no newspaper's. */
function isLandBehindThe({ words: [the, land = '', more] }: NameForm, run: Run, { rulebook }: NameContext): boolean {
  if (the !== 'The' || more !== undefined) return false;
  if (rulebook.gazetteer.forms.get(land)?.some((form) => form.demonym) !== true) return false;
  if (run.last > run.first + 2) return /^\p{Lu}\p{Ll}/u.test(run.tokens[run.first + 2]?.text ?? '');
  const next = run.tokens[run.last]?.lower ?? '';
  const { noun: isNoun, verb } = rulebook.lexicon.classesOf(next);
  return rulebook.lexicon.kindNouns.has(next) || rulebook.lexicon.describes(next) || (isNoun && verb.size === 0);
}

/** "chief executive of Velm Mutual Fund Ada Quill": where the name of whoever holds the post begins. */
function bodyBeforePerson(run: Run, { rulebook }: NameContext): number | undefined {
  const { lexicon } = rulebook;
  const [post, of] = [run.tokens[run.first - 2], run.tokens[run.first - 1]];
  if (of?.lower !== 'of' || !lexicon.titles.has(post?.lower ?? '')) return undefined;
  const name = run.tokens.slice(run.last - 2, run.last);
  const body = run.tokens[run.last - 3];
  const personal = name.every((t) => /^\p{Lu}\p{Ll}+$/u.test(t.text) && !lexicon.isCommonWord(t.lower));
  const ends = body !== undefined && run.last - 3 > run.first && lexicon.nameWords.last.has(body.text);
  return ends && personal ? run.last - 2 : undefined;
}

/** "Government Affairs" before a person's name: words of a post. */
function allCommon(run: Run, end: number, { rulebook }: NameContext): boolean {
  return run.tokens.slice(run.first, end).every((t) => rulebook.lexicon.isCommonWord(t.lower));
}

/** "Nothing has changed": a known name that is an ordinary word is doubtful where a sentence begins. */
function weakAtStart(mention: Mention, run: Run, { text, rulebook }: NameContext): Mention {
  const single = run.last - run.first === 1;
  // "Meta (NASDAQ: META)"
  const listed = /^ \((?:[A-Z]{2,}: ?)?[A-Z]{2,5}\)/u.test(text.slice(mention.to, mention.to + 20));
  if (single && listed) return mentionLike(mention, { weak: false });
  const doubtful =
    single && opensSentence(run, run.first) && rulebook.lexicon.isCommonWord((run.tokens[run.first] as Token).lower);
  return doubtful && !mention.known?.isCountry ? mentionLike(mention, { weak: true }) : mention;
}
