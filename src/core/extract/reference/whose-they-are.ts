import type { Clause } from '../clauses/clause.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { mainClause } from './clause-of.ts';

/**
 * "The two firms make chips. Velm and Tarn are *their* main rivals, and Osker is among *their* customers": no subject is told to be
 * its own rival, so that the sentence before tells whose they are. Gives its subject, with the sentence that it stands in.
 */
export function whoseTheyAre(
  sentences: readonly (Parsed | undefined)[],
  parsed: Parsed,
  np: NounPhrase,
): { readonly parsed: Parsed; readonly np: NounPhrase } | undefined {
  if (np.pronoun !== 'their' || !parsed.clauses.some((c) => isTheirs(parsed, c, np))) return undefined;
  const earlier = sentences[parsed.index - 1];
  const told = earlier === undefined ? undefined : mainClause(earlier);
  if (earlier === undefined || told?.subject === undefined) return undefined;
  const again = earlier.phrases.find((one) => one.pronoun === 'their' && isTheirs(earlier, told, one));
  return again === undefined ? { parsed: earlier, np: told.subject } : whoseTheyAre(sentences, earlier, again);
}

/** "are *their* rivals", "is among *their* customers" */
function isTheirs({ phrases }: Parsed, { verb, object, preps }: Clause, their: NounPhrase): boolean {
  const owned = phrases.find((one) => one.possessor === their);
  if (!verb.copula || owned === undefined) return false;
  return object === owned || preps.some((p) => /^among(?:st)?$/u.test(p.prep) && p.np === owned);
}
