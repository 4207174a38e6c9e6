import type { Doc, Token } from '../../model/index.ts';
import type { Lexicon } from '../../rules/rulebook.ts';
import type { Mention } from '../mention.ts';
import type { NameContext } from './name-context.ts';
import { spells } from './spelled.ts';
import { tokensOf } from './surroundings.ts';

/** Names that the article shows to be abbreviations of ordinary words, or what one is short for: they name nobody. */
export function commonAbbreviations(
  found: readonly Mention[],
  doc: Doc,
  { rulebook: { lexicon }, introduced }: Pick<NameContext, 'rulebook' | 'introduced'>,
): Set<string> {
  const common = countedAcronyms(doc);
  for (const m of found) {
    if (m.known !== undefined) continue;
    const joined = wordsJoined(doc, m, lexicon);
    for (const { text } of joined) common.add(text);
    if (
      joined.length > 0 ||
      spelledBefore(doc, m) ||
      spelledBehind(doc, m) ||
      spellsOut(doc, m, { stopNames: lexicon.stopNames, introduced })
    )
      common.add(m.name);
  }
  // "Quarry Grants Commission (QGC)": a body's own letters, also where an ordinary term has the same.
  return new Set([...common].filter((name) => !introduced.has(name)));
}

/** "the OEMs": what the article counts is a common noun, also where it stands in the singular. */
function countedAcronyms(doc: Doc): Set<string> {
  const counted = new Set<string>();
  for (const { tokens } of doc.sentences)
    for (const { text } of tokens) if (/^\p{Lu}{2,5}s$/u.test(text)) counted.add(text).add(text.slice(0, -1));
  return counted;
}

/** "contract lifecycle management (CLM)": capitals that stand for words in small letters. */
function spelledBefore(doc: Doc, m: Mention): boolean {
  const tokens = tokensOf(doc, m);
  const open = m.first - 1;
  const parts = partsOf(m.name);
  if (tokens[open]?.text !== '(') return false;
  if (standsFor(parts, tokens.slice(Math.max(0, open - parts.length), open))) return true;
  // "plaque psoriasis (PSO)": the first letters of one word.
  if (/^\p{Lu}{3,4}$/u.test(m.name) && tokens[open - 1]?.text.startsWith(m.name.toLowerCase())) return true;
  // "fiber-to-the-home (FTTH)"
  const words = tokens.slice(Math.max(0, open - parts.length), open);
  const small = words.slice(words.findLastIndex((t) => !/^\p{Ll}/u.test(t.text)) + 1);
  const hyphens = small.some((t) => t.text.includes('-'));
  return (
    hyphens &&
    parts.every((part) => part.length === 1) &&
    spells(
      m.name.toLowerCase(),
      small.map((t) => t.lower),
    )
  );
}

/** "Design, Testing and Delivery (DT&D)": the plain words, whatever their capitals, that the letters join. */
function wordsJoined(doc: Doc, m: Mention, { isCommonWord }: Lexicon): readonly Token[] {
  if (!/^\p{Lu}{1,3}&\p{Lu}$/u.test(m.name)) return [];
  const tokens = tokensOf(doc, m);
  const open = m.first - 1;
  const letters = [...m.name.replace('&', '').toLowerCase()];
  const words = tokens
    .slice(Math.max(0, open - 9), Math.max(0, open))
    .filter((t) => !/^(?:,|and|&)$/u.test(t.lower))
    .slice(-letters.length);
  const spelled =
    words.length === letters.length &&
    words.every((t, i) => t.lower.startsWith(letters[i] as string) && isCommonWord(t.lower));
  return tokens[open]?.text === '(' && spelled ? words : [];
}

/** "CRM (customer relationship management)": the same the other way round. */
function spelledBehind(doc: Doc, m: Mention): boolean {
  const tokens = tokensOf(doc, m);
  const parts = partsOf(m.name);
  return tokens[m.last]?.text === '(' && standsFor(parts, tokens.slice(m.last + 1, m.last + 1 + parts.length));
}

/** "CLM" is three letters, "DeFi" the beginnings of two words. */
const partsOf = (name: string): readonly string[] =>
  /^(?:\p{Lu}\p{Ll}{0,3}){2,6}$/u.test(name) ? (name.match(/\p{Lu}\p{Ll}*/gu) ?? []) : [];

const standsFor = (parts: readonly string[], words: readonly Token[]): boolean =>
  parts.length > 0 &&
  words.length === parts.length &&
  words.every((t, i) => /^\p{Ll}/u.test(t.text) && t.text.startsWith((parts[i] ?? '').toLowerCase()));

/** "Large Language Models (LLMs)": what an ordinary abbreviation stands for. */
function spellsOut(
  doc: Doc,
  m: Mention,
  { stopNames, introduced }: Pick<Lexicon, 'stopNames'> & Pick<NameContext, 'introduced'>,
): boolean {
  const [open, letters] = tokensOf(doc, m).slice(m.last, m.last + 2);
  if (open?.text !== '(' || letters === undefined || !stopNames.has(letters.text)) return false;
  if (introduced.has(letters.text)) return false;
  const firsts = m.name
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0))
    .join('');
  return letters.text.replace(/s$/u, '') === firsts;
}
