/** Points and circles of the layout, and what is done to a finished one. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Circle extends Point {
  readonly r: number;
}

/** No coordinate is farther from zero than this: Gephi's import shrinks what is. */
export const FARTHEST = 5000;

/** Room for the last cents, which `settle` hands out after scaling. */
const SCALED_TO = FARTHEST - 1;

/**
 * The points moved so that their mean is zero, shrunk where they reach beyond 5000, and rounded to 0.01.
 * The mean of the rounded points is zero to the cent: what rounding left over is taken from the first points, a cent each.
 */
export function settle(points: readonly Point[]): readonly Point[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)].map(centred);
  let reach = 0;
  for (const values of [xs, ys]) for (const value of values ?? []) reach = Math.max(reach, Math.abs(value));
  const scale = reach > SCALED_TO ? SCALED_TO / reach : 1;
  const [left, top] = [cents(xs ?? [], scale), cents(ys ?? [], scale)];
  return points.map((_, at) => ({ x: (left[at] ?? 0) / 100, y: (top[at] ?? 0) / 100 }));
}

function centred(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return values.map((value) => value - mean);
}

function cents(values: readonly number[], scale: number): readonly number[] {
  const rounded = values.map((value) => Math.round(value * scale * 100));
  const left = rounded.reduce((sum, value) => sum + value, 0);
  // Adding zero turns -0 into 0.
  return rounded.map((value, at) => (at < Math.abs(left) ? value - Math.sign(left) : value) + 0);
}
