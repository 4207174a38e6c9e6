/** Bends the edges between two nodes apart, so that each claim has a line of its own. */
import type { EdgeHead } from '../source/graph-source.ts';

/** A lone edge bends a little: a straight one would run through its own label and the nodes between. */
const LONE = 0.1;
const STEP = 0.17;
/** The curve's formula needs some bend. */
const LEAST = 0.02;

/** Control point's offset from the middle, as a share of the distance; positive to the left of the edge's own direction. */
export function curvatures(edges: Iterable<EdgeHead>): ReadonlyMap<string, number> {
  const bundles = new Map<string, EdgeHead[]>();
  for (const edge of edges) {
    const pair = edge.source < edge.target ? `${edge.source}\n${edge.target}` : `${edge.target}\n${edge.source}`;
    const bundle = bundles.get(pair);
    if (bundle) bundle.push(edge);
    else bundles.set(pair, [edge]);
  }
  const bends = new Map<string, number>();
  for (const bundle of bundles.values()) {
    for (const [place, edge] of bundle.entries()) {
      const side = edge.source < edge.target ? 1 : -1;
      const bend = bundle.length === 1 ? LONE * side : (place - (bundle.length - 1) / 2) * STEP;
      bends.set(edge.key, side * (Math.abs(bend) < LEAST ? LEAST : bend));
    }
  }
  return bends;
}
