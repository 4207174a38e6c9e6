import type { Token } from '../../model/index.ts';
import type { NameContext } from './name-context.ts';

/**
 * "Norvane Tavland | 14 May", "Quill Motor Tavland": a line or a table's cell that is but the name of a firm, which ends in a
 * land's. Where the cell begins; -1 where the land stands for itself ("Norvane Enters Tavland", "Lenses in Tavland").
 */
export function startOfCell(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
  { rulebook: { lexicon, gazetteer } }: NameContext,
): number {
  if (!/^(?:\||[–-]|Q[1-4].*)?$/u.test(tokens[last]?.text ?? '') && !isSign(tokens.slice(last, last + 3))) return -1;
  let start = first;
  while (start > 0 && !/^(?:[|*•,;]|\*+)$/u.test((tokens[start - 1] as Token).text)) start--;
  const words = tokens.slice(start, first);
  const [opening] = words;
  if (opening === undefined || words.length > LONGEST) return -1;
  // "Plain Lens USA": with those letters no sentence goes on behind a name.
  const sure = words.length > 1 && tokens[first]?.text === 'USA';
  const mayOpen =
    (sure || !lexicon.isCommonWord(opening.lower)) &&
    !lexicon.titles.has(opening.lower) &&
    gazetteer.forms
      .get(opening.text)
      ?.some(({ words: form, entry }) => form.length === 1 && isNoFirm(entry.kinds[0])) !== true;
  return mayOpen && words.every((t) => isOfName(t, lexicon)) ? start : -1;
}

const LONGEST = 4;

/** "(NRV)": the sign under which a firm is listed. */
const isSign = ([open, letters, close]: readonly Token[]): boolean =>
  open?.text === '(' && close?.text === ')' && /^\p{Lu}{2,5}$/u.test(letters?.text ?? '');

/** "Mexico Tavland", "Modi Tavland": two lands side by side, or who goes there. */
const isNoFirm = (kind: string | undefined): boolean => /^(?:place|government|person|law)$/u.test(kind ?? '');

/** With a capital, neither a small word nor what a headline says of somebody. */
function isOfName({ text, lower }: Token, lexicon: NameContext['rulebook']['lexicon']): boolean {
  if (!/^(?:\p{Lu}|&$)/u.test(text) || lexicon.functionWords.posOf(lower) === 'prep' || lexicon.nameCuts.has(text))
    return false;
  const { noun, adj, verb } = lexicon.classesOf(lower);
  const acts = verb.size > 0 && !noun && !adj;
  const third = /s$/u.test(lower) && lexicon.verbLemma(lower).some((lemma) => lemma !== lower);
  return !acts && !third && !/ing$/u.test(lower);
}
