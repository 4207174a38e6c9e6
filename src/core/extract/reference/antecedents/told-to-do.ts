import { listed } from '../../../rules/word-lists.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Entity } from '../../entity.ts';
import type { ArticleGrammar, PhraseAt } from '../article-grammar.ts';
import { mainClause } from '../clause-of.ts';
import type { Antecedent, ReferAt } from '../refer-at.ts';
import { bodiesStated } from './bodies.ts';

/** Who is told, made or ordered to do something, and so is the one who does it. */

/**
 * "The ministry told *Norvane* that it would need a licence", "warned the company that it could face a fine": what somebody is
 * told to need, to have to do or to be in for is their own matter, and not that of who tells them.
 */
export function toldToDo({ parsed, np, read }: ReferAt): Antecedent[] {
  const own = parsed.clauses.find((c) => c.subject === np);
  const telling = own?.governor?.via === 'that' ? own.governor.clause : undefined;
  if (own === undefined || telling === undefined || !telling.verb.lemmas.some((l) => TELLS.test(l))) return [];
  const told = telling.passive ? telling.subject : telling.object;
  const bound =
    MUST.test(own.verb.modal ?? own.modal ?? '') || own.verb.lemmas.some((l) => NEEDS.test(l)) || hasTo(own);
  if (told === undefined || told === np || told.plural || !bound) return [];
  return read(told, { kinds: HEARERS }).map(({ entity }) => ({ entity, how: 'who is told so' }));
}

/** "has *to leave*" */
const hasTo = ({ verb, comps }: Clause): boolean =>
  verb.lemmas.includes('have') && comps.some(({ marker }) => marker === 'inf');

const TELLS = listed('verbs of telling somebody');
const NEEDS = listed('verbs of what one is bound to');
const MUST = /^(?:must|should|may|can)$/u;
/** Who can be told something. */
const HEARERS = ['company', 'organization', 'government', 'person'];

/** "requires *Norvane* to seek approval before it ships chips": whoever has to do the one does the other. */
export function madeToDo(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Antecedent[] {
  const own = parsed.clauses.find((c) => c.subject === np);
  const before = parsed.clauses.findLast((c) => c.at < (own?.at ?? 0));
  const above = before?.verb.form === 'inf' && before.governor?.via === 'inf' ? before.governor.clause : undefined;
  if (own === undefined || above?.object?.name === undefined || above.passive || above.object !== before?.subject)
    return [];
  if (!/^(?:before|when|if|unless)$/u.test(own.marker ?? '') || !above.verb.lemmas.some((l) => REQUIRES.test(l)))
    return [];
  return bodiesStated(grammar, { parsed, np: above.object }).map((entity) => ({ entity, how: 'who has to do it' }));
}

const REQUIRES = listed('verbs of making or letting somebody');

/** "Tavland ordered *Norvane* to sell Velm. Ostrea had banned *it*": of whom the one land disposes, so does the other. */
export function orderedBefore(grammar: ArticleGrammar, { parsed, np }: ReferAt): Entity[] {
  const earlier = grammar.parsed[parsed.index - 1];
  const own = parsed.clauses.find((c) => c.object === np && !c.passive && !c.relative);
  const order = earlier === undefined ? undefined : mainClause(earlier);
  const ordered = order?.passive === false && order.verb.lemmas.some((l) => ORDERS.test(l)) ? order.object : undefined;
  if (own === undefined || earlier === undefined || ordered?.name === undefined || ordered.members.length > 0)
    return [];
  return order?.comps.some((c) => c.marker === 'inf') ? bodiesStated(grammar, { parsed: earlier, np: ordered }) : [];
}

const ORDERS = listed('verbs of ordering');

/** "ordered Norvane *to sell* Velm": what somebody with a name is made to do. */
export const isOrdered = ({ subject, governor }: Clause): boolean =>
  governor?.via === 'inf' && subject?.name !== undefined && governor.clause?.object === subject;
