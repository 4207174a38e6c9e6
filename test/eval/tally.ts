/** Counts of right, extra and missed, and what follows from them. */

export interface Tally {
  right: number;
  /** Found, and not in the labels. */
  extra: number;
  missed: number;
}

export function newTally(): Tally {
  return { right: 0, extra: 0, missed: 0 };
}

/** The tally of a key, made when it is not there yet. */
export function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? newTally();
  tallies.set(key, tally);
  return tally;
}

/** Of what was found, the share that is right; 0 to 1, 0 when nothing was found. */
export function precision({ right, extra }: Tally): number {
  return ratio(right, right + extra);
}

/** Of what is labelled, the share that was found. */
export function recall({ right, missed }: Tally): number {
  return ratio(right, right + missed);
}

export function f1({ right, extra, missed }: Tally): number {
  return ratio(2 * right, 2 * right + extra + missed);
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
