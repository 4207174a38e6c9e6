/** How far a noun phrase is read, and what was found in it. */
export interface NounScan {
  at: number;
  /** Indices of its nouns, names, numbers and adjectives. */
  readonly parts: number[];
  /** "Norvane-backed": the name's index and the second half. */
  readonly compounds: { name: number; tail: string }[];
}
