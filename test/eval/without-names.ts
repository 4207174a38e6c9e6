/** A rulebook that knows no name but countries: what is left is what the text itself tells. */
import type { Gazetteer, NameForm } from '../../src/core/rules/gazetteer.ts';
import type { Rulebook } from '../../src/core/rules/rulebook.ts';

export function withoutNames(rulebook: Rulebook): Rulebook {
  return { ...rulebook, gazetteer: countriesOf(rulebook.gazetteer) };
}

function countriesOf({ entries, forms, capitals }: Gazetteer): Gazetteer {
  return {
    entries: new Map([...entries].filter(([, entry]) => entry.isCountry)),
    forms: onlyCountries(forms),
    capitals: onlyCountries(capitals),
  };
}

function onlyCountries(forms: ReadonlyMap<string, readonly NameForm[]>): Map<string, readonly NameForm[]> {
  const kept = [...forms].map(([first, all]) => [first, all.filter(({ entry }) => entry.isCountry)] as const);
  return new Map(kept.filter(([, all]) => all.length > 0));
}
