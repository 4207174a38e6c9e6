import { addTo } from '../../model/index.ts';
import type { KnownName } from '../../rules/gazetteer.ts';
import { fold, foldBody, versionOf } from '../../text/fold.ts';

/** Names of an article by what could make two of them one, so that each is compared with few others. */

interface Named {
  readonly name: string;
  readonly known?: KnownName | undefined;
}

export interface Spelling {
  /** `fold` of the name, with and without its spaces. */
  readonly folded: string;
  readonly solid: string;
  /** The same without spaces and legal suffix: "NorvaneAI Inc." and "Norvane AI" are one. */
  readonly bare: string;
  /** Its digits and version words. */
  readonly version: string;
}

export interface SpellingIndex<T extends Named> {
  readonly of: (draft: T) => Spelling;
  /** All that `draft` may be short for, and more: whatever begins or ends with the same word, or is spelled the same but for spaces. */
  readonly near: (draft: T) => ReadonlySet<T>;
}

export function indexSpellings<T extends Named>(
  drafts: readonly T[],
  legalSuffixes: ReadonlySet<string>,
): SpellingIndex<T> {
  const spellings = new Map(drafts.map((draft) => [draft, spellingOf(draft.name, legalSuffixes)]));
  const of = (draft: T) => spellings.get(draft) ?? spellingOf(draft.name, legalSuffixes);
  const [solid, first, last] = [new Map<string, T[]>(), new Map<string, T[]>(), new Map<string, T[]>()];
  for (const draft of drafts) {
    const { folded, solid: key, bare } = of(draft);
    addTo(solid, key, draft);
    if (bare !== key) addTo(solid, bare, draft);
    addTo(last, lastWord(draft.name), draft);
    addTo(first, firstWord(folded), draft);
    if (draft.known !== undefined)
      for (const alias of [draft.known.name, ...draft.known.aliases]) addTo(first, firstWord(fold(alias)), draft);
  }
  return {
    of,
    near(draft) {
      const { folded, solid: key, bare } = of(draft);
      return new Set([
        ...(solid.get(key) ?? []),
        ...(solid.get(bare) ?? []),
        ...(first.get(firstWord(folded)) ?? []),
        ...(last.get(draft.name) ?? []),
      ]);
    },
  };
}

function spellingOf(name: string, legalSuffixes: ReadonlySet<string>): Spelling {
  const folded = fold(name);
  const bare = foldBody(name, legalSuffixes).replace(/ /gu, '');
  return { folded, solid: folded.replace(/ /gu, ''), bare, version: versionOf(name) };
}

const firstWord = (text: string): string => text.slice(0, `${text} `.indexOf(' '));
const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);
