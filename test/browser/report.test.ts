/** The report in one file: opened from a disk, without a network, under a policy that lets nothing else in. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCorrections } from '../../src/core/formats/corrections.ts';
import { parseGraph } from '../../src/core/formats/json.ts';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import { ARTICLES, writeBelow } from '../cli/articles.ts';
import { launchBrowser } from '../support/browser.ts';
import { pressgraph } from '../support/cli.ts';
import {
  clickEdge,
  errorsOf,
  openPage,
  requestsOf,
  selectionOf,
  shown,
  startExplorerTest,
} from '../support/explorer-page.ts';

/** What would break out of a page that took it as it stands. */
const HOSTILE = {
  'hostile.txt':
    'Title with </script><script>document.title="broken"</script>\n\nNorvex Inc. sued Skarn Corp. <!-- <script> & \u2028\u2029 ]]> &lt;b> .\n',
};

let browser: Browser;
let folder = '';
let graph: KnowledgeGraph;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pressgraph-report-'));
  writeBelow(join(folder, 'news'), { ...ARTICLES, ...HOSTILE });
  const args = [
    'build',
    'news',
    ...['report.html', 'graph.json', 'graph.gexf', 'graph.xlsx'].flatMap((name) => ['-o', name]),
  ];
  expect(await pressgraph(args, folder)).toMatchObject({ code: 0, stderr: '' });
  graph = parseGraph(readFileSync(join(folder, 'graph.json'), 'utf8'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a report by its path, uses it, and expects that it asked for nothing and complained of nothing. */
async function useReport(file: string, work: (page: Page) => Promise<void>, link = ''): Promise<void> {
  const address = pathToFileURL(file).href;
  const page = await openPage(browser, address, { link, before: watchPolicy, offline: true });
  page.setDefaultTimeout(10_000);
  await work(page);
  expect(errorsOf(page)).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as Watched).broken)).toEqual([]);
  const asked = requestsOf(page).filter((url) => !/^(?:blob|data):/.test(url));
  expect([...new Set(asked.map((url) => url.replace(/#.*/, '')))]).toEqual([address]);
  await page.close();
}

interface Watched {
  broken: string[];
}

/** Runs in the page. */
function watchPolicy(): void {
  const watched = Object.assign(window, { broken: [] as string[] });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    watched.broken.push(`${violatedDirective} ${blockedURI}`),
  );
}

async function take(page: Page, group: string, format: RegExp, to: string): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: group }).click();
  const item = page.getByRole('dialog').getByRole('button', { name: format });
  const [download] = await Promise.all([page.waitForEvent('download'), item.click()]);
  await page.keyboard.press('Escape');
  await download.saveAs(join(folder, to));
  return readFileSync(join(folder, to), 'utf8');
}

/** What a PNG shows, as the browser reads it: its width, and what of the picture there is on its paper. */
async function inkIn(page: Page, file: string) {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    const inked = (x: number, y: number, width: number, height: number) => {
      const { data = [] } = context?.getImageData(x, y, width, height) ?? {};
      return Array.from({ length: data.length / 4 }, (_, at) => [data[at * 4], data[at * 4 + 1], data[at * 4 + 2]]);
    };
    const all = inked(0, 0, picture.width, picture.height);
    return {
      width: picture.width,
      colours: all.some(([r = 0, g = 0, b = 0]) => Math.max(r, g, b) - Math.min(r, g, b) > 100),
      title: inked(48, 20, 600, 60).some(([r = 255]) => r < 80),
      blank: all.every(([r]) => r === all[0]?.[0]),
    };
  }, readFileSync(file).toString('base64'));
}

const claimOf = ({ edges }: KnowledgeGraph) => edges.find(({ attributes }) => attributes.relation === 'banned');

