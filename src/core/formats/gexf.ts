/**
 * GEXF, written so that Gephi, Gephi Lite, networkx and Tulip all read what was meant. GEXF 1.3 by default (gexf.net).
 * The choices that look odd are answers to what those readers do; each has a test that says so.
 */
import type { KnowledgeGraph } from '../model/index.ts';
import { edgeWriter, headChunks, nodeWriter } from './gexf-elements.ts';
import { type GexfOptions, prepareGexf } from './gexf-plan.ts';

export type { GexfOptions } from './gexf-plan.ts';

/** The whole file as one string. */
export function toGexf(graph: KnowledgeGraph, options: GexfOptions = {}): string {
  return [...gexfChunks(graph, options)].join('');
}

/** The file in pieces, an element each; the same graph gives the same bytes. */
export function* gexfChunks(graph: KnowledgeGraph, options: GexfOptions = {}): Generator<string> {
  const notes = new Map<string, number>();
  const plan = prepareGexf(graph, options, (note) => notes.set(note, (notes.get(note) ?? 0) + 1));
  yield* headChunks(plan);
  yield '    <nodes>\n';
  const writeNode = nodeWriter(plan);
  for (const [at, node] of graph.nodes.entries()) yield writeNode(node, at);
  yield '    </nodes>\n    <edges>\n';
  const writeEdge = edgeWriter(plan);
  for (const [at, edge] of graph.edges.entries()) yield writeEdge(edge, at);
  yield '    </edges>\n  </graph>\n</gexf>\n';
  for (const [note, times] of notes) options.onNote?.(`${times} × ${note}`);
}
