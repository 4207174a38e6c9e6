import type { Token } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { isChiefOfficer } from '../chief-officer.ts';
import type { Mention } from '../mention.ts';
import { isCapital } from './capitals.ts';
import type { NameContext } from './name-context.ts';
import { between, formAt, isFirstName, type Run } from './run.ts';

/** Titles and offices inside a run: "CEO", "Chief Product Officer", "Ohio AG". */

const MAX_TITLE = 4;

/** "Ohio AG sues": the attorney general of a land or region, not a company's legal form. */
export function officeOfRegion(run: Run, i: number, mentions: readonly Mention[]): boolean {
  const before = mentions.at(-1);
  return (
    run.tokens[i]?.text === 'AG' &&
    before?.last === i &&
    (before.known?.isCountry === true || before.known?.acts === true)
  );
}

/** Where the title inside a known body's name begins that a person's name follows. */
export function officeBeforePerson(run: Run, i: number, context: NameContext): number | undefined {
  const form = formAt(run, i, context);
  const after = i + (form?.words.length ?? 0);
  if (form === undefined || form.words.length < 2 || form.entry.kinds[0] !== 'government' || after >= run.last)
    return undefined;
  if (!isFirstName(run.tokens[after], context)) return undefined;
  for (let k = i + 1; k < after; k++) {
    const title = run.tokens
      .slice(k, after)
      .map((t) => t.lower)
      .join(' ');
    if (context.rulebook.lexicon.titles.has(title)) return k;
  }
  return undefined;
}

/** How many words of a title ("Prime Minister") begin at `i`; 0 where they belong to a body's name. */
export function titleAt(run: Run, i: number, context: NameContext): number {
  const { lexicon } = context.rulebook;
  if (isCalledSo(run, i, context)) return 0;
  const ranked = rankedPost(run, i, context);
  if (ranked > 0) return ranked;
  const form = formAt(run, i, context);
  if (
    form !== undefined &&
    (form.words.length > 1 || !form.word) &&
    !lexicon.titles.has(form.words.join(' ').toLowerCase())
  )
    return 0;
  if (between(run.tokens, i, run.last)) return 0;
  // "Quillbee W5 Gen 2": no general.
  if (run.tokens[i]?.text === 'Gen' && /^\d/u.test(run.tokens[i + 1]?.text ?? '')) return 0;
  // "Acting Education Secretary", "Founding Dean"
  const post = HELD.test(run.tokens[i]?.text ?? '') && i + 1 < run.last ? titleAt(run, i + 1, context) : 0;
  if (post > 0) return post + 1;
  const officer = officerBehind(run.tokens.slice(i, Math.min(run.last, i + 6)));
  if (officer > 0) return officer + 1;
  if (isSplitOfficer(run, i)) return run.last - i;
  for (let n = Math.min(MAX_TITLE, run.last - i); n > 0; n--) {
    const phrase = run.tokens
      .slice(i, i + n)
      .map((t) => t.lower)
      .join(' ');
    if (!lexicon.titles.has(phrase) && !isManyOffices(phrase, lexicon.titles)) continue;
    const after = run.tokens[i + n];
    if (i + n < run.last && after !== undefined && lexicon.nameWords.last.has(after.text) && run.last - i - n === 1)
      return 0;
    if (i + n < run.last && isBody(run, context)) return ministerOfDepartment(run, i);
    if (opensFirm(run, i, context)) return 0;
    if (namesNobody({ ...run, first: i + n }, context) || namesFirm({ ...run, first: i + n }, context)) return 0;
    return n;
  }
  return 0;
}

/** "scientist Ada Dean", "founder Gen Quillan": the word for an office is somebody's surname or given name. */
export function isCalledSo(run: Run, i: number, context: NameContext): boolean {
  const { called, titles } = context.rulebook.lexicon;
  // "Osker Tarn King Jr."
  if (i > run.first && GENERATION.test(run.tokens[i + 1]?.text ?? '')) return true;
  if (!called.has(run.tokens[i]?.text ?? '')) return false;
  if (i === run.last - 1) return i > run.first && isFirstName(run.tokens[i - 1], context);
  return i === run.first && i === run.last - 2 && titles.get(run.tokens[i - 1]?.text ?? '') === 'post';
}

const GENERATION = /^(?:[JS]r\.?|II|III|IV)$/u;

/** "Senior Staff Attorney", "Deputy Gaming Editor", ", Group Lens Director": how many words a rank, its field in plain words and the post take; else 0. */
function rankedPost(run: Run, i: number, context: NameContext): number {
  const { lexicon } = context.rulebook;
  const ofGroup = run.tokens[i]?.text === 'Group' && i === run.first;
  if (!ofGroup && !RANK.test(run.tokens[i]?.text ?? '')) return 0;
  for (let k = i + 1; k < run.last && k < i + 5; k++) {
    const token = run.tokens[k] as Token;
    if (k > i + 1 && lexicon.titles.get(token.lower) === 'post') return k + 1 - i;
    if (!isFieldWord(run, k, context)) return 0;
  }
  return 0;
}

