/**
 * Positions for a graph that has none: ForceAtlas2 and noverlap for each connected part, the parts packed side by side.
 * The same nodes and edges give the same positions, in any order, in Node and in a browser: see layout-forces.ts.
 */
import { applyForces } from './layout-forces.ts';
import { removeOverlaps } from './layout-overlap.ts';
import { packParts } from './layout-pack.ts';
import { type LayoutEdge, type LayoutNode, type Part, partsOf } from './layout-parts.ts';
import { type Circle, type Point, settle } from './layout-place.ts';
import { startPositions } from './layout-start.ts';

export type { LayoutEdge, LayoutNode } from './layout-parts.ts';

/** A position for each node: the mean is zero, no coordinate is beyond 5000, steps of 0.01. */
export function layoutGraph(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): ReadonlyMap<string, Point> {
  const parts = partsOf(nodes, edges);
  const drawn = parts.map((part) => ({ circles: arrange(part), lines: part.springs }));
  const moves = packParts(drawn);
  const points = drawn.flatMap(({ circles }, at) => {
    const move = moves[at] ?? { x: 0, y: 0 };
    return circles.map(({ x, y }) => ({ x: x + move.x, y: y + move.y }));
  });
  const settled = settle(points);
  const keys = parts.flatMap((part) => part.nodes.map(({ key }) => key));
  return new Map(keys.map((key, at) => [key, settled[at] ?? { x: 0, y: 0 }]));
}

function arrange({ nodes, springs }: Part): readonly Circle[] {
  if (nodes.length === 1) return nodes.map(({ size }) => ({ x: 0, y: 0, r: size }));
  const start = startPositions(nodes.map(({ community }) => community));
  const sizes = nodes.map(({ size }) => size);
  return removeOverlaps(stretch(applyForces(start, springs), sizes));
}

/** Share of its disc that a part's circles cover: the less, the more room for labels. */
const COVERED = 0.08;
/** Space around each circle that counts as covered. */
const MARGIN = 18;
/** A disc as large as this, with what sticks out of it, stays within 5000. */
const WIDEST = 3000;

/** Scales what the forces gave to the sizes of the circles. */
function stretch(points: readonly Point[], sizes: readonly number[]): readonly Circle[] {
  const covered = sizes.reduce((sum, size) => sum + (size + MARGIN) * (size + MARGIN), 0);
  const mean = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  const spread = points.reduce((sum, { x, y }) => sum + (x - mean.x) * (x - mean.x) + (y - mean.y) * (y - mean.y), 0);
  // An even disc's mean square distance from its centre is half its squared radius.
  const radius = Math.sqrt((2 * spread) / points.length);
  const scale = radius > 0 ? Math.min(WIDEST, Math.sqrt(covered / COVERED)) / radius : 1;
  return points.map(({ x, y }, at) => ({ x: (x - mean.x) * scale, y: (y - mean.y) * scale, r: sizes[at] ?? 1 }));
}
