import type { Doc, Sentence, Token } from '../../model/index.ts';
import type { NameForm } from '../../rules/gazetteer.ts';
import { listed } from '../../rules/word-lists.ts';
import { signBehind } from '../entities/ticker.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { endOfSector } from './index-sector.ts';
import { knownAt, mentionOfForm, plain } from './known-form.ts';
import { startOfCell } from './land-in-cell.ts';
import { isInsideFirm } from './land-in-firm.ts';
import { endOfLonger, standsWithinFirm } from './longer-in-title.ts';
import type { NameContext } from './name-context.ts';
import { capitalRun } from './new-name.ts';

/** Keeps a name of the running text for the lines in title case. */
export function remember(context: NameContext, m: Mention, doc: Doc): void {
  if (m.known !== undefined && !m.weak) context.told.add(m.known);
  const words = (doc.sentences[m.sentence]?.tokens ?? []).slice(m.first, m.last).map(plain);
  keepWords(context, words, m);
  // "Quill Lens Tarn Company" is "Quill Lens Tarn" in a headline.
  if (m.known === undefined && words.length > 3 && words.at(-1) === 'Company')
    keepWords(context, words.slice(0, -1), mentionLike(m, { name: m.name.slice(0, m.name.lastIndexOf(' ')) }));
}

function keepWords(context: NameContext, words: readonly string[], m: Mention): void {
  const first = words[0];
  if (first === undefined || m.weak) return;
  for (const key of new Set([first, first.toUpperCase()])) {
    const list = context.seen.get(key) ?? [];
    if (!list.some((x) => x.words.length === words.length && x.words.every((w, i) => w === words[i])))
      list.push({ words, mention: m });
    list.sort((a, b) => b.words.length - a.words.length);
    context.seen.set(key, list);
  }
}

/** Names of a line whose capitals say nothing: those that the text or the gazetteer knows. */
export function namesInTitleCase(sentence: Sentence, s: number, context: NameContext): Mention[] {
  const { tokens } = sentence;
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const first = plain(tokens[i] as Token);
    const shouted = first === first.toUpperCase();
    const seen = context.seen.get(first)?.find((x) =>
      x.words.every((w, k) => {
        const token = tokens[i + k];
        return token !== undefined && (w === plain(token) || (shouted && w.toUpperCase() === plain(token)));
      }),
    );
    const form = formInTitle(tokens, i, context);
    const isMeant =
      form !== undefined && (!form.word || isShortForTold(form, context) || sharesTail(form, tokens, i, context));
    const length = Math.max(seen?.words.length ?? 0, isMeant ? form.words.length : 0);
    const land = (form?.entry ?? seen?.mention.known)?.isCountry === true;
    if (length === 0 || (land && isInsideFirm({ tokens, first: i, last: i + length }, context))) {
      i++;
      continue;
    }
    // "TVX 500 Real Estate | -0.21"
    const sector = endOfSector(form?.entry, tokens, i + length);
    if (sector > i + length) {
      found.push(capitalRun({ tokens, sentence: s, first: i, last: sector }, { context, titled: false }));
      i = sector;
      continue;
    }
    // "Norvane Tavland | 14 May", "Velmquill Tavland Q3"
    const cell = land && form?.demonym === false ? startOfCell(tokens, { first: i, last: i + length }, context) : -1;
    if (cell >= 0) {
      while ((found.at(-1)?.last ?? 0) > cell) found.pop();
      const firm = capitalRun({ tokens, sentence: s, first: cell, last: i + length }, { context, titled: false });
      found.push(mentionLike(firm, { personal: false }));
      i += length;
      continue;
    }
    const whole = { first: i, last: i + length };
    const line = { tokens, rulebook: context.rulebook };
    const end = endOfLonger(whole, form?.entry ?? seen?.mention.known, line);
    // "Results: Norvane Lens Group, Inc. (NYSE: NVL)": the sign tells that the line names a firm.
    if (end > 0 && isListed(tokens[end - 1] as Token, context))
      found.push(capitalRun({ tokens, sentence: s, first: i, last: end }, { context, titled: false }));
    if (end > 0 || (length === 1 && standsWithinFirm(whole, line))) {
      i = Math.max(end, i + 1);
      continue;
    }
    const span = {
      sentence: s,
      first: i,
      last: i + length,
      from: (tokens[i] as Token).from,
      to: (tokens[i + length - 1] as Token).to,
    };
    if (seen !== undefined && seen.words.length === length)
      found.push(mentionLike(seen.mention, { ...span, weak: false }));
    else if (form !== undefined) found.push(mentionOfForm(form, { ...span, tokens }));
    i += length;
  }
  return found;
}

/** "Quill Takes a Stake" over a text on Quill Management: the short name, which alone may be another's, of what the text names in full. */
const isShortForTold = ({ entry, words: [word = '', ...more] }: NameForm, { told, rulebook }: NameContext): boolean =>
  more.length === 0 && told.has(entry) && !rulebook.lexicon.isCommonWord(word.toLowerCase());

const isListed = ({ to }: Token, { text }: NameContext): boolean => signBehind(text, to)?.exchange !== undefined;

/** "*Amazon* and Google-Backed Norvane": an ordinary word that is a firm, beside another before the same second half. */
function sharesTail(form: NameForm, tokens: readonly Token[], i: number, context: NameContext): boolean {
  const [and, other] = [i + form.words.length, i + form.words.length + 1];
  if (form.entry.kinds[0] !== 'company' || !/^(?:and|&)$/u.test(tokens[and]?.lower ?? '')) return false;
  const second = tokens[other] === undefined ? undefined : knownAt(tokens, other, context);
  const hyphen = other + (second?.words.length ?? 0);
  return (
    second?.entry.kinds[0] === 'company' && tokens[hyphen]?.text === '-' && HAD_BY.test(tokens[hyphen + 1]?.lower ?? '')
  );
}

const HAD_BY = listed('ends of compounds of what is had');

/** "US Steel Tariffs": of a land and an ordinary word a headline makes no firm that the text does not name. */
function formInTitle(tokens: readonly Token[], i: number, context: NameContext): NameForm | undefined {
  const form = knownAt(tokens, i, context);
  if (form === undefined || form.words.length !== 2 || form.entry.kinds[0] !== 'company') return form;
  const { gazetteer, lexicon } = context.rulebook;
  const land = gazetteer.forms
    .get(form.words[0] ?? '')
    ?.find(({ words, entry, demonym }) => words.length === 1 && entry.isCountry && !demonym);
  if (land === undefined || !lexicon.isCommonWord(form.words[1]?.toLowerCase() ?? '')) return form;
  const next = tokens[i + 2]?.text ?? '';
  return /^(?:,|&|and)$/iu.test(next) || lexicon.isCommonWord(next.toLowerCase()) ? land : form;
}
