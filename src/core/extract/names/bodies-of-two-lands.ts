import type { Doc, Token } from '../../model/index.ts';
import { longestForm } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { isCapital } from './capitals.ts';

/**
 * "the Tavland-Ostrea Business Forum", "the U.S.-Tavland Trade and Lens Commission": what two lands have together bears the names
 * of both, and neither land acts there.
 */
export function withBodiesOfTwoLands(found: readonly Mention[], doc: Doc, rulebook: Rulebook): Mention[] {
  // "the US-Tavland Initiative on Lenses and Barns", which a list knows by its last words.
  const reachesOn = (b: Mention) => found.some((m) => m.known !== undefined && m.from < b.to && m.to > b.to);
  const bodies = found.flatMap((m) => bodyFrom(m, doc, rulebook) ?? []).filter((b) => !reachesOn(b));
  if (bodies.length === 0) return [...found];
  const within = (m: Mention) => bodies.some((b) => b.from < m.to && m.from < b.to);
  return [...found.filter((m) => !within(m)), ...bodies].sort((a, b) => a.from - b.from);
}

/** The name that begins with a land, if a hyphen ties another to it. */
function bodyFrom(m: Mention, doc: Doc, { gazetteer, lexicon }: Rulebook): Mention | undefined {
  const tokens = doc.sentences[m.sentence]?.tokens ?? [];
  const hyphen = tokens[m.last];
  if (m.known?.isCountry !== true || !/^[-–]$/u.test(hyphen?.text ?? '') || hyphen?.spaced === true) return undefined;
  const other = longestForm(gazetteer, tokens, m.last + 1);
  if (other?.entry.isCountry !== true) return undefined;
  const endsBody = (end: number): boolean => {
    const words = tokens.slice(end - 2, end).map(({ text }) => text);
    const kind = lexicon.nameWords.last.get(words.join(' ')) ?? lexicon.nameWords.last.get(words.at(-1) ?? '');
    return /^(?:organization|government|law|event)$/u.test(kind ?? '');
  };
  const end = endOfName(tokens, m.last + 1 + other.words.length, endsBody);
  const last = tokens[end - 1];
  if (last === undefined || !endsBody(end)) return undefined;
  const name = doc.text.slice(m.from, last.to).replace(/\s+/gu, ' ');
  return mentionLike(m, {
    last: end,
    to: last.to,
    name,
    known: undefined,
    demonym: false,
    capital: false,
    weak: false,
  });
}

/** Where the words with a capital end, "and" and "of" counted between them where no body's name has ended. */
function endOfName(tokens: readonly Token[], from: number, endsBody: (end: number) => boolean): number {
  const joins = (at: number) => /^(?:and|&|of|on|for)$/u.test(tokens[at]?.text ?? '') && !endsBody(at);
  let end = from;
  while (isCapital(tokens[end]?.text ?? '') || (joins(end) && isCapital(tokens[end + 1]?.text ?? ''))) end++;
  return end;
}
