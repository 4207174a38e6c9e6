import { byCodeUnit } from '../model/index.ts';
import { squeeze } from '../text/fold.ts';
import {
  type FormIndex,
  type Gazetteer,
  indexForms,
  type KnownName,
  type Lookup,
  longestFirst,
  type NameForm,
} from './gazetteer.ts';
import { slug, wordsOf } from './known-names.ts';
import type { Rulebook } from './rulebook.ts';

/** Names added to the gazetteer, at a cost that does not grow with it. */

/** A name that a user, or a test, adds to what the rulebook knows. */
export interface AddedName {
  readonly name: string;
  /** The likeliest first. */
  readonly kinds: readonly string[];
  readonly aliases?: readonly string[];
}

/**
 * The rulebook with more names; an added name comes before one of the gazetteer's that is written alike. What is known of
 * a name of the same kind (its country, its maker, its other aliases) stays known; that it
 * is a common word too counts no more, since whoever adds it means the name.
 */
export function addNames(rulebook: Rulebook, names: readonly AddedName[]): Rulebook {
  if (names.length === 0) return rulebook;
  const { gazetteer } = rulebook;
  const added = new Map<string, KnownName>();
  for (const name of names) {
    const id = `${name.kinds[0] ?? 'company'}:${slug(name.name)}`;
    added.set(id, entryOf(name, { id, known: added.get(id) ?? gazetteer.entries.get(id) }));
  }
  return { ...rulebook, gazetteer: withEntries(gazetteer, added) };
}

function entryOf(
  { name, kinds, aliases = [] }: AddedName,
  { id, known }: { id: string; known?: KnownName | undefined },
) {
  const { country = '', acts = false, family = false, of = '', isCountry = false } = known ?? {};
  const all = known === undefined ? aliases : [...new Set([...aliases, ...known.aliases])];
  return { id, name, kinds, country, word: false, acts, family, beside: false, of, aliases: all, isCountry };
}

function withEntries(gazetteer: Gazetteer, added: ReadonlyMap<string, KnownName>): Gazetteer {
  const forms = [...added.values()].flatMap(formsOf);
  const fresh = indexForms(forms);
  const spelled = new Set(forms.map(spellingOf));
  return {
    entries: over(gazetteer.entries, added),
    forms: merged(gazetteer.forms, { fresh: fresh.forms, spelled }),
    capitals: merged(gazetteer.capitals, { fresh: fresh.capitals, spelled }),
    spelled: (squeezed) => {
      const known = gazetteer.spelled(squeezed);
      const own = fresh.spelled(squeezed);
      if (own.length === 0)
        return known.every(({ id }) => !added.has(id)) ? known : known.map((e) => added.get(e.id) ?? e);
      const others = known.filter((entry) => !added.has(entry.id) && isSpelled(entry, { squeezed, spelled }));
      return [...own, ...others].sort((a, b) => byCodeUnit(a.id, b.id));
    },
  };
}

const spellingOf = ({ words }: NameForm): string => words.join(' ');

const formsOf = (entry: KnownName): NameForm[] =>
  [entry.name, ...entry.aliases].map((name) => ({
    words: wordsOf(name),
    entry,
    demonym: false,
    capital: false,
    word: false,
    plural: false,
  }));

/** Forms by first word, in which those that are `spelled` as fresh ones have made room for them. */
function merged(
  base: Gazetteer['forms'],
  { fresh, spelled }: { fresh: FormIndex['forms']; spelled: ReadonlySet<string> },
): Gazetteer['forms'] {
  const changed = new Map<string, readonly NameForm[]>();
  for (const [first, forms] of fresh) {
    const others = (base.get(first) ?? []).filter((form) => !spelled.has(spellingOf(form)));
    changed.set(first, [...forms, ...others].sort(longestFirst));
  }
  return over(base, changed);
}

/** What stands on top, and what lies below where nothing does; copying all of it would cost more than reading an article. */
function over<T>(below: Lookup<T>, top: ReadonlyMap<string, T>): Lookup<T> {
  const fresh = [...top].filter(([key]) => !below.has(key));
  return {
    get: (key) => top.get(key) ?? below.get(key),
    has: (key) => top.has(key) || below.has(key),
    size: below.size + fresh.length,
    *[Symbol.iterator]() {
      for (const [key, item] of below) yield [key, top.get(key) ?? item];
      yield* fresh;
    },
  };
}

/** Whether a known name is still written so, in a spelling that no added name has taken. */
function isSpelled(entry: KnownName, at: { squeezed: string; spelled: ReadonlySet<string> }): boolean {
  return formsOf(entry).some((form) => squeeze(spellingOf(form)) === at.squeezed && !at.spelled.has(spellingOf(form)));
}
