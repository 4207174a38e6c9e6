/** A graph cut into its connected parts, in an order that does not depend on the order of the input. */
import { byCodeUnit } from '../model/index.ts';
import type { Spring } from './layout-forces.ts';

export interface LayoutNode {
  readonly key: string;
  /** Radius that no other node may touch. */
  readonly size: number;
  /** Nodes of one community are drawn together. */
  readonly community: number;
}

/** Direction does not count; several edges between two nodes add up. */
export interface LayoutEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

export interface Part {
  readonly nodes: readonly LayoutNode[];
  readonly springs: readonly Spring[];
}

/** How much stronger an edge within a community pulls than one between two. */
const WITHIN = 3;

/** Largest part first, equal ones by their first key; edges to unknown nodes and from a node to itself are left out. */
export function partsOf(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): readonly Part[] {
  const sorted = [...nodes].sort((a, b) => byCodeUnit(a.key, b.key));
  const springs = springsOf(sorted, edges);
  const root = rootsOf(sorted.length, springs);
  const parts = new Map<number, { nodes: LayoutNode[]; springs: Spring[] }>();
  const place: number[] = [];
  for (const [at, node] of sorted.entries()) {
    const part = parts.get(root(at)) ?? { nodes: [], springs: [] };
    place.push(part.nodes.push(node) - 1);
    parts.set(root(at), part);
  }
  for (const { from, to, weight } of springs)
    parts.get(root(from))?.springs.push({ from: place[from] ?? 0, to: place[to] ?? 0, weight });
  // Sorting is stable: parts of one length stay in the order of their first keys.
  return [...parts.values()].sort((a, b) => b.nodes.length - a.nodes.length || sizeOf(b) - sizeOf(a));
}

function sizeOf({ nodes }: Part): number {
  return nodes[0]?.size ?? 0;
}

/** One spring for each pair of nodes, sorted; its weight is the root of the pair's summed weights. */
function springsOf(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): readonly Spring[] {
  const index = new Map(nodes.map(({ key }, at) => [key, at]));
  const sums = new Map<number, number[]>();
  for (const { source, target, weight } of edges) {
    const [a, b] = [index.get(source), index.get(target)];
    if (a === undefined || b === undefined || a === b || !(weight > 0)) continue;
    const pair = Math.min(a, b) * nodes.length + Math.max(a, b);
    sums.set(pair, [...(sums.get(pair) ?? []), weight]);
  }
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([pair, weights]) => {
      const [from, to] = [Math.floor(pair / nodes.length), pair % nodes.length];
      // Sorted before they are added: floating-point sums depend on their order.
      const sum = weights.sort((a, b) => a - b).reduce((total, weight) => total + weight, 0);
      const within = nodes[from]?.community === nodes[to]?.community;
      return { from, to, weight: Math.min(4, Math.sqrt(sum)) * (within ? WITHIN : 1) };
    });
}

/** Union-find: gives the least index of the part that an index belongs to. */
function rootsOf(count: number, springs: readonly Spring[]): (at: number) => number {
  const parents = Array.from({ length: count }, (_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while ((parents[top] ?? top) !== top) {
      parents[top] = parents[parents[top] ?? top] ?? top;
      top = parents[top] ?? top;
    }
    return top;
  };
  for (const { from, to } of springs) {
    const [a, b] = [root(from), root(to)];
    parents[Math.max(a, b)] = Math.min(a, b);
  }
  return root;
}
