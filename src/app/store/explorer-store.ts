/** The state of the explorer and everything that can be done to it; no framework, no drawing. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import {
  countFilters,
  DEFAULT_VIEW,
  type Selection,
  toggled,
  type ViewState,
  withoutFilters,
} from '../../view/view-state.ts';
import { type Visible, visibleUnder } from '../../view/visible.ts';
import { type GraphIndex, indexGraph } from '../model/graph-index.ts';
import { bestPaths, type PathStep } from '../model/paths.ts';
import { createSearcher, type Searcher } from '../model/search.ts';
import type { GraphSource } from '../source/graph-source.ts';
import { TEXTS } from '../texts.ts';
import { createHistory } from './history.ts';
import { type Hover, type Scene, sceneOf } from './scene.ts';

export interface Notice {
  readonly text: string;
  /** Offers to take the last change back. */
  readonly undoable?: boolean;
}

export interface OpenOrder {
  readonly source: GraphSource;
  readonly title: string;
  readonly view?: ViewState;
  readonly keepPlaces?: boolean;
}

export interface ExplorerStore {
  readonly source: ReadonlySignal<GraphSource>;
  readonly index: ReadonlySignal<GraphIndex>;
  /** What the graph is called: the file's name, or that of a kept graph. */
  readonly title: Signal<string>;
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
  /** Selects a node or an edge and, where filters hide it, takes them off and says so. */
  reveal(selection: Selection): void;
  resetFilters(): void;
  undo(): void;
  redo(): void;
  /** `Esc`: gives up the path, then the selection, then the focus. */
  clear(): void;
  /** Shows another graph; nothing to undo after that. */
  open(graph: OpenOrder): Promise<void>;
  /** Whether the graph last opened is the one before, grown: its nodes stay where they are. */
  grown(): boolean;
}

export async function createExplorerStore(source: GraphSource, view: ViewState = DEFAULT_VIEW): Promise<ExplorerStore> {
  const currentSource = signal(source);
  const index = signal(indexGraph(await source.overview()));
  const history = createHistory(fitView(view, index.value));
  const hovered = signal<Hover | null>(null);
  const notice = signal<Notice | null>(null);
  const title = signal('');
  let grown = false;
  const visible = computedByFilters(index, history.value);
  const chains = computed(() => chainsOf(index.value, history.value.value, visible.value));
  const scene = computed(() =>
    sceneOf({
      index: index.value,
      view: history.value.value,
      visible: visible.value,
      hovered: hovered.value,
      chains: chains.value,
    }),
  );
  const change: ExplorerStore['change'] = (patch, gesture) => {
    notice.value = null;
    history.set({ ...history.value.value, ...patch }, gesture);
  };
  const select = (selection: Selection | null): void => change({ selection, also: [], path: null });
  return {
    source: currentSource,
    index,
    title,
    view: history.value,
    visible,
    scene,
    filters: computed(() => countFilters(history.value.value)),
    searcher: computed(() => createSearcher(index.value)),
    chains,
    hovered,
    notice,
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    change,
    select,
    addToSelection: (node) => {
      const { selection, also } = history.value.value;
      if (selection?.type !== 'node') select({ type: 'node', key: node });
      else if (selection.key !== node) change({ also: toggled(also, node), path: null });
    },
    reveal: (selection) => {
      if (isShown(selection, visible.value)) {
        select(selection);
        return;
      }
      const bare = { ...withoutFilters(history.value.value), selection, also: [], path: null };
      const loose = selection.type === 'node' && (index.value.incident.get(selection.key)?.length ?? 0) === 0;
      change({ ...bare, showLoose: loose || bare.showLoose });
      notice.value = { text: TEXTS.notices.filtersOff, undoable: true };
    },
    resetFilters: () => change(withoutFilters(history.value.value)),
    undo: () => {
      notice.value = null;
      history.undo();
    },
    redo: history.redo,
    clear: () => {
      hovered.value = null;
      const now = history.value.value;
      if (now.path) change({ path: null });
      else if (now.selection || now.also.length > 0) change({ selection: null, also: [] });
      else if (now.focus) change({ focus: null });
    },
    grown: () => grown,
    open: async (graph) => {
      const overview = await graph.source.overview();
      batch(() => {
        grown = graph.keepPlaces ?? false;
        hovered.value = null;
        notice.value = null;
        currentSource.value = graph.source;
        index.value = indexGraph(overview);
        title.value = graph.title;
        history.reset(fitView(graph.view ?? DEFAULT_VIEW, index.value));
      });
    },
  };
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
