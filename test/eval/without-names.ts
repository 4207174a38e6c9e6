/** A rulebook that knows no name but countries: what is left is what the text itself tells. */
import { type Gazetteer, indexForms } from '../../src/core/rules/gazetteer.ts';
import type { Rulebook } from '../../src/core/rules/rulebook.ts';

export function withoutNames(rulebook: Rulebook): Rulebook {
  return { ...rulebook, gazetteer: countriesOf(rulebook.gazetteer) };
}

function countriesOf({ entries, forms }: Gazetteer): Gazetteer {
  const countryForms = [...forms].flatMap(([, some]) => some).filter(({ entry }) => entry.isCountry);
  return {
    entries: new Map([...entries].filter(([, entry]) => entry.isCountry)),
    ...indexForms(countryForms),
  };
}
