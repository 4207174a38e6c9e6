/** The main job, seen by its user: the sample articles, a name, a claim, the sentence behind it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressgraph } from '../support/cli.ts';
import { clickEdge, type ExplorerTest, errorsOf, selectionOf, startExplorerTest } from '../support/explorer-page.ts';

describe('the explorer with the sample articles', () => {
  let explorer: ExplorerTest;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pressgraph-'));
    const articles = join(import.meta.dirname, '..', '..', 'data', 'articles');
    const { code, stderr } = await pressgraph(['build', articles, '-o', 'graph.json'], folder);
    expect(code, stderr).toBe(0);
    explorer = await startExplorerTest(readFileSync(join(folder, 'graph.json'), 'utf8'));
  });
  afterAll(async () => {
    await explorer?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds Alibaba, opens its ban and shows the quoted sentence', async () => {
    const page = await explorer.open();
    await page.keyboard.press('/');
    await page.keyboard.type('Alibaba');
    await page
      .getByRole('option', { name: /^Alibaba\b/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Alibaba' }).waitFor();
    expect(await selectionOf(page)).toBe('company:alibaba');

    const ban = 'company:alibaba|banned|product:claude-code';
    await clickEdge(page, ban);
    await page.getByRole('heading', { level: 2, name: /Alibaba.*banned.*Claude Code/ }).waitFor();
    const details = page.getByRole('complementary');
    const quote = details.locator('blockquote').first();
    const expected = await page.evaluate((key) => window.pressgraph.store.source.value.evidence(key), ban);
    expect(expected.length).toBeGreaterThan(0);
    expect(await quote.textContent()).toBe(expected[0]?.sentence);
    expect(await quote.locator('mark.trigger').textContent()).toMatch(/\S/);
    expect(await quote.locator('mark.object').textContent()).toContain('Claude');
    expect(errorsOf(page)).toEqual([]);
    await page.close();
  });

  it('shows the conflict about who made Claude Code, side by side', async () => {
    const page = await explorer.open({ link: 'screen=conflicts' });
    const conflict = page.locator('.conflict', { hasText: 'Claude Code' });
    await conflict.locator('blockquote').nth(1).waitFor();
    const sides = await conflict.locator('.side').evaluateAll((parts) => parts.map((part) => part.textContent));
    expect(sides.some((text) => text?.includes('Anthropic'))).toBe(true);
    expect(sides.some((text) => text?.includes('OpenAI'))).toBe(true);
    await page.close();
  });

  it('shows its first picture within two seconds', async () => {
    const page = await explorer.open();
    const shown = await page.evaluate(
      () =>
        new Promise<number>((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))),
        ),
    );
    expect(shown).toBeLessThan(2000);
    await page.close();
  });
});
