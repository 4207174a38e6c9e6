/** Putting the graph right in the page: names, kinds, claims; what is kept, listed, saved and exported. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correctionsText, parseCorrections } from '../../src/core/formats/corrections.ts';
import { toJson } from '../../src/core/formats/json.ts';
import type { Correction } from '../../src/core/model/index.ts';
import { fixtureGraph } from '../fixtures/graph-generator.ts';
import { pressgraph, testFolder } from '../support/cli.ts';
import { type ExplorerTest, placeOf, selectionOf, shown, startExplorerTest } from '../support/explorer-page.ts';

const graph = fixtureGraph({ nodes: 60 });
const labelOf = (key: string): string => graph.nodes.find((node) => node.key === key)?.attributes.label ?? '';
const edge = graph.edges[0];
const [node = '', other = ''] = graph.nodes
  .map(({ key }) => key)
  .filter((key) => graph.edges.some(({ source }) => source === key));
const selecting = (key: string, type = 'n'): string => `sel=${type}:${encodeURIComponent(key)}`;
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

const has = (page: Page, key: string): Promise<boolean> =>
  page.evaluate((one) => {
    const { nodes, edges } = window.pressgraph.store.index.value;
    return nodes.has(one) || edges.has(one);
  }, key);

async function taken(page: Page, click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return readFileSync(await download.path(), 'utf8');
}

describe('conflicts that a correction brings up', () => {
  it('are the same in the page as on the command line', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'a.txt'), 'Norvane Inc. has developed Quillbee.');
    writeFileSync(join(folder, 'b.txt'), 'Velmar Corp. has developed Quillfern.');
    const correction: Correction = { type: 'merge', node: 'product:quillbee', other: 'product:quillfern' };
    writeFileSync(join(folder, 'corrections.json'), correctionsText([correction]));
    const build = (...more: readonly string[]) => pressgraph(['build', 'a.txt', 'b.txt', ...more], folder);
    expect(await build('-o', 'plain.json')).toMatchObject({ code: 0 });
    expect(await build('-o', 'put-right.json', '--corrections', 'corrections.json')).toMatchObject({ code: 0 });
    const explorer = await startExplorerTest(readFileSync(join(folder, 'plain.json'), 'utf8'));
    await explorer.use(async (page) => {
      await page.evaluate((one) => window.pressgraph.store.correct(one), correction);
      await page.getByRole('button', { name: /^Conflicts/ }).click();
      await page.getByText('Norvane Inc. and Velmar Corp. are each said to be the maker of Quillbee').waitFor();
      const whole = await page.evaluate(() => window.pressgraph.store.source.value.whole());
      expect(toJson(whole)).toBe(readFileSync(join(folder, 'put-right.json'), 'utf8'));
    });
    await explorer.close();
  });
});

describe('correcting the graph', () => {
  let explorer: ExplorerTest;
  beforeAll(async () => {
    explorer = await startExplorerTest(JSON.stringify(graph));
  });
  afterAll(() => explorer?.close());
  const use: ExplorerTest['use'] = (work, link) => explorer.use(work, link);

  it('renames a name and changes its kind, where it stands, and undoes it', () =>
    use(async (page) => {
      const before = await placeOf(page, node);
      await page.getByText('Correct this name').click();
      await page.getByLabel('Name', { exact: true }).fill('Harbour Works');
      await page.getByRole('button', { name: 'Rename' }).click();
      await page.getByRole('heading', { level: 2, name: 'Harbour Works' }).waitFor();
      await page.locator('.correct-name select').selectOption({ label: 'Person' });
      await page.locator('.panel-facts', { hasText: 'Person' }).waitFor();
      expect(await placeOf(page, node)).toEqual(before);
      await page.getByRole('button', { name: /^Corrections\s*2/ }).waitFor();
      for (let turn = 0; turn < 2; turn++) await page.keyboard.press('Control+z');
      await page.getByRole('heading', { level: 2, name: labelOf(node) }).waitFor();
    }, selecting(node)));

  it('merges two names that were chosen, and takes it back from the list', () =>
    use(
      async (page) => {
        await page.getByRole('button', { name: `Merge into ${labelOf(node)}` }).click();
        await page.getByRole('heading', { level: 2, name: labelOf(node) }).waitFor();
        expect(await has(page, other)).toBe(false);
        await page.getByRole('button', { name: /^Corrections/ }).click();
        const line = page.locator('.corrections li', { hasText: `${labelOf(other)} is ${labelOf(node)}` });
        await line.getByRole('button', { name: 'Take back' }).click();
        expect(await has(page, other)).toBe(true);
        await page.getByText('Nothing was put right yet').waitFor();
      },
      `${selecting(node)}&also=${encodeURIComponent(other)}`,
    ));

  it('says what two names that are one now were said to be to each other', () =>
    use(
      async (page) => {
        const { source = '', target = '' } = edge ?? {};
        await page.evaluate(([one, two]) => window.pressgraph.store.correct({ type: 'merge', node: one, other: two }), [
          source,
          target,
        ] as const);
        const between = graph.edges.filter((one) =>
          [one.source, one.target].every((end) => [source, target].includes(end)),
        );
        await page.locator('.panel-facts .itself', { hasText: `${between.length} claim` }).waitFor();
        await page.getByText('Said of itself').click();
        await page.getByText('The map has no line from a name to itself').waitFor();
        const quote = page.locator('.fold[open] blockquote', {
          hasText: edge?.attributes.evidence[0]?.sentence ?? '?',
        });
        await quote.first().waitFor();
        await page.keyboard.press('Control+z');
        await page.locator('.itself').waitFor({ state: 'detached' });
      },
      selecting(edge?.source ?? ''),
    ));

  it('merges with a name that is searched for, and splits it off again', () =>
    use(async (page) => {
      await page.getByText('Correct this name').click();
      await page.getByRole('searchbox', { name: 'Is the same as' }).fill(labelOf(other));
      await page.locator('.node-picker li button').first().click();
      const left = await page.evaluate(
        (keys) => keys.filter((key) => window.pressgraph.store.index.value.nodes.has(key)),
        [node, other],
      );
      expect(left).toHaveLength(1);
      await page.getByText('Why these names are one').click();
      const lost = labelOf(left[0] === node ? other : node);
      await page.getByRole('button', { name: 'Split off' }).first().waitFor();
      await page.getByTitle(`Split off ${lost}`, { exact: true }).click();
      const fresh = await page.evaluate(
        (label) =>
          window.pressgraph.store.index.value.overview.nodes.find(({ attributes }) => attributes.label === label)?.key,
        lost,
      );
      expect(fresh).toContain('/');
    }, selecting(node)));

  it('rejects a sentence and a whole claim', () =>
    use(
      async (page) => {
        const many = graph.edges.find(({ attributes }) => attributes.evidence.length > 1);
        await page.getByRole('button', { name: 'Does not say so' }).nth(1).click();
        await page
          .locator('.evidence')
          .nth((many?.attributes.evidence.length ?? 0) - 1)
          .waitFor({ state: 'detached' });
        await page.getByRole('button', { name: 'This claim is wrong' }).click();
        expect(await selectionOf(page)).toBe(many?.source);
        expect(await has(page, many?.key ?? '')).toBe(false);
      },
      selecting(graph.edges.find(({ attributes }) => attributes.evidence.length > 1)?.key ?? '', 'e'),
    ));

  it('decides on the pairs that may be one', () =>
    use(async (page) => {
      await page.getByRole('button', { name: 'Keep apart' }).click();
      await page.getByText('No pair needs a look').waitFor();
      await page.keyboard.press('Control+z');
      const { a = '', b = '' } = graph.attributes.review[0] ?? {};
      await page.getByRole('button', { name: 'Merge', exact: true }).click();
      expect((await has(page, a)) && (await has(page, b))).toBe(false);
    }, 'screen=review'));

  it('exports what was corrected, saves the corrections, and reads them again', () =>
    use(
      async (page) => {
        await page.getByRole('button', { name: 'This claim is wrong' }).click();
        await page.getByRole('button', { name: 'Export' }).click();
        const dialog = page.getByRole('dialog');
        for (const format of [/^JSON, /, /^GEXF, /]) {
          const text = await taken(page, () => dialog.getByRole('button', { name: format }).click());
          expect(text).toContain(graph.edges[1]?.key);
          expect(text).not.toContain(`"${edge?.key}"`);
        }
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: /^Corrections/ }).click();
        const saved = await taken(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
        expect(parseCorrections(saved)).toEqual([{ type: 'reject', claim: edge?.key }]);
        await page.getByRole('button', { name: 'Take back' }).click();
        await page.locator('#choose-files').setInputFiles([file('corrections.json', saved)]);
        await page.getByText('1 of 1 correction was made').waitFor();
        expect(await has(page, edge?.key ?? '')).toBe(false);
        const broken = correctionsText([]).replace('[]', '[{"type":"burn"}]');
        await page.locator('#choose-files').setInputFiles([file('broken.json', broken)]);
        await page.getByText('corrections[0].type: expected one of').waitFor();
      },
      selecting(edge?.key ?? '', 'e'),
    ));

  it('keeps corrections in the browser: with this page’s graph and with one that is kept', () =>
    use(
      async (page) => {
        await page.getByRole('button', { name: 'This claim is wrong' }).click();
        await page.getByText('Corrected.').waitFor();
        await page.getByText('Add articles').click();
        await page.getByRole('button', { name: 'Graphs in this browser' }).click();
        await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Harbour');
        await page.getByRole('button', { name: 'Keep this graph' }).click();
        await page.locator('.kept', { hasText: 'Harbour' }).waitFor();
        await page.reload();
        await shown(page);
        expect(await has(page, edge?.key ?? '')).toBe(false);
        await page.getByRole('button', { name: /^Corrections\s*1/ }).click();
        await page.getByRole('button', { name: 'Take back' }).click();
        expect(await has(page, edge?.key ?? '')).toBe(true);
        await page.getByText('Add articles').click();
        await page.getByRole('button', { name: 'Graphs in this browser' }).click();
        await page.getByRole('button', { name: 'Open', exact: true }).click();
        await page.getByRole('heading', { level: 2, name: 'Harbour' }).waitFor();
        expect(await has(page, edge?.key ?? '')).toBe(false);
      },
      selecting(edge?.key ?? '', 'e'),
    ));

  it('keeps corrections when articles are added', () =>
    use(async (page) => {
      await page.getByText('Correct this name').click();
      await page.getByLabel('Name', { exact: true }).fill('Quorvex Works');
      await page.getByRole('button', { name: 'Rename' }).click();
      await page.locator('#choose-files').setInputFiles([file('suit.txt', 'Quorvex Inc. sued Belmora Ltd.')]);
      await page.getByText('1 article was added').waitFor();
      expect(await page.evaluate(() => window.pressgraph.store.corrections.value.length)).toBe(1);
    }, selecting(node)));
});
