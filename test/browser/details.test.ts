/** What the screens owe their reader beside the great things: each line here was asked for, or was broken once. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MapController } from '../../src/app/map-controller.ts';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import { fixtureGraph } from '../fixtures/graph-generator.ts';
import { biggestNames, type ExplorerTest, seen, selectionOf, startExplorerTest } from '../support/explorer-page.ts';

const graph = fixtureGraph({ nodes: 60 });
const big = graph.nodes.find(
  ({ key, attributes }) => attributes.merges.length > 0 && graph.edges.some(({ source }) => source === key),
);
const selecting = (type: 'n' | 'e', key = ''): string => `sel=${type}:${encodeURIComponent(key)}`;

/** A graph with many sentences that gave no claim. */
function withGaps(wanted: number): KnowledgeGraph {
  const { articles } = graph.attributes;
  const [pattern] = articles.filter(({ gaps }) => gaps.length > 0);
  const rest = articles.map((article) => ({ ...article, gaps: [] }));
  const copies = Array.from({ length: wanted }, (_, at) => ({ ...pattern, id: `gap-${at}`, gaps: [pattern?.gaps[0]] }));
  return { ...graph, attributes: { ...graph.attributes, articles: [...rest, ...copies] as typeof articles } };
}

const drawnEdges = (page: Page) =>
  page.evaluate(() =>
    (window.pressgraph.map as MapController)
      .stage()
      ?.drawn()
      .edges.map(({ key, size, line, badge, arrow, opacity }) => ({ key, size, line, badge, arrow, opacity })),
  );

