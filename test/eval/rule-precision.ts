/** The file that tells each rule's measured precision (`data/rule-precision.json`). */
import { byCodeUnit } from '../../src/core/model/index.ts';
import type { Tally } from './tally.ts';
import { precision } from './tally.ts';

export interface RulePrecision {
  /** Claims that were measured: right ones (optional ones with them) and wrong ones. */
  readonly right: number;
  readonly wrong: number;
  /** 0 to 1, three decimals. */
  readonly precision: number;
}

/** Adds up sets; rules are sorted by name, so that the same measurement gives the same file. */
export function rulePrecision(sets: readonly ReadonlyMap<string, Tally>[]): Record<string, RulePrecision> {
  const sum = new Map<string, Tally>();
  for (const [rule, { right, extra }] of sets.flatMap((set) => [...set])) {
    const tally = sum.get(rule) ?? { right: 0, extra: 0, missed: 0 };
    sum.set(rule, { right: tally.right + right, extra: tally.extra + extra, missed: 0 });
  }
  const sorted = [...sum].sort(([a], [b]) => byCodeUnit(a, b));
  return Object.fromEntries(sorted.map(([rule, tally]) => [rule, entry(tally)]));
}

function entry(tally: Tally): RulePrecision {
  return { right: tally.right, wrong: tally.extra, precision: Math.round(1000 * precision(tally)) / 1000 };
}
