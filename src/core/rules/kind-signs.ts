import { asList, asNumber, asString, asStrings, type Located, onlyFields } from './located.ts';

/** What a sign beside a name says of its kind. */
export interface KindSign {
  readonly kind: string;
  /** In the scale of kind votes: 1 is a clear sign. */
  readonly weight: number;
  /** It counts only where the article has one of these words. */
  readonly topic: readonly string[];
}

/** Where a sign stands to the name; `data/lexicon/kind-signs.yaml` tells of each. */
export const SIGN_PLACES = ['has', 'before', 'of', 'does', 'undergoes', 'way', 'after', 'is', 'near'] as const;
export type SignPlace = (typeof SIGN_PLACES)[number];

/** The signs of one place, by their words. */
export type KindSigns = Readonly<Record<SignPlace, ReadonlyMap<string, KindSign>>>;

/** The signs that `kind-signs.yaml` lists; of two for the same words the first counts. */
export function kindSignsOf(root: Located): KindSigns {
  const entries = asList(root);
  for (const entry of entries) onlyFields(entry, ['kind', 'weight', 'topic', ...SIGN_PLACES]);
  const at = (place: SignPlace) => signsAt(entries, place);
  return {
    has: at('has'),
    before: at('before'),
    of: at('of'),
    does: at('does'),
    undergoes: at('undergoes'),
    way: at('way'),
    after: at('after'),
    is: at('is'),
    near: at('near'),
  };
}

/** The nouns, verbs and adjectives that a sentence needs to show a sign of some weight: of several words the one that counts. */
export function signWords(
  signs: KindSigns,
  least = 0,
): { readonly nouns: readonly string[]; readonly verbs: readonly string[] } {
  const wordsAt = (place: SignPlace) =>
    [...signs[place]].flatMap(([words, { weight }]) => (weight < least ? [] : [words]));
  const first = (words: string) => words.split(' ')[0] as string;
  return {
    nouns: [
      ...wordsAt('has'),
      ...wordsAt('before'),
      ...wordsAt('of').map(withoutPreposition),
      ...wordsAt('after').map(first),
      ...wordsAt('is'),
      ...wordsAt('near'),
    ],
    verbs: [...wordsAt('does'), ...wordsAt('undergoes'), ...wordsAt('way')].map(first),
  };
}

/** "update to" */
const withoutPreposition = (words: string): string => words.split(' ').slice(0, -1).join(' ');

function signsAt(entries: readonly Located[], place: SignPlace): Map<string, KindSign> {
  const signs = new Map<string, KindSign>();
  for (const entry of entries) {
    const sign = {
      kind: asString(entry.at('kind')),
      weight: asNumber(entry.at('weight')),
      topic: asStrings(entry.at('topic')),
    };
    for (const words of asStrings(entry.at(place))) if (!signs.has(words)) signs.set(words, sign);
  }
  return signs;
}
