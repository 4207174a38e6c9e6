/** The state of the explorer and everything that can be done to it; no framework, no drawing. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Correction, KnowledgeGraph } from '../../core/model/index.ts';
import {
  countFilters,
  DEFAULT_VIEW,
  type Selection,
  toggled,
  type ViewState,
  withoutFilters,
} from '../../view/view-state.ts';
import { type Visible, visibleUnder } from '../../view/visible.ts';
import { viewAfter } from '../model/after-correction.ts';
import type { GraphIndex } from '../model/graph-index.ts';
import type { Place } from '../model/keep-places.ts';
import { bestPaths, type PathStep } from '../model/paths.ts';
import { createSearcher, type Searcher } from '../model/search.ts';
import { type Arrangement, type Built, NO_OVERLAY, type Overlay, type Places, type Work } from '../model/work.ts';
import type { GraphSource } from '../source/graph-source.ts';
import { TEXTS } from '../texts.ts';
import { createHistory } from './history.ts';
import { type Hover, type Scene, sceneOf } from './scene.ts';
import { type Shown, shownGraphs } from './shown-graph.ts';

export interface Notice {
  readonly text: string;
  /** Offers to take the last change back. */
  readonly undoable?: boolean;
}

export interface OpenOrder {
  readonly source: GraphSource;
  readonly title: string;
  readonly view?: ViewState;
  readonly overlay?: Overlay;
  /** What it is known by where corrections are kept; nothing is kept without. */
  readonly home?: string | null;
}

export interface Growth {
  readonly source: GraphSource;
  /** Where the nodes are now, for whoever takes the growth back. */
  readonly places: Places;
  /** The graph is the one before and more: its nodes stay where they are. */
  readonly joins: boolean;
}

export interface ExplorerStore {
  /** The graph as it is shown, corrections made. */
  readonly source: ReadonlySignal<GraphSource>;
  /** The graph as it was built, before any correction. */
  readonly built: ReadonlySignal<KnowledgeGraph>;
  readonly index: ReadonlySignal<GraphIndex>;
  /** What the graph is called: the file's name, or that of a kept graph. */
  readonly title: Signal<string>;
  readonly home: Signal<string | null>;
  readonly corrections: ReadonlySignal<readonly Correction[]>;
  /** Places of the corrections that have nothing to correct in this graph. */
  readonly idle: ReadonlySignal<ReadonlySet<number>>;
  /** What was said between two names that a correction made one, by name. */
  readonly ofItself: ReadonlySignal<Shown['ofItself']>;
  readonly arrangement: ReadonlySignal<Arrangement | null>;
  /** As long as it is the same, nodes stay where they are when the graph changes. */
  readonly ground: ReadonlySignal<object>;
  /** Where a layout, or a step back, wants the nodes; null where the graph and the map decide. */
  readonly places: ReadonlySignal<Places | null>;
  readonly view: ReadonlySignal<ViewState>;
  readonly visible: ReadonlySignal<Visible>;
  readonly scene: ReadonlySignal<Scene>;
  readonly filters: ReadonlySignal<number>;
  readonly searcher: ReadonlySignal<Searcher>;
  readonly chains: ReadonlySignal<readonly (readonly PathStep[])[]>;
  readonly hovered: Signal<Hover | null>;
  readonly notice: Signal<Notice | null>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Changes the view; see `History.set` for gestures. */
  change(patch: Partial<ViewState>, gesture?: string): void;
  select(selection: Selection | null): void;
  /** Adds a node to the chosen ones, or takes it out. */
  addToSelection(node: string): void;
  /** Selects a node or an edge and, where filters hide it, takes them off and says so; `more` changes with it. */
  reveal(selection: Selection, more?: Partial<ViewState>): void;
  resetFilters(): void;
  /** Makes a correction; false where it has nothing to correct. */
  correct(correction: Correction): boolean;
  /** Takes one correction back, whatever was made after it. */
  takeBack(at: number): void;
  /** Adds those of a file to the ones that were made; how many of them had something to correct. */
  addCorrections(corrections: readonly Correction[]): number;
  /** Lays the map out as a file has it. */
  arrange(arrangement: Arrangement): void;
  /** A node was put somewhere by hand; `before` is where all were until then. */
  pin(node: string, place: Place, before: Places): void;
  /** A layout took the nodes from where they were to where they are. */
  settle(before: Places, after: Places): void;
  /** Shows what the graph has become by new articles. */
  grow(growth: Growth): Promise<void>;
  undo(): void;
  redo(): void;
  /** `Esc`: gives up the path, then the selection, then the focus. */
  clear(): void;
  /** Shows another graph; nothing to undo after that. */
  open(graph: OpenOrder): Promise<void>;
}

