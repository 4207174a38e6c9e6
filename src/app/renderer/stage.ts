/** The map: the only door to sigma. It is told a graph, a scene and positions, and tells what the pointer did. */
import Graph from 'graphology';
import type { Attributes } from 'graphology-types';
import Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { KIND_ICONS, OTHER_KIND_ICON } from '../icons.ts';
import type { Theme } from '../model/colors.ts';
import type { GraphIndex } from '../model/graph-index.ts';
import type { CameraPlace } from '../model/view-link.ts';
import type { Hover, Scene } from '../store/scene.ts';
import { type ClaimEdgeData, ClaimEdgeProgram } from './claim-edge-program.ts';
import { curvatures } from './curvature.ts';
import { EdgePicker, type PlacedEdge } from './edge-picker.ts';
import { KindNodeProgram } from './kind-node-program.ts';
import { type Box, drawLabels, type EdgeLabel, type NodeLabel, type Pen, type WidthCache } from './label-layer.ts';
import { type Looks, looksOf } from './looks.ts';
import { changedItems } from './scene-change.ts';

export interface StageEvents {
  onHover(target: Hover | null): void;
  onClick(target: Hover | null, how: { readonly add: boolean }): void;
  onDoubleClick(node: string): void;
  /** A node was dragged to a place in the graph's own units; `done` when it was let go. */
  onDrag(node: string, place: readonly [number, number], done: boolean): void;
  onCamera(place: CameraPlace): void;
  /** The graphics card gave up; the page should show tables instead. */
  onLost(): void;
}

export interface StageOptions {
  readonly container: HTMLElement;
  readonly events: StageEvents;
  readonly theme: Theme;
  readonly reducedMotion: boolean;
  /** Pixels at each side that panels cover: a fit keeps out of them. */
  readonly insets: () => Insets;
  /** Where panels lie on the map, in pixels of the stage. */
  readonly covered: () => readonly Box[];
}

export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const DIM_NODE = 0.16;
const DIM_EDGE = 0.05;
/** Above this many items, hovering brightens the neighbourhood and leaves the rest as it is. */
const DIM_ON_HOVER_UP_TO = 5000;
/** From so many visible edges on, those that are not lit are drawn as plain lines. */
const PLAIN_EDGES_FROM = 4000;
/** How near to an edge, in pixels, the pointer is on it. */
const EDGE_REACH = 6;
const HIDE_EDGES_ON_MOVE_FROM = 20_000;
const MOST_EDGE_LABELS = 60;
/** A fit of one node should not fill the stage with it. */
const CLOSEST_FIT = 0.12;
const NAMED_AT_MOST = 1500;

const INKS: Readonly<Record<Theme, { ink: string; accent: string }>> = {
  light: { ink: '#1d1c1a', accent: '#e0a400' },
  dark: { ink: '#eceae4', accent: '#ffd23f' },
};

/** Whether the browser can draw the map at all. */
export function canDraw(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}

export class Stage {
  readonly #options: StageOptions;
  readonly #sigma: Sigma;
  readonly #labels: CanvasRenderingContext2D;
  readonly #widths: WidthCache = new Map();
  readonly #icons = new Map<string, Path2D>();
  #graph = new Graph({ multi: true, type: 'directed' });
  #index: GraphIndex | undefined;
  #looks: Looks | undefined;
  #theme: Theme;
  #bends: ReadonlyMap<string, number> = new Map();
  #scene: Scene | undefined;
  #pinned: ReadonlySet<string> = new Set();
  /** Killing gives the graphics contexts back, which looks like losing them. */
  #dead = false;
  readonly #resizing = new ResizeObserver(() => this.#dead || this.#sigma.scheduleRender());
  /** Where pinned nodes were before. */
  readonly #homes = new Map<string, readonly [number, number]>();
  readonly #picker = new EdgePicker(() => this.#placedEdges());
  #hovered: Hover | null = null;
  #pickFrame = 0;
  /** The end of a drag looks like a click. */
  #justDragged = false;
  #lastClicked: string | undefined;
  #dragged: { readonly node: string; moved: boolean } | undefined;

