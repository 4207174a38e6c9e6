/** Bends the edges between two nodes apart, so that each claim has a line of its own. */
import type { EdgeHead } from '../source/graph-source.ts';

/** A lone edge bends a little: a straight one would run through its own label and the nodes between. */
const LONE = 0.1;
const STEP = 0.17;
/** From the outermost to the outermost: many lines stand closer, so that none goes far astray. */
const FAN = 1.2;
/** The curve's formula needs some bend. */
export const LEAST_BEND = 0.02;

/** Control point's offset from the middle, as a share of the distance; positive to the left of the edge's own direction. */
export function curvatures(pairs: Iterable<readonly EdgeHead[]>): ReadonlyMap<string, number> {
  const bends = new Map<string, number>();
  for (const edges of pairs) {
    const step = Math.min(STEP, FAN / Math.max(1, edges.length - 1));
    for (const [place, edge] of edges.entries()) {
      const side = edge.source < edge.target ? 1 : -1;
      const bend = edges.length === 1 ? LONE * side : (place - (edges.length - 1) / 2) * step;
      bends.set(edge.key, side * (Math.abs(bend) < LEAST_BEND ? LEAST_BEND : bend));
    }
  }
  return bends;
}
