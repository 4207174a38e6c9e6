/** For everyone: no barrier that axe can find, phones, no WebGL, and articles that try to break out of the page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import { fixtureGraph } from '../fixtures/graph-generator.ts';
import {
  biggestNames,
  type ExplorerTest,
  errorsOf,
  placeOf,
  selectionOf,
  startExplorerTest,
} from '../support/explorer-page.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const plain = fixtureGraph({ nodes: 60 });

/** The same graph with names, quotes and links as an attacker would write them. */
function hostile(graph: KnowledgeGraph): KnowledgeGraph {
  const bad = '<img src=x onerror="document.title=\'broken\'">';
  const text = JSON.stringify(graph).replaceAll(
    graph.nodes[0]?.attributes.label ?? '',
    JSON.stringify(bad).slice(1, -1),
  );
  const copy = JSON.parse(text) as KnowledgeGraph;
  const articles = copy.attributes.articles.map((article) => ({
    ...article,
    url: 'javascript:document.title="broken"',
  }));
  return { ...copy, attributes: { ...copy.attributes, articles } };
}

describe('the explorer for everyone', () => {
  let explorer: ExplorerTest;
  beforeAll(async () => {
    explorer = await startExplorerTest(JSON.stringify(plain));
  });
  afterAll(() => explorer?.close());

  /** What axe finds, as lines that say where. */
  async function violations(page: Page): Promise<readonly string[]> {
    await page.evaluate(AXE);
    return page.evaluate(async () => {
      const { violations } = await window.axe.run();
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
      );
    });
  }

  const views = {
    map: '',
    node: `sel=n:${encodeURIComponent(plain.nodes[0]?.key ?? '')}`,
    edge: `sel=e:${encodeURIComponent(plain.edges[0]?.key ?? '')}`,
    article: `sel=a:${plain.attributes.articles[0]?.id}`,
    claims: 'screen=claims',
    conflicts: 'screen=conflicts',
    coverage: 'screen=coverage',
    review: 'screen=review',
    corrections: 'screen=corrections',
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [view, link] of Object.entries(views)) {
      it(`has nothing for axe to find: ${view}, ${colorScheme}`, async () => {
        const page = await explorer.open({ link, colorScheme });
        await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
        expect(await violations(page)).toEqual([]);
        await page.close();
      });
    }
  }

  it('has nothing for axe to find where a name is corrected, and in the list of corrections', async () => {
    const page = await explorer.open({ link: views.node });
    await page.getByText('Correct this name').click();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Name', { exact: true }).fill('Harbour Works');
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('button', { name: /^Corrections/ }).click();
    await page.getByRole('button', { name: 'Take back' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('has nothing for axe to find while searching and in the help', async () => {
    const page = await explorer.open();
    await page.keyboard.press('/');
    await page.keyboard.type('a');
    await page.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^GEXF/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('gives phones a sheet with the details, and axe nothing to find', async () => {
    const page = await explorer.open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const [biggest = ''] = await biggestNames(page);
    const at = await placeOf(page, biggest);
    await page.touchscreen.tap(at.x, at.y);
    await page.waitForFunction((key) => window.pressgraph.store.view.value.selection?.key === key, biggest);
    const sheet = page.getByRole('complementary');
    await page.waitForFunction(() => (document.querySelector('.panel')?.getBoundingClientRect().height ?? 0) > 300);
    await sheet.getByRole('button', { name: 'Show more of the panel' }).click();
    await page.waitForFunction(() => (document.querySelector('.panel')?.getBoundingClientRect().height ?? 0) > 700);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  /** Whatever can be touched and is smaller than a finger; a name within a text is as high as its line. */
  const small = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('#app :is(button, summary, select, a, input, [role=option])')]
        .filter((part) => part.checkVisibility() && !part.matches('.mention, .visually-hidden'))
        // A box is ticked by its words, too.
        .map((part) => (part.matches('[type=checkbox]') ? (part.closest('label') ?? part) : part))
        .filter((part) => {
          const { width, height } = part.getBoundingClientRect();
          return width < 44 || height < 44;
        })
        .map((part) => `${part.tagName} ${part.className} ${part.textContent}`),
    );

  for (const [view, link] of Object.entries(views)) {
    it(`has targets for fingers: ${view}`, async () => {
      const page = await explorer.open({ link, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
      await page.evaluate(() => {
        const { ui } = window.pressgraph;
        ui.legendOpen.value = true;
        ui.timelineOpen.value = true;
        ui.sheet.value = 'full';
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
      expect(await small(page)).toEqual([]);
      await page.close();
    });
  }

  it('tells phones of their filters, lets them take steps back and on, and cuts no name that is found', async () => {
    const page = await explorer.open({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      link: 'min=2&kind=company',
    });
    await page.getByText('2 filters').waitFor();
    const reset = page.getByRole('button', { name: 'Reset' });
    const box = await reset.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    await reset.tap();
    await page.getByRole('button', { name: 'Undo' }).tap();
    await page.getByText('2 filters').waitFor();
    await page.getByRole('button', { name: 'Redo' }).tap();
    await page.getByText('2 filters').waitFor({ state: 'detached' });
    const heading = await page.locator('.top').boundingBox();
    expect(heading?.height).toBeLessThan(130);
    // Tabs stand beside each other.
    const tabs = await page
      .locator('.tabs nav button')
      .evaluateAll((all) =>
        all.map((tab) => tab.getBoundingClientRect()).map(({ left, right }) => [left, right] as const),
      );
    expect(tabs.every(([left], at) => at === 0 || left >= (tabs[at - 1]?.[1] ?? 0) - 1)).toBe(true);
    await page.getByRole('combobox').fill('ministry');
    await page.getByRole('option').first().waitFor();
    const heights = await page.getByRole('option').evaluateAll((all) => all.map((one) => one.clientHeight));
    expect(Math.max(...heights)).toBeLessThan(80);
    await page.close();
  });

  it('shows the tables and a clear word where there is no WebGL', async () => {
    const page = await explorer.open({
      before: () => {
        const original = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
        } as typeof original;
      },
    });
    await page.getByText('The map needs WebGL').waitFor();
    await page.locator('.row-button').first().click();
    await page.locator('blockquote').first().waitFor();
    expect(errorsOf(page)).toEqual([]);
    await page.close();
  });

  it('goes on with tables when the graphics card gives up', async () => {
    const page = await explorer.open();
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('#map canvas.sigma-nodes');
      const card = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      if (!card) throw new Error('there is no map to lose');
      card.loseContext();
    });
    await page.getByText('The graphics card stopped drawing').waitFor();
    await page.locator('.row-button').first().waitFor();
    await page.close();
  });
});

describe('the explorer with hostile articles', () => {
  const graph = hostile(plain);
  let explorer: ExplorerTest;
  beforeAll(async () => {
    explorer = await startExplorerTest(JSON.stringify(graph));
  });
  afterAll(() => explorer?.close());

  it('shows what an article says as text, whatever it says', async () => {
    const page = await explorer.open();
    const key = graph.nodes[0]?.key ?? '';
    await page.evaluate((node) => window.pressgraph.store.reveal({ type: 'node', key: node }), key);
    expect(await selectionOf(page)).toBe(key);
    await page.getByRole('heading', { level: 2, name: '<img src=x' }).waitFor();
    await page.locator('.claim-line').first().click();
    await page.locator('blockquote').first().waitFor();
    await page.getByRole('button', { name: 'Read the article' }).first().click();
    await page.locator('.reader').waitFor();
    expect(await page.locator('img, a[href^="javascript"]').count()).toBe(0);
    expect(await page.title()).toBe('Pressgraph');
    expect(errorsOf(page)).toEqual([]);
    await page.close();
  });
});