describe('the details of the explorer', () => {
  let explorer: ExplorerTest;
  beforeAll(async () => {
    explorer = await startExplorerTest(JSON.stringify(graph));
  });
  afterAll(() => explorer?.close());
  const use: ExplorerTest['use'] = (work, link) => explorer.use(work, link);

  it('draws a claim as firmly as it is said: lines, marks, arrows, widths', () =>
    use(async (page) => {
      const claims = new Map(graph.edges.map(({ key, attributes }) => [key, attributes]));
      const drawn = ((await drawnEdges(page)) ?? []).map((edge) => ({ ...edge, claim: claims.get(edge.key) }));
      expect(drawn.length).toBe(graph.edges.length);
      const LINES = { asserted: 0, reported: 1, possible: 2, negated: 0 };
      for (const { line, badge, arrow, claim } of drawn) {
        expect(line).toBe(LINES[claim?.modality ?? 'asserted']);
        expect(badge).toBe(claim?.disputed ? 2 : claim?.modality === 'negated' ? 1 : 0);
        expect(arrow).toBe(!claim?.symmetric);
      }
      const of = (least: number, most: number) =>
        drawn.filter(({ claim }) => (claim?.origins ?? 0) >= least && (claim?.origins ?? 0) <= most);
      const [lone, backed] = [of(1, 1), of(3, 99)];
      expect(backed.length).toBeGreaterThan(0);
      expect(Math.min(...backed.map(({ size }) => size))).toBeGreaterThan(Math.max(...lone.map(({ size }) => size)));
      expect(Math.min(...backed.map(({ opacity }) => opacity))).toBeGreaterThan(
        Math.max(...lone.map(({ opacity }) => opacity)),
      );
    }));

  it('tells kinds apart by shape', () =>
    use(async (page) => {
      const shapes = await page.evaluate(() =>
        (window.pressgraph.map as MapController)
          .stage()
          ?.drawn()
          .nodes.map(({ key, shape }) => [key.split(':')[0] ?? '', shape] as const),
      );
      const byKind = new Map(shapes);
      expect(byKind.size).toBeGreaterThan(3);
      expect(new Set(byKind.values()).size).toBe(byKind.size);
    }));

  it('writes the relations of a chosen name on its lines', () =>
    use(
      async (page) => {
        await page.evaluate((key) => {
          const { store, map } = window.pressgraph;
          map.fit([key, ...(store.scene.value.lit?.nodes ?? [])]);
        }, big?.key ?? '');
        const relations = graph.edges
          .filter(({ source, target }) => source === big?.key || target === big?.key)
          .map(({ attributes }) => attributes.label);
        await page.waitForFunction(
          (labels) =>
            (window.pressgraph.map as MapController)
              .stage()
              ?.written()
              .relations.some((word) => labels.includes(word)),
          relations,
        );
      },
      selecting('n', big?.key),
    ));

  it('follows the theme of the system while it is open', () =>
    use(async (page) => {
      const paper = () =>
        page.evaluate(() => getComputedStyle(document.querySelector('.map') as Element).backgroundColor);
      const light = await paper();
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.waitForFunction(() => window.pressgraph.ui.theme.value === 'dark');
      expect(await paper()).not.toBe(light);
    }));

  it('flies for those who like motion, and is there at once for the others', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const page = await explorer.open({ reducedMotion });
      const [biggest = ''] = await biggestNames(page);
      const still = await page.evaluate((key) => {
        const { map } = window.pressgraph;
        map.flyTo(key);
        const first = (map as MapController).camera();
        return new Promise<boolean>((done) =>
          setTimeout(() => done((map as MapController).camera()?.x === first?.x), 600),
        );
      }, biggest);
      expect(still).toBe(reducedMotion === 'reduce');
      await page.close();
    }
  });

  it('tells of a name its aliases with reasons, its articles, its neighbours, and what looks like it', () =>
    use(
      async (page) => {
        const { label = '', articles = [] } = big?.attributes ?? {};
        const details = page.getByRole('complementary');
        await details.getByText(`Also called ${label} Inc.`).waitFor();
        await details.getByText('Why these names are one').click();
        await details.getByText('The same name with a company suffix.').waitFor();
        await details.locator('summary', { hasText: `Articles ${articles.length}` }).click();
        await details.locator('.article-line').first().waitFor();
        await details.locator('summary', { hasText: 'Neighbours' }).click();
        const neighbours = new Set(
          graph.edges.flatMap(({ source, target }) =>
            source === big?.key ? [target] : target === big?.key ? [source] : [],
          ),
        );
        expect(await details.locator('details[open] .chips .node-link').count()).toBe(neighbours.size);
        await details.locator('details[open] .chips .node-link').first().click();
        expect(neighbours.has((await selectionOf(page)) ?? '')).toBe(true);
      },
      selecting('n', big?.key),
    ));

  it('shows what looks like a name for review in its panel', () =>
    use(
      async (page) => {
        const details = page.getByRole('complementary');
        await details.getByText('Similar names to review').click();
        await details.getByText('Their names differ in one letter.').waitFor();
      },
      selecting('n', graph.attributes.review[0]?.a),
    ));

  it('shows a sentence in its paragraph', () =>
    use(
      async (page) => {
        const piece = graph.edges[0]?.attributes.evidence[0];
        const text = graph.attributes.articles.find(({ id }) => id === piece?.article)?.text ?? '';
        const paragraph = text.split('\n').find((line) => line.includes(piece?.sentence ?? '?')) ?? '';
        expect(paragraph.length).toBeGreaterThan(piece?.sentence.length ?? 0);
        await page.waitForFunction((words) => document.querySelector('.paragraph')?.textContent === words, paragraph);
        expect(await page.locator('.paragraph blockquote').first().textContent()).toBe(piece?.sentence);
      },
      selecting('e', graph.edges[0]?.key),
    ));

  it('widens the focus step by step', () =>
    use(
      async (page) => {
        const counts: number[] = [];
        for (const depth of ['1 step', '2 steps', '3 steps']) {
          await page.getByRole('button', { name: `Show ${depth} around` }).click();
          counts.push((await seen(page)).nodes);
        }
        const [one = 0, two = 0, three = 0] = counts;
        expect(one).toBeGreaterThan(1);
        expect(two).toBeGreaterThan(one);
        expect(three).toBeGreaterThanOrEqual(two);
        await page.getByRole('button', { name: 'Back to the whole map' }).click();
        expect((await seen(page)).nodes).toBeGreaterThan(one);
      },
      selecting('n', big?.key),
    ));

  it('orders time by what happened as well as by what was published', () =>
    use(async (page) => {
      const bars = () => page.locator('.bars').innerHTML();
      const published = await bars();
      await page.getByRole('button', { name: 'Happened' }).click();
      expect(await page.evaluate(() => window.pressgraph.store.view.value.dateBy)).toBe('event');
      expect(await bars()).not.toBe(published);
    }));

  it('copies a link that restores the view', async () => {
    const page = await explorer.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: /^Companies/ }).click();
    await page.waitForURL(/kind=company/);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('The link was copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const few = await seen(page);
    await page.close();
    const other = await explorer.open({ link: new URL(link).hash.slice(1) });
    expect(await seen(other)).toEqual(few);
    await other.close();
  });

  it('says how much is seen, for screen readers too', () =>
    use(async (page) => {
      const counts = page.locator('.counts[role=status]');
      const before = await counts.textContent();
      await page.getByRole('button', { name: /^Companies/ }).click();
      await page.getByText('1 filter').waitFor();
      expect(await counts.textContent()).not.toBe(before);
      expect(await counts.textContent()).toMatch(/^\d+ of 60 names/);
    }));

  it('keeps what closes the panel off its text', () =>
    use(
      async (page) => {
        const close = await page.getByRole('button', { name: 'Back to the overview' }).boundingBox();
        await page.locator('.panel-body').evaluate((body) => body.scrollTo(0, 150));
        const body = await page.locator('.panel-body').boundingBox();
        if (!close || !body) throw new Error('There is no panel.');
        expect(close.y + close.height).toBeLessThanOrEqual(body.y);
      },
      selecting('n', big?.key),
    ));

  it('draws only the rows of a table that are in sight', () =>
    use(async (page) => {
      await page.locator('.table-row').first().waitFor();
      expect(graph.edges.length).toBeGreaterThan(60);
      expect(await page.locator('.table-row').count()).toBeLessThan(45);
    }, 'screen=claims'));

  it('finds in a moment, and lights a neighbourhood in one', () =>
    use(async (page) => {
      const [hover, search] = await page.evaluate(async () => {
        const { store } = window.pressgraph;
        // The quickest of several: the machine may be busy with other things.
        const quickest = async (work: (turn: number) => unknown): Promise<number> => {
          const taken: number[] = [];
          for (let turn = 0; turn < 12; turn++) {
            const start = performance.now();
            await work(turn);
            taken.push(performance.now() - start);
          }
          return Math.min(...taken);
        };
        const { byWeight } = store.index.value;
        return [
          await quickest((turn) => {
            store.hovered.value = { type: 'node', key: byWeight[turn]?.key ?? '' };
          }),
          await quickest(async (turn) => {
            const query = byWeight[turn]?.attributes.label ?? '';
            store.searcher.value.names(query, 7);
            store.searcher.value.claims(query, 5);
            await store.source.value.searchQuotes(query, 6);
          }),
        ];
      });
      expect(hover).toBeLessThan(50);
      expect(search).toBeLessThan(30);
    }));
});

