/** What the graph's structure says of its nodes: communities, neighbours, rank. */
import louvain from 'graphology-communities-louvain';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { projectGraph, type WeightedEdge } from './projection.ts';

/**
 * The community of each node (Louvain): 0 is the largest, equal ones are in the order of their first keys.
 * A node without edges is a community of its own.
 */
export function communities(nodes: readonly string[], edges: readonly WeightedEdge[]): ReadonlyMap<string, number> {
  const { graph, keys } = projectGraph(nodes, edges);
  const found = louvain(graph, { rng: repeatable(), getEdgeWeight: 'weight' });
  const members = new Map<number, string[]>();
  for (const [at, key] of keys.entries()) {
    const community = found[at] ?? 0;
    const list = members.get(community);
    if (list) list.push(key);
    else members.set(community, [key]);
  }
  // Sorting is stable: equal communities stay in the order of their first keys.
  const groups = [...members.values()].sort((a, b) => b.length - a.length);
  return new Map(groups.flatMap((group, number) => group.map((key) => [key, number] as const)));
}

/** How many other nodes each is connected with. */
export function degrees(nodes: readonly string[], edges: readonly WeightedEdge[]): ReadonlyMap<string, number> {
  const { graph, keys } = projectGraph(nodes, edges);
  return new Map(keys.map((key, at) => [key, graph.degree(at)]));
}

/** The share of a random walk's time that each node gets (PageRank over the undirected graph); the shares add up to 1. */
export function pageRanks(nodes: readonly string[], edges: readonly WeightedEdge[]): ReadonlyMap<string, number> {
  const { graph, keys } = projectGraph(nodes, edges);
  if (keys.length === 0) return new Map();
  const ranks = pagerank(graph, { getEdgeWeight: 'weight' });
  return new Map(keys.map((key, at) => [key, ranks[at] ?? 0]));
}

/** Mulberry32 from a fixed seed: Louvain starts its walk somewhere, and that must be the same place each time. */
function repeatable(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
