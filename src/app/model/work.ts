/** All that undo takes back: what was read, what was put right, how the map is laid out, and what is looked at. */
import type { Look } from '../../core/formats/gexf-places.ts';
import type { Correction, KnowledgeGraph } from '../../core/model/index.ts';
import type { ViewState } from '../../view/view-state.ts';
import type { GraphSource, Overview } from '../source/graph-source.ts';
import type { Place } from './keep-places.ts';

/** A graph as it was built. */
export interface Built {
  readonly source: GraphSource;
  readonly overview: Overview;
  readonly graph: KnowledgeGraph;
  /** The same for a graph and for what it grows into. */
  readonly lineage: object;
}

/** Where nodes are, in the graph's own units. */
export type Places = ReadonlyMap<string, Place>;

/** Places, sizes and colours that were taken from a file, for whatever the graph becomes. */
export interface Arrangement {
  readonly looks: ReadonlyMap<string, Look>;
  readonly arrange: (graph: KnowledgeGraph) => KnowledgeGraph;
}

/** What lies over the graph that was built. */
export interface Overlay {
  readonly corrections: readonly Correction[];
  readonly arrangement: Arrangement | null;
}

export interface Work extends Overlay {
  readonly built: Built;
  /** Where something that can be taken back put or found the nodes; null where the graph and the map decide. */
  readonly places: Places | null;
  readonly view: ViewState;
}

export const NO_OVERLAY: Overlay = { corrections: [], arrangement: null };
