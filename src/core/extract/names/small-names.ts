import type { Doc, Token } from '../../model/index.ts';
import type { Lexicon } from '../../rules/rulebook.ts';
import { type Mention, mentionLike } from '../mention.ts';
import type { NameContext } from './name-context.ts';

/**
 * Names without a capital: brands that the text introduces ("an app called faidr", "its inhibitor, zoltarine,") and drugs,
 * which are written small ("zolbetuximab").
 */

/** The name that the word at `i` is by itself or by what stands before it. */
export function smallNameAt(
  tokens: readonly Token[],
  { at, sentence }: { at: number; sentence: number },
  { rulebook, text }: NameContext,
): Mention | undefined {
  const token = tokens[at] as Token;
  const { lexicon } = rulebook;
  if (isOutletTold(tokens, at)) return smallMention(token, { at, sentence });
  // Nearly all words are of the language.
  if (token.text.length < 4 || lexicon.isCommonWord(token.text)) return undefined;
  if (!isIntroduced(tokens, at, lexicon) && !lexicon.isDrugName(token.text) && !isFirm(tokens, at, { lexicon, text }))
    return undefined;
  const name = /^\p{Ll}[\p{Ll}\d]+$/u.test(token.text) && isNoWord(token.text, lexicon);
  return name ? smallMention(token, { at, sentence }) : undefined;
}

/** "Quill told tarnow.com that": an outlet that is called by its address. */
const isOutletTold = (tokens: readonly Token[], at: number): boolean =>
  /^(?:told|tells|telling)$/u.test(tokens[at - 1]?.lower ?? '') &&
  /^[\p{Ll}\d][\p{Ll}\d-]+\.(?:com|net|org|co|news|ai|io|tv)$/u.test((tokens[at] as Token).text);

function smallMention(token: Token, { at, sentence }: { at: number; sentence: number }): Mention {
  const { from, to, text } = token;
  const plain = { known: undefined, demonym: false, place: false, capital: false, personal: false, weak: false };
  return { sentence, first: at, last: at + 1, from, to, name: text, ...plain };
}

/** Neither a word of our lists nor formed like a word for something that has no name. */
const isNoWord = (text: string, { functionWords, verbLemma }: Lexicon): boolean =>
  functionWords.posOf(text) === undefined &&
  verbLemma(text).length === 0 &&
  !/(?:ing|tion|ness|ism|ity|ment|ology|ed|ly|ware|[^s]s)$/u.test(text);

/** It stands where a name is given to a thing. */
function isIntroduced(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = QUOTE.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const word = tokens[before]?.lower ?? '';
  if (word === ',')
    return (
      isThing(tokens[before - 1], lexicon) && isOwned(tokens, before - 1) && /^[,.]$/u.test(tokens[at + 1]?.text ?? '')
    );
  if (!GIVES.has(word) || endsTerm(tokens, at, lexicon)) return false;
  // "an app, which is called faidr"
  let noun = before - 1;
  while (/^(?:,|which|that|is|was|are|now|also)$/u.test(tokens[noun]?.lower ?? '')) noun--;
  return isThing(tokens[noun], lexicon);
}

/** "The startup faidr has", in an article that also says "faidr's"; "rival faidr filed": a firm's noun in the singular right before it. */
function isFirm(tokens: readonly Token[], at: number, { lexicon, text }: { lexicon: Lexicon; text: string }): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (endsTerm(tokens, at, lexicon)) return false;
  if (/^(?:rival|competitor)$/u.test(before)) return acts(tokens[at + 1], lexicon);
  return (
    lexicon.kindNouns.get(before) === 'company' &&
    (acts(tokens[at + 1], lexicon) || ["'s ", '’s '].some((owns) => text.includes(`${tokens[at]?.text}${owns}`)))
  );
}

/** "filed", "said": a past form that is no noun. */
const acts = (next: Token | undefined, { classesOf }: Lexicon): boolean => {
  const { noun, verb } = classesOf(next?.lower ?? '');
  return verb.has('past') && !noun;
};

const QUOTE = /^["“‘]$/u;
const GIVES: ReadonlySet<string> = new Set(['called', 'named', 'dubbed', 'codenamed', 'branded']);

/** "called zero-shot prompting": a noun goes on behind the word. */
function endsTerm(tokens: readonly Token[], at: number, { classesOf }: Lexicon): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !/^\p{Ll}/u.test(next.text)) return false;
  const { noun, adj, verb } = classesOf(next.lower);
  return noun && !adj && verb.size === 0;
}

const isThing = (token: Token | undefined, { kindNouns, nounLemma }: Lexicon): boolean =>
  /^(?:product|model|company)$/u.test(kindNouns.get(nounLemma(token?.lower ?? '')) ?? '');

/** "its CDK4 inhibitor" */
const isOwned = (tokens: readonly Token[], noun: number): boolean =>
  tokens.slice(Math.max(0, noun - 5), noun).some((t) => /^(?:['’]s|its|their|our)$/u.test(t.lower));

/** With the other places where the article writes a name that it introduced, also with the capital of a sentence's first word. */
export function smallNamesAgain(found: readonly Mention[], doc: Doc): readonly Mention[] {
  const names = new Set(found.filter((m) => m.known === undefined && /^\p{Ll}+$/u.test(m.name)).map((m) => m.name));
  if (names.size === 0) return found;
  const isAgain = ({ text, lower }: Token, at: number): boolean => names.has(at === 0 ? lower : text);
  const isSmall = (m: Mention) => m.last === m.first + 1 && m.first === 0 && names.has(m.name.toLowerCase());
  const others = found.filter((m) => !isSmall(m));
  const taken = new Set(others.map((m) => m.from));
  const again = doc.sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((token, at) =>
      isAgain(token, at) && !taken.has(token.from)
        ? [mentionLike(smallMention(token, { at, sentence }), { name: token.lower })]
        : [],
    ),
  );
  return [...others, ...again];
}
