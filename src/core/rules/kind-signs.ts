import { asList, asNumber, asString, asStrings, type Located, onlyFields } from './located.ts';

/** What a sign beside a name says of its kind. */
export interface KindSign {
  readonly kind: string;
  /** In the scale of kind votes: 1 is a clear sign. */
  readonly weight: number;
}

/** Where a sign stands to the name; `data/lexicon/kind-signs.yaml` tells of each. */
export const SIGN_PLACES = ['has', 'before', 'of', 'does', 'undergoes', 'way', 'is'] as const;
export type SignPlace = (typeof SIGN_PLACES)[number];

/** The signs of one place, by their words. */
export type KindSigns = Readonly<Record<SignPlace, ReadonlyMap<string, KindSign>>>;

/** The signs that `kind-signs.yaml` lists; of two for the same words the first counts. */
export function kindSignsOf(root: Located): KindSigns {
  const entries = asList(root);
  for (const entry of entries) onlyFields(entry, ['kind', 'weight', ...SIGN_PLACES]);
  const at = (place: SignPlace) => signsAt(entries, place);
  return {
    has: at('has'),
    before: at('before'),
    of: at('of'),
    does: at('does'),
    undergoes: at('undergoes'),
    way: at('way'),
    is: at('is'),
  };
}

/** The nouns, verbs and adjectives that a sentence needs to show a sign: of several words the one that counts. */
export function signWords(signs: KindSigns): { readonly nouns: readonly string[]; readonly verbs: readonly string[] } {
  const first = (words: string) => words.split(' ')[0] as string;
  return {
    nouns: [
      ...signs.has.keys(),
      ...signs.before.keys(),
      ...[...signs.of.keys()].map(withoutPreposition),
      ...signs.is.keys(),
    ],
    verbs: [...signs.does.keys(), ...signs.undergoes.keys(), ...[...signs.way.keys()].map(first)],
  };
}

/** "update to" */
const withoutPreposition = (words: string): string => words.split(' ').slice(0, -1).join(' ');

function signsAt(entries: readonly Located[], place: SignPlace): Map<string, KindSign> {
  const signs = new Map<string, KindSign>();
  for (const entry of entries) {
    const sign = { kind: asString(entry.at('kind')), weight: asNumber(entry.at('weight')) };
    for (const words of asStrings(entry.at(place))) if (!signs.has(words)) signs.set(words, sign);
  }
  return signs;
}
