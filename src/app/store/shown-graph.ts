/** The graph that is shown: the one that was built, with what lies over it. */
import { type Corrected, correctGraph } from '../../core/graph/correct.ts';
import { type GraphIndex, indexGraph } from '../model/graph-index.ts';
import type { Work } from '../model/work.ts';
import type { GraphSource } from '../source/graph-source.ts';
import { overviewOf, pageSource } from '../source/page-source.ts';

export interface Shown {
  readonly source: GraphSource;
  readonly index: GraphIndex;
  /** Places of the corrections that have nothing to correct. */
  readonly idle: ReadonlySet<number>;
  readonly ofItself: Corrected['ofItself'];
}

/** What the shown graph follows from. */
type Layers = Pick<Work, 'built' | 'corrections' | 'arrangement'>;

/** The last answer is kept: a change of the view is no change of the graph. */
export function shownGraphs(): (layers: Layers) => Shown {
  let last: { layers: Layers; shown: Shown } | undefined;
  return ({ built, corrections, arrangement }) => {
    const layers: Layers = { built, corrections, arrangement };
    const before = last?.layers;
    if (!last || before?.built !== built || before.corrections !== corrections || before.arrangement !== arrangement)
      last = { layers, shown: overlaid(layers) };
    return last.shown;
  };
}

function overlaid({ built: { source, overview, graph }, corrections, arrangement }: Layers): Shown {
  if (corrections.length === 0 && !arrangement)
    return { source, index: indexGraph(overview), idle: new Set(), ofItself: new Map() };
  const corrected = correctGraph(graph, corrections);
  // Last: a file that was laid out elsewhere may know nodes that only the corrections make.
  const shown = arrangement ? arrangement.arrange(corrected.graph) : corrected.graph;
  const { idle, ofItself } = corrected;
  return { source: pageSource(shown), index: indexGraph(overviewOf(shown)), idle: new Set(idle), ofItself };
}
