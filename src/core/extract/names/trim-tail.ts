import type { Doc, Token } from '../../model/index.ts';
import { longestForm } from '../../rules/gazetteer.ts';
import type { Lexicon, Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { isIndexName } from '../entities/market-index.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { mentionOfForm } from './known-form.ts';

/**
 * "Norvane Stock", "the Norvane Board", "a Velm.com Listing": words that headings and contracts write with a capital behind a
 * firm's name and that are no part of it, where a list knows the name or the article writes it by itself; and what a team of its
 * does: "the Norvane Field Engineering team".
 */
export function trimTail(found: readonly Mention[], doc: Doc, rulebook: Rulebook): Mention[] {
  const isSure = (m: Mention) =>
    !m.weak || (m.known === undefined && !rulebook.lexicon.isCommonWord(m.name.toLowerCase()));
  const alone = new Map(found.filter(isSure).map((m) => [m.name, m]));
  return found.map((m) => {
    if (m.known !== undefined || m.personal) return m;
    const tokens = doc.sentences[m.sentence]?.tokens ?? [];
    const tail = lengthWithoutTail(tokens.slice(m.first, m.last), rulebook.lexicon.nameTails);
    const last = tail || lengthBeforeTeam(m, tokens, rulebook.lexicon);
    const span = { first: m.first, last: m.first + last };
    if (last === 0) return m;
    const within = nameWithin(m, span, { tokens, like: (name) => alone.get(name), rulebook });
    return within ?? withoutPaper(m, span, tokens);
  });
}

/** "shares of Norvane *Common Stock*": no firm's name ends in a paper of its own. */
function withoutPaper(m: Mention, { last }: Pick<Mention, 'last'>, tokens: readonly Token[]): Mention {
  const words = tokens.slice(m.first, m.last).map(({ text }) => text);
  const own = words.slice(0, last - m.first);
  if (own.length < 2 || !OWN_PAPER.test(words.slice(own.length).join(' '))) return m;
  return mentionLike(m, { last, to: (tokens[last - 1] as Token).to, name: own.join(' ') });
}

const OWN_PAPER = listed('papers of a firm of its own');

/** How many words stand before the words that are no part of a name; nought where none or nothing else stands there. */
export function lengthWithoutTail(words: readonly Token[], tails: ReadonlySet<string>): number {
  for (let k = 1; k < words.length; k++) {
    const tail = words.slice(k).map((t) => t.text);
    if (tails.has(tail.join(' '))) return k;
  }
  return 0;
}

/** "the *Norvane* Field Engineering team": a team of the firm's, told by plain words; but "the Norvane Ventures team" is the unit's. */
function lengthBeforeTeam(
  { first, last }: Mention,
  tokens: readonly Token[],
  { isCommonWord, units }: Lexicon,
): number {
  if (!TEAM.test(tokens[last]?.lower ?? '') || last - first < 2) return 0;
  const words = tokens.slice(first, last);
  let length = words.length;
  while (length > 1 && isCommonWord((words[length - 1] as Token).lower)) length--;
  const field = words.slice(length).map((t) => t.text);
  return field.length === 0 || units.has(field.join(' ')) ? 0 : length;
}

const TEAM = listed('teams within a firm');

/** The name that some words of a mention are by themselves: a firm's that a list knows, or one that the article writes so. */
export function nameWithin(
  m: Mention,
  { first, last }: Pick<Mention, 'first' | 'last'>,
  { tokens, like, rulebook }: { tokens: readonly Token[]; like: Like; rulebook: Rulebook },
): Mention | undefined {
  const words = tokens.slice(first, last);
  const form = longestForm(rulebook.gazetteer, words, 0);
  const [from, to] = [(words[0] as Token).from, (words.at(-1) as Token).to];
  const span = { sentence: m.sentence, first, last, from, to };
  const { legalSuffixes } = rulebook.lexicon;
  // "Norvane Group Limited Sponsored", "NRVN Stock": a style behind the name, or letters that no word is written with
  const style = words.slice(form?.words.length ?? 0);
  const sure = form !== undefined && (!form.word || /^\p{Lu}{3,5}$/u.test(form.words.join(' ')));
  const isWhole = sure && style.every(({ text }) => legalSuffixes.has(text));
  if (isWhole)
    return form.entry.kinds[0] === 'company' || isIndexName(form.entry.name)
      ? mentionOfForm(form, { ...span, tokens })
      : undefined;
  const name = words.reduce((joined, t, i) => joined + (i > 0 && t.spaced ? ' ' : '') + t.text, '');
  const found = like(name);
  return found?.personal === false && !found.place ? mentionLike(found, { ...span, name }) : undefined;
}

/** The mention that a name has by itself. */
type Like = (name: string) => Mention | undefined;
