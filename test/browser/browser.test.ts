/** The browser that all browser tests stand on: it starts, writes text and has WebGL2. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

describe('the test browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('has WebGL2 and draws letters', async () => {
    const page = await browser.newPage();
    await page.setContent(
      '<span id="w" style="font-size:40px">wide</span><span id="n" style="font-size:40px">i</span>',
    );
    const seen = await page.evaluate(() => ({
      webgl2: document.createElement('canvas').getContext('webgl2') !== null,
      wide: document.querySelector('#w')?.getBoundingClientRect().width ?? 0,
      narrow: document.querySelector('#n')?.getBoundingClientRect().width ?? 0,
    }));
    expect(seen.webgl2).toBe(true);
    expect(seen.narrow).toBeGreaterThan(3);
    expect(seen.wide).toBeGreaterThan(3 * seen.narrow);
    await page.close();
  });
});
