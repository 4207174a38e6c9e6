/** Gathers what is to be written on the map: names by weight, and the relations of what is lit. */
import type Sigma from 'sigma';
import { KIND_ICONS, OTHER_KIND_ICON } from '../icons.ts';
import type { Bundle } from '../model/bundles.ts';
import type { Theme } from '../model/colors.ts';
import type { GraphIndex } from '../model/graph-index.ts';
import type { Scene } from '../store/scene.ts';
import { onCurve } from './curve-point.ts';
import { type Box, drawLabels, type EdgeLabel, type FontCache, type NodeLabel } from './label-layer.ts';
import type { Looks } from './looks.ts';
import type { DrawnNodes } from './scene-looks.ts';
import { DIM_NODE } from './stage-states.ts';

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
  readonly covered: readonly Box[];
}

const INKS: Readonly<Record<Theme, { ink: string; accent: string }>> = {
  light: { ink: '#1d1c1a', accent: '#e0a400' },
  dark: { ink: '#eceae4', accent: '#ffd23f' },
};
const MOST_RELATIONS = 60;
const MOST_NAMES = 800;
/** Shorter edges, in pixels, have no room for their relation. */
const SHORTEST = 70;
/** So much room a number needs. */
const SHORTEST_COUNTED = 36;
const RIM = 50;
/** Where on an edge its relation may stand, the best first. */
const SPOTS = [0.5, 0.38, 0.62, 0.28, 0.72];
/** Pixels. */
const BESIDE = [-20, 20, -34, 34, -50, 50];

export class StageNames {
  readonly #sigma: Sigma;
  readonly #context: CanvasRenderingContext2D;
  readonly #fonts: FontCache = new Map();
  readonly #icons = new Map<string, Path2D>();

  /** Adds a layer of sigma's own, so that it is sized with the others; on top, below what listens to the mouse. */
  constructor(sigma: Sigma) {
    this.#sigma = sigma;
    sigma.createCanvasContext('names', { style: { pointerEvents: 'none' } });
    const { names, mouse } = sigma.getCanvases();
    const context = names?.getContext('2d');
    if (!names || !mouse || !context) throw new Error('This browser has no 2D canvas.');
    mouse.before(names);
    sigma.resize(true);
    this.#context = context;
  }

  write(what: NamesToWrite): void {
    const { width, height } = this.#sigma.getDimensions();
    const { looks, theme, covered } = what;
    const pen = { context: this.#context, width, height, paper: looks.paper, ...INKS[theme], covered };
    drawLabels(
      pen,
      { nodes: this.#names(what, { width, height }), edges: [...this.#counts(what), ...this.#relations(what)] },
      this.#fonts,
    );
  }

  /** Selected and hovered names first, then lit ones, then by weight; only what is on the stage. */
  #names(what: NamesToWrite, stage: { width: number; height: number }): readonly NodeLabel[] {
    const { index, scene } = what;
    const view = this.#view();
    const ends = endsOf(what);
    const groups: { first: NodeLabel[]; lit: NodeLabel[]; rest: NodeLabel[] } = { first: [], lit: [], rest: [] };
    let seen = 0;
    for (const { key, attributes } of index.byWeight) {
      const lit = scene.lit?.nodes.has(key) ?? false;
      if (!scene.visible.nodes.has(key) || (seen >= MOST_NAMES && !lit)) continue;
      const data = what.drawn.get(key);
      if (!data) continue;
      const { x: across = 0, y: along = 0, size = 0 } = data;
      const x = view.left + across * view.right.x + along * view.up.x;
      const y = view.top + across * view.right.y + along * view.up.y;
      // Before anything is made of it: close up, most names are off the stage.
      if (isOff(x, y, stage)) continue;
      const label = this.#name(key, attributes, { x, y, radius: size * view.scale }, { ...what, ends });
      seen++;
      groups[label.forced ? 'first' : lit ? 'lit' : 'rest'].push(label);
    }
    return [...groups.first, ...groups.lit, ...groups.rest];
  }

  #name(
    key: string,
    { label, kind }: { label: string; kind: string },
    { x, y, radius }: { x: number; y: number; radius: number },
    { scene, dims, pinned, ends }: NamesToWrite & { readonly ends: ReadonlySet<string> },
  ): NodeLabel {
    const selected = scene.selectedNodes.has(key);
    const hovered = scene.hovered?.key === key;
    return {
      text: label,
      x,
      y,
      radius,
      strength: dims && !scene.lit?.nodes.has(key) ? DIM_NODE : 1,
      selected,
      hovered,
      pinned: pinned.has(key),
      forced: selected || hovered || ends.has(key),
      icon: this.#icon(kind),
    };
  }

  /** How many claims a line stands for. */
  #counts({ scene, looks, dims, bundles, open }: NamesToWrite): readonly EdgeLabel[] {
    const labels: EdgeLabel[] = [];
    for (const bundle of new Set(bundles.values())) {
      const [edge] = bundle.edges;
      const lit = bundle.edges.filter(({ key }) => scene.lit?.edges.has(key)).length;
      // A single claim that is lit is told by its relation.
      if (!edge || bundle === open || lit === 1 || (dims && lit === 0)) continue;
      const spots = this.#spots(edge);
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

  #spots(edge: { readonly key: string; readonly source: string; readonly target: string }) {
    return SPOTS.flatMap((share) => onCurve(this.#sigma, edge, share) ?? []);
  }

  /** The way from sigma's framed units to pixels: the same for all names of a picture. */
  #view() {
    const at = (x: number, y: number) => this.#sigma.framedGraphToViewport({ x, y });
    const [origin, right, up] = [at(0, 0), at(1, 0), at(0, 1)];
    return {
      left: origin.x,
      top: origin.y,
      right: { x: right.x - origin.x, y: right.y - origin.y },
      up: { x: up.x - origin.x, y: up.y - origin.y },
      scale: this.#sigma.scaleSize(1),
    };
  }

  #relations({ index, scene, looks, bundles, open }: NamesToWrite): readonly EdgeLabel[] {
    const labels: EdgeLabel[] = [];
    for (const key of scene.lit?.edges ?? []) {
      if (labels.length === MOST_RELATIONS) break;
      const edge = index.edges.get(key);
      if (!edge) continue;
      const bundle = bundles.get(key);
      const others = bundle && bundle !== open ? bundle.edges : [];
      if (others.some((other) => other.key !== key && scene.lit?.edges.has(other.key))) continue;
      const spots = this.#spots(edge);
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

  #icon(kind: string): Path2D {
    let icon = this.#icons.get(kind);
    if (!icon) {
      icon = new Path2D(KIND_ICONS[kind] ?? OTHER_KIND_ICON);
      this.#icons.set(kind, icon);
    }
    return icon;
  }
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

function isOff(x: number, y: number, { width, height }: { width: number; height: number }): boolean {
  return x < -RIM || y < -RIM || x > width + RIM || y > height + RIM;
}
