/** A map that moves: what is left out meanwhile, what follows, and that it is all there again when the map rests. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MapController } from '../../src/app/map-controller.ts';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import { fixtureGraph } from '../fixtures/graph-generator.ts';
import { biggestNames, type ExplorerTest, placeOf, startExplorerTest } from '../support/explorer-page.ts';

declare global {
  interface Window {
    /** How often the graphics card was told to draw, by layer. */
    readonly draws: { edges: number; nodes: number };
  }
}

/** Before the page's own scripts. */
function countDraws(): void {
  const { prototype } = WebGL2RenderingContext;
  const draw = prototype.drawArraysInstanced;
  const draws = { edges: 0, nodes: 0 };
  Object.assign(window, { draws });
  prototype.drawArraysInstanced = function (...args: Parameters<typeof draw>) {
    const layer = (this.canvas as HTMLCanvasElement).className;
    if (layer.includes('edges')) draws.edges++;
    if (layer.includes('nodes')) draws.nodes++;
    draw.apply(this, args);
  };
}

/** As many claims as wanted between few names: what counts is their number, and few names are soon drawn. */
function crowded(claims: number): KnowledgeGraph {
  const small = fixtureGraph({ nodes: 220 });
  const [pattern] = small.edges;
  if (!pattern) throw new Error('The made-up graph has no claim.');
  const keys = small.nodes.map(({ key }) => key);
  const edges = Array.from({ length: claims }, (_, at) => {
    const source = keys[at % keys.length] ?? '';
    const target = keys[(at + 1 + Math.floor(at / keys.length)) % keys.length] ?? '';
    return { ...pattern, key: `${source}|${pattern.attributes.relation}|${target}`, source, target };
  });
  return { ...small, edges };
}

const drawn = (page: Page) => page.evaluate(() => ({ ...window.draws }));

/** Until nothing has been drawn for a while. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const before = window.draws.nodes;
    await new Promise((done) => setTimeout(done, 400));
    return window.draws.nodes === before;
  });
}

async function hold(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('There is no map.');
  // Above all names, where there is nothing to take hold of but the map itself.
  const at = { x: box.x + box.width / 2, y: box.y + 8 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  return at;
}

interface Finger {
  readonly x: number;
  readonly y: number;
}

interface Fingers {
  down(at: readonly Finger[]): Promise<void>;
  move(to: readonly Finger[]): Promise<void>;
  /** Those that stay; none of them when all leave. */
  up(left?: readonly Finger[]): Promise<void>;
}

/** Touches as the browser itself hears them. */
async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page);
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly Finger[]): Promise<void> => {
    const touchPoints = at.map(({ x, y }, id) => ({ x, y, id }));
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  return {
    down: (at) => send('touchStart', at),
    move: (to) => send('touchMove', to),
    up: (left = []) => send('touchEnd', left),
  };
}

/** A map at rest, what it has drawn so far and where it stands, a free place on it, and fingers. */
async function readyToTouch(page: Page) {
  await page.waitForFunction(() => window.draws.edges > 0);
  await atRest(page);
  const at = await hold(page);
  await page.mouse.up();
  await atRest(page);
  return { at, start: await drawn(page), place: await camera(page), fingers: await fingersOn(page) };
}

const camera = (page: Page) =>
  page.evaluate(() => (window.pressgraph.map as MapController).stage()?.camera.place ?? { x: 0, y: 0, ratio: 1 });

