/**
 * ForceAtlas2 over one connected part, by the package's own iteration.
 *
 * The iteration calls Math.log and Math.pow, whose last bit may differ from engine to engine, and even within one (the
 * interpreter's `pow(x, 2)` and the compiled `x * x`). After each round all numbers are therefore cut to 16 bits: what
 * differed in bit 53 is the same again, and positions come out alike everywhere.
 */
/// <reference path="./layout-kernels.d.ts" />
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Point } from './layout-place.ts';

/** An edge between two nodes of the part, by index. */
export interface Spring {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

const NODE_NUMBERS = 10;
const EDGE_NUMBERS = 3;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;
/** x, y, dx, dy and convergence: what an iteration computes and the next one reads. */
const COMPUTED = [0, 1, 2, 3, CONVERGENCE] as const;

/** Above this many nodes, far ones are taken together (Barnes-Hut). */
const APPROXIMATE_ABOVE = 800;

/** Where the nodes come to rest, from where they start. Pure arithmetic on the input: no clock decides when to stop. */
export function applyForces(start: readonly Point[], springs: readonly Spring[]): readonly Point[] {
  const nodes = nodeMatrix(start, springs);
  const edges = edgeMatrix(springs);
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    // Strong enough that a group which one claim ties to the rest is not flung far away.
    strongGravityMode: true,
    gravity: 0.3,
    slowDown: 1 + Math.sqrt(Math.sqrt(start.length)),
    barnesHutOptimize: start.length > APPROXIMATE_ABOVE,
    barnesHutTheta: 1.2,
  };
  for (let round = rounds(start.length); round > 0; round--) {
    iterate(settings, nodes, edges);
    shorten(nodes);
  }
  return start.map((_, node) => ({ x: nodes[node * NODE_NUMBERS] ?? 0, y: nodes[node * NODE_NUMBERS + 1] ?? 0 }));
}

/** Rounds by the number of nodes: 500 for small parts, about 100 at 10,000 nodes. */
function rounds(nodes: number): number {
  return Math.max(60, Math.min(500, Math.round(1_000_000 / nodes)));
}

function nodeMatrix(start: readonly Point[], springs: readonly Spring[]): Float32Array {
  const matrix = new Float32Array(start.length * NODE_NUMBERS);
  for (const [node, { x, y }] of start.entries()) {
    const at = node * NODE_NUMBERS;
    matrix[at] = x;
    matrix[at + 1] = y;
    matrix[at + MASS] = 1;
    matrix[at + CONVERGENCE] = 1;
    matrix[at + SIZE] = 1;
  }
  for (const { from, to } of springs) {
    for (const node of [from, to]) {
      const at = node * NODE_NUMBERS + MASS;
      matrix[at] = (matrix[at] ?? 0) + 1;
    }
  }
  return matrix;
}

function edgeMatrix(springs: readonly Spring[]): Float32Array {
  const matrix = new Float32Array(springs.length * EDGE_NUMBERS);
  for (const [spring, { from, to, weight }] of springs.entries())
    matrix.set([from * NODE_NUMBERS, to * NODE_NUMBERS, weight], spring * EDGE_NUMBERS);
  return matrix;
}

/** Leaves 16 of a double's 53 bits, rounded (Veltkamp's splitting). */
const CUT = 2 ** 37 + 1;

function shorten(nodes: Float32Array): void {
  for (let at = 0; at < nodes.length; at += NODE_NUMBERS) {
    for (const offset of COMPUTED) {
      const value = nodes[at + offset] ?? 0;
      const stretched = value * CUT;
      nodes[at + offset] = stretched - (stretched - value);
    }
  }
}
