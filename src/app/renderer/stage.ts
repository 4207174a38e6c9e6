/** The map: the only door to sigma. It is told a graph, a scene and positions, and tells what the pointer did. */
import Graph from 'graphology';
import Sigma from 'sigma';
import type { CameraPlace } from '../../view/view-link.ts';
import { type Bundle, bundlesOf, pairsOf, withBundles } from '../model/bundles.ts';
import type { Theme } from '../model/colors.ts';
import type { GraphIndex } from '../model/graph-index.ts';
import type { Place } from '../model/keep-places.ts';
import type { EdgeHead } from '../source/graph-source.ts';
import type { Scene } from '../store/scene.ts';
import { type ClaimEdgeData, claimEdgeProgram } from './claim-edge-program.ts';
import { curvatures } from './curvature.ts';
import { onCurve } from './curve-point.ts';
import { EdgePicker, type PlacedEdge } from './edge-picker.ts';
import { type KindNodeData, KindNodeProgram } from './kind-node-program.ts';
import type { Box } from './label-model.ts';
import { type Looks, looksOf } from './looks.ts';
import { changedItems } from './scene-change.ts';
import { type DrawnNodes, SceneLooks } from './scene-looks.ts';
import { type Insets, StageCamera } from './stage-camera.ts';
import { StageNames } from './stage-names.ts';
import { type PointerEvents, StagePointer } from './stage-pointer.ts';
import { dimsRest, openBundle, type StageState } from './stage-states.ts';
import { TouchMoves } from './touch-moves.ts';

export interface StageEvents extends PointerEvents {
  onCamera(place: CameraPlace): void;
  /** The graphics card gave up; the page should show tables instead. */
  onLost(): void;
}

export interface StageOptions {
  readonly container: HTMLElement;
  readonly events: StageEvents;
  readonly theme: Theme;
  readonly reducedMotion: boolean;
  readonly insets: () => Insets;
  /** Where panels lie on the map, in pixels of the stage. */
  readonly covered: () => readonly Box[];
}

export type DrawnNode = KindNodeData & { readonly key: string };
export type DrawnEdge = ClaimEdgeData & { readonly key: string };

const HIDE_EDGES_ON_MOVE_FROM = 20_000;
const NO_LOOKS: Looks = { paper: '#ffffff', rope: '#888888', nodes: new Map(), edges: new Map() };

/** Whether the browser can draw the map at all. */
export function canDraw(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}

export class Stage {
  readonly camera: StageCamera;
  readonly #options: StageOptions;
  readonly #sigma: Sigma;
  readonly #names: StageNames;
  readonly #pointer: StagePointer;
  readonly #touchMoves: TouchMoves | undefined;
  readonly #picker = new EdgePicker(() => this.#placedEdges());
  readonly #resizing = new ResizeObserver(() => this.#fill());
  /** Where pinned nodes were before. */
  readonly #homes = new Map<string, Place>();
  #rounds = 0;
  #graph = new Graph({ multi: true, type: 'directed' });
  #index: GraphIndex | undefined;
  #looks: Looks = NO_LOOKS;
  #theme: Theme;
  #bends: ReadonlyMap<string, number> = new Map();
  #bundles: ReadonlyMap<string, Bundle> = new Map();
  #scene: Scene | undefined;
  #sceneLook: SceneLooks | undefined;
  readonly #drawn: DrawnNodes = new Map();
  #pins: Readonly<Record<string, Place>> | undefined;
  #pinned: ReadonlySet<string> = new Set();
  /** Killing gives the graphics contexts back, which looks like losing them. */
  #dead = false;

