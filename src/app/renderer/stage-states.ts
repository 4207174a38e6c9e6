/** What each node and edge looks like in a scene: its base look, and what being lit, dimmed, selected or hidden adds. */
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Scene } from '../store/scene.ts';
import type { ClaimEdgeData } from './claim-edge-program.ts';
import type { KindNodeData } from './kind-node-program.ts';
import type { Looks } from './looks.ts';

/** All that the looks in a scene follow from. */
export interface StageState {
  readonly looks: Looks;
  readonly scene: Scene | undefined;
  readonly bends: ReadonlyMap<string, number>;
  /** Whether what is not lit is dimmed. */
  readonly dims: boolean;
}

export const DIM_NODE = 0.16;
const DIM_EDGE = 0.05;
/** Above this many items, hovering brightens the neighbourhood and leaves the rest as it is. */
const DIM_ON_HOVER_UP_TO = 5000;
/** From so many visible edges on, those that are not lit are drawn as plain lines. */
const PLAIN_EDGES_FROM = 2500;

export function dimsRest(scene: Scene, items: number): boolean {
  return scene.lit !== null && (!scene.passing || items <= DIM_ON_HOVER_UP_TO);
}

/** `place` are the node's attributes: where it is. */
export function nodeState(key: string, place: object, { looks, scene, dims }: StageState): Partial<NodeDisplayData> {
  const look = looks.nodes.get(key);
  // sigma may ask about the graph before, while the next one is being set.
  if (!look) return { ...place, hidden: true };
  // Written out: copying fields by the dozen is what a refresh of ten thousand would spend its time on.
  const { x, y } = place as { x: number; y: number };
  const state: Partial<KindNodeData> = {
    x,
    y,
    size: look.size,
    color: look.color,
    shape: look.shape,
    label: null,
    paper: looks.paper,
    opacity: dims && !scene?.lit?.nodes.has(key) ? DIM_NODE : 1,
    hidden: scene ? !scene.visible.nodes.has(key) : false,
  };
  return state;
}

export function edgeState(key: string, { looks, scene, bends, dims }: StageState): Partial<EdgeDisplayData> {
  const look = looks.edges.get(key);
  if (!look || !scene) return { hidden: true };
  const lit = scene.lit?.edges.has(key) ?? false;
  const plain = !lit && scene.visible.edges.size >= PLAIN_EDGES_FROM;
  const emphasis = scene.selectedEdges.has(key) ? 1.5 : lit ? 0.4 : 0;
  const state: Partial<ClaimEdgeData> = {
    color: look.color,
    line: look.line,
    badge: look.badge,
    arrow: look.arrow,
    size: look.size + emphasis,
    opacity: lit ? 0.95 : dims ? DIM_EDGE : look.opacity,
    curvature: plain ? 0 : (bends.get(key) ?? 0.1),
    plain,
    hidden: !scene.visible.edges.has(key),
  };
  return state;
}
