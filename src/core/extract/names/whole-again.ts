import { type Doc, groupBy, type Token } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { tokensOf } from './surroundings.ts';

/**
 * "Vital Tarn Control" is the firm's name, so "Vital" belongs to it also where a sentence opens with "Vital Tarn Control": a
 * mention takes in the words right before it that make it a longer name of the article, if that stands whole inside a sentence.
 */
export function wholeAgain(mentions: readonly Mention[], doc: Doc, { legalSuffixes }: Rulebook['lexicon']): Mention[] {
  const whole = mentions
    .filter((m) => m.name.includes(' ') && !m.personal && (m.known !== undefined || m.first > 0))
    .flatMap((m) => [m, ...withoutSuffix(m, legalSuffixes)]);
  const byEnd = groupBy(whole, ({ name }) => ending(name));
  const longer = new Map(mentions.flatMap((m) => asWhole(m, { byEnd, tokens: tokensOf(doc, m) })));
  if (longer.size === 0) return [...mentions];
  const taken = groupBy([...longer.values()], ({ sentence }) => sentence);
  const covered = (m: Mention) => taken.get(m.sentence)?.some((x) => m.first < x.last && x.first < m.last);
  return mentions.flatMap((m) => longer.get(m) ?? (covered(m) ? [] : [m]));
}

/** "U.S. Tarnows" where the article writes "U.S. Tarnows Corp." in full: a land may open both. */
function withoutSuffix(m: Mention, legalSuffixes: ReadonlySet<string>): Mention[] {
  const words = m.name.split(' ');
  return m.known === undefined && words.length > 2 && legalSuffixes.has(words.at(-1) as string)
    ? [mentionLike(m, { name: words.slice(0, -1).join(' ').replace(/,$/u, '') })]
    : [];
}

/** The longest name of which a mention is the end, with the words that it takes. */
function asWhole(
  m: Mention,
  { byEnd, tokens }: { byEnd: ReadonlyMap<string, readonly Mention[]>; tokens: readonly Token[] },
): [Mention, Mention][] {
  if (m.first === 0 || m.demonym || m.personal || !/^[\p{Lu}\d]/u.test(tokens[m.first - 1]?.text ?? '')) return [];
  const found = (byEnd.get(ending(m.name)) ?? []).flatMap((full) => {
    // What a list knows is cut out of no name but another that a list knows.
    if (full.name.length <= m.name.length || (m.known !== undefined && full.known === undefined)) return [];
    const first = startOf(full, m, tokens);
    return first === undefined ? [] : [{ full, first }];
  });
  const [longest] = found.sort((a, b) => a.first - b.first);
  if (longest === undefined) return [];
  const { full, first } = longest;
  return [
    [
      m,
      mentionLike(full, { sentence: m.sentence, first, last: m.last, from: tokens[first]?.from ?? m.from, to: m.to }),
    ],
  ];
}

/** Where the whole name begins that ends as the mention does. */
function startOf(full: Mention, m: Mention, tokens: readonly Token[]): number | undefined {
  let text = m.name;
  for (let i = m.first - 1; i >= 0 && text.length < full.name.length; i--) {
    text = `${(tokens[i] as Token).text}${tokens[i + 1]?.spaced ? ' ' : ''}${text}`;
    if (plain(text) === plain(full.name)) return i;
  }
  return undefined;
}

/** The last word, without a stop behind it. */
const ending = (name: string): string => plain(name.slice(name.lastIndexOf(' ') + 1));
const plain = (name: string): string => name.replace(/\.$/u, '').toUpperCase();
