/** How large a node is drawn. */

/** Gephi's import rescales sizes to this range, and so changes nothing where both ends are present (or all are smallest). */
export const SMALLEST_SIZE = 4;
export const LARGEST_SIZE = 100;

/**
 * A size for each count of mentions, growing with its square root, so that areas compare.
 * The smallest is 4 and the largest 100; all are 4 where all counts are alike.
 */
export function assignSizes(mentions: readonly number[]): readonly number[] {
  return scaleSizes(mentions.map((count) => Math.sqrt(Math.max(0, count))));
}

/** The measures stretched or squeezed to sizes from 4 to 100, in steps of 0.01; larger stays larger or becomes alike. */
export function scaleSizes(measures: readonly number[]): readonly number[] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const measure of measures) {
    low = Math.min(low, measure);
    high = Math.max(high, measure);
  }
  if (!(high > low)) return measures.map(() => SMALLEST_SIZE);
  const share = (LARGEST_SIZE - SMALLEST_SIZE) / (high - low);
  return measures.map((measure) => Math.round((SMALLEST_SIZE + (measure - low) * share) * 100) / 100);
}
