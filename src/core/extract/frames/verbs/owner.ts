import type { MatchAt } from '../../candidates.ts';
import type { NounPhrase } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { denoteOne } from '../../reference/denote.ts';

/** Whose a phrase without a name is. */
export function owner(
  { grammar, parsed }: MatchAt,
  np: NounPhrase,
  kinds: readonly string[],
  not: readonly NounPhrase[],
): Denoted[] {
  return np.possessor === undefined || np.name !== undefined
    ? []
    : denoteOne(grammar, { parsed, np: np.possessor }, { kinds, not });
}
