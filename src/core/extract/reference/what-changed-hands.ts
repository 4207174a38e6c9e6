import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { ArticleGrammar, PhraseAt } from './article-grammar.ts';
import { mainClause } from './clause-of.ts';
import { headEntity } from './head-entity.ts';
import type { Antecedent } from './refer-at.ts';

/** "Norvane bought Velm in 2019. *It* was later sold to Osker": what is sold is what the one before had bought, and not the buyer. */
export function whatChangedHands(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Antecedent[] {
  const sale = parsed.clauses.find((c) => c.subject === np && c.passive && c.verb.lemmas.some((l) => SELLS.test(l)));
  if (sale === undefined) return [];
  const [where, before] = clauseBefore(grammar, parsed, sale);
  const { object } = before ?? {};
  if (where === undefined || before === undefined || object?.name === undefined || before.passive) return [];
  if (object.members.length > 0 || !before.verb.lemmas.some((l) => HAS.test(l))) return [];
  const had = headEntity(grammar, where, object);
  return had === undefined ? [] : [{ entity: had.entity, how: 'what the one told of before had', only: true }];
}

/** The last clause with a tense before this one, else the main one of the sentence before. */
function clauseBefore(grammar: ArticleGrammar, parsed: Parsed, sale: Clause): [Parsed | undefined, Clause | undefined] {
  const here = parsed.clauses.findLast((c) => c.at < sale.at && c.verb.form === 'finite' && !c.relative);
  if (here !== undefined) return [parsed, here];
  const earlier = grammar.parsed[parsed.index - 1];
  return earlier === undefined ? [undefined, undefined] : [earlier, mainClause(earlier)];
}

const SELLS = listed('verbs of passing a firm on');
const HAS = listed('verbs of coming to have a firm');
