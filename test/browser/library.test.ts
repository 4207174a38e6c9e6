/** The built library in a page, as it stands: no bundler, no eval, no network, and the same bytes as in Node. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { readmeExample } from '../support/readme.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SITE = 'https://library.example';
/** A module that gives the graph file of two articles. */
const SCRIPT = `import { buildGraph, loadRulebook, readArticle, toGexf, toJson } from './index.js';
const rulebook = loadRulebook();
const articles = [
  { id: 'ban', date: '2025-03-04', text: 'Norvex Inc. has banned its employees from using Tandril, a chatbot developed by Ulmara Corp.' },
  { id: 'suit', text: 'Ulmara Corp. sued Norvex Inc. in Germany.' },
];
const graph = buildGraph(articles.map((article) => readArticle(article, rulebook)), rulebook);
export const json = toJson(graph);
export const written = json + toGexf(graph);
`;

let folder = '';
let browser: Browser | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pressgraph-library-'));
  const configFile = join(ROOT, 'vite.lib.config.ts');
  await build({ root: ROOT, configFile, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  writeFileSync(join(folder, 'graph.js'), SCRIPT);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'node.js'), "import { written } from './graph.js';\nprocess.stdout.write(written);\n");
  writeFileSync(
    join(folder, 'page.js'),
    "import { written } from './graph.js';\ndocument.querySelector('pre').textContent = written;\n",
  );
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the library in a page', () => {
  it('writes the bytes that it writes in Node, under a strict policy', async () => {
    const page = await (browser as Browser).newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => problems.push(message.text()));
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname.endsWith('.js'))
        return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(folder, pathname.slice(1))) });
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'" },
        body: '<!doctype html><title>page</title><pre></pre><script type="module" src="page.js"></script>',
      });
    });
    await page.goto(`${SITE}/`);
    await page.waitForFunction(() => document.querySelector('pre')?.textContent !== '', undefined, { timeout: 20_000 });
    const inPage = await page.textContent('pre');
    expect(inPage).toContain('company:norvex-inc|banned|product:tandril');
    expect(inPage).toBe(execFileSync(process.execPath, ['node.js'], { cwd: folder, encoding: 'utf8' }));
    expect(problems).toEqual([]);
  });

  it('shows a graph by the page of the README', async () => {
    const page = await (browser as Browser).newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => problems.push(message.text()));
    const json = execFileSync(
      process.execPath,
      ['--input-type=module', '-e', "import { json } from './graph.js'; process.stdout.write(json);"],
      { cwd: folder, encoding: 'utf8' },
    );
    await page.route(`${SITE}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const [, file] = /^\/node_modules\/pressgraph\/dist\/lib\/(.+\.js)$/.exec(pathname) ?? [];
      if (file)
        return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(folder, file), 'utf8') });
      if (pathname === '/graph.json') return route.fulfill({ contentType: 'application/json', body: json });
      return route.fulfill({ contentType: 'text/html', body: readmeExample('html') });
    });
    await page.goto(`${SITE}/`);
    await page.waitForFunction(() => (document.querySelector('img')?.naturalWidth ?? 0) > 0, undefined, {
      timeout: 20_000,
    });
    expect(await page.evaluate(() => document.querySelector('img')?.naturalWidth)).toBe(1600);
    expect(problems).toEqual([]);
  });
});
