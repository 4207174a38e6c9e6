import { listed } from '../../../rules/word-lists.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Parsed } from '../../parse-sentence.ts';
import type { ArticleGrammar, PhraseAt } from '../article-grammar.ts';
import { mainClause } from '../clause-of.ts';
import { headEntity } from '../head-entity.ts';
import { describesOne } from '../noun-kind.ts';
import type { Antecedent } from '../refer-at.ts';

/** What somebody bought, where what is told next is told of that, and not of the buyer. */
export const whatChangedHands = (grammar: ArticleGrammar, at: PhraseAt): Antecedent[] => [
  ...soldOn(grammar, at),
  ...thingBought(grammar, at),
];

/** "Norvane bought Velm in 2019. *It* was later sold to Osker" */
function soldOn(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Antecedent[] {
  const sale = parsed.clauses.find((c) => c.subject === np && c.passive && c.verb.lemmas.some((l) => SELLS.test(l)));
  if (sale === undefined) return [];
  const [where, before] = clauseBefore(grammar, parsed, sale);
  return where === undefined || before === undefined ? [] : hadBy(grammar, where, before);
}

/** "Norvane has bought Quillbee. *The app* was backed by Osker" */
function thingBought(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Antecedent[] {
  const earlier = grammar.parsed[parsed.index - 1];
  const told = earlier === undefined ? undefined : mainClause(earlier);
  if (earlier === undefined || told === undefined || !describesOne(np, grammar.rulebook, ['product'])) return [];
  return parsed.clauses.some((c) => c.subject === np) ? hadBy(grammar, earlier, told) : [];
}

/** What somebody comes to have, where it has a name. */
function hadBy(grammar: ArticleGrammar, parsed: Parsed, { verb, passive, object }: Clause): Antecedent[] {
  if (object?.name === undefined || object.members.length > 0 || passive) return [];
  const had = verb.lemmas.some((l) => HAS.test(l)) ? headEntity(grammar, parsed, object) : undefined;
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
