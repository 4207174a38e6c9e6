/** The overview made quick to ask: by key, by neighbour, by pair. */
import { byCodeUnit, type GraphNode, type KindInfo, type RelationInfo } from '../../core/model/index.ts';
import { type IncidentEdges, incidentEdges, otherEnd } from '../../view/neighbourhood.ts';
import type { ArticleHead, EdgeHead, Overview } from '../source/graph-source.ts';

export { neighbourhood, otherEnd } from '../../view/neighbourhood.ts';

export interface GraphIndex {
  readonly overview: Overview;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, EdgeHead>;
  readonly articles: ReadonlyMap<string, ArticleHead>;
  readonly kinds: ReadonlyMap<string, KindInfo>;
  readonly relations: ReadonlyMap<string, RelationInfo>;
  /** Edges that touch a node, in order of key. */
  readonly incident: IncidentEdges;
  /** Nodes by mentions, most first, ties by key. */
  readonly byWeight: readonly GraphNode[];
  /** Edges that stand in a conflict. */
  readonly contested: ReadonlySet<string>;
}

export function indexGraph(overview: Overview): GraphIndex {
  const byWeight = [...overview.nodes].sort(
    (a, b) => b.attributes.mentions - a.attributes.mentions || byCodeUnit(a.key, b.key),
  );
  return {
    overview,
    nodes: new Map(overview.nodes.map((node) => [node.key, node])),
    edges: new Map(overview.edges.map((edge) => [edge.key, edge])),
    articles: new Map(overview.articles.map((article) => [article.id, article])),
    kinds: new Map(overview.kinds.map((kind) => [kind.id, kind])),
    relations: new Map(overview.relations.map((relation) => [relation.id, relation])),
    incident: incidentEdges(overview.nodes, overview.edges),
    byWeight,
    contested: new Set(overview.conflicts.flatMap(({ edges }) => edges)),
  };
}

/** All edges between the two ends of an edge, in either direction, in order of key. */
export function parallels(index: GraphIndex, edge: EdgeHead): readonly EdgeHead[] {
  return (index.incident.get(edge.source) ?? []).filter((other) => otherEnd(other, edge.source) === edge.target);
}

export function labelOf(index: GraphIndex, node: string): string {
  return index.nodes.get(node)?.attributes.label ?? node;
}