/** The main job: a name is found, a claim clicked on the map, its sentence read. */
async function findAndRead(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type('Norvex');
  await page
    .getByRole('option', { name: /^Norvex\b/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Norvex' }).waitFor();
  const ban = claimOf(graph);
  await clickEdge(page, ban?.key ?? '');
  const quote = page.getByRole('complementary').locator('blockquote').first();
  await quote.waitFor();
  expect(await quote.textContent()).toBe(ban?.attributes.evidence[0]?.sentence);
}

describe('a report opened from a disk', () => {
  it('shows the map, finds a name and gives the sentence behind a claim', () =>
    useReport(join(folder, 'report.html'), async (page) => {
      await findAndRead(page);
      expect(await page.title()).toBe('Pressgraph');
      expect(await page.evaluate(() => window.pressgraph.store.index.value.overview.edges.length)).toBe(
        graph.edges.length,
      );
      await page.getByRole('button', { name: /^Articles \d/ }).click();
      await page.getByText('Title with </script><script>').first().waitFor();
    }));

  it('restores the view of a link, and writes its own', () =>
    useReport(
      join(folder, 'report.html'),
      async (page) => {
        expect(await selectionOf(page)).toBe(claimOf(graph)?.key);
        await page.keyboard.press('Escape');
        await page.waitForURL((url) => !url.hash.includes('sel='));
      },
      `sel=${encodeURIComponent(`e:${claimOf(graph)?.key}`)}`,
    ));

  it('rearranges its map', () =>
    useReport(join(folder, 'report.html'), async (page) => {
      const [key = ''] = graph.nodes.map((node) => node.key);
      const before = await page.evaluate((node) => window.pressgraph.map.places().get(node), key);
      await page.getByRole('button', { name: 'Rearrange the map' }).click();
      await page.waitForFunction(([node, place]) => String(window.pressgraph.map.places().get(node)) !== place, [
        key,
        String(before),
      ] as const);
    }));

  it('reads no articles, and says so', () =>
    useReport(join(folder, 'report.html'), async (page) => {
      await page.getByText('Add articles').click();
      await page.getByText('This report reads no articles.').waitFor();
      expect(await page.getByRole('button', { name: 'Choose files' }).count()).toBe(0);
      await page.keyboard.press('Escape');
      await page.setInputFiles('#choose-files', {
        name: 'more.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Norvex Inc. sued Skarn Corp.'),
      });
      await page.locator('.notice', { hasText: 'This report reads no articles.' }).waitFor();
    }));

  it('gives its graph away again: the same bytes, and a report of what is seen', () =>
    useReport(join(folder, 'report.html'), async (page) => {
      expect(await take(page, 'Everything', /^JSON, /, 'again.json')).toBe(
        readFileSync(join(folder, 'graph.json'), 'utf8'),
      );
      expect(await take(page, 'Everything', /^GEXF, /, 'again.gexf')).toBe(
        readFileSync(join(folder, 'graph.gexf'), 'utf8'),
      );
      await take(page, 'Everything', /^Excel workbook/, 'again.xlsx');
      expect(readFileSync(join(folder, 'again.xlsx')).equals(readFileSync(join(folder, 'graph.xlsx')))).toBe(true);
      await take(page, 'Everything', /^PNG picture/, 'again.png');
      expect(await inkIn(page, join(folder, 'again.png'))).toEqual({
        width: 3200,
        colours: true,
        title: true,
        blank: false,
      });
      await page.getByRole('button', { name: /^Governments/ }).click();
      await take(page, 'What is seen', /^Report in one file/, 'part.html');
      const shown = await page.evaluate(() => window.pressgraph.store.visible.value.edges.size);
      expect(shown).toBeLessThan(graph.edges.length);
      await useReport(join(folder, 'part.html'), async (part) => {
        expect(await part.evaluate(() => window.pressgraph.store.index.value.overview.edges.length)).toBe(shown);
        await findAndRead(part);
      });
    }));

  it('is put right as long as it is open, and gives a report that is right', () =>
    useReport(
      join(folder, 'report.html'),
      async (page) => {
        const key = claimOf(graph)?.key ?? '';
        const left = (there: Page) =>
          there.evaluate(() => window.pressgraph.store.index.value.overview.edges.map((edge) => edge.key));
        await page.getByRole('button', { name: 'This claim is wrong' }).click();
        await page.getByRole('button', { name: /^Corrections\s*1/ }).click();
        await page.getByText('They last as long as this page is open.').waitFor();
        expect(await left(page)).toEqual(graph.edges.map((edge) => edge.key).filter((edge) => edge !== key));
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Save as a file' }).click(),
        ]);
        const saved = readFileSync(await download.path());
        expect(parseCorrections(saved.toString())).toEqual([{ type: 'reject', claim: key }]);
        await take(page, 'Everything', /^Report in one file/, 'right.html');
        await useReport(join(folder, 'right.html'), async (right) => expect(await left(right)).not.toContain(key));
        await page.reload();
        await shown(page);
        expect(await left(page)).toContain(key);
        await page.setInputFiles('#choose-files', { name: 'right.json', mimeType: 'application/json', buffer: saved });
        await page.getByText('1 of 1 correction was made').waitFor();
        expect(await left(page)).not.toContain(key);
      },
      `sel=${encodeURIComponent(`e:${claimOf(graph)?.key}`)}`,
    ));

  it('takes a layout from a file', () =>
    useReport(join(folder, 'report.html'), async (page) => {
      await page.setInputFiles('#choose-files', join(folder, 'graph.gexf'));
      await page.getByText(/^(\d+) of \1 names placed as in the file/).waitFor();
    }));

  it('lets nothing in and nothing out', async () => {
    const page = await openPage(browser, pathToFileURL(join(folder, 'report.html')).href, { before: watchPolicy });
    const refused = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.head.append(script);
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.head.append(style);
      const image = new Image();
      image.src = 'https://news.example/pixel.png';
      const fetched = await fetch('https://news.example/').then(
        () => 'answered',
        () => 'refused',
      );
      // Not at once: what a test runs in a page is let off the policy as long as it runs.
      const evaluated = await new Promise((done) =>
        setTimeout(() => {
          try {
            done(new Function('return "evaluated"')());
          } catch {
            done('refused');
          }
        }),
      );
      return { ran: 'ran' in window, display: getComputedStyle(document.body).display, fetched, evaluated };
    });
    expect(refused).toEqual({
      ran: false,
      display: expect.not.stringContaining('none'),
      fetched: 'refused',
      evaluated: 'refused',
    });
    const broken = await page.evaluate(() => (window as unknown as Watched).broken.map((one) => one.split(' ')[0]));
    for (const directive of ['script-src-elem', 'style-src-elem', 'img-src', 'connect-src'])
      expect(broken).toContain(directive);
    await page.close();
  });
});

describe('the page of a host', () => {
  it('gives the same report as the command line', async () => {
    const explorer = await startExplorerTest(readFileSync(join(folder, 'graph.json'), 'utf8'));
    const page = await explorer.open();
    const report = await take(page, 'Everything', /^Report in one file/, 'from-page.html');
    expect(report).toBe(readFileSync(join(folder, 'report.html'), 'utf8'));
    expect(errorsOf(page)).toEqual([]);
    await explorer.close();
  });
});
