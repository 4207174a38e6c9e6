import type { Pos, VerbForm } from '../model/index.ts';

/** The one interface behind which a part-of-speech tagger stands. */

/** A word as a tagger sees it: names are one word each, whatever they are made of. */
export interface TagWord {
  readonly text: string;
  readonly lower: string;
  /** A known or likely name: its tag is given. */
  readonly name: boolean;
  /** The possessive clitic. */
  readonly possessive: boolean;
}

export interface Tag {
  readonly pos: Pos;
  readonly form?: VerbForm;
  readonly plural?: boolean;
}

export interface Tagger {
  readonly id: string;
  /** One tag a word, for each sentence, in order. Pure: what it said before does not matter. */
  readonly tag: (sentences: readonly (readonly TagWord[])[]) => Tag[][];
}

/** What a language library knows of words, as far as the rules need it. */
export interface Morphology {
  /** All forms of a verb: base first, then -s, past, -ing, participle. */
  readonly verbForms: (infinitive: string) => readonly string[];
  readonly plural: (noun: string) => string;
  /** True for given names ("Ada", "Joseph"). */
  readonly isFirstName: (lower: string) => boolean;
  /** Whose given name it mostly is, in small letters; undefined where both bear it, or it is none. */
  readonly genderOf: (lower: string) => 'female' | 'male' | undefined;
  readonly isSurname: (lower: string) => boolean;
  /** True for towns and regions that are no country. */
  readonly isPlace: (lower: string) => boolean;
}

/** Full forms of the clitics, which stand alone among our words, and which a tagger would else take apart or not know. */
export const FULL_FORMS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ["'m", 'am'],
  ["'s", 'is'],
]);