  constructor(options: StageOptions) {
    const { container, events, reducedMotion, insets } = options;
    this.#options = options;
    this.#theme = options.theme;
    this.#sigma = new Sigma(this.#graph, container, {
      nodeProgramClasses: { circle: KindNodeProgram },
      edgeProgramClasses: { arrow: claimEdgeProgram(() => this.#touchMoves?.hidesEdges ?? false) },
      defaultNodeType: 'circle',
      defaultEdgeType: 'arrow',
      // Names are written by a layer of our own, without overlaps.
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      stagePadding: 56,
      // A frame may still be due when the page has already put another view in the map's place.
      allowInvalidContainer: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      minEdgeThickness: 1,
      zoomDuration: reducedMotion ? 0 : 200,
      inertiaDuration: reducedMotion ? 0 : 200,
      nodeReducer: (key, place) => this.#sceneLooks().node(key, place),
      edgeReducer: (key) => this.#sceneLooks().edge(key),
    });
    this.camera = new StageCamera(this.#sigma, { insets, still: reducedMotion });
    this.#names = new StageNames(this.#sigma, options.covered);
    this.#touchMoves = new TouchMoves(this.#sigma, container);
    this.#leaveOutBlankLayers();
    this.#pointer = new StagePointer({
      sigma: this.#sigma,
      container,
      events,
      picker: this.#picker,
      bundleOf: (edge) => this.#foldedBundle(edge)?.edges.map(({ key }) => key),
      unitsPerPixel: () => this.camera.unitsPerPixel(),
      placeOf: (node) => this.#placeOf(node),
      move: (node, [x, y]) => {
        this.#rememberHome(node);
        this.#graph.mergeNodeAttributes(node, { x, y });
      },
    });
    this.#resizing.observe(container);
    this.#listen();
  }

  /** Shows another graph; `places` overrides the positions of the file. */
  setGraph(index: GraphIndex, places?: ReadonlyMap<string, Place>): void {
    // Before sigma holds the graph: a setting that changes puts raw positions back until the next picture, and whoever
    // fits the camera to them looks past the map.
    const hides = index.overview.edges.length > HIDE_EDGES_ON_MOVE_FROM;
    if (this.#sigma.getSetting('hideEdgesOnMove') !== hides) this.#sigma.setSetting('hideEdgesOnMove', hides);
    this.#index = index;
    this.#looks = looksOf(index, this.#theme, this.#room());
    this.#bend(index.overview.edges);
    this.#scene = undefined;
    this.#sceneLook = undefined;
    this.#pins = undefined;
    this.#homes.clear();
    this.#drawn.clear();
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
    if (graph.order > 0) this.#sigma.setCustomBBox(this.#sigma.getBBox());
  }

  /** Shows a scene; repaints no more than what changed. */
  setScene(scene: Scene): void {
    const before = this.#scene;
    // A large graph takes its time to draw, software its long time.
    if (scene === before) return;
    this.#scene = scene;
    this.#sceneLook = undefined;
    if (!before || before.visible !== scene.visible) {
      if (this.#index) this.#bend(this.#index.overview.edges.filter(({ key }) => scene.visible.edges.has(key)));
      // At once: until it is drawn, sigma holds raw positions, and a fit would go astray.
      this.#sigma.refresh();
      return;
    }
    const changed = changedItems(before, scene, {
      nodes: () => this.#graph.nodes(),
      edges: () => this.#graph.edges(),
      dims: (one) => this.#dims(one),
    });
    // What is true of one line of a bundle shows on the line that stands for it.
    const partialGraph = { ...changed, edges: [...withBundles(changed.edges, this.#bundles)] };
    this.#sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    if (this.#index) this.#looks = looksOf(this.#index, theme, this.#room());
    this.#sceneLook = undefined;
    this.#sigma.refresh();
  }

  /** Pinned nodes go to their places; those that are let go return to where they came from. */
  setPins(pins: Readonly<Record<string, Place>>): void {
    if (pins === this.#pins) return;
    this.#pins = pins;
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

  /** Nodes go where they are told; those that are not named stay. */
  setPlaces(places: ReadonlyMap<string, Place>): void {
    this.#homes.clear();
    this.#graph.updateEachNodeAttributes(
      (key, attributes) => {
        const place = places.get(key);
        return place ? { ...attributes, x: place[0], y: place[1] } : attributes;
      },
      { attributes: ['x', 'y'] },
    );
    this.freezeFrame();
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
  positions(): ReadonlyMap<string, Place> {
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
    const ends = this.#index?.edges.get(edge);
    const at = ends && onCurve(this.#sigma, ends, share);
    const { left, top } = this.#options.container.getBoundingClientRect();
    return at && { x: at.x + left, y: at.y + top };
  }

  refresh(): void {
    this.#sigma.refresh();
  }

  /** The nodes whose names are on the map, and the words on its lines. */
  written(): { readonly names: readonly string[]; readonly relations: readonly string[] } {
    return this.#names.written();
  }

  /** How often sigma went through the whole graph. */
  rounds(): number {
    return this.#rounds;
  }

  /** What sigma was given to draw: whoever measures it draws the same elsewhere. */
  drawn(): { readonly nodes: readonly DrawnNode[]; readonly edges: readonly DrawnEdge[] } {
    const nodes = this.#graph.nodes().map((key) => ({ key, ...this.#sigma.getNodeDisplayData(key) }) as DrawnNode);
    const edges = this.#graph.edges().map((key) => ({ key, ...this.#sigma.getEdgeDisplayData(key) }) as DrawnEdge);
    return { nodes: nodes.filter(({ hidden }) => !hidden), edges: edges.filter(({ hidden }) => !hidden) };
  }

  /** Draws at once what is due, for measurements. */
  renderNow(): void {
    this.#sigma.refresh({ partialGraph: { nodes: [], edges: [] }, skipIndexation: true });
  }

  kill(): void {
    this.#dead = true;
    this.#pointer.kill();
    this.#touchMoves?.kill();
    this.#names.kill();
    this.#resizing.disconnect();
    this.#sigma.kill();
  }

  #placeOf(node: string): Place {
    const { x, y } = this.#graph.getNodeAttributes(node);
    return [x as number, y as number];
  }

  #rememberHome(node: string): void {
    if (!this.#homes.has(node)) this.#homes.set(node, this.#placeOf(node));
  }

  /** Told of its size at the start, too, when all is drawn already. */
  #fill(): void {
    const { clientWidth, clientHeight } = this.#options.container;
    const { width, height } = this.#sigma.getDimensions();
    if (!this.#dead && (clientWidth !== width || clientHeight !== height)) this.#sigma.scheduleRender();
  }

  /** A small stage wants small nodes. */
  #room(): number {
    const { width, height } = this.#sigma.getDimensions();
    return Math.min(1, Math.max(0.6, Math.min(width, height) / 660));
  }

  /** One value for all items of a refresh. */
  #sceneLooks(): SceneLooks {
    this.#sceneLook ??= new SceneLooks(this.#stageState(), this.#drawn);
    return this.#sceneLook;
  }

  #stageState(): StageState {
    return {
      looks: this.#looks,
      scene: this.#scene,
      bends: this.#bends,
      bundles: this.#bundles,
      open: openBundle(this.#scene, this.#bundles),
      dims: this.#scene ? this.#dims(this.#scene) : false,
    };
  }

  /** Bends the visible edges apart, and finds those that are too many for that. */
  #bend(edges: readonly EdgeHead[]): void {
    const pairs = pairsOf(edges);
    this.#bends = curvatures(pairs);
    this.#bundles = bundlesOf(pairs);
  }

  #foldedBundle(edge: string): Bundle | undefined {
    const bundle = this.#bundles.get(edge);
    return bundle === this.#sceneLooks().state.open ? undefined : bundle;
  }

  #dims(scene: Scene): boolean {
    return dimsRest(scene, this.#graph.order + this.#graph.size);
  }

  /** sigma's own layers for what is written and hovered stay empty, and yet each would be laid over the others in every frame. */
  #leaveOutBlankLayers(): void {
    const { edgeLabels, labels, hovers, hoverNodes } = this.#sigma.getCanvases();
    for (const layer of [edgeLabels, labels, hovers, hoverNodes]) if (layer) layer.style.display = 'none';
  }

  #listen(): void {
    const { events, container } = this.#options;
    this.#sigma.on('afterProcess', () => {
      this.#rounds++;
      this.#picker.forget();
    });
    // Only the next picture knows how much a pixel of the new room shows.
    this.#sigma.on('resize', () => {
      this.#sigma.once('afterRender', () => {
        // Another view may have taken the map's place already.
        if (container.isConnected) this.camera.refit();
      });
    });
    this.#sigma.getCamera().on('updated', ({ x, y, ratio }) => events.onCamera({ x, y, ratio }));
    this.#sigma.on('afterRender', () => {
      const [index, scene] = [this.#index, this.#scene];
      if (!index || !scene) return;
      const { looks, dims, bundles, open } = this.#sceneLooks().state;
      this.#names.write({
        drawn: this.#drawn,
        index,
        scene,
        looks,
        dims,
        bundles,
        open,
        pinned: this.#pinned,
        theme: this.#theme,
      });
    });
    for (const canvas of container.querySelectorAll('canvas')) {
      canvas.addEventListener('webglcontextlost', () => this.#dead || events.onLost());
    }
  }

  /** The visible edges, for the picker. */
  #placedEdges(): readonly PlacedEdge[] {
    const scene = this.#scene;
    if (!this.#index || !scene) return [];
    return this.#index.overview.edges.flatMap(({ key, source, target }) => {
      const data = scene.visible.edges.has(key) ? this.#sigma.getEdgeDisplayData(key) : undefined;
      const [from, to] = [this.#sigma.getNodeDisplayData(source), this.#sigma.getNodeDisplayData(target)];
      if (!data || data.hidden || !from || !to) return [];
      return { key, from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y }, bend: (data as ClaimEdgeData).curvature };
    });
  }
}
