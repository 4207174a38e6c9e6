/** Articles that are dropped on the page: read on this machine, byte for byte as on the command line. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureGraph } from '../fixtures/graph-generator.ts';
import { pressgraph, testFolder } from '../support/cli.ts';
import { biggestNames, type ExplorerTest, errorsOf, placeOf, startExplorerTest } from '../support/explorer-page.ts';

const ARTICLES = join(import.meta.dirname, '..', '..', 'data', 'articles');
const names = readdirSync(ARTICLES).filter((name) => name.endsWith('.md') && name !== 'README.md');
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** The first line in which two texts differ, as far as there is one; whole graphs would flood the report. */
function difference(page: string, commandLine: string): { page: string; commandLine: string } | undefined {
  if (page === commandLine) return undefined;
  const [ours, theirs] = [page.split('\n'), commandLine.split('\n')];
  const at = ours.findIndex((line, place) => line !== theirs[place]);
  return { page: `line ${at}: ${ours[at]?.slice(0, 300)}`, commandLine: `line ${at}: ${theirs[at]?.slice(0, 300)}` };
}

/** What the page would export: the graph file as it stands. */
async function exported(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const item = page.getByRole('dialog').getByRole('button', { name: /^JSON, / });
  const [download] = await Promise.all([page.waitForEvent('download'), item.click()]);
  return readFileSync(await download.path(), 'utf8');
}

