/** The claims of a node, by relation and direction, best supported first. */
import { byCodeUnit } from '../../core/model/index.ts';
import type { EdgeHead } from '../source/graph-source.ts';
import type { GraphIndex } from './graph-index.ts';

export interface ClaimGroup {
  /** Reads from the node outwards: "banned", "was banned by". */
  readonly title: string;
  readonly relation: string;
  readonly outgoing: boolean;
  readonly edges: readonly EdgeHead[];
}

export function groupClaims(index: GraphIndex, node: string): readonly ClaimGroup[] {
  const groups = new Map<string, { relation: string; outgoing: boolean; edges: EdgeHead[] }>();
  for (const edge of index.incident.get(node) ?? []) {
    const { relation, symmetric } = edge.attributes;
    const outgoing = symmetric || edge.source === node;
    const name = `${relation} ${outgoing}`;
    const group = groups.get(name) ?? { relation, outgoing, edges: [] };
    group.edges.push(edge);
    groups.set(name, group);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, title: titleOf(index, group), edges: group.edges.sort(bySupport) }))
    .sort((a, b) => b.edges.length - a.edges.length || byCodeUnit(a.title, b.title));
}

function titleOf(index: GraphIndex, { relation, outgoing }: { relation: string; outgoing: boolean }): string {
  const info = index.relations.get(relation);
  return (outgoing ? info?.label : info?.inverse) ?? relation;
}

export function bySupport(a: EdgeHead, b: EdgeHead): number {
  return b.attributes.origins - a.attributes.origins || byCodeUnit(a.key, b.key);
}
