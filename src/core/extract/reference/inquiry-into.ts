import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import type { PhraseAt } from './article-grammar.ts';

/** "*is looking* into whether it lied", "*opened* an inquiry into whether it lied": the clause of whoever wants to know what the phrase did. */
export function inquiryInto({ parsed, np }: PhraseAt): Clause | undefined {
  const own = parsed.clauses.find((c) => c.subject === np);
  const above = own?.governor?.via === 'whether' ? own.governor.clause : undefined;
  if (above === undefined || above.passive) return undefined;
  const { verb, object } = above;
  const looks = verb.lemmas.includes('look') && verb.lemmas.length === 1;
  return looks || verb.lemmas.some((l) => EXAMINES.test(l)) || INQUIRY.test(object?.plainNoun ?? '')
    ? above
    : undefined;
}

const EXAMINES = listed('verbs of looking into');
const INQUIRY = listed('inquiries');
