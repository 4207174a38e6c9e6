/** A page of the explorer as a browser test drives it, and what it may ask of it. */
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { startExplorer } from './explorer.ts';
import type {} from './explorer-window.ts';

export interface ExplorerTest {
  readonly browser: Browser;
  /** Opens the page and waits until the graph is shown; it fails the test at its end if the page reported errors. */
  open(options?: OpenOptions): Promise<Page>;
  /** Opens the page, uses it, and asks it for complaints. */
  use(work: (page: Page) => Promise<void>, link?: string): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** The fragment of the address, without its sign. */
  readonly link?: string;
  /** Runs before the page's own scripts. */
  readonly before?: () => void;
}

/** Starts a browser and serves the built explorer with a graph file. */
export async function startExplorerTest(graph?: string): Promise<ExplorerTest> {
  const folder = join(inject('dist'), 'app');
  const [browser, server] = await Promise.all([
    launchBrowser(),
    startExplorer(graph === undefined ? { folder } : { folder, graph }),
  ]);
  const open = (options?: OpenOptions) => openPage(browser, server.address, options);
  return {
    browser,
    open,
    use: async (work, link = '') => {
      const page = await open({ link });
      await work(page);
      expect(errorsOf(page)).toEqual([]);
      await page.close();
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Opens the explorer that lies at an address, `file:` ones included, and waits until its graph is shown. */
export async function openPage(browser: Browser, address: string, options: OpenOptions = {}): Promise<Page> {
  const { link, before, ...context } = options;
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...context });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // A page without a graph asks for one in vain.
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  Object.assign(page, { errors, requests });
  if (before) await page.addInitScript(before);
  await page.goto(address + (link ? `#${link}` : ''));
  await shown(page);
  return page;
}

/** Waits until a page that was just opened, or opened again, shows its graph, and draws it where it has a map. */
export async function shown(page: Page): Promise<void> {
  // The page is there a frame before its map is.
  await page.waitForFunction(
    () => 'pressgraph' in window && (!document.querySelector('#map') || window.pressgraph.map.ready.value),
  );
}

/** What the page complained about: scripts that failed, policies that were broken. */
export function errorsOf(page: Page): readonly string[] {
  return (page as Page & { readonly errors: readonly string[] }).errors;
}

/** All addresses that the page asked for, its own among them. */
export function requestsOf(page: Page): readonly string[] {
  return (page as Page & { readonly requests: readonly string[] }).requests;
}

/** The keys of the biggest names, biggest first. */
export function biggestNames(page: Page): Promise<string[]> {
  return page.evaluate(() => window.pressgraph.store.index.value.byWeight.map(({ key }) => key));
}

/** What is selected, as the page knows it. */
export function selectionOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => window.pressgraph.store.view.value.selection?.key);
}

/** How many names and claims are seen. */
export function seen(page: Page): Promise<{ nodes: number; edges: number }> {
  return page.evaluate(() => {
    const { nodes, edges } = window.pressgraph.store.visible.value;
    return { nodes: nodes.size, edges: edges.size };
  });
}

/** Where a name is on the page: the map may still be drawing it. */
export async function placeOf(page: Page, node: string): Promise<{ x: number; y: number }> {
  const drawn = await page
    .waitForFunction((key) => window.pressgraph.map.place(key), node, { timeout: 10_000 })
    .catch(() => undefined);
  const place = await drawn?.jsonValue();
  if (!place) throw new Error(`${node} is not on the map`);
  return place;
}

/** Clicks the line of a claim on the map, at a point of it that no name covers; comes nearer where it is too short for that. */
export async function clickEdge(page: Page, edge: string): Promise<void> {
  for (let nearer = 0; nearer < 4; nearer++) {
    for (const share of [0.5, 0.4, 0.6, 0.3, 0.7, 0.25, 0.75]) {
      const at = await pointOf(page, edge, share);
      await page.mouse.move(at.x, at.y, { steps: 3 });
      const met = await page
        .waitForFunction((key) => window.pressgraph.store.hovered.value?.key === key, edge, { timeout: 700 })
        .then(() => true)
        .catch(() => false);
      if (!met) continue;
      await page.mouse.click(at.x, at.y);
      return;
    }
    await zoomIn(page, await pointOf(page, edge, 0.5));
  }
  throw new Error(`No point of ${edge} could be clicked`);
}

async function pointOf(page: Page, edge: string, share: number): Promise<{ x: number; y: number }> {
  const at = await page.evaluate(([key, part]) => window.pressgraph.map.onEdge(key, part), [edge, share] as const);
  if (!at) throw new Error(`${edge} is not on the map`);
  return at;
}

/** Turns the wheel over a point, and waits until the map stands still. */
async function zoomIn(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -200);
  await page.waitForTimeout(600);
}
