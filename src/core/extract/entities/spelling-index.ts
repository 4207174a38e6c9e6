import { addTo } from '../../model/index.ts';
import type { KnownName } from '../../rules/gazetteer.ts';
import { fold, versionOf } from '../../text/fold.ts';

/** Names of an article by what could make two of them one, so that each is compared with few others. */

interface Named {
  readonly name: string;
  readonly known?: KnownName | undefined;
}

export interface Spelling {
  /** `fold` of the name, with and without its spaces. */
  readonly folded: string;
  readonly solid: string;
  /** Its digits and version words. */
  readonly version: string;
}

export interface SpellingIndex<T extends Named> {
  readonly of: (draft: T) => Spelling;
  /** All that `draft` may be short for, and more: whatever begins or ends with the same word, or is spelled the same but for spaces. */
  readonly near: (draft: T) => ReadonlySet<T>;
}

export function indexSpellings<T extends Named>(drafts: readonly T[]): SpellingIndex<T> {
  const spellings = new Map(drafts.map((draft) => [draft, spellingOf(draft.name)]));
  const of = (draft: T) => spellings.get(draft) ?? spellingOf(draft.name);
  const [solid, first, last] = [new Map<string, T[]>(), new Map<string, T[]>(), new Map<string, T[]>()];
  for (const draft of drafts) {
    const { folded, solid: key } = of(draft);
    addTo(solid, key, draft);
    addTo(last, lastWord(draft.name), draft);
    addTo(first, firstWord(folded), draft);
    if (draft.known !== undefined)
      for (const alias of [draft.known.name, ...draft.known.aliases]) addTo(first, firstWord(fold(alias)), draft);
  }
  return {
    of,
    near(draft) {
      const { folded, solid: key } = of(draft);
      return new Set([
        ...(solid.get(key) ?? []),
        ...(first.get(firstWord(folded)) ?? []),
        ...(last.get(draft.name) ?? []),
      ]);
    },
  };
}

function spellingOf(name: string): Spelling {
  const folded = fold(name);
  return { folded, solid: folded.replace(/ /gu, ''), version: versionOf(name) };
}

const firstWord = (text: string): string => text.slice(0, `${text} `.indexOf(' '));
const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);
