import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import { fitsKinds } from '../kinds/kinds.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';
import { toldSoFar } from '../reference/told-so-far.ts';
import { spanOfPhrase, textOf } from '../spans.ts';

/** "Norvane agreed to buy Velm. Tavland is reviewing whether *the deal* would hurt": who makes the one deal that the sentences before tell of. */
export function dealersTold({ grammar, parsed }: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  const bare = np.det === 'def' && !np.plural && np.possessor === undefined && np.nounAt === np.first + 1;
  if (!bare || !DEAL.test(np.plainNoun ?? '') || phrasesAfter(parsed, np).length > 0) return [];
  const from = grammar.parsed[parsed.index - 1]?.sentence.from ?? parsed.sentence.from;
  const [one, other] = new Set(
    toldSoFar(grammar)
      .filter((c) => c.sentence.from >= from && DEALS.has(c.relation) && c.modality !== 'negated')
      .map((c) => grammar.entities[c.subject]),
  );
  if (one === undefined || other !== undefined || !fitsKinds(one, kinds)) return [];
  const steps = [`"${textOf(parsed, np)}" was taken to be that of ${one.name}`];
  return [{ entity: one, span: spanOfPhrase(parsed, np), steps, trust: 0.88 }];
}

const DEALS: ReadonlySet<string> = new Set(['acquired', 'invests_in']);

const DEAL = listed('deals that change who owns a firm');
