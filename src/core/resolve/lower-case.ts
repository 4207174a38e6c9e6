import { addTo } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Identity } from './identities.ts';

/** Which stories write the words of a name in lower case. */

/** A name as it would stand in lower case, and what it must be of several words: one or more of the last. */
interface Sought {
  readonly identity: Identity;
  readonly words: readonly string[];
  /** The last of several words, counted by one: "averages" is told by "average", too. */
  readonly last: string | undefined;
}

/** Articles by identity. */
export function storiesInLowerCase(
  identities: readonly Identity[],
  { texts, lexicon }: { texts: ReadonlyMap<string, string>; lexicon: Rulebook['lexicon'] },
): Map<Identity, Set<string>> {
  const byFirstWord = new Map<string, Sought[]>();
  for (const identity of identities) {
    if (!/^[\p{L}' ’&-]+$/u.test(identity.name)) continue;
    const words = identity.name.toLowerCase().split(' ');
    const last = words.length > 1 ? lexicon.nounLemma(words.at(-1) as string) : undefined;
    addTo(byFirstWord, words[0] as string, { identity, words, last });
  }
  const isTold = ({ words: name, last }: Sought, words: readonly string[], at: number): boolean =>
    name.every((word, i) => {
      const told = words[at + i] ?? '';
      if (word === told) return true;
      return i === name.length - 1 && last !== undefined && /^\p{Ll}/u.test(told) && lexicon.nounLemma(told) === last;
    });
  const found = new Map<Identity, Set<string>>();
  for (const [article, text] of texts) {
    const words = text.match(/[\p{L}\p{N}'’&-]+/gu) ?? [];
    words.forEach((word, at) => {
      for (const sought of byFirstWord.get(word) ?? []) {
        if (!isTold(sought, words, at)) continue;
        found.set(sought.identity, (found.get(sought.identity) ?? new Set<string>()).add(article));
      }
    });
  }
  return found;
}
