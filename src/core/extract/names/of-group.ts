import type { Doc, Token } from '../../model/index.ts';
import { longestForm } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { mentionOfForm } from './known-form.ts';
import { tokensOf } from './surroundings.ts';

/**
 * "Norvane, a Velm Company, has": press releases write with a capital what one of Velm's companies is. An article before a
 * firm's own name stands only where a noun goes on behind it: "a Velm Motor Company plant".
 */
export function withoutNounOfGroup(found: readonly Mention[], doc: Doc, rulebook: Rulebook): Mention[] {
  return found.map((m) => (m.name.endsWith(' Company') ? ownerIn(m, tokensOf(doc, m), rulebook) : m));
}

function ownerIn(m: Mention, tokens: readonly Token[], { lexicon, gazetteer }: Rulebook): Mention {
  const words = tokens.slice(m.first, m.last - 1);
  const next = tokens[m.last];
  const ends =
    next === undefined || /^[\p{P}\p{S}]/u.test(next.text) || lexicon.functionWords.posOf(next.lower) !== undefined;
  if (!ends || !/^an?$/u.test(tokens[m.first - 1]?.lower ?? '')) return m;
  // "a Public Company", "a Delaware Company"
  if (words.length === 0 || words.every(({ lower }) => lexicon.isCommonWord(lower))) return m;
  const form = longestForm(gazetteer, words, 0);
  const span = { first: m.first, last: m.last - 1, to: (words.at(-1) as Token).to };
  if (form?.words.length === words.length) return mentionOfForm(form, { ...m, ...span, tokens });
  return mentionLike(m, { ...span, name: m.name.slice(0, -' Company'.length), weak: false });
}
