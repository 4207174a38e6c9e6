/** Cytoscape's JSON (`.cyjs`), as Cytoscape, cytoscape.js and networkx read it. */
import type { KnowledgeGraph } from '../model/index.ts';
import type { Column } from './columns.ts';
import { present } from './columns.ts';
import { graphColumns } from './graph-columns.ts';
import { looksOf } from './looks.ts';
import { describe } from './summary.ts';

/** The file in pieces, one node or edge a line. */
export function* cyjsChunks(graph: KnowledgeGraph): Generator<string> {
  const columns = graphColumns(graph);
  const { places, sizes } = looksOf(graph);
  const head = { shared_name: 'Pressgraph', name: 'Pressgraph', description: describe(graph) };
  yield `{"format_version":"1.0","generated_by":"pressgraph","directed":true,"multigraph":true,"data":${JSON.stringify(head)},\n`;
  yield '"elements":{"nodes":[';
  for (const [at, node] of graph.nodes.entries()) {
    const { label, color } = node.attributes;
    // networkx takes the id of a node from `value`, and that of an edge from `key`.
    const data = {
      id: node.key,
      value: node.key,
      name: label,
      ...valuesOf(columns.nodes, node),
      size: sizes[at],
      color,
    };
    // Screens, and Cytoscape, count downwards.
    const place = places[at];
    const position = place && { x: place.x, y: 0 - place.y };
    yield `${at ? ',' : ''}\n${JSON.stringify({ data, position })}`;
  }
  yield '\n],"edges":[';
  for (const [at, edge] of graph.edges.entries()) {
    const { key, source, target, attributes } = edge;
    const { relation, label, weight } = attributes;
    const known = { id: key, key, source, target, interaction: relation, name: label, weight };
    yield `${at ? ',' : ''}\n${JSON.stringify({ data: { ...known, ...valuesOf(columns.edges, edge) } })}`;
  }
  yield '\n]}}\n';
}

/** Lists stay lists: Cytoscape has columns of them. */
function valuesOf<T>(columns: readonly Column<T>[], item: T): Readonly<Record<string, unknown>> {
  return Object.fromEntries(columns.map(({ id, of }) => [id, present(of(item))]));
}
