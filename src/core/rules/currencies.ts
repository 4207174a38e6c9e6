import { countries } from 'countries-list';

/** Codes of currencies, which look like the short names of firms: "NOK" is Norway's money, and an exchange's sign for Nokia. */

const CODES: ReadonlySet<string> = new Set(Object.values(countries).flatMap(({ currency }) => currency));

export const isCurrencyCode = (name: string): boolean => CODES.has(name);