describe('a map of more claims than can be drawn in time', () => {
  let explorer: ExplorerTest;
  beforeAll(async () => {
    explorer = await startExplorerTest(JSON.stringify(crowded(20_200)));
  });
  afterAll(() => explorer?.close());

  it('is in sight when it opens, with its names', async () => {
    const page = await explorer.open();
    await page.waitForFunction(
      () => ((window.pressgraph.map as MapController).stage()?.written().names.length ?? 0) > 10,
    );
    const box = await page.locator('#map').boundingBox();
    for (const key of (await biggestNames(page)).slice(0, 20)) {
      const { x, y } = await placeOf(page, key);
      expect(box && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(true);
    }
    await page.close();
  });

  it('leaves them out while it is dragged, and shows them again at rest', async () => {
    const page = await explorer.open({ before: countDraws });
    await page.waitForFunction(() => window.draws.edges > 0);
    await atRest(page);
    const at = await hold(page);
    await page.mouse.move(at.x + 10, at.y + 5);
    const start = await drawn(page);
    for (let step = 2; step < 8; step++) await page.mouse.move(at.x + 10 * step, at.y + 5 * step);
    await page.waitForFunction((nodes) => window.draws.nodes > nodes, start.nodes);
    expect((await drawn(page)).edges).toBe(start.edges);
    await page.mouse.up();
    await page.waitForFunction((edges) => window.draws.edges > edges, start.edges);
    await page.close();
  });

  it('leaves them out while a finger drags it, and shows them again at rest', async () => {
    const page = await explorer.open({ before: countDraws, hasTouch: true });
    const { at, start, place, fingers } = await readyToTouch(page);
    const { x, y } = at;
    await fingers.down([{ x, y }]);
    for (let step = 1; step < 8; step++) await fingers.move([{ x: x + 10 * step, y: y + 5 * step }]);
    await page.waitForFunction((nodes) => window.draws.nodes > nodes, start.nodes);
    // A finger that stays where it is has not let the map go.
    await atRest(page);
    expect((await camera(page)).x).not.toBe(place.x);
    expect((await drawn(page)).edges).toBe(start.edges);
    await fingers.up();
    await page.waitForFunction((edges) => window.draws.edges > edges, start.edges);
    await page.close();
  });

  it('leaves them out while two fingers zoom it, and shows them again when both have left', async () => {
    const page = await explorer.open({ before: countDraws, hasTouch: true, reducedMotion: 'no-preference' });
    const { at, start, place, fingers } = await readyToTouch(page);
    const { x, y } = at;
    const apart = (width: number) => [
      { x: x - width, y },
      { x: x + width, y },
    ];
    await fingers.down(apart(40));
    for (let step = 1; step < 8; step++) await fingers.move(apart(40 + 8 * step));
    await page.waitForFunction((nodes) => window.draws.nodes > nodes, start.nodes);
    expect((await camera(page)).ratio).toBeLessThan(place.ratio);
    expect((await drawn(page)).edges).toBe(start.edges);
    await fingers.up(apart(96).slice(0, 1));
    await fingers.up();
    await page.waitForFunction((edges) => window.draws.edges > edges, start.edges);
    await page.close();
  });

  it('shows them again after the wheel', async () => {
    const page = await explorer.open({ before: countDraws, reducedMotion: 'no-preference' });
    await page.waitForFunction(() => window.draws.edges > 0);
    await atRest(page);
    const { x, y } = await hold(page);
    await page.mouse.up();
    const start = await drawn(page);
    await page.mouse.move(x, y + 60);
    await page.mouse.wheel(0, -300);
    await page.waitForFunction((nodes) => window.draws.nodes > nodes, start.nodes);
    await atRest(page);
    const rest = await drawn(page);
    expect(rest.edges).toBeGreaterThan(start.edges);
    expect(rest.edges).toBeLessThan(rest.nodes);
    await page.close();
  });
});

describe('a map that is dragged', () => {
  let explorer: ExplorerTest;
  beforeAll(async () => {
    explorer = await startExplorerTest(JSON.stringify(fixtureGraph({ nodes: 120 })));
  });
  afterAll(() => explorer?.close());

  const named = (page: Page) =>
    page.evaluate(() => (window.pressgraph.map as MapController).stage()?.written().names ?? []);

  it('keeps its lines and goes through no item of the graph anew', async () => {
    const page = await explorer.open({ before: countDraws });
    await page.waitForFunction(() => window.draws.edges > 0);
    await atRest(page);
    const rounds = () => page.evaluate(() => (window.pressgraph.map as MapController).stage()?.rounds() ?? 0);
    const before = await rounds();
    const start = await drawn(page);
    const at = await hold(page);
    for (let step = 1; step < 8; step++) await page.mouse.move(at.x + 10 * step, at.y + 5 * step);
    await page.waitForFunction((edges) => window.draws.edges > edges, start.edges);
    await page.mouse.up();
    await atRest(page);
    expect(await rounds()).toBe(before);
    await page.close();
  });

  it('is fitted to the room that the timeline leaves it, unless it was moved', async () => {
    const page = await explorer.open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const highest = async (): Promise<number> => {
      const box = await page.locator('#map').boundingBox();
      const ys = await page.evaluate(() =>
        [...window.pressgraph.store.visible.value.nodes].map((key) => window.pressgraph.map.place(key)?.y ?? 0),
      );
      return Math.min(...ys) - (box?.y ?? 0);
    };
    const fitted = await camera(page);
    await page.getByRole('button', { name: 'Show the timeline' }).click();
    await page.getByRole('button', { name: 'Hide the timeline' }).waitFor();
    // The room may change more than once while the page settles, and each time the map is fitted anew.
    await expect.poll(async () => (await camera(page)).ratio !== fitted.ratio && (await highest())).toBeGreaterThan(20);
    await page.evaluate(() => window.pressgraph.map.zoom(2));
    const moved = await camera(page);
    await page.getByRole('button', { name: 'Hide the timeline' }).click();
    await page.waitForTimeout(500);
    expect(await camera(page)).toEqual(moved);
    await page.close();
  });

  it('names what came into sight when it rests, and what left it no more', async () => {
    const page = await explorer.open({ before: countDraws });
    await page.waitForFunction(() => window.draws.edges > 0);
    const [biggest = ''] = await biggestNames(page);
    await page.evaluate((key) => window.pressgraph.map.flyTo(key), biggest);
    await page.waitForFunction(
      (key) => (window.pressgraph.map as MapController).stage()?.written().names.includes(key),
      biggest,
    );
    await page.evaluate(() => {
      const camera = (window.pressgraph.map as MapController).stage()?.camera;
      // A frame in which they follow, and one right after.
      if (camera) camera.place = { ...camera.place, x: camera.place.x + 0.1 };
      if (camera) camera.place = { ...camera.place, x: camera.place.x + 3 };
    });
    await page.waitForFunction(
      (key) => !(window.pressgraph.map as MapController).stage()?.written().names.includes(key),
      biggest,
    );
    expect(await named(page)).not.toContain(biggest);
    await page.close();
  });
});
