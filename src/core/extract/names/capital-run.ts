import type { Token } from '../../model/index.ts';
import type { NameForm } from '../../rules/gazetteer.ts';
import { listed } from '../../rules/word-lists.ts';
import { bridgeAt } from './bridge.ts';
import { isCapital } from './capitals.ts';
import { knownAt } from './known-form.ts';
import type { NameContext } from './name-context.ts';
import { opensWithFigure } from './opening-figure.ts';

/** Where the run of capitalised words that begins at `i` ends (`i` itself: there is none). */
export function runAt(tokens: readonly Token[], i: number, context: NameContext): number {
  const start = tokens[i] as Token;
  const known = knownAt(tokens, i, context);
  if (!isCapital(start.text) && known === undefined && !opensWithFigure(tokens, i)) return i;
  let end = i + (known?.words.length ?? 1);
  let last = { form: known, end };
  for (;;) {
    const next = tokens[end];
    if (next === undefined || (!next.spaced && !/^(?:,|['’]s?)$/u.test(next.text))) return end;
    // "Velm The NSE Velm is": behind a whole name an article with a capital opens the next line.
    if (next.text === 'The' && last.end === end && last.form?.word === false && opensLine(tokens, end, context))
      return end;
    if (isNumberOfLaw(tokens, end) || leavesOut(tokens, { end, known: last.end === end && last.form }, context))
      return end;
    if (endsWithSuffix(tokens, end, context)) return end;
    if (closesFirm(tokens, end, context)) return end;
    const form = knownAt(tokens, end, context);
    if (form !== undefined) {
      end += form.words.length;
      last = { form, end };
    } else if (isCapital(next.text)) end++;
    else if (
      continuesName(tokens, end, { context, behind: last.end === end ? last.form : undefined }) ||
      SMALL_FORM.test(next.text)
    )
      end++;
    else {
      const bridge = bridgeAt(tokens, { from: i, at: end }, context);
      if (bridge === 0) return end;
      end += bridge;
    }
  }
}

/** Characters between two words that are more than spaces and marks: a sign of a market stood there, and was left out. */
const LEFT_OUT = 8;

/**
 * "Norvane Motor (OTCPK:NRVN) Sources said", "Ada Quill (D-Tex.) Bo Tarn": behind the sign of a firm that is known only a legal
 * suffix goes on with its name, and behind a person's seat another begins. Elsewhere the sign may stand within a name.
 */
function leavesOut(
  tokens: readonly Token[],
  { end, known }: { end: number; known: NameForm | false | undefined },
  { rulebook: { lexicon, morphology } }: NameContext,
): boolean {
  const { from, text, lower } = tokens[end] as Token;
  if (from - (tokens[end - 1] as Token).to < LEFT_OUT || lexicon.legalSuffixes.has(text)) return false;
  const behind = tokens[end + 1]?.text ?? '';
  const opens = /^\p{Ll}/u.test(behind) && !lexicon.units.has(text);
  return (known !== false && known?.word === false && opens) || morphology.isFirstName(lower);
}

/** "The two rounds", "The NSE Velm is", but "Velm The Tarnow School": a small word or a known name stands behind the article. */
const opensLine = (tokens: readonly Token[], at: number, context: NameContext): boolean =>
  /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') || knownAt(tokens, at + 1, context) !== undefined;

/** "Regulation (EU) 2017/1129 Tarnow": a name ends in the number of a law. */
const isNumberOfLaw = (tokens: readonly Token[], end: number): boolean =>
  /^(?:\d{4}\/\d{1,4}|\d{1,4}\/\d{4})$/u.test((tokens[end - 1] as Token).text);

const SMALL_FORM = listed('legal forms written small');

/** "Norvane Inc. Quillbee": behind "Inc." only another suffix goes on, as in "Norvane Co., Ltd.", "Norvane Co. Inc.". */
function endsWithSuffix(tokens: readonly Token[], end: number, { rulebook: { lexicon } }: NameContext): boolean {
  if (!POINTED_FORM.test((tokens[end - 1] as Token).text)) return false;
  const next = tokens[end]?.text === ',' ? tokens[end + 1] : tokens[end];
  return next === undefined || !lexicon.legalSuffixes.has(next.text);
}

const POINTED_FORM = listed('legal forms with a point');

/** "Velm & Tarn, LLP Securities Litigation", "Norvane Inc Class A": behind such a suffix another name begins. */
function closesFirm(tokens: readonly Token[], end: number, { rulebook }: NameContext): boolean {
  const last = (tokens[end - 1] as Token).text;
  const next = (tokens[end] as Token).text;
  return LEGAL_FORM.test(last) && isCapital(next) && !rulebook.lexicon.legalSuffixes.has(next);
}

const LEGAL_FORM = listed('legal forms at the end');

/** Numbers and signs that belong to a name: "Tern 2", "Quillbee 3.5", "Oak & Pine". */
function continuesName(
  tokens: readonly Token[],
  at: number,
  { context: { rulebook }, behind }: { context: NameContext; behind: NameForm | undefined },
): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  // "HB 18", "Law 132", "Regulation 2016/679"
  if (rulebook.lexicon.numberedLaws.has(before.text) && /^\d{1,5}(?:\/\d{2,4})?$/u.test(token.text))
    return !startsQuantity(tokens, at);
  // "Norvane 1H Net Profit": half of its year.
  if (rulebook.lexicon.calendar.has(before.text) || /^(?:[1-4][QH]|9M)$/u.test(token.text)) return false;
  // "Tern AI 7 Pro", but "Chinese AI 2 years ago"
  const version = /^(?:Pro|Max|Ultra|Mini|Plus|Lite|HX|HS|\d{3}[A-Z]?)$/u.test(tokens[at + 1]?.text ?? '');
  // "Tern K3 Gen 2"
  if (
    rulebook.lexicon.stopNames.has(before.text) &&
    before.text !== 'Gen' &&
    !version &&
    !(behind && behind.words.length > 1)
  )
    return false;
  // "Ryzen 5000 and 7000": versions of a known family.
  if (behind?.entry.family === true && /^[1-9]\d{3}$/u.test(token.text) && !/^(?:19|20)\d\d$/u.test(token.text))
    return !startsQuantity(tokens, at) && !/^\p{Ll}+s$/u.test(tokens[at + 1]?.text ?? '');
  if (/^\d{1,3}(?:\.\d+){0,3}[a-z]?$/u.test(token.text) || /^\d{1,5}[A-Z][A-Za-z\d]{0,3}$/u.test(token.text))
    return !/^(?:\d+(?:st|nd|rd|th|bn|m|k))$/u.test(token.text) && !startsQuantity(tokens, at);
  // "Norvane 787-10", "Norvane 777-300ER": the variant of a line of aircraft
  if (behind?.entry.kinds[0] === 'company' && /^\d{3}-\d{1,3}\p{Lu}{0,3}$/u.test(token.text)) return true;
  // "Tern-2 mini"
  if (SMALL_EDITION.test(token.text) && /\d[a-z]?$/u.test(before.text)) return true;
  // "Quillbee 1000 Pro"
  return /^\d{4}$/u.test(token.text) && EDITION.test(tokens[at + 1]?.text ?? '');
}

const EDITION = listed('editions behind a number');

const SMALL_EDITION = listed('editions written small');

const SUM = listed('words of a sum');

/** "Norvane 40 million" is no name. */
function startsQuantity(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    (SUM.test(next.lower) ||
      /^(?:%|percent|per|years?|days?|people|times|points?|countries|states|months?|weeks?|of|other|more|new|employees|percentage|to|out)$/u.test(
        next.lower,
      ))
  );
}
