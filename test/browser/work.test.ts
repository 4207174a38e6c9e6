/** Doing: dragging, undo, links, layout, exports, kept graphs, the keyboard. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MapController } from '../../src/app/map-controller.ts';
import { toGexf } from '../../src/core/formats/gexf.ts';
import { toJson } from '../../src/core/formats/json.ts';
import { byCodeUnit, type GraphEdge, type KnowledgeGraph } from '../../src/core/model/index.ts';
import { seenGraph } from '../../src/view/seen-graph.ts';
import { readLink } from '../../src/view/view-link.ts';
import { fixtureGraph } from '../fixtures/graph-generator.ts';
import {
  biggestNames,
  clickEdge,
  type ExplorerTest,
  placeOf,
  seen,
  selectionOf,
  shown,
  startExplorerTest,
} from '../support/explorer-page.ts';

const graph = fixtureGraph({ nodes: 60 });

/** The graph with nine more claims between the ends of one. */
const [crowded] = graph.edges;
const [from = '', to = ''] = [crowded?.source, crowded?.target];
const crowd: KnowledgeGraph = {
  ...graph,
  edges: [
    ...graph.edges,
    ...Array.from({ length: 9 }, (_, at): GraphEdge => {
      const [source, target] = at % 2 === 0 ? [from, to] : [to, from];
      return { ...(crowded as GraphEdge), key: `${source}|crowd${at}|${target}`, source, target };
    }),
  ].sort((a, b) => byCodeUnit(a.key, b.key)),
};
const between = crowd.edges.filter(
  ({ source, target }) => (source === from && target === to) || (source === to && target === from),
);

describe('a line that stands for many claims', () => {
  let explorer: ExplorerTest;
  beforeAll(async () => {
    explorer = await startExplorerTest(JSON.stringify(crowd));
  });
  afterAll(() => explorer?.close());

  const near = async (page: Page): Promise<void> => {
    await page.evaluate((keys) => window.pressgraph.map.fit(keys), [from, to]);
    await page.waitForTimeout(400);
  };

  it('lists them all, and opens where one is chosen', () =>
    explorer.use(async (page) => {
      await near(page);
      await clickEdge(page, between[0]?.key ?? '');
      const lines = page.locator('.section .claim-line');
      await lines.nth(between.length - 1).waitFor();
      expect(await lines.count()).toBe(between.length);
      await page.mouse.move(5, 300);
      await page.locator('#map').focus();
      const met = new Set<string | undefined>();
      for (let turn = 0; turn < between.length; turn++) {
        await page.keyboard.press(']');
        met.add(await selectionOf(page));
      }
      expect(met).toEqual(new Set(between.map(({ key }) => key)));
      // Each has its own line now.
      await page.waitForTimeout(300);
      const places = await page.evaluate(
        (keys) => keys.map((key) => window.pressgraph.map.onEdge(key, 0.5)),
        between.map(({ key }) => key),
      );
      const corners = new Set(places.map((at) => `${Math.round(at?.x ?? 0)} ${Math.round(at?.y ?? 0)}`));
      expect(corners.size).toBe(between.length);
    }));

  it('is called by its number when it is pointed at', () =>
    explorer.use(async (page) => {
      await near(page);
      const at = await page.evaluate((key) => window.pressgraph.map.onEdge(key, 0.4), between[0]?.key ?? '');
      await page.mouse.move(at?.x ?? 0, at?.y ?? 0, { steps: 3 });
      await page.locator('.tooltip', { hasText: `${between.length} claims between` }).waitFor();
    }));
});

