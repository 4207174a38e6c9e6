import type { MatchAt } from './candidates.ts';
import type { Clause } from './clauses/clause.ts';
import { isOwn } from './known-maker.ts';
import type { Denoted } from './reference/article-grammar.ts';
import { denote } from './reference/denote.ts';
import { actors, patients } from './sides.ts';

/** "Google offers Gemini": the objects of a clause that the world knows for the things of whoever acts there. */
export function ownThings(at: MatchAt & { readonly clause: Clause }, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed, clause } = at;
  // "does not offer Claude there", "would sell it": that it is theirs is not what is denied or planned.
  if (clause.verb.negated || clause.verb.modal !== undefined || clause.governor !== undefined) return [];
  const acting = actors(clause).flatMap((np) => denote(grammar, { parsed, np }));
  return patients(clause)
    .filter((np) => np.name !== undefined || np.softName !== undefined)
    .flatMap((np) => denote(grammar, { parsed, np }, { kinds, refer: false }))
    .filter((d) => acting.some((a) => isOwn(a.entity, d.entity)));
}
