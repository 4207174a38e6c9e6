import { UNKNOWN_KIND } from '../extract/kinds/kinds.ts';
import type { LocalEntity, Reading } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';

/**
 * What a claim's place tells of a thing of which nothing else tells: whatever is developed is a product, whoever works
 * for a body is a person.
 */
export function roleKinds(readings: readonly Reading[], { relations }: Rulebook): Map<LocalEntity, string[]> {
  const places = new Map<LocalEntity, (readonly string[])[]>();
  const note = (entity: LocalEntity | undefined, allowed: readonly string[] | undefined) => {
    if (entity !== undefined && allowed !== undefined) places.set(entity, [...(places.get(entity) ?? []), allowed]);
  };
  for (const { entities, claims } of readings)
    for (const { relation, subject, object } of claims) {
      note(entities[subject], relations.get(relation)?.subject);
      note(entities[object], relations.get(relation)?.object);
    }
  return new Map([...places].map(([entity, allowed]) => [entity, kindsOf(allowed)]));
}

/** A kind for each place, one that all places allow where there is such a kind: what is developed and banned is a product. */
function kindsOf(places: readonly (readonly string[])[]): string[] {
  const shared = (places[0] ?? []).filter((kind) => places.every((allowed) => allowed.includes(kind)));
  return places.flatMap((allowed) => likeliest(shared.length > 0 ? shared : allowed) ?? []);
}

const likeliest = (kinds: readonly string[]): string | undefined =>
  kinds.includes(UNKNOWN_KIND) ? UNKNOWN_KIND : kinds[0];
