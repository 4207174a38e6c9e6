/** Joins the store and the map: the scene goes in, what the pointer did comes out. */
import { effect, signal, untracked } from '@preact/signals-core';
import type { CameraPlace } from '../view/view-link.ts';
import { createLayoutRunner } from './layout/layout-runner.ts';
import type { GraphIndex } from './model/graph-index.ts';
import { keepPlaces } from './model/keep-places.ts';
import type { Places } from './model/work.ts';
import type { Box } from './renderer/label-model.ts';
import { canDraw, Stage, type StageEvents } from './renderer/stage.ts';
import type { Insets } from './renderer/stage-camera.ts';
import type { MapActions } from './services.ts';
import type { ExplorerStore } from './store/explorer-store.ts';
import type { UiStore } from './store/ui-store.ts';
import { TEXTS } from './texts.ts';

export interface MapController extends MapActions {
  camera(): CameraPlace | null;
  /** The stage itself, for benchmarks. */
  stage(): Stage | null;
}

export interface MapControllerOptions {
  readonly store: ExplorerStore;
  readonly ui: UiStore;
  readonly camera: CameraPlace | null;
  readonly reducedMotion: boolean;
  readonly onCamera: () => void;
}

export function createMapController(options: MapControllerOptions): MapController {
  const { store, ui } = options;
  const layout = createLayoutRunner();
  const ready = signal(false);
  let stage: Stage | null = null;
  let camera = options.camera;
  // Another view takes the map's place for a while; it comes back as it was left.
  let left: LeftMap | null = null;
  let wish: (() => void) | null = null;

  const stopLayout = (): void => layout.stop();
  const attach = (container: HTMLElement): (() => void) => {
    if (!canDraw()) {
      ui.mapTrouble.value = TEXTS.map.noWebgl;
      return () => {};
    }
    stage = new Stage({
      container,
      events: eventsFor(options, layout, () => stage?.positions() ?? new Map()),
      theme: ui.theme.value,
      reducedMotion: options.reducedMotion,
      insets: () => insetsOf(options),
      covered: () => coveredParts(container),
    });
    const stops = feed(stage, options, { camera, left });
    ready.value = true;
    wish?.();
    wish = null;
    return () => {
      stopLayout();
      for (const stop of stops) stop();
      camera = stage?.camera.place ?? null;
      left = stage && {
        index: store.index.value,
        ground: store.ground.value,
        settled: store.places.value,
        places: stage.positions(),
      };
      stage?.kill();
      stage = null;
      ready.value = false;
    };
  };

  return {
    attach,
    ready,
    whenReady: (work) => {
      if (stage) work();
      else wish = work;
    },
    places: () => stage?.positions() ?? left?.places ?? new Map(),
    zoom: (factor) => stage?.camera.zoom(factor),
    fit: (nodes = store.visible.value.nodes) => stage?.camera.fit(nodes),
    flyTo: (node) => stage?.camera.flyTo(node),
    show: (nodes) => stage?.camera.show(nodes),
    place: (node) => stage?.place(node),
    onEdge: (edge, share) => stage?.onEdge(edge, share),
    camera: () => stage?.camera.place ?? camera,
    stage: () => stage,
    stopLayout,
    startLayout: () => {
      const current = stage;
      if (!current) return;
      ui.layoutRunning.value = true;
      current.freezeFrame(true);
      const before = current.positions();
      layout.start({
        index: store.index.value,
        places: before,
        pins: store.view.value.pins,
        edges: store.visible.value.edges,
        onPositions: (positions) => current.setPositions(positions),
        onEnd: () => {
          ui.layoutRunning.value = false;
          current.freezeFrame();
          store.settle(before, current.positions());
        },
      });
    },
  };
}

/** A line that stands for many claims opens the list of all that joins the two. */
function chooseEnds(store: ExplorerStore, edge: string): void {
  const ends = store.index.value.edges.get(edge);
  if (!ends) return;
  store.change({ selection: { type: 'node', key: ends.source }, also: [ends.target], path: null });
}

/** The legend and the tools lie on the map; on phones the sheet lies below. */
function insetsOf({ store, ui }: MapControllerOptions): Insets {
  const focused = store.view.value.focus !== null;
  const roomy = matchMedia('(min-width: 900px)').matches;
  const rim = 40;
  return roomy
    ? { left: ui.legendOpen.value ? 250 + rim : rim, right: 70 + rim / 2, top: focused ? 2 * rim : rim, bottom: rim }
    : {
        left: rim / 2,
        right: rim / 2,
        top: rim,
        bottom: Math.max(70, (ui.sheet.value === 'half' ? innerHeight * 0.52 + rim / 2 : 150) - heightOfTimeline()),
      };
}

