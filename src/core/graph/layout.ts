/**
 * Positions for a graph that has none: ForceAtlas2 and noverlap for each connected part, the parts packed side by side.
 * The same nodes and edges give the same positions, in any order, in Node and in a browser: see layout-forces.ts.
 */
import { packEnclose, packSiblings } from 'd3-hierarchy';
import { applyForces } from './layout-forces.ts';
import { removeOverlaps } from './layout-overlap.ts';
import { type LayoutEdge, type LayoutNode, type Part, partsOf } from './layout-parts.ts';
import { type Circle, type Point, settle } from './layout-place.ts';
import { startPositions } from './layout-start.ts';

export type { LayoutEdge, LayoutNode } from './layout-parts.ts';

/** Free space between parts. */
const GAP = 18;

/** A position for each node: the mean is zero, no coordinate is beyond 5000, steps of 0.01. */
export function layoutGraph(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): ReadonlyMap<string, Point> {
  const parts = partsOf(nodes, edges);
  const drawn = parts.map((part) => ({ part, circles: arrange(part) }));
  const frames = drawn.map(({ circles }) => {
    const frame = packEnclose([...circles]);
    return { x: 0, y: 0, r: frame.r + GAP, frame };
  });
  packSiblings(frames);
  const keys = drawn.flatMap(({ part }) => part.nodes.map(({ key }) => key));
  const points = drawn.flatMap(({ circles }, at) => {
    const { x, y, frame } = frames[at] ?? { x: 0, y: 0, frame: { x: 0, y: 0 } };
    return circles.map((circle) => ({ x: circle.x - frame.x + x, y: circle.y - frame.y + y }));
  });
  const settled = settle(points);
  return new Map(keys.map((key, at) => [key, settled[at] ?? { x: 0, y: 0 }]));
}

function arrange({ nodes, springs }: Part): readonly Circle[] {
  if (nodes.length === 1) return nodes.map(({ size }) => ({ x: 0, y: 0, r: size }));
  const forced = applyForces(startPositions(nodes.map(({ community }) => community)), springs);
  return removeOverlaps(
    stretch(
      forced,
      nodes.map(({ size }) => size),
    ),
  );
}

/** Share of its disc that a part's circles cover: the less, the more room for labels. */
const COVERED = 0.06;

/** Scales the forces' result to the circles' sizes. */
function stretch(points: readonly Point[], sizes: readonly number[]): readonly Circle[] {
  const covered = sizes.reduce((sum, size) => sum + (size + GAP) * (size + GAP), 0);
  const mean = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  const spread = points.reduce((sum, { x, y }) => sum + (x - mean.x) * (x - mean.x) + (y - mean.y) * (y - mean.y), 0);
  // An even disc's mean square distance from its centre is half its squared radius.
  const scale = spread > 0 ? Math.sqrt(covered / COVERED / ((2 * spread) / points.length)) : 1;
  return points.map(({ x, y }, at) => ({ x: (x - mean.x) * scale, y: (y - mean.y) * scale, r: sizes[at] ?? 1 }));
}
