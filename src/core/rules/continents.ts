import { countries } from 'countries-list';

/** "European": whether a land may be told to be of such a part of the world; true where nothing is known of either. */
export function mayLieIn(part: string, land: string): boolean {
  const continent = CONTINENTS.get(part);
  const home = (countries as Record<string, { continent: string } | undefined>)[land]?.continent;
  return continent === undefined || home === undefined || home === continent || BETWEEN.has(land);
}

const CONTINENTS: ReadonlyMap<string, string> = new Map([
  ['European', 'EU'],
  ['Asian', 'AS'],
  ['African', 'AF'],
]);

/** Lands that lie in two parts of the world, or are counted to either. */
const BETWEEN: ReadonlySet<string> = new Set(['RU', 'TR', 'CY', 'GE', 'AM', 'AZ', 'KZ', 'IL', 'EG']);
