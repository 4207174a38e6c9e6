/** GraphML (graphml.graphdrawing.org), as networkx, igraph, yEd, Cytoscape and Gephi read it. */
import type { KnowledgeGraph } from '../model/index.ts';
import { type Column, type ColumnType, type TypedColumn, typeColumns } from './columns.ts';
import { graphColumns } from './graph-columns.ts';
import { looksOf, rgbOf } from './looks.ts';
import { describe } from './summary.ts';
import { escapeXml, xmlIds } from './xml.ts';

/** GraphML knows no lists and no dates: they are texts. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  list: 'string',
  boolean: 'boolean',
  integer: 'int',
  long: 'long',
  double: 'double',
};

/** The file in pieces, an element each. */
export function* graphmlChunks(graph: KnowledgeGraph): Generator<string> {
  const nodeColumns = typeColumns([...drawnColumns(graph), ...graphColumns(graph).nodes], graph.nodes);
  const edgeColumns = typeColumns(
    [
      { id: 'label', of: ({ attributes }) => attributes.label },
      { id: 'weight', type: 'double', of: ({ attributes }) => attributes.weight },
      ...graphColumns(graph).edges,
    ],
    graph.edges,
  );
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield `  <desc>${escapeXml(describe(graph))}</desc>\n`;
  yield keys('node', nodeColumns) + keys('edge', edgeColumns);
  yield '  <graph id="G" edgedefault="directed">\n';
  const nodeIds = xmlIds(graph.nodes.map(({ key }) => key));
  const idOf = new Map(graph.nodes.map(({ key }, at) => [key, escapeXml(nodeIds[at] ?? '')]));
  for (const node of graph.nodes)
    yield `    <node id="${idOf.get(node.key)}">${data('node', nodeColumns, node)}</node>\n`;
  const edgeIds = xmlIds(graph.edges.map(({ key }) => key));
  for (const [at, edge] of graph.edges.entries()) {
    const ends = `source="${idOf.get(edge.source)}" target="${idOf.get(edge.target)}"`;
    yield `    <edge id="${escapeXml(edgeIds[at] ?? '')}" ${ends}>${data('edge', edgeColumns, edge)}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

type NodeColumn = Column<KnowledgeGraph['nodes'][number]>;

/** Label, place, size and colour under the names that Gephi's reader looks for. */
function drawnColumns(graph: KnowledgeGraph): readonly NodeColumn[] {
  const { places, sizes } = looksOf(graph);
  const at = new Map(graph.nodes.map(({ key }, place) => [key, place]));
  return [
    { id: 'label', of: ({ attributes }) => attributes.label },
    { id: 'x', type: 'double', of: ({ key }) => places[at.get(key) ?? -1]?.x },
    { id: 'y', type: 'double', of: ({ key }) => places[at.get(key) ?? -1]?.y },
    { id: 'size', type: 'double', of: ({ key }) => sizes[at.get(key) ?? -1] },
    ...(['r', 'g', 'b'] as const).map(
      (id, channel): NodeColumn => ({ id, of: ({ attributes: { color } }) => rgbOf(color)?.[channel] }),
    ),
  ];
}

function keys<T>(of: 'node' | 'edge', columns: readonly TypedColumn<T>[]): string {
  const lines = columns.map(
    ({ id, type }) => `  <key id="${of}_${id}" for="${of}" attr.name="${id}" attr.type="${TYPES[type]}"/>\n`,
  );
  return lines.join('');
}

function data<T>(of: 'node' | 'edge', columns: readonly TypedColumn<T>[], item: T): string {
  let written = '';
  for (const column of columns) {
    const value = column.of(item);
    if (value === undefined) continue;
    const text = Array.isArray(value) ? value.join('; ') : String(value);
    written += `<data key="${of}_${column.id}">${escapeXml(text)}</data>`;
  }
  return written;
}
