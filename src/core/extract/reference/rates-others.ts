import { listed } from '../../rules/word-lists.ts';
import type { Entity } from '../entity.ts';
import { headEntity } from './head-entity.ts';
import { onceForArticle } from './once.ts';

/** Houses that judge others' shares, "Norvane keeps its rating", "Norvane says buy the dip": what they speak of is not their own. */
export const ratersIn = onceForArticle((grammar): ReadonlySet<Entity> => {
  const found = new Set<Entity>();
  for (const parsed of grammar.parsed)
    for (const { subject, object, passive } of parsed?.clauses ?? []) {
      const given = [object?.noun, object?.plainNoun].some((noun) => RATING.test(noun ?? ''));
      const rates = !passive && subject?.name !== undefined && given;
      const house = rates && parsed !== undefined ? headEntity(grammar, parsed, subject) : undefined;
      if (house !== undefined) found.add(house.entity);
    }
  return found;
});

const RATING = listed('what houses give shares');
