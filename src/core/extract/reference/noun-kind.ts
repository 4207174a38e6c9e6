import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { kindByNoun, type NounPhrase } from '../phrases.ts';

/** The kind that the describing noun speaks of. */
export function nounKind(np: NounPhrase, { lexicon }: Rulebook): string | undefined {
  const kind = kindByNoun(np, lexicon);
  // "the Lisbon-based image generator": what has a seat is a firm.
  return kind === 'product' && isSeated(np) ? 'company' : kind;
}

/** "the Lisbon-based image generator": a firm that is called by what it runs. */
export const isCalledByThing = (np: NounPhrase, { lexicon }: Rulebook): boolean =>
  isSeated(np) && [np.noun ?? '', np.plainNoun ?? ''].some((noun) => lexicon.kindNouns.get(noun) === 'product');

const isSeated = ({ compounds }: NounPhrase): boolean =>
  compounds.some(({ tail, place }) => place && SEATED.test(tail));

const SEATED = listed('ends of compounds of a seat');

/** "its app", "their robots": a thing by its noun. */
export const isThingByNoun = (np: NounPhrase, rulebook: Rulebook): boolean =>
  /^(?:product|model)$/u.test(nounKind(np, rulebook) ?? '');

/** "the platform", "both apps": firms and what they run bear one name. */
export const isRunByFirm = ({ noun = '', plainNoun = '' }: NounPhrase): boolean =>
  PLATFORM.test(plainNoun) || PLATFORM.test(noun);

const PLATFORM = listed('platforms and services');

/** "The company", "the tool": one that was spoken of, by a noun alone that speaks of one of these kinds. */
export const describesOne = (np: NounPhrase, rulebook: Rulebook, kinds: readonly string[]): boolean =>
  np.det === 'def' &&
  !np.plural &&
  np.name === undefined &&
  np.softName === undefined &&
  kinds.includes(nounKind(np, rulebook) ?? '');

/** Kinds of bodies that the describing noun may stand for, as "regulators" does for a government. */
export function metonymKinds({ lexicon }: Rulebook, np: NounPhrase): readonly string[] {
  const { metonyms, metonymNouns } = lexicon.status;
  const { noun = '', plainNoun = '' } = np;
  if (!metonymNouns.has(noun) && !metonymNouns.has(plainNoun)) return [];
  return [...metonyms].filter(([, nouns]) => nouns.includes(noun) || nouns.includes(plainNoun)).map(([kind]) => kind);
}
