/** Edges by the nodes that they touch, and what lies within a few steps of a node. */
import type { EdgeHead } from './edge-head.ts';

/** Edges that touch a node, in the order of `edges`; every node has an entry. */
export type IncidentEdges = ReadonlyMap<string, readonly EdgeHead[]>;

export function incidentEdges(nodes: readonly { readonly key: string }[], edges: readonly EdgeHead[]): IncidentEdges {
  const incident = new Map<string, EdgeHead[]>(nodes.map(({ key }) => [key, []]));
  for (const edge of edges) {
    incident.get(edge.source)?.push(edge);
    if (edge.target !== edge.source) incident.get(edge.target)?.push(edge);
  }
  return incident;
}

/** The other end of an edge. */
export function otherEnd(edge: EdgeHead, node: string): string {
  return edge.source === node ? edge.target : edge.source;
}

/** The nodes within `depth` steps of a node, itself included, over the edges that `passes` lets through. */
export function neighbourhood(
  { incident }: { readonly incident: IncidentEdges },
  { node, depth, passes }: { node: string; depth: number; passes?: (edge: EdgeHead) => boolean },
): ReadonlySet<string> {
  const reached = new Set([node]);
  let rim = [node];
  for (let step = 0; step < depth; step++) {
    const next: string[] = [];
    for (const key of rim) {
      for (const edge of incident.get(key) ?? []) {
        const other = otherEnd(edge, key);
        if (reached.has(other) || (passes && !passes(edge))) continue;
        reached.add(other);
        next.push(other);
      }
    }
    rim = next;
  }
  return reached;
}
