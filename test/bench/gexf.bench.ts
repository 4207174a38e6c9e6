/**
 * GEXF of 20,000 nodes and 100,000 edges: this project's writer, streamed, beside graphology-gexf's, on the same graph.
 * `npm run bench:gexf`. The columns are the same for both; the places and sizes too.
 */
import Graph from 'graphology';
import gexf from 'graphology-gexf/node';
import { bench, describe } from 'vitest';
import { typeColumns } from '../../src/core/formats/columns.ts';
import { gexfChunks } from '../../src/core/formats/gexf.ts';
import { graphColumns } from '../../src/core/formats/graph-columns.ts';
import { fixtureGraph } from '../fixtures/graph-generator.ts';

const graph = fixtureGraph({ nodes: 20_000, claims: 105_000 });

/** What a file writer does: gather pieces, make bytes of them, forget them. */
function consume(chunks: Iterable<string>): number {
  let [bytes, piece] = [0, ''];
  for (const chunk of chunks) {
    piece += chunk;
    if (piece.length < 1 << 16) continue;
    bytes += Buffer.byteLength(piece);
    piece = '';
  }
  return bytes + Buffer.byteLength(piece);
}

/** The graph as graphology-gexf wants it, with the same columns. */
function forGraphology(): Graph {
  const columns = graphColumns(graph);
  const [nodeColumns, edgeColumns] = [typeColumns(columns.nodes, graph.nodes), typeColumns(columns.edges, graph.edges)];
  const valuesOf = <T>(all: typeof nodeColumns | typeof edgeColumns, item: T) =>
    Object.fromEntries(
      (all as readonly { id: string; of(item: T): unknown }[])
        .map(({ id, of }) => [id, of(item)] as const)
        .flatMap(([id, value]) => (value === undefined ? [] : [[id, Array.isArray(value) ? value.join('; ') : value]])),
    );
  const made = new Graph({ type: 'directed', multi: true });
  for (const node of graph.nodes) {
    const { label, x, y, size, color } = node.attributes;
    made.addNode(node.key, { label, x, y, size, color, ...valuesOf(nodeColumns, node) });
  }
  for (const edge of graph.edges) {
    const { label, weight } = edge.attributes;
    made.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, { label, weight, ...valuesOf(edgeColumns, edge) });
  }
  return made;
}

describe(`GEXF of ${graph.nodes.length} nodes and ${graph.edges.length} edges`, () => {
  const bytes = consume(gexfChunks(graph));
  const longest = [...gexfChunks(graph)].reduce((most, { length }) => Math.max(most, length), 0);
  process.stdout.write(`${Math.round(bytes / 1e6)} MB; the longest piece in memory has ${longest} characters\n`);
  const theirs = forGraphology();
  const few = { iterations: 5, warmupIterations: 2, time: 0, warmupTime: 0 };
  bench('this writer, streamed', () => void consume(gexfChunks(graph)), few);
  bench('graphology-gexf', () => void Buffer.byteLength(gexf.write(theirs)), {
    ...few,
    iterations: 2,
    warmupIterations: 0,
  });
});
