/** What the grammar needs to know of a word, whichever tagger said so. */
export type Pos =
  | 'noun'
  | 'name'
  | 'verb'
  | 'aux'
  | 'adj'
  | 'adv'
  | 'det'
  | 'prep'
  | 'pron'
  | 'cc'
  | 'sub'
  | 'to'
  | 'not'
  | 'num'
  | 'poss'
  | 'punct'
  | 'other';

/** How a verb stands: finite past, finite present, bare or infinitive, -ing, past participle (or past: `-ed` is both). */
export type VerbForm = 'past' | 'present' | 'base' | 'ing' | 'participle';

/** A word, a sign or a clitic (`'s`, `n't`), as the scanner cut it. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly lower: string;
  /** True when white space (or nothing) stands before it. */
  readonly spaced: boolean;
}

/** What a line of an article is. */
export type LineRole = 'headline' | 'heading' | 'bullet' | 'text';

export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
  readonly role: LineRole;
  /** Index of the paragraph (line) that holds it. */
  readonly line: number;
  /** Bylines, captions, standards lines: names count here, claims do not. */
  readonly furniture: boolean;
}

/** An article's text cut into sentences and tokens; annotations live beside the text, never in it. */
export interface Doc {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}
