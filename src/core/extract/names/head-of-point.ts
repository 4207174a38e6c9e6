import type { Doc, Token } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Mention } from '../mention.ts';
import { tokensOf } from './surroundings.ts';

/**
 * "- Guest Count Growth: rose", "**Total Interest and Barn Income:** Norvane said", "NO COST TO YOU: if": what a point of a list
 * or a paragraph is headed by, in plain words, and which the article writes nowhere else as a name.
 */
export function isHeadOfPoint(
  m: Mention,
  { doc, found, rulebook }: { doc: Doc; found: readonly Mention[]; rulebook: Rulebook },
): boolean {
  if (m.known !== undefined || m.personal) return false;
  const sentence = doc.sentences[m.sentence];
  if (sentence === undefined || sentence.role === 'headline') return false;
  const tokens = tokensOf(doc, m);
  if (!beforeColon(m, tokens)) return false;
  if (found.some((x) => x.name === m.name && x.first > 0 && !x.weak && !beforeColon(x, tokensOf(doc, x)))) return false;
  const { lexicon } = rulebook;
  const isPlain = ({ text, lower }: Token): boolean =>
    text === '&' || lower.split('-').every((part) => part === '' || lexicon.isCommonWord(part));
  const [words, before] = [tokens.slice(m.first, m.last), tokens.slice(0, m.first)];
  const last = words.at(-1)?.text ?? '';
  // "About Quill Barn Corporation:", "Plain Street Partners:"
  if (lexicon.legalSuffixes.has(last) || (FIRM.test(last) && words.length > 1 && sentence.role !== 'bullet'))
    return false;
  const lead = before.filter((t) => !isMark(t));
  // "CEO Barn: it is open", "he commented with regard to Barn: she"
  const leads = (t: Token): boolean =>
    LEAD.test(t.text) &&
    isPlain(t) &&
    !lexicon.titles.has(t.lower) &&
    (/^[\p{Lu}&/]/u.test(t.text) || lexicon.functionWords.posOf(t.lower) !== undefined);
  // "• The Plain Patriot: is it so?", an outlet and what it writes
  const outlet = lead.length === 1 && lead[0]?.text === 'The';
  return words.every(isPlain) && lead.length <= LONGEST && !outlet && lead.every(leads);
}

const beforeColon = ({ last }: Mention, tokens: readonly Token[]): boolean =>
  tokens[isMark(tokens[last]) ? last + 1 : last]?.text === ':';

const isMark = (t: Token | undefined): boolean => /^(?:\*+|_+|[•·–—+#-]+|\d+[.)]?|\.|\))$/u.test(t?.text ?? '');

/** Words before the last of a heading, as far as it has any. */
const LONGEST = 6;
const LEAD = /^(?:\p{L}[\p{L}’'-]*|&|\/)$/u;

const FIRM = listed('last words of firms of investors');
