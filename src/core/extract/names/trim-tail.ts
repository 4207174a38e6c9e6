import type { Doc, Token } from '../../model/index.ts';
import { longestForm } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { mentionOfForm } from './known-form.ts';

/**
 * "Norvane Stock", "the Norvane Board", "a Velm.com Listing": words that headings and contracts write with a capital behind a
 * firm's name and that are no part of it, where a list knows the name or the article writes it by itself.
 */
export function trimTail(found: readonly Mention[], doc: Doc, rulebook: Rulebook): Mention[] {
  const isSure = (m: Mention) =>
    !m.weak || (m.known === undefined && !rulebook.lexicon.isCommonWord(m.name.toLowerCase()));
  const alone = new Map(found.filter(isSure).map((m) => [m.name, m]));
  return found.map((m) => {
    if (m.known !== undefined || m.personal) return m;
    const tokens = doc.sentences[m.sentence]?.tokens ?? [];
    const last = lengthWithoutTail(tokens.slice(m.first, m.last), rulebook.lexicon.nameTails);
    return last === 0 ? m : (nameIn(m, m.first + last, { tokens, alone, rulebook }) ?? m);
  });
}

/** How many words stand before the words that are no part of a name; nought where none or nothing else stands there. */
function lengthWithoutTail(words: readonly Token[], tails: ReadonlySet<string>): number {
  for (let k = 1; k < words.length; k++) {
    const tail = words.slice(k).map((t) => t.text);
    if (tails.has(tail.join(' '))) return k;
  }
  return 0;
}

function nameIn(
  m: Mention,
  last: number,
  { tokens, alone, rulebook }: { tokens: readonly Token[]; alone: ReadonlyMap<string, Mention>; rulebook: Rulebook },
): Mention | undefined {
  const words = tokens.slice(m.first, last);
  const form = longestForm(rulebook.gazetteer, words, 0);
  const span = { sentence: m.sentence, first: m.first, last, from: m.from, to: (words.at(-1) as Token).to };
  const isWhole = form !== undefined && form.words.length === words.length && !form.word;
  if (isWhole) return form.entry.kinds[0] === 'company' ? mentionOfForm(form, { ...span, tokens }) : undefined;
  const like = alone.get(words.reduce((name, t, i) => name + (i > 0 && t.spaced ? ' ' : '') + t.text, ''));
  return like?.personal === false && !like.place ? mentionLike(like, span) : undefined;
}
