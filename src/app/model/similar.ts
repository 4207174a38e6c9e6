/** Nodes that may be the same thing as a given one, for a person to look at. */
import type { GraphIndex } from './graph-index.ts';
import { plain } from './search.ts';

export interface SimilarNode {
  readonly key: string;
  readonly reason: string;
}

/** The pairs that the build noted, then nodes of the same kind that share a long word of the name. */
export function similarNodes(index: GraphIndex, node: string, limit: number): readonly SimilarNode[] {
  const found = new Map<string, string>();
  for (const { a, b, reason } of index.overview.review) {
    if (a === node) found.set(b, reason);
    if (b === node) found.set(a, reason);
  }
  const own = index.nodes.get(node)?.attributes;
  if (own) {
    const words = new Set(longWords(own.label));
    for (const { key, attributes } of index.byWeight) {
      if (found.size >= limit) break;
      if (key === node || found.has(key) || attributes.kind !== own.kind) continue;
      const shared = longWords(attributes.label).find((word) => words.has(word));
      if (shared) found.set(key, `Both names hold “${shared}”.`);
    }
  }
  return [...found].slice(0, limit).map(([key, reason]) => ({ key, reason }));
}

const COMMON = new Set([
  'ministry',
  'university',
  'institute',
  'group',
  'systems',
  'technologies',
  'foundation',
  'department',
  'commission',
  'court',
]);

function longWords(label: string): readonly string[] {
  return plain(label)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 5 && !COMMON.has(word));
}
