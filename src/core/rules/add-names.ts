import { indexForms, type KnownName, type NameForm } from './gazetteer.ts';
import { slug, wordsOf } from './known-names.ts';
import type { Rulebook } from './rulebook.ts';

/** A name that a user, or a test, adds to what the rulebook knows. */
export interface AddedName {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly aliases?: readonly string[];
}

/** The rulebook with more names; an added name comes before one of the gazetteer's that is written alike. */
export function addNames(rulebook: Rulebook, names: readonly AddedName[]): Rulebook {
  const added = names.map(entryOf);
  const spelled = new Set(added.flatMap((entry) => [entry.name, ...entry.aliases]));
  const kept = [...rulebook.gazetteer.forms.values()].flat().filter((form) => !spelled.has(form.words.join(' ')));
  const forms = added.flatMap((entry) =>
    [entry.name, ...entry.aliases].map(
      (name): NameForm => ({ words: wordsOf(name), entry, demonym: false, capital: false, word: false }),
    ),
  );
  const entries = new Map([
    ...rulebook.gazetteer.entries,
    ...added.map((entry): [string, KnownName] => [entry.id, entry]),
  ]);
  return { ...rulebook, gazetteer: { entries, ...indexForms([...forms, ...kept]) } };
}

function entryOf({ name, kinds, aliases }: AddedName): KnownName {
  return {
    id: `${kinds[0] ?? 'company'}:${slug(name)}`,
    name,
    kinds,
    country: '',
    word: false,
    acts: false,
    family: false,
    of: '',
    aliases: aliases ?? [],
    isCountry: false,
  };
}
