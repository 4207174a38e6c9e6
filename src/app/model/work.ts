/** All that undo takes back: what is looked at, what was put right, and how the map was laid out elsewhere. */
import type { Look } from '../../core/formats/gexf-places.ts';
import type { Correction, KnowledgeGraph } from '../../core/model/index.ts';
import type { ViewState } from '../../view/view-state.ts';

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
  readonly view: ViewState;
}

export const NO_OVERLAY: Overlay = { corrections: [], arrangement: null };
