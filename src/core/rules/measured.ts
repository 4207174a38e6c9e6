import type { Frame } from './rulebook.ts';

/** What was measured of a rule on labelled articles, and what it makes of the rule's confidence. */

export interface MeasuredRule {
  readonly right: number;
  readonly wrong: number;
}

/** So many claims must be measured until they count as much as what the rule's author expects. */
const PRIOR_CLAIMS = 8;

/** The frame with its measured precision; its confidence is drawn from the author's towards the measured one. */
export function withMeasured(frame: Frame, measured: MeasuredRule | undefined): Frame {
  const claims = measured === undefined ? 0 : measured.right + measured.wrong;
  if (measured === undefined || claims === 0) return frame;
  const confidence = (measured.right + PRIOR_CLAIMS * frame.confidence) / (claims + PRIOR_CLAIMS);
  return {
    ...frame,
    confidence: round(confidence),
    measured: { precision: round(measured.right / claims), claims },
  };
}

const round = (share: number): number => Math.round(share * 1000) / 1000;