  constructor(options: StageOptions) {
    this.#options = options;
    this.#theme = options.theme;
    this.#sigma = new Sigma(this.#graph, options.container, {
      nodeProgramClasses: { circle: KindNodeProgram },
      edgeProgramClasses: { arrow: ClaimEdgeProgram },
      defaultNodeType: 'circle',
      defaultEdgeType: 'arrow',
      renderLabels: false,
      renderEdgeLabels: false,
      stagePadding: 56,
      // A frame may still be due when the page has already put another view in the map's place.
      allowInvalidContainer: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      minEdgeThickness: 1,
      zoomDuration: options.reducedMotion ? 0 : 200,
      inertiaDuration: options.reducedMotion ? 0 : 200,
      defaultDrawNodeHover: () => {},
      nodeReducer: (key, place) => this.#nodeState(key, place),
      edgeReducer: (key) => this.#edgeState(key),
    });
    this.#labels = this.#namesCanvas();
    this.#resizing.observe(options.container);
    this.#listen();
  }

  /** Shows another graph; `places` overrides the positions of the file. */
  setGraph(index: GraphIndex, places?: ReadonlyMap<string, readonly [number, number]>): void {
    this.#index = index;
    this.#looks = looksOf(index, this.#theme, this.#room());
    this.#bends = curvatures(index.overview.edges);
    this.#scene = undefined;
    this.#homes.clear();
    const graph = new Graph({ multi: true, type: 'directed' });
    for (const { key, attributes } of index.overview.nodes) {
      const [x, y] = places?.get(key) ?? [attributes.x, attributes.y];
      graph.addNode(key, { x, y });
    }
    for (const { key, source, target } of index.overview.edges) graph.addEdgeWithKey(key, source, target);
    this.#graph = graph;
    this.#sigma.setCustomBBox(null);
    // Before anything that redraws: sigma still holds the graph before, and the looks are already the new ones.
    this.#sigma.setGraph(graph);
    const hides = graph.size > HIDE_EDGES_ON_MOVE_FROM;
    if (this.#sigma.getSetting('hideEdgesOnMove') !== hides) this.#sigma.setSetting('hideEdgesOnMove', hides);
    if (graph.order > 0) this.#sigma.setCustomBBox(this.#sigma.getBBox());
  }

  /** Shows a scene; repaints no more than what changed. */
  setScene(scene: Scene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (!before || before.visible !== scene.visible) {
      if (this.#index)
        this.#bends = curvatures(this.#index.overview.edges.filter(({ key }) => scene.visible.edges.has(key)));
      // At once: until it is drawn, sigma holds raw positions, and a fit would go astray.
      this.#sigma.refresh();
      return;
    }
    const changed = changedItems(before, scene, {
      nodes: () => this.#graph.nodes(),
      edges: () => this.#graph.edges(),
      dims: (one) => this.#dims(one),
    });
    this.#sigma.refresh({ partialGraph: changed, skipIndexation: true, schedule: true });
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    if (this.#index) this.#looks = looksOf(this.#index, theme, this.#room());
    this.#sigma.refresh();
  }

  /** Pinned nodes go to their places; those that are let go return to where they came from. */
  setPins(pins: Readonly<Record<string, readonly [number, number]>>): void {
    this.#pinned = new Set(Object.keys(pins));
    for (const [node, [x, y]] of this.#homes) {
      if (pins[node]) continue;
      this.#homes.delete(node);
      if (this.#graph.hasNode(node)) this.#graph.mergeNodeAttributes(node, { x, y });
    }
    for (const [node, [x, y]] of Object.entries(pins)) {
      if (!this.#graph.hasNode(node)) continue;
      const now = this.#graph.getNodeAttributes(node);
      if (now.x === x && now.y === y) continue;
      this.#rememberHome(node);
      this.#graph.mergeNodeAttributes(node, { x, y });
    }
    this.#sigma.scheduleRender();
  }

  /** Positions in the order of the overview's nodes: x, y, x, y, … */
  setPositions(positions: Float32Array): void {
    // After a layout there is nowhere to return to.
    this.#homes.clear();
    let at = 0;
    this.#graph.updateEachNodeAttributes(
      (_, attributes) => {
        attributes.x = positions[at++];
        attributes.y = positions[at++];
        return attributes;
      },
      { attributes: ['x', 'y'] },
    );
  }

  /** Where each node is now, in the graph's own units. */
  positions(): ReadonlyMap<string, readonly [number, number]> {
    return new Map(this.#graph.mapNodes((key, { x, y }) => [key, [x as number, y as number] as const]));
  }

  /** Keeps the frame where it is while nodes are dragged or hidden; `follow` lets it grow with a running layout. */
  freezeFrame(follow = false): void {
    this.#sigma.setCustomBBox(null);
    if (follow || this.#graph.order === 0) return;
    this.#sigma.refresh();
    this.#sigma.setCustomBBox(this.#sigma.getBBox());
  }

  /** Where a node is on the page, in CSS pixels, with its radius. */
  place(node: string): { x: number; y: number; radius: number } | undefined {
    const data = this.#sigma.getNodeDisplayData(node);
    if (!data) return undefined;
    const { left, top } = this.#options.container.getBoundingClientRect();
    const { x, y } = this.#sigma.framedGraphToViewport(data);
    return { x: x + left, y: y + top, radius: this.#sigma.scaleSize(data.size) };
  }

  /** A point on an edge's curve on the page, by its share of the way. */
  onEdge(edge: string, share = 0.5): { x: number; y: number } | undefined {
    const at = this.#onCurve(edge, share);
    const { left, top } = this.#options.container.getBoundingClientRect();
    return at && { x: at.x + left, y: at.y + top };
  }

  camera(): CameraPlace {
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    return { x, y, ratio };
  }

  setCamera(place: CameraPlace): void {
    this.#sigma.getCamera().setState(place);
  }

  zoom(factor: number): void {
    this.#move({ ratio: this.#sigma.getCamera().getBoundedRatio(this.#sigma.getCamera().ratio / factor) });
  }

  /** Brings nodes into view, all visible ones by default. */
  fit(nodes: Iterable<string> = this.#scene?.visible.nodes ?? [], animate = true): void {
    const spots = [...nodes].flatMap((key) => this.#sigma.getNodeDisplayData(key) ?? []);
    if (spots.length === 0) return;
    const xs = spots.map(({ x }) => x);
    const ys = spots.map(({ y }) => y);
    const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b));
    const most = (values: number[]): number => values.reduce((a, b) => Math.max(a, b));
    const { width, height } = this.#sigma.getDimensions();
    const { left, right, top, bottom } = this.#options.insets();
    const free = { width: Math.max(80, width - left - right), height: Math.max(80, height - top - bottom) };
    // Framed units that one pixel shows when the camera stands at ratio 1.
    const unit = this.#unitsPerPixel();
    const ratio = Math.max(
      (most(xs) - least(xs)) / (free.width * unit),
      (most(ys) - least(ys)) / (free.height * unit),
      CLOSEST_FIT,
    );
    // The camera looks at the middle of the whole stage; the free part's middle lies off it.
    const x = (least(xs) + most(xs)) / 2 - ((left - right) / 2) * unit * ratio;
    const y = (least(ys) + most(ys)) / 2 - ((bottom - top) / 2) * unit * ratio;
    this.#move({ x, y, ratio }, animate);
  }

  /** Centres a node, closer if the map is far away. */
  flyTo(node: string): void {
    const data = this.#sigma.getNodeDisplayData(node);
    if (data) this.#move({ x: data.x, y: data.y, ratio: Math.min(this.#sigma.getCamera().ratio, 0.5) });
  }

  refresh(): void {
    this.#sigma.refresh();
  }

  /** Draws at once what is due, for measurements. */
  renderNow(): void {
    this.#sigma.refresh({ partialGraph: { nodes: [], edges: [] }, skipIndexation: true });
  }

  kill(): void {
    this.#dead = true;
    this.#resizing.disconnect();
    this.#sigma.kill();
  }

  #rememberHome(node: string): void {
    const { x, y } = this.#graph.getNodeAttributes(node);
    if (!this.#homes.has(node)) this.#homes.set(node, [x as number, y as number]);
  }

  /** A small stage wants small nodes. */
  #room(): number {
    const { width, height } = this.#sigma.getDimensions();
    return Math.min(1, Math.max(0.6, Math.min(width, height) / 660));
  }

  /** A layer of sigma's own, so that it is sized with the others; put on top, below what listens to the mouse. */
  #namesCanvas(): CanvasRenderingContext2D {
    this.#sigma.createCanvasContext('names', { style: { pointerEvents: 'none' } });
    const { names, mouse } = this.#sigma.getCanvases();
    const context = names?.getContext('2d');
    if (!names || !mouse || !context) throw new Error('This browser has no 2D canvas.');
    mouse.before(names);
    this.#sigma.resize(true);
    return context;
  }

  #unitsPerPixel(): number {
    const [a, b] = [
      this.#sigma.viewportToFramedGraph({ x: 0, y: 0 }),
      this.#sigma.viewportToFramedGraph({ x: 100, y: 0 }),
    ];
    return Math.hypot(b.x - a.x, b.y - a.y) / 100 / this.#sigma.getCamera().ratio;
  }

  #move(place: Partial<CameraPlace>, animate = true): void {
    const camera = this.#sigma.getCamera();
    if (this.#options.reducedMotion || !animate) camera.setState(place);
    else void camera.animate(place, { duration: 350, easing: 'quadraticInOut' });
  }

  #dims(scene: Scene): boolean {
    return scene.lit !== null && (!scene.passing || this.#graph.order + this.#graph.size <= DIM_ON_HOVER_UP_TO);
  }

  #nodeState(key: string, place: Attributes): Partial<NodeDisplayData> {
    const look = this.#looks?.nodes.get(key);
    const scene = this.#scene;
    // sigma may ask about the graph before, while the next one is being set.
    if (!look) return { ...place, hidden: true };
    const dimmed = scene?.lit && this.#dims(scene) && !scene.lit.nodes.has(key);
    const state = {
      ...look,
      ...place,
      label: null,
      paper: this.#looks?.paper,
      opacity: dimmed ? DIM_NODE : 1,
      hidden: scene ? !scene.visible.nodes.has(key) : false,
    };
    return state;
  }

  #edgeState(key: string): Partial<EdgeDisplayData> {
    const look = this.#looks?.edges.get(key);
    const scene = this.#scene;
    if (!look || !scene) return { hidden: true };
    const lit = scene.lit?.edges.has(key) ?? false;
    const dimmed = scene.lit !== null && this.#dims(scene) && !lit;
    const plain = !lit && scene.visible.edges.size >= PLAIN_EDGES_FROM;
    const emphasis = scene.selectedEdges.has(key) ? 1.5 : lit ? 0.4 : 0;
    const state = {
      ...look,
      size: look.size + emphasis,
      opacity: dimmed ? DIM_EDGE : lit ? 0.95 : look.opacity,
      curvature: plain ? 0 : (this.#bends.get(key) ?? 0.1),
      plain,
      hidden: !scene.visible.edges.has(key),
    };
    return state;
  }

  #listen(): void {
    const { events, container } = this.#options;
    const sigma = this.#sigma;
    const adds = (event: { original: MouseEvent | TouchEvent }): boolean =>
      event.original.ctrlKey || event.original.shiftKey || event.original.metaKey;
    sigma.on('enterNode', ({ node }) => this.#hover({ type: 'node', key: node }));
    sigma.on('leaveNode', () => this.#hover(null));
    container.addEventListener('mouseleave', () => this.#hover(null));
    sigma.on('afterProcess', () => this.#picker.forget());
    sigma.on('moveBody', ({ event }) => this.#hoverEdge(event));
    sigma.on('clickNode', ({ node, event }) => {
      this.#lastClicked = node;
      if (!this.#justDragged) events.onClick({ type: 'node', key: node }, { add: adds(event) });
    });
    sigma.on('clickStage', ({ event }) => {
      if (this.#justDragged || adds(event)) return;
      const edge = this.#edgeAt(event);
      events.onClick(edge === undefined ? null : { type: 'edge', key: edge }, { add: false });
    });
    sigma.on('doubleClickNode', ({ node, event, preventSigmaDefault }) => {
      preventSigmaDefault();
      // sigma takes two quick clicks on different names for one double click.
      if (this.#lastClicked === node) events.onDoubleClick(node);
      else events.onClick({ type: 'node', key: node }, { add: adds(event) });
      this.#lastClicked = node;
    });
    this.#listenToDrags();
    sigma.getCamera().on('updated', ({ x, y, ratio }) => events.onCamera({ x, y, ratio }));
    sigma.on('afterRender', () => this.#write());
    for (const canvas of container.querySelectorAll('canvas')) {
      canvas.addEventListener('webglcontextlost', () => this.#dead || events.onLost());
    }
  }

  #hover(target: Hover | null): void {
    this.#hovered = target;
    this.#options.events.onHover(target);
  }

  /** Once a frame; a name under the pointer goes before the edges. */
  #hoverEdge(point: { x: number; y: number }): void {
    if (this.#hovered?.type === 'node' || this.#dragged || this.#pickFrame) return;
    this.#pickFrame = requestAnimationFrame(() => {
      this.#pickFrame = 0;
      if (this.#dead || this.#hovered?.type === 'node') return;
      const edge = this.#edgeAt(point);
      if (edge !== this.#hovered?.key) this.#hover(edge === undefined ? null : { type: 'edge', key: edge });
    });
  }

  #edgeAt(point: { x: number; y: number }): string | undefined {
    const { width, height } = this.#sigma.getDimensions();
    if (point.x < 0 || point.y < 0 || point.x > width || point.y > height) return undefined;
    const { x, y } = this.#sigma.viewportToFramedGraph(point);
    return this.#picker.at(x, y, EDGE_REACH * this.#unitsPerPixel() * this.#sigma.getCamera().ratio);
  }

  #placedEdges(): readonly PlacedEdge[] {
    const scene = this.#scene;
    if (!this.#index || !scene) return [];
    return this.#index.overview.edges.flatMap(({ key, source, target }) => {
      const data = scene.visible.edges.has(key) ? this.#sigma.getEdgeDisplayData(key) : undefined;
      const [from, to] = [this.#sigma.getNodeDisplayData(source), this.#sigma.getNodeDisplayData(target)];
      if (!data || !from || !to) return [];
      return { key, from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y }, bend: (data as ClaimEdgeData).curvature };
    });
  }

  #listenToDrags(): void {
    const { events } = this.#options;
    const sigma = this.#sigma;
    sigma.on('downNode', ({ node, event }) => {
      if ('button' in event.original && event.original.button !== 0) return;
      this.#dragged = { node, moved: false };
    });
    this.#options.container.addEventListener(
      'mousedown',
      () => {
        this.#justDragged = false;
      },
      { capture: true },
    );
    sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
      if (!this.#dragged) return;
      preventSigmaDefault();
      event.original.preventDefault();
      if (!this.#dragged.moved) this.#rememberHome(this.#dragged.node);
      this.#dragged.moved = true;
      const { x, y } = sigma.viewportToGraph(event);
      this.#graph.mergeNodeAttributes(this.#dragged.node, { x, y });
      events.onDrag(this.#dragged.node, [x, y], false);
    });
    const letGo = (): void => {
      const dragged = this.#dragged;
      this.#dragged = undefined;
      if (!dragged?.moved) return;
      this.#justDragged = true;
      const { x, y } = this.#graph.getNodeAttributes(dragged.node);
      events.onDrag(dragged.node, [x as number, y as number], true);
    };
    sigma.getMouseCaptor().on('mouseup', letGo);
    sigma.getTouchCaptor().on('touchup', letGo);
  }

  #write(): void {
    const looks = this.#looks;
    const index = this.#index;
    const scene = this.#scene;
    if (!looks || !index || !scene) return;
    const { width, height } = this.#sigma.getDimensions();
    const pen: Pen = {
      context: this.#labels,
      width,
      height,
      paper: looks.paper,
      ...INKS[this.#theme],
      covered: this.#options.covered(),
    };
    drawLabels(
      pen,
      { nodes: this.#nodeLabels(index, scene, { width, height }), edges: this.#edgeLabels(index, scene, looks) },
      this.#widths,
    );
  }

  /** Lit nodes first, then by weight; only what is on the stage. */
  #nodeLabels(index: GraphIndex, scene: Scene, { width, height }: { width: number; height: number }): NodeLabel[] {
    const labels: NodeLabel[] = [];
    const rest: NodeLabel[] = [];
    const lit = scene.lit?.nodes;
    const dims = this.#dims(scene);
    let seen = 0;
    for (const { key, attributes } of index.byWeight) {
      if (!scene.visible.nodes.has(key)) continue;
      const isLit = lit?.has(key) ?? false;
      if (seen >= NAMED_AT_MOST && !isLit) continue;
      const data = this.#sigma.getNodeDisplayData(key);
      if (!data) continue;
      const { x, y } = this.#sigma.framedGraphToViewport(data);
      if (x < -50 || y < -50 || x > width + 50 || y > height + 50) continue;
      seen++;
      const selected = scene.selectedNodes.has(key);
      const hovered = scene.hovered?.key === key;
      const label: NodeLabel = {
        text: attributes.label,
        x,
        y,
        radius: this.#sigma.scaleSize(data.size),
        strength: lit && dims && !isLit ? DIM_NODE : 1,
        selected,
        hovered,
        pinned: this.#pinned.has(key),
        forced: selected || hovered,
        icon: this.#icon(attributes.kind),
      };
      if (selected || hovered) labels.unshift(label);
      else if (isLit) labels.push(label);
      else rest.push(label);
    }
    return [...labels, ...rest];
  }

  #edgeLabels(index: GraphIndex, scene: Scene, looks: Looks): EdgeLabel[] {
    if (!scene.lit) return [];
    const labels: EdgeLabel[] = [];
    for (const key of scene.lit.edges) {
      if (labels.length === MOST_EDGE_LABELS) break;
      const edge = index.edges.get(key);
      const spots = [0.5, 0.38, 0.62, 0.28, 0.72].flatMap((share) => this.#onCurve(key, share) ?? []);
      const span = spots[0]?.span ?? 0;
      if (!edge || (span < 70 && !scene.selectedEdges.has(key))) continue;
      labels.push({
        text: edge.attributes.label,
        spots: spots.map(({ x, y }) => [x, y]),
        color: looks.edges.get(key)?.color ?? '#888888',
      });
    }
    return labels;
  }

  /** A point on an edge's curve, by its share of the way, in pixels of the stage. */
  #onCurve(key: string, share: number): { x: number; y: number; span: number } | undefined {
    const edge = this.#index?.edges.get(key);
    const from = edge && this.#sigma.getNodeDisplayData(edge.source);
    const to = edge && this.#sigma.getNodeDisplayData(edge.target);
    if (!from || !to) return undefined;
    const a = this.#sigma.framedGraphToViewport(from);
    const b = this.#sigma.framedGraphToViewport(to);
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    // A quadratic curve whose control point lies off the middle.
    const { curvature = 0 } = (this.#sigma.getEdgeDisplayData(key) ?? {}) as Partial<ClaimEdgeData>;
    const bend = curvature * 2 * share * (1 - share);
    return { x: a.x + dx * share + dy * bend, y: a.y + dy * share - dx * bend, span: Math.hypot(dx, dy) };
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
