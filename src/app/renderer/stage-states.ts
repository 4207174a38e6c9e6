/** What each node and edge looks like in a scene: its base look, and what being lit, dimmed, selected or hidden adds. */
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Bundle } from '../model/bundles.ts';
import type { Scene } from '../store/scene.ts';
import { BADGES, type ClaimEdgeData, LINES } from './claim-edge-program.ts';
import { LEAST_BEND } from './curvature.ts';
import type { KindNodeData } from './kind-node-program.ts';
import type { Looks } from './looks.ts';

/** All that the looks in a scene follow from. */
export interface StageState {
  readonly looks: Looks;
  readonly scene: Scene | undefined;
  readonly bends: ReadonlyMap<string, number>;
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** The bundle whose lines are drawn one by one, since one of them is selected. */
  readonly open: Bundle | undefined;
  /** Whether what is not lit is dimmed. */
  readonly dims: boolean;
}

export const DIM_NODE = 0.16;
const DIM_EDGE = 0.05;
/** Pixels. */
const ROPE = 2;
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

export function edgeState(key: string, state: StageState): Partial<EdgeDisplayData> {
  const { looks, scene, bends, dims, bundles, open } = state;
  const look = looks.edges.get(key);
  if (!look || !scene) return { hidden: true };
  const bundle = bundles.get(key);
  if (bundle && bundle !== open) return ropeState(key, bundle, state);
  const lit = scene.lit?.edges.has(key) ?? false;
  const plain = !lit && scene.visible.edges.size >= PLAIN_EDGES_FROM;
  const emphasis = scene.selectedEdges.has(key) ? 1.5 : lit ? 0.4 : 0;
  const data: Partial<ClaimEdgeData> = {
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
  return data;
}

/** One thick line stands for a bundle; the others of it are not drawn. */
function ropeState(key: string, { head, edges }: Bundle, { looks, scene, dims }: StageState): Partial<EdgeDisplayData> {
  const lit = edges.some((edge) => scene?.lit?.edges.has(edge.key));
  const data: Partial<ClaimEdgeData> = {
    color: looks.rope,
    line: LINES.solid,
    badge: BADGES.none,
    arrow: false,
    size: ROPE + Math.log2(edges.length) + (lit ? 0.4 : 0),
    opacity: lit ? 0.95 : dims ? DIM_EDGE : 0.7,
    curvature: LEAST_BEND,
    plain: false,
    hidden: key !== head || !scene?.visible.edges.has(key),
  };
  return data;
}

/** The bundle that a selected edge opens. */
export function openBundle(scene: Scene | undefined, bundles: ReadonlyMap<string, Bundle>): Bundle | undefined {
  for (const key of scene?.selectedEdges ?? []) return bundles.get(key);
  return undefined;
}