/** What of the sheet lies on the timeline does not lie on the map. */
function heightOfTimeline(): number {
  return document.querySelector('.timeline')?.clientHeight ?? 0;
}

const COVERING = ['legend', 'legend-closed', 'map-tools', 'focus-bar'];

/** What floats on the map, as boxes of the stage. */
function coveredParts(container: HTMLElement): readonly Box[] {
  const { left, top } = container.getBoundingClientRect();
  const boxes: Box[] = [];
  // Not by a selector: this is asked several times a second while the map moves.
  for (const part of container.parentElement?.children ?? []) {
    if (!COVERING.some((name) => part.classList.contains(name))) continue;
    const box = part.getBoundingClientRect();
    boxes.push({ left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top });
  }
  return boxes;
}

/** The map as another view found it. */
interface LeftMap {
  readonly index: GraphIndex;
  readonly ground: object;
  readonly settled: Places | null;
  readonly places: Places;
}

/** Keeps the stage showing what the store holds; positions of nodes that stay are kept when the graph changes. */
function feed(
  stage: Stage,
  { store, ui }: MapControllerOptions,
  { camera, left }: { camera: CameraPlace | null; left: LeftMap | null },
): readonly (() => void)[] {
  let shown: Pick<LeftMap, 'index' | 'ground' | 'settled'> | null = left;
  let first = true;
  return [
    effect(() => {
      const now = { index: store.index.value, ground: store.ground.value, settled: store.places.value };
      const before = shown;
      shown = now;
      untracked(() => {
        if (!first && before?.index === now.index) {
          if (now.settled && now.settled !== before.settled) stage.setPlaces(now.settled);
        } else {
          const places = placesFor(now, before, first ? left?.places : stage.positions());
          stage.setGraph(now.index, places);
          // Before the scene: each picture of a large graph takes its time.
          if (first && camera) stage.camera.place = camera;
          else if (first || !places || now.ground !== before?.ground)
            stage.camera.fit(store.visible.value.nodes, false);
        }
        stage.setPins(store.view.value.pins);
        stage.setScene(store.scene.value);
        first = false;
      });
    }),
    effect(() => stage.setScene(store.scene.value)),
    effect(() => stage.setTheme(ui.theme.value)),
    effect(() => stage.setPins(store.view.value.pins)),
  ];
}

/** Where the nodes of a graph go that comes after another; undefined where its own places are best. */
function placesFor(
  { index, ground, settled }: Pick<LeftMap, 'index' | 'ground' | 'settled'>,
  before: Pick<LeftMap, 'index' | 'ground' | 'settled'> | null,
  places: Places | undefined,
): Places | undefined {
  if (settled && settled !== before?.settled) return keepPlaces(index, settled);
  if (!places || ground !== before?.ground) return undefined;
  return index === before.index ? places : keepPlaces(index, places);
}

function eventsFor(
  { store, ui, onCamera }: MapControllerOptions,
  layout: ReturnType<typeof createLayoutRunner>,
  places: () => Places,
): StageEvents {
  return {
    onHover: (target) => {
      store.hovered.value = target;
    },
    onClick: (target, { add }) => {
      const view = store.view.value;
      ui.sheet.value = target ? (ui.sheet.value === 'peek' ? 'half' : ui.sheet.value) : 'peek';
      if (!target) store.change({ selection: null, also: [], path: null });
      else if (target.type === 'node' && view.path && view.path.to === null) {
        if (target.key !== view.path.from) store.change({ path: { ...view.path, to: target.key } });
      } else if (target.type === 'node' && add) store.addToSelection(target.key);
      else if (target.bundle) chooseEnds(store, target.key);
      else store.select(target);
    },
    onDoubleClick: (node) => store.change({ focus: { node, depth: 1 }, selection: { type: 'node', key: node } }),
    onDrag: layout.hold,
    onDrop: (node, { from, to }) => store.pin(node, to, new Map([...places(), [node, from]])),
    onCamera,
    onLost: () => {
      ui.mapTrouble.value = TEXTS.map.lost;
    },
  };
}
