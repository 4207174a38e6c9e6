import { groupBy, type Token } from '../../model/index.ts';
import { longestForm, type NameForm, straight } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { perOwner } from '../../text/memo.ts';
import type { NameContext } from './name-context.ts';

/** The words from `first` up to `last`. */
interface Stretch {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
}

/**
 * "told *the Kettle*", "owner of the Kettle", "the Kettle's editor", "the Velm Times and the Kettle": many papers write the article of
 * an outlet's name small. The name behind it is often a plain word, so that what stands around must speak of an outlet.
 */
export function outletBehindThe(run: Stretch, { rulebook, text }: NameContext): NameForm | undefined {
  const { tokens, first, last } = run;
  if (tokens[first - 1]?.text !== 'the') return undefined;
  const form = formBehindThe(tokens, first, rulebook);
  if (form === undefined || first + form.words.length !== last) return undefined;
  if (endsAnother(form.words.join(' '), text) || goesOn(tokens[last], rulebook)) return undefined;
  const speaks =
    isAskedOrRead(tokens, first - 1) || actsAsOutlet(tokens, last) || isAmongOutlets(tokens, { first, last }, rulebook);
  return speaks ? { ...form, word: false } : undefined;
}

/** "The Velm Times said … told *the Times*": in short another that the article names. */
function endsAnother(name: string, text: string): boolean {
  for (let at = text.indexOf(` ${name}`); at >= 0; at = text.indexOf(` ${name}`, at + 1)) {
    const before = /(\p{Lu}[\p{L}\p{N}.&'’-]*)$/u.exec(text.slice(Math.max(0, at - 30), at))?.[1];
    if (before !== undefined && before !== 'The') return true;
  }
  return false;
}

/** "told the Independent *candidates*": an adjective or noun before another. */
function goesOn(next: Token | undefined, { lexicon }: Rulebook): boolean {
  if (next === undefined || !/^\p{Ll}{3,}$/u.test(next.text) || REPORTS.test(next.lower)) return false;
  const { noun, verb } = lexicon.classesOf(next.lower);
  return noun && verb.size === 0 && lexicon.functionWords.posOf(next.lower) === undefined;
}

/** An outlet whose name begins with "The", by the words behind that. */
function formBehindThe(tokens: readonly Token[], at: number, { gazetteer }: Rulebook): NameForm | undefined {
  const forms = outletsOf(gazetteer).get(straight(tokens[at]?.text ?? '')) ?? [];
  const fits = ({ words }: NameForm): boolean =>
    words.every((word, k) => k === 0 || word === straight(tokens[at + k - 1]?.text ?? ''));
  const form = forms.find(fits);
  return form === undefined ? undefined : { ...form, words: form.words.slice(1) };
}

/** Of each gazetteer, which does not change, the outlets whose name begins with "The", by the word behind that. */
const outletsOf = perOwner(
  ({ forms }: Rulebook['gazetteer']): ReadonlyMap<string, readonly NameForm[]> =>
    groupBy(
      (forms.get('The') ?? []).filter(({ words, entry }) => words.length > 1 && entry.kinds[0] === 'publication'),
      ({ words }) => words[1] ?? '',
    ),
);

/** "told the Kettle", "reported by the Kettle", "an editor at the Kettle", "an interview with the Kettle" */
function isAskedOrRead(tokens: readonly Token[], the: number): boolean {
  const [deed, word] = tokens.slice(Math.max(0, the - 2), the).map(({ lower }) => lower);
  if (ASKS.test(word ?? '')) return true;
  return JOINTS.test(word ?? '') && OF_OUTLETS.test(deed ?? '');
}

const ASKS = listed('verbs of speaking to an outlet');

const JOINTS = /^(?:by|to|with|in|of|at|for|from)$/u;

const OF_OUTLETS = listed('what is of outlets or done by them');

/** "the Kettle reported", "the Kettle newspaper", "the Kettle's editor" */
function actsAsOutlet(tokens: readonly Token[], end: number): boolean {
  const [next, owned] = tokens.slice(end, end + 2);
  if (/^['’]s$/u.test(next?.text ?? '')) return OF_OUTLETS.test(owned?.lower ?? '');
  return REPORTS.test(next?.lower ?? '');
}

const REPORTS = listed('what stands behind an outlet');

/** "the Velm Times, the Kettle and Velm Press": beside another outlet. */
function isAmongOutlets(
  tokens: readonly Token[],
  { first, last }: Pick<Stretch, 'first' | 'last'>,
  rulebook: Rulebook,
): boolean {
  const joint = first - 2;
  const from = /^(?:and|or)$/u.test(tokens[joint]?.lower ?? '') && tokens[joint - 1]?.text === ',' ? joint - 1 : joint;
  if (isJoint(tokens[joint]) && outletEndsAt(tokens, from, rulebook)) return true;
  if (!isJoint(tokens[last])) return false;
  let next = last;
  while (isJoint(tokens[next]) || tokens[next]?.lower === 'the') next++;
  const form = longestForm(rulebook.gazetteer, tokens, next);
  return isOutlet(form) || (tokens[next - 1]?.text === 'the' && formBehindThe(tokens, next, rulebook) !== undefined);
}

const isJoint = (token: Token | undefined): boolean => /^(?:,|and|or)$/u.test(token?.lower ?? '');

const isOutlet = (form: NameForm | undefined): boolean => form?.entry.kinds[0] === 'publication';

function outletEndsAt(tokens: readonly Token[], end: number, rulebook: Rulebook): boolean {
  for (let length = 1; length <= LONGEST; length++) {
    const start = end - length;
    if (start < 0) return false;
    const form = longestForm(rulebook.gazetteer, tokens, start);
    if (isOutlet(form) && form?.words.length === length) return true;
    const small = tokens[start - 1]?.text === 'the' ? formBehindThe(tokens, start, rulebook) : undefined;
    if (small?.words.length === length) return true;
  }
  return false;
}

/** In words. */
const LONGEST = 4;
