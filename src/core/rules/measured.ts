import type { Frame } from './rulebook.ts';

/** What was measured of a rule on labelled articles, and what it makes of the rule's confidence. */

export interface MeasuredRule {
  readonly right: number;
  readonly wrong: number;
}

/** What was measured of each rule, by its id. */
export type Precision = Readonly<Record<string, MeasuredRule>>;

/** So many claims must be measured until they count as much as what the rule's author expects. */
const PRIOR_CLAIMS = 8;

/** A frame's confidence, drawn from what its author `expected` towards what was measured, and its measured precision. */
export function withMeasured(
  expected: number,
  measured: MeasuredRule | undefined,
): Pick<Frame, 'confidence' | 'measured'> {
  const claims = measured === undefined ? 0 : measured.right + measured.wrong;
  if (measured === undefined || claims === 0) return { confidence: expected, measured: undefined };
  const confidence = (measured.right + PRIOR_CLAIMS * expected) / (claims + PRIOR_CLAIMS);
  return { confidence: round(confidence), measured: { precision: round(measured.right / claims), claims } };
}

const round = (share: number): number => Math.round(share * 1000) / 1000;