export async function createExplorerStore(order: OpenOrder): Promise<ExplorerStore> {
  const shownOf = shownGraphs();
  const history = createHistory<Work>(workFor(order, await builtFrom(order.source)));
  const { value: work } = history;
  const shown = computed(() => shownOf(work.value));
  const index = computed(() => shown.value.index);
  const view = computed(() => work.value.view);
  const hovered = signal<Hover | null>(null);
  const notice = signal<Notice | null>(null);
  const title = signal(order.title);
  const home = signal(order.home ?? null);
  const visible = computedByFilters(index, view);
  const chains = computed(() => chainsOf(index.value, view.value, visible.value));
  const scene = computed(() =>
    sceneOf({
      index: index.value,
      view: view.value,
      visible: visible.value,
      hovered: hovered.value,
      chains: chains.value,
    }),
  );
  const change: ExplorerStore['change'] = (patch, gesture) => {
    notice.value = null;
    history.set({ ...work.value, view: { ...view.value, ...patch } }, gesture);
  };
  const select = (selection: Selection | null): void => change({ selection, also: [], path: null });
  /** Lays something else over the graph; the view keeps to what there still is. */
  const lay = (part: Partial<Work>, wanted = view.value): void => {
    const next = { ...work.value, ...part };
    batch(() => {
      hovered.value = null;
      notice.value = null;
      history.set({ ...next, view: fitView(wanted, shownOf(next).index) });
    });
  };
  return {
    source: computed(() => shown.value.source),
    built: computed(() => work.value.built.graph),
    index,
    title,
    home,
    corrections: computed(() => work.value.corrections),
    idle: computed(() => shown.value.idle),
    ofItself: computed(() => shown.value.ofItself),
    arrangement: computed(() => work.value.arrangement),
    ground: computed(() => work.value.arrangement ?? work.value.built.lineage),
    places: computed(() => work.value.places),
    view,
    visible,
    scene,
    filters: computed(() => countFilters(view.value)),
    searcher: computed(() => createSearcher(index.value)),
    chains,
    hovered,
    notice,
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    change,
    select,
    addToSelection: (node) => {
      const { selection, also } = view.value;
      if (selection?.type !== 'node') select({ type: 'node', key: node });
      else if (selection.key !== node) change({ also: toggled(also, node), path: null });
    },
    reveal: (selection, more = {}) => {
      if (isShown(selection, visible.value)) {
        change({ ...more, selection, also: [], path: null });
        return;
      }
      const bare = { ...withoutFilters(view.value), ...more, selection, also: [], path: null };
      const loose = selection.type === 'node' && (index.value.incident.get(selection.key)?.length ?? 0) === 0;
      change({ ...bare, showLoose: loose || bare.showLoose });
      notice.value = { text: TEXTS.notices.filtersOff, undoable: true };
    },
    resetFilters: () => change(withoutFilters(view.value)),
    correct: (correction) => {
      const { corrections } = work.value;
      const next = [...corrections, correction];
      if (shownOf({ ...work.value, corrections: next }).idle.has(corrections.length)) return false;
      lay({ corrections: next }, viewAfter(view.value, correction, index.value));
      notice.value = { text: TEXTS.corrections.made, undoable: true };
      return true;
    },
    takeBack: (at) => lay({ corrections: work.value.corrections.filter((_, place) => place !== at) }),
    addCorrections: (more) => {
      const { corrections } = work.value;
      const known = new Set(corrections.map((one) => JSON.stringify(one)));
      const fresh = more.filter((one) => !known.has(JSON.stringify(one)));
      lay({ corrections: [...corrections, ...fresh] });
      return fresh.filter((_, at) => !shown.value.idle.has(corrections.length + at)).length;
    },
    arrange: (arrangement) => lay({ arrangement, places: null }),
    pin: (node, place, before) =>
      batch(() => {
        notice.value = null;
        history.amend({ ...work.value, places: before });
        const pins = { ...view.value.pins, [node]: place };
        history.set({ ...work.value, places: null, view: { ...view.value, pins } });
      }),
    settle: (before, after) =>
      batch(() => {
        history.amend({ ...work.value, places: before });
        history.set({ ...work.value, places: after });
      }),
    grow: async ({ source, places, joins }) => {
      const built = await builtFrom(source, joins ? work.value.built.lineage : {});
      batch(() => {
        history.amend({ ...work.value, places });
        lay({ built, places: null });
      });
    },
    undo: () => {
      notice.value = null;
      hovered.value = null;
      history.undo();
    },
    redo: () => {
      hovered.value = null;
      history.redo();
    },
    clear: () => {
      hovered.value = null;
      const now = view.value;
      if (now.path) change({ path: null });
      else if (now.selection || now.also.length > 0) change({ selection: null, also: [] });
      else if (now.focus) change({ focus: null });
    },
    open: async (graph) => {
      const built = await builtFrom(graph.source);
      batch(() => {
        hovered.value = null;
        notice.value = null;
        title.value = graph.title;
        home.value = graph.home ?? null;
        history.reset(workFor(graph, built));
      });
    },
  };

  function workFor({ view: wanted = DEFAULT_VIEW, overlay = NO_OVERLAY }: OpenOrder, built: Built): Work {
    return { ...overlay, built, places: null, view: fitView(wanted, shownOf({ ...overlay, built }).index) };
  }
}

