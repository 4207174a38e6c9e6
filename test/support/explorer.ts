/** Builds the explorer once for each state of its sources and serves it, with a graph of the test's own. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { build } from 'vite';

export interface RunningExplorer {
  /** Ends with a slash. */
  readonly address: string;
  close(): Promise<void>;
}

/** What decides what the built page is like. */
const SOURCES = [
  'src',
  'data/ontology',
  'data/gazetteer',
  'data/lexicon',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

/** Serves the built page on a free port of this machine; `graph` is the text that it gets as its graph file. */
export async function startExplorer({ graph }: { graph?: string } = {}): Promise<RunningExplorer> {
  const assets = sirv(await builtExplorer(), { dev: false });
  const server = createServer((request, response) => {
    if (request.url === '/graph.json') {
      response.writeHead(graph === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(graph ?? '');
      return;
    }
    assets(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

/** The folder of the built page; several test files share one build of the same sources. */
export async function builtExplorer(): Promise<string> {
  const cache = resolve('node_modules', '.cache', 'pressgraph');
  const home = join(cache, `explorer-${fingerprint()}`);
  if (existsSync(home)) return home;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'building-'));
  await build({ logLevel: 'error', build: { outDir: fresh, emptyOutDir: true } });
  for (const old of readdirSync(cache)) {
    if (old.startsWith('explorer-') && isOld(join(cache, old)))
      rmSync(join(cache, old), { recursive: true, force: true });
  }
  try {
    renameSync(fresh, home);
  } catch (error) {
    // Another test file was faster.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

const HOUR = 3_600_000;

/** Another process may still serve a young one. */
function isOld(folder: string): boolean {
  return Date.now() - statSync(folder).mtimeMs > HOUR;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) for (const line of stamps(source)) hash.update(line);
  return hash.digest('hex').slice(0, 16);
}

function stamps(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const { mtimeMs, size } = statSync(path);
  if (!statSync(path).isDirectory()) return [`${path} ${mtimeMs} ${size}\n`];
  return readdirSync(path)
    .sort()
    .flatMap((name) => stamps(join(path, name)));
}
