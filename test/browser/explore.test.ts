/** Seeing and asking: filters, search, hovering, the panels, the tables, time and paths, as a user does it. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MapController } from '../../src/app/map-controller.ts';
import { fixtureGraph } from '../fixtures/graph-generator.ts';
import {
  biggestNames,
  type ExplorerTest,
  placeOf,
  seen,
  selectionOf,
  startExplorerTest,
} from '../support/explorer-page.ts';

const graph = fixtureGraph({ nodes: 60 });
const labelOf = (key: string): string => graph.nodes.find((node) => node.key === key)?.attributes.label ?? '';

describe('the explorer', () => {
  let explorer: ExplorerTest;
  beforeAll(async () => {
    explorer = await startExplorerTest(JSON.stringify(graph));
  });
  afterAll(() => explorer?.close());

  const use: ExplorerTest['use'] = (work, link) => explorer.use(work, link);

  it('names the biggest on the map: at first, and again when the pointer has left', async () => {
    const page = await explorer.open();
    const [biggest = '', second = ''] = await biggestNames(page);
    const named = (key: string) =>
      page.waitForFunction(
        (one) => (window.pressgraph.map as MapController).stage()?.written().names.includes(one),
        key,
      );
    await Promise.all([named(biggest), named(second)]);
    const at = await placeOf(page, biggest);
    await page.mouse.move(at.x, at.y);
    await page.waitForFunction((key) => window.pressgraph.store.scene.value.hovered?.key === key, biggest);
    const lit = graph.edges.flatMap(({ source, target }) =>
      source === biggest || target === biggest ? [source, target] : [],
    );
    // A stranger to it steps back meanwhile.
    const strangers = [second, ...(await biggestNames(page))].filter((key) => !lit.includes(key));
    await page.waitForFunction((keys) => {
      const names = (window.pressgraph.map as MapController).stage()?.written().names ?? [];
      return !keys.some((key) => names.includes(key));
    }, strangers);
    await page.mouse.move(5, 5);
    await Promise.all([named(biggest), named(second)]);
    await page.close();
  });

  it('hides a kind by a click on the legend, leaves one alone by an alt-click, and resets', () =>
    use(async (page) => {
      const all = await seen(page);
      const companies = page.getByRole('button', { name: /^Companies/ });
      await companies.click();
      expect((await seen(page)).nodes).toBeLessThan(all.nodes);
      await page.getByText('1 filter').waitFor();
      await companies.click({ modifiers: ['Alt'] });
      const kinds = await page.evaluate(() => {
        const { store } = window.pressgraph;
        return [...store.visible.value.nodes].map((key) => store.index.value.nodes.get(key)?.attributes.kind);
      });
      expect(new Set(kinds)).toEqual(new Set(['company']));
      await page.getByRole('button', { name: 'Reset' }).click();
      expect(await seen(page)).toEqual(all);
    }));

  it('says in the search what is filtered out, and brings it back when it is chosen', () =>
    use(async (page) => {
      const person = graph.edges.find(({ source }) => source.startsWith('person:'))?.source ?? '';
      await page.getByRole('button', { name: /^People/ }).click();
      await page.keyboard.press('/');
      await page.keyboard.type(labelOf(person));
      const option = page.getByRole('option').first();
      await option.getByText('filtered out').waitFor();
      await page.keyboard.press('Enter');
      expect(await selectionOf(page)).toBe(person);
      await page.getByText('The filters hid it, so they were taken off.').waitFor();
    }));

  it('flies from a table to what was found, in one step that undo takes back', () =>
    use(async (page) => {
      const [, , , fourth = ''] = await biggestNames(page);
      await page.keyboard.press('/');
      await page.keyboard.type(labelOf(fourth));
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => window.pressgraph.map.ready.value);
      const stage = await page.locator('#map').boundingBox();
      await page.waitForFunction(
        ([key, middle]) => Math.abs((window.pressgraph.map.place(key)?.y ?? 0) - middle) < 40,
        [fourth, (stage?.y ?? 0) + (stage?.height ?? 0) / 2] as const,
      );
      await page.getByRole('button', { name: 'Undo' }).click();
      const view = await page.evaluate(() => window.pressgraph.store.view.value);
      expect([view.screen, view.selection]).toEqual(['claims', null]);
    }, 'screen=claims'));

  it('flies on a phone to where the sheet does not lie', async () => {
    const page = await explorer.open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    for (const key of (await biggestNames(page)).slice(2, 5)) {
      await page.getByRole('combobox').fill(labelOf(key));
      await page.getByRole('option').first().tap();
      await page.waitForFunction((one) => {
        const top = document.querySelector('.panel.sheet-half')?.getBoundingClientRect().top ?? 0;
        const { y = 0 } = window.pressgraph.map.place(one) ?? {};
        return y > 150 && y < top;
      }, key);
    }
    await page.close();
  });

  it('finds claims by their words and quotes by theirs', () =>
    use(async (page) => {
      const edge = graph.edges[0];
      await page.keyboard.press('/');
      await page.keyboard.type(`${labelOf(edge?.source ?? '')} ${edge?.attributes.label}`);
      await page
        .getByRole('option')
        .filter({ hasText: labelOf(edge?.target ?? '') })
        .first()
        .click();
      expect(await selectionOf(page)).toContain(edge?.source);
      await page.keyboard.press('Escape');
      expect(await selectionOf(page)).toBeUndefined();
      await page.keyboard.press('/');
      await page.getByRole('combobox').fill('letters sent to staff');
      await page
        .getByRole('option', { name: /letters sent to staff/ })
        .first()
        .click();
      await page.locator('blockquote', { hasText: 'letters sent to staff' }).first().waitFor();
    }));

  it('lights the neighbourhood of a name under the pointer and nothing else', () =>
    use(async (page) => {
      const [biggest = ''] = await biggestNames(page);
      const at = await placeOf(page, biggest);
      await page.mouse.move(at.x, at.y);
      await page.waitForFunction((key) => window.pressgraph.store.scene.value.hovered?.key === key, biggest);
      const lit = await page.evaluate(() => [...(window.pressgraph.store.scene.value.lit?.edges ?? [])]);
      const own = graph.edges.filter(({ source, target }) => source === biggest || target === biggest);
      expect(new Set(lit)).toEqual(new Set(own.map(({ key }) => key)));
    }));

  it('groups the claims of a name by relation and opens the sentences of one', () =>
    use(async (page) => {
      const [biggest = ''] = await biggestNames(page);
      const at = await placeOf(page, biggest);
      await page.mouse.click(at.x, at.y);
      await page.getByRole('heading', { level: 2, name: labelOf(biggest) }).waitFor();
      const groups = await page.locator('.claim-group h4').count();
      expect(groups).toBeGreaterThan(1);
      await page.locator('.claim-group .claim-line').first().click();
      const key = (await selectionOf(page)) ?? '';
      const evidence = graph.edges.find((edge) => edge.key === key)?.attributes.evidence ?? [];
      await page.locator('.evidence').first().waitFor();
      expect(await page.locator('.evidence').count()).toBe(evidence.length);
      expect(await page.locator('blockquote').allTextContents()).toEqual(evidence.map(({ sentence }) => sentence));
      await page.getByText('Why this claim?').first().click();
      await page
        .getByText(evidence[0]?.rule ?? 'no rule')
        .first()
        .waitFor();
      await page.getByText('90 % of 40 claims').first().waitFor();
    }));

  it('reads an article with its names and claims marked, linked with the graph', () =>
    use(
      async (page) => {
        await page.locator('.evidence').first().waitFor();
        await page.getByRole('button', { name: 'Read the article' }).first().click();
        await page.locator('.reader .claimed.here').first().waitFor();
        const mention = page.locator('.reader .mention').first();
        const name = await mention.textContent();
        await mention.click();
        expect(labelOf((await selectionOf(page)) ?? '')).toBe(name);
      },
      `sel=e:${encodeURIComponent(graph.edges[0]?.key ?? '')}`,
    ));

  it('lights on the map what an article says, and in the article what is pointed at on the map', () =>
    use(async (page) => {
      const id = graph.attributes.articles[0]?.id ?? '';
      const said = graph.edges.filter(({ attributes }) => attributes.evidence.some(({ article }) => article === id));
      const lit = () => page.evaluate(() => [...(window.pressgraph.store.scene.value.lit?.edges ?? [])]);
      await page.locator('.reader .mention').first().waitFor();
      expect(new Set(await lit())).toEqual(new Set(said.map(({ key }) => key)));
      const mention = page.locator('.reader .mention').first();
      await mention.hover();
      const pointed = await page.evaluate(() => window.pressgraph.store.hovered.value?.key ?? '');
      expect(labelOf(pointed)).toBe(await mention.textContent());
      const at = await placeOf(page, pointed);
      await page.mouse.move(at.x, at.y);
      await page.locator('.reader .mention.pointed').first().waitFor();
    }, `sel=a:${graph.attributes.articles[0]?.id}`));

  it('leaves columns out where a table has no room, so that no heading is cut', async () => {
    for (const [width, height, columns] of [
      [1440, 900, 7],
      [1024, 768, 3],
      [390, 844, 3],
    ] as const) {
      const page = await explorer.open({ link: 'screen=names', viewport: { width, height } });
      await page.locator('.table-row').first().waitFor();
      const cut = await page
        .locator('.table-head > div')
        .evaluateAll((heads) => heads.map((head) => head.scrollWidth > head.clientWidth));
      expect(cut).toEqual(Array.from({ length: columns }, () => false));
      const [biggest = ''] = await biggestNames(page);
      expect(await page.locator('.row-button').first().textContent()).toBe(labelOf(biggest));
      await page.close();
    }
  });

  it('sorts a table by its headings, and says which way', () =>
    use(async (page) => {
      const dates = () => page.locator('.table-row [role=cell]:nth-child(3)').allTextContents();
      const heading = page.getByRole('columnheader', { name: 'Date' });
      expect(await heading.getAttribute('aria-sort')).toBe('descending');
      const first = await dates();
      expect(first).toEqual([...first].sort().reverse());
      await heading.getByRole('button').click();
      expect(await heading.getAttribute('aria-sort')).toBe('ascending');
      const again = await dates();
      expect(again).toEqual([...again].sort());
      const titles = page.getByRole('columnheader', { name: 'Title' });
      await titles.getByRole('button').click();
      expect(await titles.getAttribute('aria-sort')).toBe('ascending');
    }, 'screen=articles'));

  it('shows what joins two names as chains of sentences', () =>
    use(async (page) => {
      const [first = '', , , , fifth = ''] = await biggestNames(page);
      await page.evaluate(([from, to]) => window.pressgraph.store.change({ path: { from, to } }), [
        first,
        fifth,
      ] as const);
      await page.locator('.chains blockquote').first().waitFor();
      const chains = await page.evaluate(() => window.pressgraph.store.chains.value.map((chain) => chain.at(-1)?.to));
      expect(chains.length).toBeGreaterThan(0);
      expect(new Set(chains)).toEqual(new Set([fifth]));
    }));

  it('asks how two names are connected, from the panel and by search', () =>
    use(
      async (page) => {
        await page.getByRole('button', { name: 'Find a connection' }).click();
        const goal = graph.nodes.find(({ key }) => key === graph.edges.at(-1)?.target);
        await page.getByLabel('Click a name on the map').fill(goal?.attributes.label ?? '');
        await page.locator('.node-picker .node-link').first().click();
        await page
          .getByText(/^\d+ steps?$|No chain of visible claims/)
          .first()
          .waitFor();
        const { from, to } = (await page.evaluate(() => window.pressgraph.store.view.value.path)) ?? {};
        expect([from, to]).toEqual([graph.edges[0]?.source, goal?.key]);
        await page.getByRole('button', { name: 'Swap the two ends' }).click();
        expect(await page.evaluate(() => window.pressgraph.store.view.value.path?.to)).toBe(from);
        await page.getByRole('button', { name: 'End the search' }).click();
        await page.getByRole('button', { name: 'Find a connection' }).waitFor();
      },
      `sel=n:${encodeURIComponent(graph.edges[0]?.source ?? '')}`,
    ));

  it('hides what too few independent sources say', () =>
    use(async (page) => {
      await page.getByRole('slider').fill('3');
      const supported = graph.edges.filter(({ attributes }) => attributes.origins >= 3);
      expect((await seen(page)).edges).toBe(supported.length);
      await page.getByText('1 filter').waitFor();
    }));

  it('plays through time and shows what is new', () =>
    use(async (page) => {
      await page.getByRole('button', { name: 'Play through time' }).click();
      await page.waitForFunction(() => window.pressgraph.store.view.value.dates !== null);
      const first = await page.evaluate(() => window.pressgraph.store.view.value.dates?.[1] ?? '');
      await page.waitForFunction((date) => (window.pressgraph.store.view.value.dates?.[1] ?? '') > date, first);
      await page.getByRole('button', { name: 'Pause' }).click();
      await page.getByRole('button', { name: 'last month' }).click();
      const dates = graph.attributes.articles.flatMap(({ date }) => date ?? []).sort();
      const [from = ''] = (await page.evaluate(() => window.pressgraph.store.view.value.dates)) ?? [];
      const days = (Date.parse(dates.at(-1) ?? '') - Date.parse(from)) / 86_400_000;
      expect(days).toBe(29);
    }));

  it('leaves names without claims off the map until they are asked for', () =>
    use(async (page) => {
      const joined = new Set(graph.edges.flatMap(({ source, target }) => [source, target]));
      expect((await seen(page)).nodes).toBe(joined.size);
      await page.getByLabel('Names without claims').check();
      expect((await seen(page)).nodes).toBe(graph.nodes.length);
    }));

  it('keeps to a span of time that is brushed in the timeline', () =>
    use(async (page) => {
      const all = await seen(page);
      const bars = await page.locator('.bars').boundingBox();
      if (!bars) throw new Error('no timeline');
      await page.mouse.move(bars.x + bars.width * 0.1, bars.y + 20);
      await page.mouse.down();
      await page.mouse.move(bars.x + bars.width * 0.3, bars.y + 20, { steps: 4 });
      await page.mouse.up();
      expect((await seen(page)).edges).toBeLessThan(all.edges);
      const [from, to] = (await page.evaluate(() => window.pressgraph.store.view.value.dates)) ?? [];
      expect(from && to && from < to).toBe(true);
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await seen(page)).toEqual(all);
    }));

  it('lists claims and names in tables that sort, filter and open', () =>
    use(async (page) => {
      await page.getByRole('button', { name: 'Claims', exact: true }).click();
      const sources = page.locator('.table-row [role=cell]:nth-child(5)');
      const numbers = (await sources.allTextContents()).map(Number);
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
      await page.getByLabel('Filter the rows').fill('banned');
      const relations = await page.locator('.table-row [role=cell]:nth-child(2)').allTextContents();
      expect(new Set(relations)).toEqual(new Set(['banned']));
      await page.locator('.row-button').first().click();
      await page.locator('blockquote').first().waitFor();
      await page.getByRole('button', { name: 'Names', exact: true }).click();
      await page.getByText(`${graph.nodes.length} rows`).waitFor();
    }));

  it('lists the sentences that gave no claim', () =>
    use(async (page) => {
      const gaps = graph.attributes.articles.reduce((sum, article) => sum + article.gaps.length, 0);
      await page.locator('.gaps > li').first().waitFor();
      expect(await page.locator('.gaps > li').count()).toBe(gaps);
      const marked = await page
        .locator('.gaps > li')
        .evaluateAll((all) => all.map((gap) => gap.querySelectorAll('mark').length));
      expect(Math.min(...marked)).toBeGreaterThan(1);
    }, 'screen=coverage'));
});