describe('working in the explorer', () => {
  let explorer: ExplorerTest;
  beforeAll(async () => {
    explorer = await startExplorerTest(JSON.stringify(graph));
  });
  afterAll(() => explorer?.close());

  const use: ExplorerTest['use'] = (work, link) => explorer.use(work, link);
  const pins = (page: Page) => page.evaluate(() => Object.keys(window.pressgraph.store.view.value.pins));

  it('pins a name where it is dragged to, and lets go of it by undo', () =>
    use(async (page) => {
      const [biggest = ''] = await biggestNames(page);
      const start = await placeOf(page, biggest);
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(start.x + 60, start.y - 40, { steps: 5 });
      await page.mouse.up();
      expect(await pins(page)).toEqual([biggest]);
      const end = await placeOf(page, biggest);
      expect(Math.hypot(end.x - start.x - 60, end.y - start.y + 40)).toBeLessThan(4);
      await page.keyboard.press('Control+z');
      expect(await pins(page)).toEqual([]);
      const back = await placeOf(page, biggest);
      expect(Math.hypot(back.x - start.x, back.y - start.y)).toBeLessThan(4);
    }));

  it('takes back a new layout of the map, and makes it again', () =>
    use(async (page) => {
      const [biggest = '', second = ''] = await biggestNames(page);
      const apart = () =>
        page.evaluate(
          (keys) => {
            const [a, b] = keys.map((key) => window.pressgraph.map.places().get(key) ?? [0, 0]);
            return Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[1] ?? 0) - (b?.[1] ?? 0));
          },
          [biggest, second],
        );
      const before = await apart();
      await page.getByRole('button', { name: 'Rearrange the map' }).click();
      await page.waitForFunction(() => window.pressgraph.ui.layoutRunning.value);
      // A busy machine takes its time for the first step.
      await expect.poll(async () => Math.abs((await apart()) - before), { timeout: 10_000 }).toBeGreaterThan(0.5);
      // Not by its button: a small graph may be at rest before it can be clicked.
      await page.evaluate(() => window.pressgraph.map.stopLayout());
      const after = await apart();
      expect(Math.abs(after - before)).toBeGreaterThan(0.5);
      await page.keyboard.press('Control+z');
      expect(await apart()).toBeCloseTo(before, 1);
      await page.keyboard.press('Control+Shift+z');
      expect(await apart()).toBeCloseTo(after, 1);
    }));

  it('chooses several names with ctrl-click and shows what joins them', () =>
    use(async (page) => {
      const edge = graph.edges[0];
      for (const [key, modifier] of [
        [edge?.source ?? '', undefined],
        [edge?.target ?? '', 'Control'],
      ] as const) {
        const at = await placeOf(page, key);
        if (modifier) await page.keyboard.down(modifier);
        await page.mouse.click(at.x, at.y);
        if (modifier) await page.keyboard.up(modifier);
      }
      await page.getByRole('heading', { name: '2 names chosen' }).waitFor();
      expect(await page.locator('.section .claim-line').count()).toBeGreaterThan(0);
    }));

  it('focuses on a name by a double click, and undoes and redoes all of it', () =>
    use(async (page) => {
      const all = await seen(page);
      const [biggest = ''] = await biggestNames(page);
      const at = await placeOf(page, biggest);
      await page.mouse.dblclick(at.x, at.y);
      await page.getByText('one step').first().waitFor();
      const near = await seen(page);
      expect(near.nodes).toBeLessThan(all.nodes);
      const undo = page.getByRole('button', { name: 'Undo' });
      while (await undo.isEnabled()) await undo.click();
      expect(await seen(page)).toEqual(all);
      const redo = page.getByRole('button', { name: 'Redo' });
      while (await redo.isEnabled()) await redo.click();
      expect(await seen(page)).toEqual(near);
    }));

  it('restores the whole view from its address', async () => {
    const page = await explorer.open();
    const [biggest = ''] = await biggestNames(page);
    await page.evaluate((key) => {
      const { store } = window.pressgraph;
      store.change({
        hiddenKinds: ['person'],
        minOrigins: 2,
        dates: ['2024-03-01', '2026-06-30'],
        selection: { type: 'node', key },
      });
    }, biggest);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    // The address follows a moment later; on a slow machine it may still tell of the place before.
    await page.waitForFunction(() => {
      const { x, y, ratio } = (window.pressgraph.map as MapController).camera() ?? { x: 0, y: 0, ratio: 0 };
      const written = new URLSearchParams(location.hash.slice(1)).get('cam')?.split(':').map(Number) ?? [];
      return [x, y, ratio].every((value, at) => Math.abs(value - (written[at] ?? Number.NaN)) < 0.001);
    });
    const before = await page.evaluate(() => JSON.stringify(window.pressgraph.store.view.value));
    const at = await placeOf(page, biggest);
    await page.reload();
    await shown(page);
    expect(await page.evaluate(() => JSON.stringify(window.pressgraph.store.view.value))).toBe(before);
    const again = await placeOf(page, biggest);
    expect(Math.hypot(again.x - at.x, again.y - at.y)).toBeLessThan(3);
    await page.close();
  });

  it('survives an address that names what is not there', () =>
    use(async (page) => {
      await page.getByRole('heading', { name: 'Overview' }).waitFor();
      expect(await selectionOf(page)).toBeUndefined();
    }, 'sel=n:nobody&focus=9:x&screen=moon&dates=a~b&pin=1:2:ghost&cam=x:y:z&min=-4'));

  it('rearranges the map in a worker, and stops', () =>
    use(async (page) => {
      const [biggest = ''] = await biggestNames(page);
      const before = await placeOf(page, biggest);
      await page.getByRole('button', { name: 'Rearrange the map' }).click();
      await page.waitForFunction(
        ([key, from]) => {
          const at = window.pressgraph.map.place(key);
          return at && Math.hypot(at.x - from.x, at.y - from.y) > 2;
        },
        [biggest, before] as const,
      );
      await page.getByRole('button', { name: 'Stop rearranging' }).click();
      await page.getByRole('button', { name: 'Rearrange the map' }).waitFor();
      const after = await placeOf(page, biggest);
      await page.getByRole('button', { name: 'Claims', exact: true }).click();
      await page.locator('.table-row').first().waitFor();
      await page.getByRole('button', { name: 'Map', exact: true }).click();
      await page.waitForFunction(() => window.pressgraph.map.ready.value);
      const back = await placeOf(page, biggest);
      expect(Math.hypot(back.x - after.x, back.y - after.y)).toBeLessThan(3);
    }));

  it('exports the graph file byte for byte, and only what is seen where that is asked', () =>
    use(async (page) => {
      const take = async (group: string, format: RegExp): Promise<string> => {
        await page.getByRole('button', { name: 'Export' }).click();
        await page.getByRole('button', { name: group }).click();
        const item = page.getByRole('dialog').getByRole('button', { name: format });
        const [download] = await Promise.all([page.waitForEvent('download'), item.click()]);
        await page.keyboard.press('Escape');
        return readFileSync(await download.path(), 'utf8');
      };
      expect(await take('Everything', /^JSON, /)).toBe(toJson(graph));
      expect(await take('Everything', /^GEXF, /)).toBe(toGexf(graph));
      await page.getByRole('button', { name: /^Companies/ }).click();
      expect((await take('Everything', /^CSV tables/)).slice(0, 2)).toBe('PK');
      const part = JSON.parse(await take('What is seen', /^JSON, /)) as typeof graph;
      expect(part.nodes.some(({ attributes }) => attributes.kind === 'company')).toBe(false);
      expect(part.nodes.length).toBe((await seen(page)).nodes);
      // The link of the page gives the command line the same part.
      await page.waitForURL(/#.*kind=company/);
      const { nodes, edges } = seenGraph(graph, readLink(new URL(page.url()).hash).view);
      expect(part.nodes.map(({ key }) => key)).toEqual(nodes.map(({ key }) => key));
      expect(part.edges).toEqual(edges);
    }));

  it('takes places, sizes and colours from a file that was laid out elsewhere, and keeps them', () =>
    use(async (page) => {
      const [one = '', two = ''] = await biggestNames(page);
      const laidOut = toGexf({
        ...graph,
        nodes: graph.nodes.map((node, at) => ({
          ...node,
          attributes: {
            ...node.attributes,
            x: (at % 8) * 100 - 350,
            y: Math.floor(at / 8) * 90 - 300,
            color: '#112233',
          },
        })),
      });
      const drop = (name: string, text: string) =>
        page.locator('#choose-files').setInputFiles([{ name, mimeType: 'application/xml', buffer: Buffer.from(text) }]);
      const apart = async () => {
        const [a, b] = [await placeOf(page, one), await placeOf(page, two)];
        return Math.atan2(b.y - a.y, b.x - a.x);
      };
      const before = await apart();
      await drop('laid-out.gexf', laidOut);
      await page.getByText('60 of 60 names placed as in the file').waitFor();
      const looks = await page.evaluate(([key]) => window.pressgraph.store.index.value.nodes.get(key)?.attributes, [
        one,
      ] as const);
      expect(looks).toMatchObject({ color: '#112233' });
      const after = await apart();
      expect(Math.abs(after - before)).toBeGreaterThan(0.01);
      await page.getByRole('button', { name: 'Undo' }).first().click();
      expect(await apart()).toBeCloseTo(before, 3);
      await page.getByRole('button', { name: 'Redo' }).click();
      expect(await apart()).toBeCloseTo(after, 3);
      await drop('more.txt', 'Quorvex Inc. sued Belmora Ltd.');
      await page.getByText('1 article was added').waitFor();
      const kept = await page.evaluate(() =>
        window.pressgraph.store.index.value.overview.nodes.filter(({ attributes }) => attributes.color === '#112233'),
      );
      expect(kept.length).toBeGreaterThan(0);
      await drop('broken.gexf', '<gexf><graph/></gexf>');
      await page.getByText('no node of this GEXF file has a place').waitFor();
      await drop('other.gexf', laidOut.replaceAll('id="', 'id="other-'));
      await page.getByText('none of its nodes is in this graph').waitFor();
    }));

  it('keeps a graph in the browser and opens it again', () =>
    use(async (page) => {
      await page.getByText('Add articles').click();
      await page.getByRole('button', { name: 'Graphs in this browser' }).click();
      await page.getByLabel('Name', { exact: true }).fill('Harbour');
      await page.getByRole('button', { name: 'Keep this graph' }).click();
      await page.locator('.kept', { hasText: 'Harbour' }).waitFor();
      await page.getByRole('button', { name: 'Open' }).click();
      await page.getByRole('heading', { level: 2, name: 'Harbour' }).waitFor();
      expect(await page.evaluate(() => window.pressgraph.store.index.value.nodes.size)).toBe(60);
    }));

  it('is one stop of the tab key', () =>
    use(async (page) => {
      await page.locator('#map').waitFor();
      const stops: string[] = [];
      for (let turn = 0; turn < 60 && stops.filter((stop) => stop === 'map').length < 2; turn++) {
        await page.keyboard.press('Tab');
        stops.push(
          await page.evaluate(
            () => document.activeElement?.id || (document.activeElement?.closest('#map') ? 'inside' : ''),
          ),
        );
      }
      expect(stops).toContain('map');
      expect(stops).not.toContain('inside');
      // The next time it is met is after a whole round.
      const [first, next] = stops.flatMap((stop, at) => (stop === 'map' ? [at] : []));
      expect((next ?? 60) - (first ?? 0)).toBeGreaterThan(10);
    }));

  it('is walked by the keyboard: arrows, claims, details, keys', () =>
    use(async (page) => {
      await page.locator('#map').focus();
      await page.keyboard.press('ArrowRight');
      const [biggest] = await biggestNames(page);
      expect(await selectionOf(page)).toBe(biggest);
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) await page.keyboard.press(key);
      const arrived = (await selectionOf(page)) ?? '';
      expect(arrived).not.toBe('');
      expect(await page.locator('.visually-hidden[role=status]').last().textContent()).toContain('claim');
      await page.keyboard.press(']');
      const first = await selectionOf(page);
      expect(first).toContain('|');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('details');
      await page.keyboard.press('Escape');
      expect(await selectionOf(page)).toBeUndefined();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    }));
});
