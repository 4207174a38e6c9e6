/** The graph as graphology's algorithms want it: simple, undirected, weighted; the one door to the library. */
import { UndirectedGraph } from 'graphology';
import type { LayoutEdge } from './layout-parts.ts';

/** Direction does not count; several edges between two nodes add up, an edge from a node to itself is left out. */
export type WeightedEdge = LayoutEdge;

export interface Projection {
  /** Its nodes are named by their place in `keys`: the packages keep names in plain objects, where `__proto__` gets lost. */
  readonly graph: UndirectedGraph<Record<string, never>, { weight: number }>;
  /** Sorted, each once. */
  readonly keys: readonly string[];
}

/** Nodes and edges are added in sorted order, so that what is computed does not depend on the order of the input. */
export function projectGraph(nodes: readonly string[], edges: readonly WeightedEdge[]): Projection {
  const graph: Projection['graph'] = new UndirectedGraph();
  const keys = [...new Set(nodes)].sort();
  const places = new Map(keys.map((key, at) => [key, at]));
  for (const at of keys.keys()) graph.addNode(at);
  for (const [source, target, weight] of sortedPairs(edges, places))
    graph.updateEdge(source, target, (attributes) => ({ weight: (attributes.weight ?? 0) + weight }));
  return { graph, keys };
}

/** Two places, the lesser first, and a weight. */
type Pair = readonly [number, number, number];

// By weight as well: floating-point sums depend on their order.
function sortedPairs(edges: readonly WeightedEdge[], places: ReadonlyMap<string, number>): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const { source, target, weight } of edges) {
    const [a, b] = [places.get(source), places.get(target)];
    if (a === undefined || b === undefined || a === b || !(weight > 0)) continue;
    pairs.push([Math.min(a, b), Math.max(a, b), weight]);
  }
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
}
