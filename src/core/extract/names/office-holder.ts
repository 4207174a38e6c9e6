import type { Token } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import { isCapital } from './capitals.ts';
import type { NameContext } from './name-context.ts';
import { formAt, isFirstName, type Run } from './run.ts';

/** What an office is for, between the office and the name of whoever holds it: "Minister for Defence Ada Quill". */

/** How far in front of a run the office may stand: "Minister of State for Commerce and | Industry". */
const REACH = 8;

/** Where the name begins behind words for what the office is for; none where the run is no such thing. */
export function holderBehindOffice(run: Run, context: NameContext): number | undefined {
  let name = run.first;
  while (name < run.last && isPlainWord(run, name, context)) name++;
  const [first, ...others] = run.tokens.slice(name, run.last);
  if (name === run.first || first === undefined || others.length < 1 || others.length > 2) return undefined;
  const personal =
    [first, ...others].every((t) => /^\p{Lu}[\p{L}.'’-]*$/u.test(t.text)) &&
    !isBodyOrWord(others.at(-1) as Token, context) &&
    (isFirstName(first, context) || !context.rulebook.lexicon.isCommonWord(first.lower)) &&
    formAt(run, name, context)?.entry.kinds[0] !== 'company';
  return personal && standsBehindOffice(run, context) ? name : undefined;
}

/** "Minister of State *for Commerce*": the piece that ends here only tells what the office is for. */
export function isFieldOfOffice(run: Run, context: NameContext): boolean {
  // "President of Lens Business Development"
  const lead = context.rulebook.lexicon.stopNames.has(run.tokens[run.first - 1]?.text ?? '') ? 2 : 1;
  if (!/^(?:for|of)$/u.test(run.tokens[run.first - lead]?.text ?? '')) return false;
  for (let i = run.first; i < run.last; i++) if (!isPlainWord(run, i, context)) return false;
  return true;
}

/** "Petroleum and | *Natural Gas* Minister Ada Quill": plain words right before an office of government, or joined to such. */
export function isPortfolio(run: Run, context: NameContext): boolean {
  const { tokens } = run;
  for (let i = run.first; i < run.last; i++) if (!isPlainWord(run, i, context)) return false;
  let at = run.last;
  if (/^(?:and|&|,)$/u.test(tokens[at]?.text ?? '')) {
    at++;
    while (at < run.last + 6 && at < tokens.length && isPlainWord(run, at, context)) at++;
    if (at === run.last + 1) return false;
  }
  return MINISTER.test(tokens[at]?.text ?? '') && isCapital(tokens[at + 1]?.text ?? '');
}

const MINISTER = listed('ministers');

/** "director of the International Agritourism Association": the run is the body's name. */
const isBodyOrWord = (last: Token, { rulebook: { lexicon, morphology } }: NameContext): boolean =>
  lexicon.nameWords.last.has(last.text) || (lexicon.isCommonWord(last.lower) && !morphology.isSurname(last.lower));

/** A word of the language that nobody is called. */
function isPlainWord(run: Run, i: number, context: NameContext): boolean {
  const { lexicon, morphology } = context.rulebook;
  const token = run.tokens[i] as Token;
  return (
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    lexicon.isCommonWord(token.lower) &&
    !lexicon.titles.has(token.lower) &&
    !morphology.isSurname(token.lower) &&
    !isFirstName(token, context) &&
    formAt(run, i, context) === undefined
  );
}

/** Nothing but capitals and the small words of a title stand between the office and the run. */
function standsBehindOffice(run: Run, { rulebook: { lexicon } }: NameContext): boolean {
  for (let i = run.first - 1; i >= 0 && i >= run.first - REACH; i--) {
    const { text, lower } = run.tokens[i] as Token;
    if (lexicon.titles.has(lower)) return i < run.first - 1;
    if (!isCapital(text) && !/^(?:of|for|the|and|&|,)$/u.test(text)) return false;
  }
  return false;
}
