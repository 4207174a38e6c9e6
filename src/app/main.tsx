/** Starts the explorer, wherever it stands: gets its graph, restores the view of the address, draws. */
import { render } from 'preact';
import type { KnowledgeGraph } from '../core/model/index.ts';
import { readLink } from '../view/view-link.ts';
import { syncAddress } from './address.ts';
import { listenToDrops } from './drop-target.ts';
import { listenToKeys } from './keyboard.ts';
import { browserLibrary } from './library/graph-library.ts';
import { keepOverlay } from './library/keep-overlay.ts';
import { createMapController } from './map-controller.ts';
import { prepareSearch } from './prepare-search.ts';
import type { ReadArticles } from './reading/article-reader.ts';
import { createIntake } from './reading/intake.ts';
import { type Services, ServicesContext } from './services.ts';
import { App } from './shell/app.tsx';
import { emptyGraph } from './source/load-graph.ts';
import { pageSource } from './source/page-source.ts';
import { createExplorerStore } from './store/explorer-store.ts';
import { createUiStore } from './store/ui-store.ts';
import { TEXTS } from './texts.ts';
import './styles/index.css';

/** What differs between the page of a host and a report in one file. */
export interface Setting {
  /** Undefined where there is none yet. */
  graph(): Promise<KnowledgeGraph | undefined>;
  /** Where the browser keeps what is put right in that graph; absent where it lasts only as long as the page. */
  readonly home?: string;
  /** Absent where articles cannot be read. */
  readonly read?: ReadArticles;
  /** The page of a report, without a graph. */
  reportPage(): Promise<string>;
}

async function start(root: HTMLElement, setting: Setting): Promise<void> {
  const graph = (await setting.graph()) ?? emptyGraph();
  const link = readLink(location.hash);
  const library = browserLibrary();
  const { home } = setting;
  // A browser that keeps nothing has nothing to give back.
  const overlay = home === undefined ? undefined : await library.overlayOf(home).catch(() => undefined);
  const order = { source: pageSource(graph), title: '', view: link.view, home: home ?? null };
  const store = await createExplorerStore(overlay ? { ...order, overlay } : order);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const ui = createUiStore({
    wide: matchMedia('(min-width: 1200px)').matches,
    high: matchMedia('(min-height: 720px)').matches,
    chosen: link.view.selection !== null,
    theme: dark.matches ? 'dark' : 'light',
  });
  dark.addEventListener('change', ({ matches }) => {
    ui.theme.value = matches ? 'dark' : 'light';
  });
  const map = createMapController({
    store,
    ui,
    camera: link.camera,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    onCamera: () => address.touch(),
  });
  const address = syncAddress(store, map.camera);
  const services: Services = {
    store,
    ui,
    map,
    intake: createIntake({ store, places: map.places, ...(setting.read && { read: setting.read }) }),
    library,
    reportPage: setting.reportPage,
  };
  keepOverlay(services);
  listenToKeys(services);
  listenToDrops(services);
  prepareSearch(store);
  root.replaceChildren();
  render(
    <ServicesContext.Provider value={services}>
      <App />
    </ServicesContext.Provider>,
    root,
  );
  // For tests, benchmarks and the curious: where things are on the map.
  Object.assign(window, { pressgraph: { store, ui, map } });
}

/** Starts it in this document; a failure is told in the page. */
export function openExplorer(setting: Setting): void {
  const root = document.querySelector<HTMLElement>('#app');
  if (!root) return;
  start(root, setting).catch((error: unknown) => {
    const word = document.createElement('p');
    word.className = 'load-trouble';
    word.setAttribute('role', 'alert');
    word.textContent = `${TEXTS.load.wrong}: ${error instanceof Error ? error.message : String(error)}`;
    root.replaceChildren(word);
  });
}
