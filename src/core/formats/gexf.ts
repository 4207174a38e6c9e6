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

/** Characters after which a piece is handed on: few enough to stay small, enough that handing on costs nothing. */
const PIECE = 1 << 16;

/** The file in pieces of some 64,000 characters; the same graph gives the same bytes. */
export function* gexfChunks(graph: KnowledgeGraph, options: GexfOptions = {}): Generator<string> {
  const notes = new Map<string, number>();
  const plan = prepareGexf(graph, options, (note) => notes.set(note, (notes.get(note) ?? 0) + 1));
  yield* headChunks(plan);
  yield '    <nodes>\n';
  yield* gathered(graph.nodes, nodeWriter(plan));
  yield '    </nodes>\n    <edges>\n';
  yield* gathered(graph.edges, edgeWriter(plan));
  yield '    </edges>\n  </graph>\n</gexf>\n';
  for (const [note, times] of notes) options.onNote?.(`${times} × ${note}`);
}

function* gathered<T>(items: readonly T[], write: (item: T, at: number) => string): Generator<string> {
  let piece = '';
  for (const [at, item] of items.entries()) {
    piece += write(item, at);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