/** "Technology", "Science", though there is a journal of that name; but "Apple" may be the firm. */
function isFieldWord(run: Run, k: number, context: NameContext): boolean {
  const { lexicon } = context.rulebook;
  const { lower, text } = run.tokens[k] as Token;
  const kind = formAt(run, k, context)?.entry.kinds[0] ?? 'publication';
  return kind === 'publication' && (lexicon.isCommonWord(lower) || lexicon.fields.has(text));
}

/** What stands before the field of a post and in no name. */
const RANK = listed('ranks before a field');

/** How a post is held. */
const HELD = listed('how a post is held');

/** "Chief Product and Marketing Officer": the small word ends the run, and the post goes on behind it. */
function isSplitOfficer(run: Run, i: number): boolean {
  const words = run.tokens.slice(i, i + 7);
  const end = officerBehind(words);
  return end > 1 && words.slice(1, end).every((t) => isCapital(t.text) || /^(?:and|&|,)$/u.test(t.text));
}

/** Where the "Officer" is of words that open with "Chief"; -1 where there is none. */
const officerBehind = (words: readonly Token[]): number =>
  CHIEF.has(words[0]?.text ?? '') ? words.findIndex((t) => isChiefOfficer(words[0]?.text, t.text)) : -1;

const CHIEF: ReadonlySet<string> = new Set(['Chief', 'chief']);

/** "Justices Ada Quill and Bo Tarn", "Deputy Governors": not "Partners", which ends the names of firms. */
const isManyOffices = (phrase: string, titles: ReadonlyMap<string, string>): boolean =>
  phrase.endsWith('s') && (titles.get(phrase.slice(0, -1)) === 'office' || phrase.endsWith('governors'));

/** "General Statistics Office": the run ends as the name of a body does, so that the title belongs to it. */
const isBody = (run: Run, { rulebook }: NameContext): boolean =>
  /^(?:government|organization)$/u.test(
    rulebook.lexicon.nameWords.last.get((run.tokens[run.last - 1] as Token).text) ?? '',
  ) && !rulebook.morphology.isSurname((run.tokens[run.last - 1] as Token).lower);

/**
 * "Sen Tarn Digital": an office in short without its full stop opens a firm's name, where that ends in an ordinary word,
 * which nobody is called by. "Sen Tarn" is that firm where the article names it whole.
 */
export function opensFirm({ tokens, last }: Run, i: number, { text, rulebook }: NameContext): boolean {
  const office = tokens[i];
  if (office === undefined || i + 1 >= last || !SHORT_OFFICE.test(office.text)) return false;
  const end = tokens[last - 1] as Token;
  if (i + 2 < last) return isFirmsEnd(end.text, rulebook);
  const longer = `${text.slice(office.from, end.to)} `;
  for (let at = text.indexOf(longer); at >= 0; at = text.indexOf(longer, at + 1)) {
    const word = /^\p{Lu}\p{Ll}+/u.exec(text.slice(at + longer.length, at + longer.length + 20))?.[0];
    if (word !== undefined && isFirmsEnd(word, rulebook)) return true;
  }
  return false;
}

const isFirmsEnd = (word: string, { lexicon, morphology }: Rulebook): boolean => {
  const lower = word.toLowerCase();
  const ordinary = lexicon.isCommonWord(lower) && !lexicon.titles.has(lower) && !morphology.isSurname(lower);
  return ordinary || lexicon.nameWords.last.get(word) === 'company';
};

const SHORT_OFFICE = listed('offices in short');

/** "Secretary of the Treasury", "Secretary of the US Treasury": whoever heads a department, which closes the run, is no body; 0 where it is another run. */
function ministerOfDepartment({ tokens, last }: Run, i: number): number {
  const [office, of, ...field] = tokens.slice(i, last);
  const heads = MINISTER.test(office?.text ?? '') && /^(?:of|for)$/u.test(of?.text ?? '');
  const own = /^U\.?S\.?$/u.test(field[1]?.text ?? '') ? 3 : 2;
  return heads && field[0]?.text === 'the' && field.length === own ? last - i : 0;
}

const MINISTER = listed('ministers');

/** "General Meeting", "Attorney Advertising": only ordinary words, of which none is a name, stand behind the title. */
function namesNobody(rest: Run, context: NameContext): boolean {
  const { lexicon, morphology } = context.rulebook;
  return (
    rest.first < rest.last &&
    rest.tokens
      .slice(rest.first, rest.last)
      .every(
        (t, k) =>
          /^\p{Lu}\p{Ll}{3,}$/u.test(t.text) &&
          lexicon.isCommonWord(t.lower) &&
          !lexicon.titles.has(t.lower) &&
          !isFirstName(t, context) &&
          !morphology.isSurname(t.lower) &&
          formAt(rest, rest.first + k, context) === undefined,
      )
  );
}

/** "Premier Finance Corp.", "President Energy Ltd": nothing but plain words and a firm's suffix stands behind the title, which opens its name. */
const namesFirm = (rest: Run, context: NameContext): boolean =>
  rest.last - rest.first > 1 &&
  context.rulebook.lexicon.legalSuffixes.has(rest.tokens[rest.last - 1]?.text ?? '') &&
  rest.tokens
    .slice(rest.first, rest.last - 1)
    .every(
      (t, k) =>
        /^\p{Lu}\p{Ll}{3,}$/u.test(t.text) &&
        context.rulebook.lexicon.isCommonWord(t.lower) &&
        formAt(rest, rest.first + k, context) === undefined,
    );