describe('a page without articles', () => {
  it('says what can be done, and shows nothing that has nothing in it', async () => {
    const explorer = await startExplorerTest();
    const page = await explorer.open();
    await page.getByRole('heading', { name: 'No graph yet' }).waitFor();
    await page.getByText('What the articles say is summed up here').waitFor();
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(0);
    expect(await page.locator('.timeline, .map-tools, .legend').count()).toBe(0);
    await explorer.close();
  });
});

describe('a coverage of many sentences', () => {
  it('says how many there are and shows more of them', async () => {
    const explorer = await startExplorerTest(JSON.stringify(withGaps(450)));
    await explorer.use(async (page) => {
      const shown = () => page.locator('.gaps > li').count();
      await page.getByText('200 of 450 sentences').waitFor();
      await page.locator('.gaps > li').nth(199).waitFor();
      expect(await shown()).toBe(200);
      await page.getByRole('button', { name: 'Show 200 more' }).click();
      await page.locator('.gaps > li').nth(399).waitFor();
      await page.getByRole('button', { name: 'Show 50 more' }).click();
      await page.locator('.gaps > li').nth(449).waitFor();
      expect(await page.getByRole('button', { name: /^Show .* more$/ }).count()).toBe(0);
    }, 'screen=coverage');
    await explorer.close();
  });
});