describe('reading articles in the page', () => {
  let empty: ExplorerTest;
  let filled: ExplorerTest;
  const graph = fixtureGraph({ nodes: 60 });
  beforeAll(async () => {
    [empty, filled] = await Promise.all([startExplorerTest(), startExplorerTest(JSON.stringify(graph))]);
  });
  afterAll(() => Promise.all([empty?.close(), filled?.close()]));

  it('gives the same bytes as the command line', async () => {
    const folder = testFolder();
    const built = await pressgraph(['build', ARTICLES, '-o', 'graph.json'], folder);
    expect(built.code, built.stderr).toBe(0);
    const page = await empty.open();
    await page.getByRole('heading', { name: 'No graph yet' }).waitFor();
    await page.locator('#choose-files').setInputFiles(names.map((name) => join(ARTICLES, name)));
    await page.getByText(`${names.length} articles were added`).waitFor();
    expect(difference(await exported(page), readFileSync(join(folder, 'graph.json'), 'utf8'))).toBeUndefined();
    expect(errorsOf(page)).toEqual([]);
    await page.close();
  });

  it('adds an article to the graph, and lists files that gave nothing', async () => {
    const page = await filled.open();
    const wanted = graph.attributes.articles.length + 1;
    await page
      .locator('#choose-files')
      .setInputFiles([
        file(
          'quorvex.md',
          '---\ntitle: Quorvex bans Lumibot\nsource: The Quay\ndate: 2026-02-03\n---\n\nQuorvex Inc. has banned Lumibot.\n',
        ),
        file('picture.png', 'no article'),
      ]);
    await page.getByText('1 article was added').waitFor();
    await page.getByText('1 file could not be read').waitFor();
    await page.locator('.reading', { hasText: 'picture.png' }).waitFor();
    const articles = await page.evaluate(() => window.pressgraph.store.index.value.overview.articles.length);
    expect(articles).toBe(wanted);
    expect(errorsOf(page)).toEqual([]);
    await page.close();
  });

  it('takes an addition back and makes it again, with all that was done before it', async () => {
    const page = await filled.open();
    const articles = () => page.evaluate(() => window.pressgraph.store.index.value.overview.articles.length);
    const before = graph.attributes.articles.length;
    const [biggest = ''] = await biggestNames(page);
    const at = await placeOf(page, biggest);
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 50, at.y - 30, { steps: 4 });
    await page.mouse.up();
    const dragged = await placeOf(page, biggest);
    await page.locator('#choose-files').setInputFiles([file('suit.txt', 'Quorvex Inc. sued Belmora Ltd.')]);
    await page.getByText('1 article was added').waitFor();
    expect(await articles()).toBe(before + 1);
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    expect(await articles()).toBe(before);
    const near = async (): Promise<number> => {
      const now = await placeOf(page, biggest);
      return Math.hypot(now.x - dragged.x, now.y - dragged.y);
    };
    expect(await near()).toBeLessThan(3);
    await page.keyboard.press('Control+Shift+z');
    expect(await articles()).toBe(before + 1);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await page.evaluate(() => Object.keys(window.pressgraph.store.view.value.pins))).toEqual([]);
    const back = await placeOf(page, biggest);
    expect(Math.hypot(back.x - at.x, back.y - at.y)).toBeLessThan(4);
    // Another graph starts anew.
    await page.locator('#choose-files').setInputFiles([file('harbour.json', JSON.stringify(graph))]);
    await page.getByRole('heading', { level: 2, name: 'harbour' }).waitFor();
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    expect(errorsOf(page)).toEqual([]);
    await page.close();
  });

  it('says which articles it did not read, at once, in the list and in the reader', async () => {
    const page = await filled.open();
    const german = 'Der Hafen wird gebaut, und die Stadt wartet auf den Bescheid der Behörde. '.repeat(12);
    await page.locator('#choose-files').setInputFiles([file('hafen.txt', german)]);
    await page.getByText('1 article was not read as it should be').waitFor();
    await page.locator('.reading', { hasText: 'hafen.txt: it does not look like English' }).waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).first().click();
    await page.getByRole('button', { name: /^Articles/ }).click();
    await page.getByRole('searchbox', { name: 'Filter the rows' }).fill('hafen');
    const row = page.locator('.table-row', { hasText: 'it does not look like English' });
    await row.click();
    await page.getByRole('list', { name: 'Notes of the reader' }).getByText('it does not look like English').waitFor();
    await page.close();
  });

  it('stops reading when it is told to, and leaves the graph as it was', async () => {
    const page = await filled.open();
    const many = Array.from({ length: 400 }, (_, at) =>
      file(`${at}.txt`, `Quorvex Labs ${at} sued Belmora Group over Lumibot. `.repeat(60)),
    );
    await page.locator('#choose-files').setInputFiles(many);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Reading was cancelled').waitFor();
    expect(await page.evaluate(() => window.pressgraph.store.index.value.nodes.size)).toBe(60);
    await page.close();
  });

  it('opens a graph file, and says what is wrong with one that is none', async () => {
    const page = await filled.open();
    const other = fixtureGraph({ nodes: 30, seed: 3 });
    await page.locator('#choose-files').setInputFiles([file('harbour.json', JSON.stringify(other))]);
    await page.getByRole('heading', { level: 2, name: 'harbour' }).waitFor();
    expect(await page.evaluate(() => window.pressgraph.store.index.value.nodes.size)).toBe(30);
    await page.locator('#choose-files').setInputFiles([file('other.json', '{"nodes": []}')]);
    await page.getByText('other.json is not a Pressgraph file').waitFor();
    await page.close();
  });

  it('reads a folder that is chosen', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'suit.txt'), 'Quorvex Inc. sued Belmora Ltd.');
    writeFileSync(join(folder, 'ban.md'), 'Quorvex Inc. has banned Lumibot.');
    const page = await empty.open();
    await page.locator('input[webkitdirectory]').setInputFiles(folder);
    await page.getByText('2 articles were added').waitFor();
    await page.close();
  });

  it('does not lose a graph that is opened while articles are read', async () => {
    const page = await filled.open();
    const many = Array.from({ length: 60 }, (_, at) =>
      file(`${at}.txt`, `Quorvex Labs ${at} sued Belmora Group over Lumibot. `.repeat(60)),
    );
    await page.locator('#choose-files').setInputFiles(many);
    await page.getByRole('button', { name: 'Cancel' }).waitFor();
    await page.locator('#choose-files').setInputFiles([file('more.txt', 'Quorvex Inc. sued Belmora Ltd.')]);
    await page.getByText('Articles are being read already').waitFor();
    const other = fixtureGraph({ nodes: 30, seed: 3 });
    await page.locator('#choose-files').setInputFiles([file('harbour.json', JSON.stringify(other))]);
    await page.getByRole('heading', { level: 2, name: 'harbour' }).waitFor();
    await page.getByText('Another graph was shown meanwhile').waitFor();
    expect(await page.evaluate(() => window.pressgraph.store.index.value.nodes.size)).toBe(30);
    await page.close();
  });

  it('reads a pasted article', async () => {
    const page = await empty.open();
    await page.getByText('Add articles').click();
    await page.getByRole('button', { name: 'Paste an article' }).click();
    await page.getByLabel('Title').fill('Quorvex buys Belmora');
    await page.getByLabel('Text of the article').fill('Quorvex Inc. has acquired Belmora Ltd., a maker of lamps.');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('1 article was added').waitFor();
    const labels = await page.evaluate(() =>
      window.pressgraph.store.index.value.overview.nodes.map(({ attributes }) => attributes.label),
    );
    expect(labels.some((label) => label.startsWith('Quorvex'))).toBe(true);
    await page.close();
  });

  it('takes files that are dropped on it', async () => {
    const page = await empty.open();
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['Quorvex Inc. sued Belmora Ltd.'], 'suit.txt', { type: 'text/plain' }));
      return data;
    });
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
    await page.getByRole('heading', { name: 'Drop to add to the graph' }).waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await page.getByText('1 article was added').waitFor();
    await page.close();
  });
});
