import { byCodeUnit, type Conflict, type Evidence, type GraphEdge, type KnowledgeGraph } from '../model/index.ts';

/** What a graph tells that an older one did not: new articles add, confirm, contradict. */

export interface ConfirmedEdge {
  readonly edge: GraphEdge;
  /** Independent origins before and now. */
  readonly before: number;
  readonly now: number;
}

export interface ChangedEdge {
  readonly edge: GraphEdge;
  /** The status that it had. */
  readonly before: GraphEdge['attributes']['modality'];
}

export interface GraphDiff {
  /** Article ids. */
  readonly articlesAdded: readonly string[];
  readonly articlesGone: readonly string[];
  /** Node keys: of the new graph, and of the old one. */
  readonly nodesAdded: readonly string[];
  readonly nodesGone: readonly string[];
  /** Old nodes that are one now, by the new key. */
  readonly merged: readonly { readonly into: string; readonly from: readonly string[] }[];
  readonly added: readonly GraphEdge[];
  readonly confirmed: readonly ConfirmedEdge[];
  readonly changed: readonly ChangedEdge[];
  readonly gone: readonly GraphEdge[];
  readonly newConflicts: readonly Conflict[];
  readonly settledConflicts: readonly Conflict[];
}

/** Things are matched by what they rest on, their places in the articles, since a key changes with a name or a kind. */
export function diffGraphs(old: KnowledgeGraph, now: KnowledgeGraph): GraphDiff {
  const nodes = matchNodes(old, now);
  const edges = matchEdges(old, now);
  const matched = [...edges];
  const known = new Set(edges.values());
  const oldKeys = new Set(nodes.values());
  const ids = (graph: KnowledgeGraph) => graph.attributes.articles.map((a) => a.id);
  return {
    articlesAdded: without(ids(now), ids(old)),
    articlesGone: without(ids(old), ids(now)),
    nodesAdded: now.nodes.map((n) => n.key).filter((key) => !oldKeys.has(key)),
    nodesGone: old.nodes.map((n) => n.key).filter((key) => !nodes.has(key)),
    merged: mergedNodes(nodes),
    added: now.edges.filter((edge) => !known.has(edge)),
    confirmed: matched.flatMap(([before, edge]) =>
      edge.attributes.origins > before.attributes.origins
        ? [{ edge, before: before.attributes.origins, now: edge.attributes.origins }]
        : [],
    ),
    changed: matched.flatMap(([before, edge]) =>
      edge.attributes.modality === before.attributes.modality ? [] : [{ edge, before: before.attributes.modality }],
    ),
    gone: old.edges.filter((edge) => !edges.has(edge)),
    ...conflictsOf(old, now, edges),
  };
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return ids.filter((id) => !known.has(id)).sort(byCodeUnit);
}

/** The new key of each old node: the same one, or that of the node that now holds most of its mentions. */
function matchNodes(old: KnowledgeGraph, now: KnowledgeGraph): Map<string, string> {
  const keyAt = new Map<string, string>();
  for (const { id, mentions } of now.attributes.articles)
    for (const [from, to, key] of mentions) keyAt.set(`${from} ${to} ${id}`, key);
  const counts = new Map<string, Map<string, number>>();
  for (const { id, mentions } of old.attributes.articles)
    for (const [from, to, key] of mentions) {
      const found = keyAt.get(`${from} ${to} ${id}`);
      if (found === undefined) continue;
      const row = counts.get(key) ?? new Map<string, number>();
      counts.set(key, row.set(found, (row.get(found) ?? 0) + 1));
    }
  const present = new Set(now.nodes.map((n) => n.key));
  const matches = new Map<string, string>();
  for (const { key } of old.nodes) {
    const [best] = [...(counts.get(key) ?? [])].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b));
    const match = best?.[0] ?? (present.has(key) ? key : undefined);
    if (match !== undefined) matches.set(key, match);
  }
  return matches;
}

function mergedNodes(nodes: ReadonlyMap<string, string>): { into: string; from: string[] }[] {
  const sources = new Map<string, string[]>();
  for (const [from, into] of nodes) sources.set(into, [...(sources.get(into) ?? []), from]);
  return [...sources]
    .filter(([, from]) => from.length > 1)
    .map(([into, from]) => ({ into, from: from.sort(byCodeUnit) }))
    .sort((a, b) => byCodeUnit(a.into, b.into));
}

/** The new edge of each old one: that which holds its evidence, or has its key. */
function matchEdges(old: KnowledgeGraph, now: KnowledgeGraph): Map<GraphEdge, GraphEdge> {
  const place = (edge: GraphEdge, e: Evidence) =>
    `${edge.attributes.relation} ${[...e.subject, ...e.object].sort((a, b) => a - b).join(' ')} ${e.article}`;
  const byPlace = new Map<string, GraphEdge>();
  const byKey = new Map(now.edges.map((edge) => [edge.key, edge]));
  for (const edge of now.edges) for (const e of edge.attributes.evidence) byPlace.set(place(edge, e), edge);
  const matches = new Map<GraphEdge, GraphEdge>();
  for (const edge of old.edges) {
    const held = edge.attributes.evidence.flatMap((e) => byPlace.get(place(edge, e)) ?? []);
    const match = byKey.get(edge.key) ?? held[0];
    if (match !== undefined) matches.set(edge, match);
  }
  return matches;
}

function conflictsOf(
  old: KnowledgeGraph,
  now: KnowledgeGraph,
  edges: ReadonlyMap<GraphEdge, GraphEdge>,
): Pick<GraphDiff, 'newConflicts' | 'settledConflicts'> {
  const newKey = new Map([...edges].map(([before, edge]) => [before.key, edge.key]));
  const id = (kind: string, keys: readonly string[]) => `${kind} ${[...keys].sort(byCodeUnit).join(' ')}`;
  const before = new Map(
    old.attributes.conflicts.map((c) => [
      id(
        c.kind,
        c.edges.map((key) => newKey.get(key) ?? key),
      ),
      c,
    ]),
  );
  const after = new Set(now.attributes.conflicts.map((c) => id(c.kind, c.edges)));
  return {
    newConflicts: now.attributes.conflicts.filter((c) => !before.has(id(c.kind, c.edges))),
    settledConflicts: [...before].filter(([key]) => !after.has(key)).map(([, c]) => c),
  };
}
