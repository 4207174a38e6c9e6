import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Antecedent, ReferAt } from './refer-at.ts';

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
