import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { spanOfPhrase, textOf } from '../spans.ts';
import type { ArticleGrammar, Denoted, PhraseAt } from './article-grammar.ts';
import { statedOfAll } from './stated.ts';

/** "Norvane and Velm both make chatbots. *The former* built Quillbee, *the latter* Osker": one of the two named last. */
export function formerOrLatter(grammar: ArticleGrammar, at: PhraseAt): Denoted[] {
  const { parsed, np } = at;
  if (!isOneOfTwo(np)) return [];
  const pair = pairIn(grammar, parsed, np.first) ?? pairIn(grammar, grammar.parsed[parsed.index - 1]);
  const one = pair?.[np.plainNoun === 'former' ? 0 : 1];
  if (one === undefined) return [];
  const steps = [`"${textOf(parsed, np)}" was taken to be ${one.entity.name}, one of the two named before`];
  return [{ entity: one.entity, span: spanOfPhrase(parsed, np), steps, trust: 0.88 }];
}

export const isOneOfTwo = ({ det, plainNoun, mods }: NounPhrase): boolean =>
  det === 'def' && mods.length === 0 && /^(?:former|latter)$/u.test(plainNoun ?? '');

/** The last two names that "and" joins. */
function pairIn(grammar: ArticleGrammar, parsed: Parsed | undefined, before = Number.POSITIVE_INFINITY) {
  if (parsed === undefined) return undefined;
  const lists = parsed.phrases.filter((p) => p.name !== undefined && p.members.length === 1 && p.last <= before);
  const named = lists.map((np) => statedOfAll(grammar, { parsed, np }));
  return named.findLast((pair) => pair.length === 2);
}
