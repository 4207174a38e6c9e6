/** Takes the README's pictures of the built explorer with the sample graph: `npm run build && npm run pictures`. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist', 'app');
const target = join(root, 'docs', 'pictures');

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const BAN = encodeURIComponent('company:alibaba|banned|product:claude-code');
const NEAR = ['company:alibaba', 'product:claude-code', 'company:anthropic'];

/** Each picture: its name, the view as the fragment of an address, what the map is brought close to, the window, the theme. */
const PICTURES = [
  { name: 'map', link: '', size: DESK, theme: 'light' },
  { name: 'map-dark', link: '', size: DESK, theme: 'dark' },
  { name: 'claim', link: `sel=e:${BAN}`, near: NEAR, size: DESK, theme: 'light' },
  { name: 'conflicts', link: 'screen=conflicts', size: DESK, theme: 'light' },
  { name: 'phone', link: `sel=e:${BAN}`, near: NEAR, size: PHONE, theme: 'dark' },
];

/** Runs in the page: fits the map to some names. */
function bringNear(names) {
  window.pressgraph.map.fit(new Set(names));
}

const graph = join(folder, 'graph.json');
if (!existsSync(graph)) {
  process.stderr.write('There is no built explorer in dist/app. Run: npm run build\n');
  process.exit(1);
}
const { module: browsers } = await runnerImport(join(root, 'test', 'support', 'browser.ts'));
const { module: explorers } = await runnerImport(join(root, 'test', 'support', 'explorer.ts'));
const browser = await browsers.launchBrowser();
const server = await explorers.startExplorer({ folder, graph: readFileSync(graph, 'utf8') });
mkdirSync(target, { recursive: true });
for (const { name, link, near, size, theme } of PICTURES) {
  const page = await browser.newPage({ viewport: size, colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(`${server.address}${link && `#${link}`}`);
  await page.waitForFunction(() => 'pressgraph' in window);
  if (near) await page.evaluate(bringNear, near);
  await page.waitForTimeout(1200);
  await page.screenshot({ path: join(target, `${name}.png`) });
  await page.close();
  process.stdout.write(`docs/pictures/${name}.png\n`);
}
await browser.close();
await server.close();
