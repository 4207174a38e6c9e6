import type { Compound } from '../phrases.ts';

/** How far a noun phrase is read, and what was found in it. */
export interface NounScan {
  at: number;
  /** Indices of its nouns, names, numbers and adjectives. */
  readonly parts: number[];
  readonly compounds: Compound[];
}
