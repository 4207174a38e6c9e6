import type { Item, NounPhrase } from '../phrases.ts';
import type { Clause } from './clause.ts';
import { isSign } from './items.ts';

/** "hired A from B, C from D and E from F": each member of the object has a phrase of its own behind it. */

/** A member of a list, and what stands behind the same preposition behind it alone. */
export interface Parallel {
  readonly member: NounPhrase;
  readonly prep: string;
  readonly own: NounPhrase;
}

/** The members of an object with their own phrases; none where fewer than two have one. */
export function parallelsOf({ object }: Pick<Clause, 'object'>, items: readonly Item[]): readonly Parallel[] {
  if (object === undefined || object.members.length === 0 || object.name === undefined) return [];
  const found = [object, ...object.members].flatMap((member) => {
    const at = items.indexOf(member);
    const [prep, own] = items.slice(at + 1, at + 3);
    return at >= 0 && isSign(prep, 'prep', OWN) && own?.type === 'np' && own.name !== undefined
      ? [{ member, prep: prep.lower, own }]
      : [];
  });
  return found.length > 1 && found.every(({ prep }) => prep === found[0]?.prep) ? found : [];
}

const OWN = /^(?:from|to|with|at)$/u;

/** Puts the phrases that only the last has so far beside the clause. */
export function readParallels(items: readonly Item[], clauses: Iterable<Clause>): void {
  for (const clause of clauses)
    for (const { prep, own } of parallelsOf(clause, items))
      if (clause.preps.every((p) => p.np !== own)) clause.preps.push({ prep, np: own });
}
