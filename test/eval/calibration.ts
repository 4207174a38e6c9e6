/** Does a confidence of 0.9 mean that nine in ten are right? */

export interface Judged {
  /** 0 to 1. */
  readonly confidence: number;
  readonly right: boolean;
}

export interface Bin {
  /** `[from, to)`; the last bin holds 1 as well. */
  readonly from: number;
  readonly to: number;
  readonly claims: number;
  /** Mean confidence of its claims. */
  readonly promised: number;
  /** The share of them that is right. */
  readonly kept: number;
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1];

/** Bins that hold a claim, the lowest first. */
export function calibrate(judged: readonly Judged[]): Bin[] {
  return EDGES.slice(0, -1).flatMap((from, i) => {
    const to = EDGES[i + 1] as number;
    const inside = judged.filter(({ confidence: c }) => c >= from && (c < to || to === 1));
    return inside.length === 0 ? [] : [binOf(inside, from, to)];
  });
}

function binOf(inside: readonly Judged[], from: number, to: number): Bin {
  const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
  const right = inside.filter((claim) => claim.right).length;
  return { from, to, claims: inside.length, promised: sum / inside.length, kept: right / inside.length };
}

/** Mean distance between what is promised and what is kept, weighted by claims; 0 is perfect. */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((total, { claims }) => total + claims, 0);
  return bins.reduce((total, bin) => total + (bin.claims / all) * Math.abs(bin.promised - bin.kept), 0);
}
