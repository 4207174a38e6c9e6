import type { Entity } from '../entity.ts';
import { fitsKinds, kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { spanOfPhrase, textOf } from '../spans.ts';
import type { ArticleGrammar, Denoted, DenoteOptions, PhraseAt } from './article-grammar.ts';
import { mentionsIn } from './named-before.ts';
import { statedOfAll } from './stated.ts';

/** "Norvane and Velm both make chatbots. *The former* built Quillbee, *the latter* Osker": one of the two named last. */
export function formerOrLatter(grammar: ArticleGrammar, at: PhraseAt & { readonly options: DenoteOptions }): Denoted[] {
  const { parsed, np } = at;
  if (!isOneOfTwo(np)) return [];
  const before = grammar.parsed[parsed.index - 1];
  const pair =
    pairIn(grammar, parsed, np.first) ??
    pairIn(grammar, before) ??
    onlyTwo(grammar, { parsed: before, kinds: at.options.kinds }) ??
    // "The former will appeal. *The latter*"
    (before !== undefined && FORMER.test(before.words[1]?.lower ?? '')
      ? onlyTwo(grammar, { parsed: grammar.parsed[parsed.index - 2], kinds: at.options.kinds })
      : undefined);
  const one = pair?.[np.plainNoun === 'former' ? 0 : 1];
  if (one === undefined) return [];
  const steps = [`"${textOf(parsed, np)}" was taken to be ${one.entity.name}, one of the two named before`];
  return [{ entity: one.entity, span: spanOfPhrase(parsed, np), steps, trust: 0.88 }];
}

export const isOneOfTwo = ({ det, plainNoun, mods }: NounPhrase): boolean =>
  det === 'def' && mods.length === 0 && /^(?:former|latter)$/u.test(plainNoun ?? '');

const FORMER = /^former$/u;

/** "Velm's Quillbee beat Tarn's Osker. *The latter* runs on": the only two things, people or bodies that a sentence names. */
function onlyTwo(
  grammar: ArticleGrammar,
  { parsed, kinds }: { parsed: Parsed | undefined; kinds: DenoteOptions['kinds'] },
): readonly { readonly entity: Entity }[] | undefined {
  if (parsed === undefined || parsed.sentence.furniture) return undefined;
  const named = [...mentionsIn(grammar, parsed)].reverse().filter((e) => kinds === undefined || fitsKinds(e, kinds));
  const pairs = SORTS.map((sort) => named.filter((e) => sort.test(kindOf(e)))).filter((two) => two.length === 2);
  return pairs.length === 1 ? pairs[0]?.map((entity) => ({ entity })) : undefined;
}

const SORTS: readonly RegExp[] = [/^(?:product|model)$/u, /^person$/u, /^(?:company|organization|government)$/u];

/** The last two names that "and" joins. */
function pairIn(grammar: ArticleGrammar, parsed: Parsed | undefined, before = Number.POSITIVE_INFINITY) {
  if (parsed === undefined) return undefined;
  const lists = parsed.phrases.filter((p) => p.name !== undefined && p.members.length === 1 && p.last <= before);
  const named = lists.map((np) => statedOfAll(grammar, { parsed, np }));
  return named.findLast((pair) => pair.length === 2);
}