async function builtFrom(source: GraphSource, lineage: object = {}): Promise<Built> {
  return { source, lineage, overview: await source.overview(), graph: await source.whole() };
}

/** Filters are many times slower than a selection: only a change of the fields that matter computes them anew. */
function computedByFilters(
  index: ReadonlySignal<GraphIndex>,
  view: ReadonlySignal<ViewState>,
): ReadonlySignal<Visible> {
  let last: { index: GraphIndex; fields: readonly unknown[]; visible: Visible } | undefined;
  return computed(() => {
    const { hiddenKinds, hiddenRelations, hiddenStatuses, minOrigins, showLoose, dates, dateBy, focus } = view.value;
    const fields = [hiddenKinds, hiddenRelations, hiddenStatuses, minOrigins, showLoose, dates, dateBy, focus];
    if (last?.index !== index.value || !last.fields.every((field, at) => field === fields[at])) {
      last = { index: index.value, fields, visible: visibleUnder(index.value, view.value) };
    }
    return last.visible;
  });
}

function chainsOf(index: GraphIndex, view: ViewState, visible: Visible): readonly (readonly PathStep[])[] {
  if (!view.path?.to) return [];
  const passes = (edge: { key: string }): boolean => visible.edges.has(edge.key);
  return bestPaths(index, { from: view.path.from, to: view.path.to, passes, limit: 5 });
}

function isShown(selection: Selection, visible: Visible): boolean {
  if (selection.type === 'node') return visible.nodes.has(selection.key);
  return selection.type === 'article' || visible.edges.has(selection.key);
}

/** A link may name things that this graph does not have. */
function fitView(view: ViewState, index: GraphIndex): ViewState {
  const { selection, path, focus } = view;
  const known = (key: string): boolean => index.nodes.has(key);
  const holders = { node: index.nodes, edge: index.edges, article: index.articles };
  return {
    ...view,
    selection: selection && holders[selection.type].has(selection.key) ? selection : null,
    also: view.also.filter(known),
    focus: focus && known(focus.node) ? focus : null,
    path: path && known(path.from) && (path.to === null || known(path.to)) ? path : null,
    pins: Object.fromEntries(Object.entries(view.pins).filter(([key]) => known(key))),
  };
}
