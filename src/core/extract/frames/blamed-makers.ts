import type { Claim } from '../../model/index.ts';
import { isOwn } from '../entities/known-maker.ts';
import type { Entity } from '../entity.ts';
import { THINGS } from '../kinds/kind-groups.ts';
import { kindOf } from '../kinds/kinds.ts';

/** "warned that Quillbee leaks data": who is blamed for a thing is its maker; where no maker is told or known, nobody is. */
export function blameMakers<C extends Claim>(claims: readonly C[], entities: readonly Entity[]): C[] {
  return claims.flatMap((claim) => {
    const thing = entities[claim.object];
    if (claim.relation !== 'accuses' || thing === undefined || !THINGS.includes(kindOf(thing))) return [claim];
    const [maker, ...others] = makersOf(claim.object, claims, entities);
    if (maker === undefined || others.length > 0 || maker.index === claim.subject) return [];
    return [{ ...claim, object: maker.index, steps: [...claim.steps, `${thing.name} is made by ${maker.name}`] }];
  });
}

function makersOf(thing: number, claims: readonly Claim[], entities: readonly Entity[]): readonly Entity[] {
  const known = entities.filter((e) => isOwn(e, entities[thing] as Entity));
  if (known.length > 0) return known;
  const told = claims.filter(
    (c) => c.relation === 'develops' && c.object === thing && c.modality !== 'negated' && c.modality !== 'possible',
  );
  return [...new Set(told.map((c) => c.subject))].flatMap((index) => entities[index] ?? []);
}
