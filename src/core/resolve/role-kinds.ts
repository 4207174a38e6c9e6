import { UNKNOWN_KIND } from '../extract/kinds.ts';
import type { LocalEntity, Reading } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';

/**
 * What a claim's place tells of a thing of which nothing else tells: whatever is developed is a product, whoever works
 * for a body is a person.
 */
export function roleKinds(readings: readonly Reading[], { relations }: Rulebook): Map<LocalEntity, string[]> {
  const roles = new Map<LocalEntity, string[]>();
  const note = (entity: LocalEntity | undefined, allowed: readonly string[] | undefined) => {
    if (entity === undefined || allowed === undefined) return;
    const kind = allowed.includes(UNKNOWN_KIND) ? UNKNOWN_KIND : allowed[0];
    if (kind !== undefined) roles.set(entity, [...(roles.get(entity) ?? []), kind]);
  };
  for (const { entities, claims } of readings)
    for (const { relation, subject, object } of claims) {
      note(entities[subject], relations.get(relation)?.subject);
      note(entities[object], relations.get(relation)?.object);
    }
  return roles;
}
