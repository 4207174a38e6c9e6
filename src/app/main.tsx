/** Starts the page: loads the graph beside it, restores the view of the address, draws. */
import { render } from 'preact';
import { syncAddress } from './address.ts';
import { listenToDrops } from './drop-target.ts';
import { listenToKeys } from './keyboard.ts';
import { browserLibrary, homeOfPage } from './library/graph-library.ts';
import { keepOverlay } from './library/keep-overlay.ts';
import { createMapController } from './map-controller.ts';
import { readLink } from './model/view-link.ts';
import { createIntake } from './reading/intake.ts';
import { type Services, ServicesContext } from './services.ts';
import { App } from './shell/app.tsx';
import { emptyGraph, loadGraph } from './source/load-graph.ts';
import { pageSource } from './source/page-source.ts';
import { createExplorerStore } from './store/explorer-store.ts';
import { createUiStore } from './store/ui-store.ts';
import { TEXTS } from './texts.ts';
import './styles/index.css';

const GRAPH_ADDRESS = 'graph.json';

async function start(root: HTMLElement): Promise<void> {
  const graph = (await loadGraph(GRAPH_ADDRESS)) ?? emptyGraph();
  const link = readLink(location.hash);
  const library = browserLibrary();
  const home = homeOfPage(location.pathname);
  // A browser that keeps nothing has nothing to give back.
  const overlay = await library.overlayOf(home).catch(() => undefined);
  const order = { source: pageSource(graph), title: '', view: link.view, home };
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
  const services: Services = { store, ui, map, intake: createIntake(store), library };
  keepOverlay(services);
  listenToKeys(services);
  listenToDrops(services);
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

const root = document.querySelector<HTMLElement>('#app');
if (root) {
  start(root).catch((error: unknown) => {
    const word = document.createElement('p');
    word.className = 'load-trouble';
    word.setAttribute('role', 'alert');
    word.textContent = `${TEXTS.load.wrong}: ${error instanceof Error ? error.message : String(error)}`;
    root.replaceChildren(word);
  });
}
