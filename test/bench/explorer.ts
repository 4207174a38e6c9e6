/** Times the explorer beside bare sigma on the same graphs, in the browser that the tests use. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import type { MapController } from '../../src/app/map-controller.ts';
import { fixtureGraph } from '../fixtures/graph-generator.ts';
import { launchBrowser } from '../support/browser.ts';
import { startExplorer } from '../support/explorer.ts';
import type {} from '../support/explorer-window.ts';
import type { Picture } from './picture.ts';

interface Bench {
  refresh(): void;
  /** What the explorer shows. */
  picture?(): Picture;
  /** Has bare sigma show the same. */
  drawAs?(picture: Picture): void;
  pan(): void;
  /** Draws at once what is due. */
  render(): void;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

type Figures = Readonly<Record<string, number>>;

const GRAPHS = [
  { nodes: 300, claims: 600, turns: 16, each: 5 },
  { nodes: 2000, claims: 4000, turns: 8, each: 5 },
  { nodes: 10_000, claims: 32_000, turns: 3, each: 1 },
  { nodes: 50_000, claims: 160_000, turns: 2, each: 1 },
] as const;
const SIZE = { width: 1280, height: 800 };

/** Prints one table for each size of graph; sizes can be chosen: `300 2000`. */
export async function run(wanted: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pressgraph-bench-'));
  const browser = await launchBrowser();
  try {
    const pages = { explorer: join(folder, 'explorer'), bare: join(folder, 'bare') };
    await build({ logLevel: 'error', build: { outDir: pages.explorer } });
    await build({
      logLevel: 'error',
      root: join(import.meta.dirname, 'bare'),
      build: { outDir: pages.bare, target: 'es2023' },
    });
    for (const options of GRAPHS.filter(({ nodes }) => wanted.length === 0 || wanted.includes(String(nodes)))) {
      const graph = fixtureGraph(options);
      const text = JSON.stringify(graph);
      const explorer = await openSide(browser, { folder: pages.explorer, graph: text }, readyExplorer);
      const sides = { ours: explorer, bare: await openBare(browser, { folder: pages.bare, graph: text }, explorer) };
      const written = { ours: await textsOf(sides.ours.page), bare: await textsOf(sides.bare.page) };
      const { nodes, edges } = await pictureOf(sides.ours.page);
      const drawn = await drawInTurn(sides, options);
      const ours = { ...sides.ours.first, ...drawn.ours, ...(await asking(sides.ours.page)) };
      const bare = { ...sides.bare.first, ...drawn.bare };
      await Promise.all([sides.bare.close(), sides.ours.close()]);
      const shown = `${nodes.length} nodes and ${edges.length} lines, ${written.ours} texts, by bare sigma ${written.bare}`;
      print(`${graph.nodes.length} names, ${graph.edges.length} claims; drawn: ${shown}`, ours, bare);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A page that is measured. */
interface Side {
  readonly page: Page;
  readonly first: Figures;
  close(): Promise<void>;
}

interface Served {
  readonly folder: string;
  readonly graph: string;
}

/** On a stage as large as the explorer's map: what is compared must be the same picture. */
async function openBare(browser: Browser, served: Served, { page }: Side): Promise<Side> {
  const stage = await page.locator('#map').boundingBox();
  if (!stage) throw new Error('The explorer shows no map.');
  const size = { width: Math.round(stage.width), height: Math.round(stage.height) };
  const bare = await openSide(browser, served, readyBare, size);
  await bare.page.evaluate((picture) => window.bench.drawAs?.(picture), await pictureOf(page));
  return bare;
}

async function pictureOf(page: Page): Promise<Picture> {
  const picture = await page.evaluate(() => window.bench.picture?.());
  if (!picture) throw new Error('The explorer shows no map.');
  return picture;
}

/** How many texts one refresh puts on the map: letters, or pictures of them. */
function textsOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { prototype } = CanvasRenderingContext2D;
    const { fillText, drawImage } = prototype;
    let texts = 0;
    prototype.fillText = function (...args: Parameters<typeof fillText>) {
      texts++;
      fillText.apply(this, args);
    };
    prototype.drawImage = function (...args: unknown[]) {
      texts++;
      Reflect.apply(drawImage, this, args);
    };
    window.bench.refresh();
    Object.assign(prototype, { fillText, drawImage });
    return texts;
  });
}

async function openSide(
  browser: Browser,
  served: Served,
  ready: (page: Page) => Promise<void>,
  size: { width: number; height: number } = SIZE,
): Promise<Side> {
  const server = await startExplorer(served);
  const open = async (): Promise<Page> => {
    const opened = await browser.newPage({ viewport: size, reducedMotion: 'reduce' });
    await opened.goto(server.address);
    await ready(opened);
    return opened;
  };
  // The first page that draws waits for the browser's own start of its graphics, whosesoever page it is.
  await (await open()).close();
  const page = await open();
  const first = await firstPicture(page);
  const close = async (): Promise<void> => {
    await page.close();
    await server.close();
  };
  return { page, first, close };
}

async function readyBare(page: Page): Promise<void> {
  await page.waitForFunction(() => 'bench' in window, null, { timeout: 120_000 });
}

