/** The looks of a scene, each reckoned once: a layout that runs asks for all of them with every step, and only places change. */
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { edgeState, nodeState, type StageState } from './stage-states.ts';

type NodeData = Partial<NodeDisplayData>;
type EdgeData = Partial<EdgeDisplayData>;

/**
 * What sigma made of each node: it writes the place in its own units into what it was given, and its getter would copy
 * it. Longer-lived than the looks of a scene, for sigma asks anew only for what changed from one to the next.
 */
export type DrawnNodes = Map<string, NodeData>;

export class SceneLooks {
  readonly state: StageState;
  readonly #drawn: DrawnNodes;
  readonly #nodes = new Map<string, NodeData>();
  readonly #edges = new Map<string, EdgeData>();

  constructor(state: StageState, drawn: DrawnNodes) {
    this.state = state;
    this.#drawn = drawn;
  }

  /** `place` are the node's attributes: where it is, in the graph's own units. */
  node(key: string, place: { readonly x?: number; readonly y?: number }): NodeData {
    const known = this.#nodes.get(key);
    if (known) {
      known.x = place.x as number;
      known.y = place.y as number;
      return known;
    }
    const fresh = nodeState(key, place, this.state);
    this.#nodes.set(key, fresh);
    this.#drawn.set(key, fresh);
    return fresh;
  }

  edge(key: string): EdgeData {
    const known = this.#edges.get(key);
    if (known) return known;
    const fresh = edgeState(key, this.state);
    this.#edges.set(key, fresh);
    return fresh;
  }
}
