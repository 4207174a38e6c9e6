/** Moves circles apart that lie on one another, by the iteration of graphology-layout-noverlap. */
/// <reference path="./layout-kernels.d.ts" />
import iterate from 'graphology-layout-noverlap/iterate.js';
import type { Circle } from './layout-place.ts';

const NODE_NUMBERS = 3;
/** Free space around each circle. */
const MARGIN = 6;

/** The same circles, moved until none touches another or the rounds run out (fewer for more circles). */
export function removeOverlaps(circles: readonly Circle[]): readonly Circle[] {
  const nodes = new Float32Array(circles.length * NODE_NUMBERS);
  for (const [node, { x, y, r }] of circles.entries()) nodes.set([x, y, r], node * NODE_NUMBERS);
  const gridSize = Math.max(4, Math.min(200, Math.ceil(Math.sqrt(circles.length) / 2)));
  const settings = { gridSize, margin: MARGIN, expansion: 1.1, ratio: 1, speed: 3 };
  const most = Math.max(40, Math.min(400, Math.round(600_000 / circles.length)));
  for (let round = 0; round < most; round++) {
    separate(nodes);
    if (iterate(settings, nodes).converged) break;
  }
  return circles.map(({ r }, node) => ({
    x: nodes[node * NODE_NUMBERS] ?? 0,
    y: nodes[node * NODE_NUMBERS + 1] ?? 0,
    r,
  }));
}

// The package would draw random numbers for nodes on the very same spot: none may be left there.
function separate(nodes: Float32Array): void {
  const taken = new Set<string>();
  for (let at = 0; at < nodes.length; at += NODE_NUMBERS) {
    for (let step = 1; taken.has(`${nodes[at]} ${nodes[at + 1]}`); step++)
      nodes[at + (step % 2)] = (nodes[at + (step % 2)] ?? 0) + step;
    taken.add(`${nodes[at]} ${nodes[at + 1]}`);
  }
}
