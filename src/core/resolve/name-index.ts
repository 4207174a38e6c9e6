import type { Rulebook } from '../rules/rulebook.ts';
import { fold, initials } from '../text/fold.ts';
import { findGivenNames, type GivenNames } from './given-names.ts';
import type { Identity } from './identities.ts';
import { openingOf } from './opening.ts';
import { bodyKey, variantsOf } from './spellings.ts';

/** Identities by what may lead from one name to another. */

export interface NameIndex {
  /** By `bodyKey`; those of which it is but a variant stand under `<` and the key. */
  readonly bySpelling: ReadonlyMap<string, readonly Identity[]>;
  readonly given: GivenNames;
  readonly byFirstWord: ReadonlyMap<string, readonly Identity[]>;
  readonly byInitials: ReadonlyMap<string, readonly Identity[]>;
  readonly byLastWord: ReadonlyMap<string, readonly Identity[]>;
  /** Those that begin with a known name, by it and what goes on behind it. */
  readonly byOpening: ReadonlyMap<string, readonly Identity[]>;
  readonly rulebook: Rulebook;
}

export function indexNames(
  identities: readonly Identity[],
  { texts, rulebook }: { texts: ReadonlyMap<string, string>; rulebook: Rulebook },
): NameIndex {
  const bySpelling = new Map<string, Identity[]>();
  const byFirstWord = new Map<string, Identity[]>();
  const byInitials = new Map<string, Identity[]>();
  const byLastWord = new Map<string, Identity[]>();
  const byOpening = new Map<string, Identity[]>();
  const push = (map: Map<string, Identity[]>, key: string, identity: Identity) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [identity]);
    // Identities come one after the other: one that is there already is the last.
    else if (list.at(-1) !== identity) list.push(identity);
  };
  for (const identity of identities) {
    const spellings = new Set(identity.members.map((m) => m.entity.name));
    for (const name of spellings) push(bySpelling, bodyKey(name, rulebook), identity);
    if (identity.known !== undefined) push(bySpelling, bodyKey(identity.known.name, rulebook), identity);
    else for (const { key } of variantsOf(identity.name, rulebook)) push(bySpelling, `<${key}`, identity);
    if (!identity.name.includes(' ')) continue;
    push(byFirstWord, fold(identity.name.split(' ')[0] ?? ''), identity);
    push(byInitials, initials(identity.name), identity);
    push(byLastWord, identity.name.split(' ').at(-1) ?? '', identity);
    const opening = openingOf(identity.name, rulebook);
    if (opening !== undefined) push(byOpening, opening.key, identity);
  }
  return {
    bySpelling,
    given: findGivenNames(identities, { texts, gazetteer: rulebook.gazetteer }),
    byFirstWord,
    byInitials,
    byLastWord,
    byOpening,
    rulebook,
  };
}
