/** The edges between two nodes, put together: beyond a few they are drawn as one line with their number on it. */
import { groupBy } from '../../core/model/index.ts';
import type { EdgeHead } from '../source/graph-source.ts';

/** So many lines between two names can still be told apart. */
const MOST_APART = 6;

export interface Bundle {
  /** The edge whose line stands for all. */
  readonly head: string;
  readonly edges: readonly EdgeHead[];
}

/** Edges by the pair that they join, in either direction. */
export function pairsOf(edges: Iterable<EdgeHead>): readonly (readonly EdgeHead[])[] {
  const pairOf = ({ source, target }: EdgeHead): string =>
    source < target ? `${source}\n${target}` : `${target}\n${source}`;
  return [...groupBy(edges, pairOf).values()];
}

/** The bundle of each edge that has one. */
export function bundlesOf(pairs: Iterable<readonly EdgeHead[]>): ReadonlyMap<string, Bundle> {
  const bundles = new Map<string, Bundle>();
  for (const edges of pairs) {
    const [first] = edges;
    if (!first || edges.length <= MOST_APART) continue;
    const bundle: Bundle = { head: first.key, edges };
    for (const { key } of edges) bundles.set(key, bundle);
  }
  return bundles;
}

/** The keys with those of all bundles that they are part of. */
export function withBundles(keys: readonly string[], bundles: ReadonlyMap<string, Bundle>): readonly string[] {
  if (bundles.size === 0) return keys;
  const all = new Set(keys);
  for (const key of keys) for (const edge of bundles.get(key)?.edges ?? []) all.add(edge.key);
  return [...all];
}
