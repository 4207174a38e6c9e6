import type { ClauseAt } from '../../candidates.ts';
import { isAnothers, isOwn } from '../../entities/known-maker.ts';
import { isMade } from '../../kinds/kinds.ts';
import type { NounPhrase } from '../../phrases.ts';
import { type Denoted, entityOfWord } from '../../reference/article-grammar.ts';
import { denote } from '../../reference/denote.ts';
import { actors, patients } from '../../sides.ts';
import { spanOfWord } from '../../spans.ts';

/** Things that the world knows for those of whoever acts, or of another. */

/** "Google offers Gemini": the objects of a clause that are known for the things of whoever acts there. */
export function ownThings(at: ClauseAt, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed, clause } = at;
  // "does not offer Claude there", "would sell it": that it is theirs is not what is denied or planned.
  if (clause.verb.negated || clause.verb.modal !== undefined || clause.governor !== undefined) return [];
  const told = patients(clause)
    .filter((np) => np.name !== undefined || np.softName !== undefined)
    .flatMap((np) => denote(grammar, { parsed, np }, { kinds, refer: false }));
  return ofActors(at, told);
}

/** "Norvane offers Claude": the objects of a clause that are known for the things of somebody else than whoever acts; "its Claude" is whose it is. */
export function othersThings({ grammar, parsed, clause }: ClauseAt, kinds: readonly string[]): Denoted[] {
  const objects = patients(clause).filter(({ possessor }) => possessor?.pronoun === undefined);
  const told = objects.flatMap((np) => denote(grammar, { parsed, np }, { kinds, refer: false }));
  if (told.length === 0) return [];
  const acting = actors(clause).flatMap((np) => denote(grammar, { parsed, np }));
  return told.filter((d) => acting.length > 0 && acting.every((a) => isAnothers(d.entity, a.entity)));
}

/** "Google cut Android fees", "Apple tests ads in Maps", "Apple said the iPhone sold well": what is told of one's own, wherever it stands. */
export function ownInClause(at: ClauseAt): Denoted[] {
  const { grammar, parsed, clause } = at;
  if (clause.verb.negated) return [];
  const told = clause.said === undefined ? [] : [...actors(clause.said), ...patients(clause.said)];
  const aside = clause.preps.filter((p) => !COMPARES.test(p.prep)).map((p) => p.np);
  const things = [...patients(clause), ...aside, ...told].flatMap(namesOf).flatMap((word): Denoted[] => {
    const entity = entityOfWord(grammar, parsed, word);
    return entity !== undefined && isMade(entity)
      ? [{ entity, span: spanOfWord(parsed, word), steps: [], trust: 1 }]
      : [];
  });
  return ofActors(at, things);
}

/** Those that are known for the things of whoever acts: whom a reference may have to be followed for, so that things come first. */
function ofActors({ grammar, parsed, clause }: ClauseAt, things: readonly Denoted[]): Denoted[] {
  if (things.length === 0) return [];
  const acting = actors(clause).flatMap((np) => denote(grammar, { parsed, np }));
  return things.filter((d) => acting.some((a) => isOwn(a.entity, d.entity)));
}

/** All names of a phrase and of its list. */
const namesOf = (np: NounPhrase): number[] => [
  ...[np.name, ...np.mods, np.possessor?.name].flatMap((word) => word ?? []),
  ...np.members.flatMap(namesOf),
];

const COMPARES = /^(?:like|unlike|than|against|over|versus|vs\.?|such as|except|without|by)$/u;
