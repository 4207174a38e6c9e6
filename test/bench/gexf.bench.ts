/**
 * GEXF of 20,000 nodes and 100,000 edges: this project's writer, streamed, beside graphology-gexf's, on the same graph.
 * `npm run bench:gexf`. The columns are the same for both; the places and sizes too. The graph is rich, with 143,000 sentences:
 * what is written are 112 MB, so the speed in MB a second says more than the seconds do.
 */
import Graph from 'graphology';
import gexf from 'graphology-gexf/node';
import { bench, describe } from 'vitest';
import { typeColumns } from '../../src/core/formats/columns.ts';
import { gexfChunks } from '../../src/core/formats/gexf.ts';
import { graphColumns } from '../../src/core/formats/graph-columns.ts';
import { parseGraph, toJson } from '../../src/core/formats/json.ts';
import { fixtureGraph } from '../fixtures/graph-generator.ts';
import { cpuSeconds } from './timing.ts';

// As it comes from its file: the generator leaves its sentences in the pieces that it made them of, which each writer would have to
// put together, and that is the generator's time.
const graph = parseGraph(toJson(fixtureGraph({ nodes: 20_000, claims: 105_000 })));

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

/** Runs a writer and tells, once it is done, its best speed by the processor's time: other programs do not slow that down. */
function timedBench(name: string, write: () => number, runs: { iterations: number; warmupIterations: number }): void {
  let least = Number.POSITIVE_INFINITY;
  let bytes = 0;
  const run = (): void => {
    const start = cpuSeconds();
    bytes = write();
    least = Math.min(least, cpuSeconds() - start);
  };
  const teardown = (_: unknown, stage?: 'warmup' | 'run'): void => {
    if (stage === 'warmup') return;
    const [megabytes, seconds] = [bytes / 1e6, least.toFixed(2)];
    process.stdout.write(
      `${name}: ${Math.round(megabytes)} MB in ${seconds} s of processor time, ${Math.round(megabytes / least)} MB/s\n`,
    );
  };
  bench(name, run, { ...runs, time: 0, warmupTime: 0, teardown });
}

describe(`GEXF of ${graph.nodes.length} nodes and ${graph.edges.length} edges`, () => {
  const longest = [...gexfChunks(graph)].reduce((most, { length }) => Math.max(most, length), 0);
  process.stdout.write(`the longest piece in memory has ${longest} characters\n`);
  const theirs = forGraphology();
  timedBench('this writer, streamed', () => consume(gexfChunks(graph)), { iterations: 8, warmupIterations: 3 });
  timedBench('graphology-gexf', () => Buffer.byteLength(gexf.write(theirs)), { iterations: 2, warmupIterations: 0 });
});