async function readyExplorer(page: Page): Promise<void> {
  await page.waitForFunction(() => 'pressgraph' in window && window.pressgraph.map.ready.value, null, {
    timeout: 120_000,
  });
  await page.evaluate(() => {
    const map = window.pressgraph.map as MapController;
    window.bench = {
      refresh: () => map.stage()?.refresh(),
      picture: () => {
        const stage = map.stage();
        if (!stage) throw new Error('The explorer shows no map.');
        return { ...stage.drawn(), names: stage.written().names, camera: stage.camera.place };
      },
      render: () => map.stage()?.renderNow(),
      pan: () => {
        const camera = map.stage()?.camera;
        if (camera) camera.place = { ...camera.place, x: camera.place.x + 0.004 };
      },
    };
  });
}

/** Milliseconds from the start of navigation until the first picture is on the screen. */
function firstPicture(page: Page): Promise<Figures> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    return { 'first picture': performance.now() };
  });
}

interface Drawn {
  readonly refreshes: readonly number[];
  readonly frames: readonly number[];
}

/**
 * Turn by turn, of which the first does not count, so that both meet the same machine: one that is measured after the other tells as much of what else ran
 * meanwhile as of the page.
 */
async function drawInTurn(
  { ours, bare }: { ours: Side; bare: Side },
  { turns, each }: { readonly turns: number; readonly each: number },
): Promise<{ ours: Figures; bare: Figures }> {
  const taken: { ours: Drawn[]; bare: Drawn[] } = { ours: [], bare: [] };
  for (let turn = 0; turn < turns; turn++) {
    taken.bare.push(await drawing(bare.page, each));
    taken.ours.push(await drawing(ours.page, each));
  }
  const figures = (turns: readonly Drawn[]): Figures => ({
    'full refresh': undisturbed(turns.slice(1).flatMap(({ refreshes }) => refreshes)),
    'frame while panning': undisturbed(turns.slice(1).flatMap(({ frames }) => frames)),
  });
  return { ours: figures(taken.ours), bare: figures(taken.bare) };
}

/** The first tenth of the values: what it takes when nothing else wants the processor, without being one lucky turn. */
function undisturbed(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 10)] ?? 0;
}

async function drawing(page: Page, each: number): Promise<Drawn> {
  // A page behind another one is given no frames.
  await page.bringToFront();
  return page.evaluate(async (count) => {
    const refreshes: number[] = [];
    // Several at once: the page's clock knows tenths of milliseconds, and a small graph needs few of them.
    for (let turn = 0; turn < count; turn++) {
      const start = performance.now();
      for (let time = 0; time < 3; time++) window.bench.refresh();
      refreshes.push((performance.now() - start) / 3);
    }
    // Reading a pixel waits until the graphics card, or the processor in its place, has really drawn.
    const drawn = (): void => {
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.sigma-edges, .sigma-nodes')) {
        canvas.getContext('webgl2')?.readPixels(0, 0, 1, 1, 6408, 5121, new Uint8Array(4));
      }
    };
    const frame = async (): Promise<void> => {
      await new Promise(requestAnimationFrame);
      window.bench.pan();
      window.bench.render();
      drawn();
    };
    await frame();
    // From frame to frame, for that is what is seen: laying the page's layers over each other is a part of it.
    const frames: number[] = [];
    for (let turn = 0; turn < count; turn++) {
      const start = performance.now();
      await frame();
      frames.push(performance.now() - start);
    }
    return { refreshes, frames };
  }, each);
}

/** What only the explorer does. */
function asking(page: Page): Promise<Figures> {
  return page.evaluate(async () => {
    const { store } = window.pressgraph;
    const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    const names = store.index.value.byWeight.slice(10, 21);
    const hovers = names.map(({ key }) => {
      const start = performance.now();
      store.hovered.value = { type: 'node', key };
      return performance.now() - start;
    });
    store.hovered.value = null;
    // Nobody types before the page is at rest.
    for (let rest = 0; rest < 5; rest++) await new Promise((resolve) => requestIdleCallback(resolve));
    const searches: number[] = [];
    for (const query of ['kes', 'kesvao', 'mini', 'banned', 'letters staff', 'tam banned']) {
      const start = performance.now();
      store.searcher.value.names(query, 7);
      store.searcher.value.claims(query, 5);
      await store.source.value.searchQuotes(query, 6);
      searches.push(performance.now() - start);
    }
    return {
      'hover to highlight': median(hovers),
      search: median(searches),
      'search, the first': Math.max(...searches),
    };
  });
}

function print(title: string, ours: Figures, bare: Figures): void {
  const row = (name: string, cells: readonly string[]): string =>
    name.padEnd(22) + cells.map((cell) => cell.padStart(12)).join('');
  const lines = Object.entries(ours).map(([name, value]) => {
    const other = bare[name];
    const ratio = other === undefined ? '' : `${(value / other).toFixed(2)} ×`;
    return row(name, [`${value.toFixed(1)} ms`, other === undefined ? '' : `${other.toFixed(1)} ms`, ratio]);
  });
  process.stdout.write(`\n${title}\n${row('', ['explorer', 'bare sigma', 'ratio'])}\n${lines.join('\n')}\n`);
}
