/** The graph that is shown: the one that was built, with what lies over it. */
import { correctGraph } from '../../core/graph/correct.ts';
import type { KnowledgeGraph } from '../../core/model/index.ts';
import { type GraphIndex, indexGraph } from '../model/graph-index.ts';
import type { Overlay } from '../model/work.ts';
import type { GraphSource, Overview } from '../source/graph-source.ts';
import { overviewOf, pageSource } from '../source/page-source.ts';

/** A graph as it was built. */
export interface Built {
  readonly source: GraphSource;
  readonly overview: Overview;
  readonly graph: KnowledgeGraph;
  /** The same for a graph and for what it grows into. */
  readonly lineage: object;
}

export interface Shown {
  readonly source: GraphSource;
  readonly index: GraphIndex;
  /** Places of the corrections that have nothing to correct. */
  readonly idle: ReadonlySet<number>;
}

/** The last answer is kept: a change of the view is no change of the graph. */
export function shownGraphs(): (built: Built, overlay: Overlay) => Shown {
  let last: { built: Built; corrections: unknown; arrangement: unknown; shown: Shown } | undefined;
  return (built, { corrections, arrangement }) => {
    if (last?.built !== built || last.corrections !== corrections || last.arrangement !== arrangement)
      last = { built, corrections, arrangement, shown: overlaid(built, { corrections, arrangement }) };
    return last.shown;
  };
}

function overlaid({ source, overview, graph }: Built, { corrections, arrangement }: Overlay): Shown {
  if (corrections.length === 0 && !arrangement) return { source, index: indexGraph(overview), idle: new Set() };
  const corrected = correctGraph(graph, corrections);
  // Last: a file that was laid out elsewhere may know nodes that only the corrections make.
  const shown = arrangement ? arrangement.arrange(corrected.graph) : corrected.graph;
  return { source: pageSource(shown), index: indexGraph(overviewOf(shown)), idle: new Set(corrected.idle) };
}
