/** Gathers what is to be written on the map: names by weight, and the relations of what is lit. */
import type Sigma from 'sigma';
import { KIND_ICONS, OTHER_KIND_ICON } from '../icons.ts';
import type { Bundle } from '../model/bundles.ts';
import type { Theme } from '../model/colors.ts';
import type { GraphIndex } from '../model/graph-index.ts';
import type { Scene } from '../store/scene.ts';
import { onCurve } from './curve-point.ts';
import type { EdgeLabel, NodeLabel } from './label-model.ts';
import type { Looks } from './looks.ts';
import type { DrawnNodes } from './scene-looks.ts';
import { DIM_NODE } from './stage-states.ts';
import type { Spot, StageView } from './stage-view.ts';

/** All that the texts of a picture follow from. */
export interface NamesToWrite {
  /** Nodes as sigma has them, in its framed units. */
  readonly drawn: DrawnNodes;
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly looks: Looks;
  readonly dims: boolean;
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** The bundle whose lines are drawn one by one. */
  readonly open: Bundle | undefined;
  readonly pinned: ReadonlySet<string>;
  readonly theme: Theme;
}

const MOST_RELATIONS = 60;
const MOST_NAMES = 800;
/** Shorter edges, in pixels, have no room for their relation. */
const SHORTEST = 70;
/** So much room a number needs. */
const SHORTEST_COUNTED = 36;
/** Where on an edge its relation may stand, the best first. */
const SPOTS = [0.5, 0.38, 0.62, 0.28, 0.72];
/** Pixels. */
const BESIDE = [-20, 20, -34, 34, -50, 50];

const ICONS = new Map<string, Path2D>();

/** Selected and hovered names first, then lit ones, then by weight; only what is on the stage. */
export function gatherNames(what: NamesToWrite, view: StageView): readonly NodeLabel[] {
  const { index, scene } = what;
  const ends = endsOf(what);
  const groups: { first: NodeLabel[]; lit: NodeLabel[]; rest: NodeLabel[] } = { first: [], lit: [], rest: [] };
  let seen = 0;
  for (const { key, attributes } of index.byWeight) {
    const lit = scene.lit?.nodes.has(key) ?? false;
    if (!scene.visible.nodes.has(key) || (seen >= MOST_NAMES && !lit)) continue;
    const data = what.drawn.get(key);
    // Before anything is made of it: close up, most names are off the stage.
    if (!data || view.isOff(data)) continue;
    const label = nameOf(key, attributes, { ...what, ends });
    moveTo(label, data, view);
    seen++;
    groups[label.forced ? 'first' : lit ? 'lit' : 'rest'].push(label);
  }
  return [...groups.first, ...groups.lit, ...groups.rest];
}

/** A node moved, or the camera did. */
export function moveTo(label: NodeLabel, data: Spot & { readonly size?: number }, view: StageView): void {
  label.x = view.x(data);
  label.y = view.y(data);
  label.radius = (data.size ?? 0) * view.scale;
}

/** The numbers on lines that stand for many claims, and the relations of what is lit. */
export function gatherRelations(what: NamesToWrite, sigma: Sigma): readonly EdgeLabel[] {
  return [...counts(what, sigma), ...relations(what, sigma)];
}

function nameOf(
  key: string,
  { label, kind }: { readonly label: string; readonly kind: string },
  { scene, dims, pinned, ends }: NamesToWrite & { readonly ends: ReadonlySet<string> },
): NodeLabel {
  const selected = scene.selectedNodes.has(key);
  const hovered = scene.hovered?.key === key;
  return {
    key,
    text: label,
    x: 0,
    y: 0,
    radius: 0,
    strength: dims && !scene.lit?.nodes.has(key) ? DIM_NODE : 1,
    selected,
    hovered,
    pinned: pinned.has(key),
    forced: selected || hovered || ends.has(key),
    icon: iconOf(kind),
  };
}

/** How many claims a line stands for. */
function counts({ scene, looks, dims, bundles, open }: NamesToWrite, sigma: Sigma): readonly EdgeLabel[] {
  const labels: EdgeLabel[] = [];
  for (const bundle of new Set(bundles.values())) {
    const [edge] = bundle.edges;
    const lit = bundle.edges.filter(({ key }) => scene.lit?.edges.has(key)).length;
    // A single claim that is lit is told by its relation.
    if (!edge || bundle === open || lit === 1 || (dims && lit === 0)) continue;
    const spots = spotsOn(edge, sigma);
    if ((spots[0]?.span ?? 0) < SHORTEST_COUNTED) continue;
    labels.push({
      text: String(bundle.edges.length),
      spots: spots.map(({ x, y }) => [x, y]),
      forced: false,
      color: looks.rope,
    });
  }
  return labels;
}

function relations({ index, scene, looks, bundles, open }: NamesToWrite, sigma: Sigma): readonly EdgeLabel[] {
  const labels: EdgeLabel[] = [];
  for (const key of scene.lit?.edges ?? []) {
    if (labels.length === MOST_RELATIONS) break;
    const edge = index.edges.get(key);
    if (!edge) continue;
    const bundle = bundles.get(key);
    const others = bundle && bundle !== open ? bundle.edges : [];
    if (others.some((other) => other.key !== key && scene.lit?.edges.has(other.key))) continue;
    const spots = spotsOn(edge, sigma);
    const forced = scene.selectedEdges.has(key);
    if ((spots[0]?.span ?? 0) < SHORTEST && !forced) continue;
    labels.push({
      text: edge.attributes.label,
      spots: [...spots.map(({ x, y }) => [x, y] as const), ...(forced ? beside(spots[0]) : [])],
      forced,
      color: looks.edges.get(key)?.color ?? '#888888',
    });
  }
  return labels;
}

function spotsOn(edge: { readonly key: string; readonly source: string; readonly target: string }, sigma: Sigma) {
  return SPOTS.flatMap((share) => onCurve(sigma, edge, share) ?? []);
}

function iconOf(kind: string): Path2D {
  let icon = ICONS.get(kind);
  if (!icon) {
    icon = new Path2D(KIND_ICONS[kind] ?? OTHER_KIND_ICON);
    ICONS.set(kind, icon);
  }
  return icon;
}

/** The two that a selected claim is about. */
function endsOf({ index, scene }: NamesToWrite): ReadonlySet<string> {
  const edges = [...scene.selectedEdges].flatMap((key) => index.edges.get(key) ?? []);
  return new Set(edges.flatMap(({ source, target }) => [source, target]));
}

/** Where the relation of a short edge stands: above or below its middle, as near as there is room. */
function beside(middle: { x: number; y: number } | undefined): readonly (readonly [number, number])[] {
  return middle ? BESIDE.map((away) => [middle.x, middle.y + away] as const) : [];
}
