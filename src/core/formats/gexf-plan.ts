/** What must be known of the whole graph before the first line of its GEXF is written. */
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../model/index.ts';
import { type TypedColumn, typeColumns } from './columns.ts';
import { graphColumns } from './graph-columns.ts';
import { type Looks, looksOf } from './looks.ts';
import { spelledIds } from './xml.ts';

export interface GexfOptions {
  /** 1.2 is for older readers (networkx before 3): no `kind`, no time zone. Default: 1.3. */
  readonly version?: '1.2' | '1.3';
  /** Written only where given: Tulip refuses `dynamic`, and Gephi does not need it. */
  readonly mode?: 'static' | 'dynamic';
  /** Lists as one text, "a; b", or as GEXF's `liststring`, always quoted. Default: text. */
  readonly lists?: 'text' | 'liststring';
  /** Told at the end, one line each, what was changed or left out to make the file safe. */
  readonly onNote?: (note: string) => void;
}

/** Told of each thing that was changed or left out. */
export type Note = (note: string) => void;

export interface GexfPlan {
  readonly graph: KnowledgeGraph;
  readonly options: GexfOptions;
  readonly note: Note;
  readonly looks: Looks;
  readonly nodeColumns: readonly TypedColumn<GraphNode>[];
  readonly edgeColumns: readonly TypedColumn<GraphEdge>[];
  /** Ids by place in `graph.nodes` and `graph.edges`, spelled as an attribute holds them. */
  readonly nodeIds: readonly string[];
  readonly edgeIds: readonly string[];
}

export function prepareGexf(graph: KnowledgeGraph, options: GexfOptions, note: Note): GexfPlan {
  const columns = graphColumns(graph);
  return {
    graph,
    options,
    note,
    looks: looksOf(graph),
    nodeColumns: typeColumns(columns.nodes, graph.nodes),
    edgeColumns: typeColumns(columns.edges, graph.edges),
    nodeIds: spelledIds(graph.nodes.map(({ key }) => key)),
    edgeIds: spelledIds(graph.edges.map(({ key }) => key)),
  };
}
