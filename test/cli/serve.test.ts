import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { correctionsText } from '../../src/core/formats/corrections.ts';
import { cliFile, pressgraph, testFolder } from '../support/cli.ts';
import { ARTICLES, writeBelow } from './articles.ts';

interface Served {
  readonly address: string;
  readonly child: ChildProcess;
}

/** Starts `pressgraph serve` in a folder and waits for its address. */
function serve(args: readonly string[], cwd: string): Promise<Served> {
  const child = spawn(process.execPath, [cliFile(), 'serve', ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    let printed = '';
    const listen = (text: Buffer) => {
      printed += text;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
      if (address) resolve({ address, child });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${printed}`)));
  });
}

function newsFolder(): string {
  const folder = testFolder();
  writeBelow(join(folder, 'news'), ARTICLES);
  return folder;
}

/** The status of a request with a path and Host header that `fetch` would not send. */
function rawStatus(address: string, { path = '/', host = '' }): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(address);
    request({ host: '127.0.0.1', port, path, ...(host && { headers: { host } }) }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });
}

describe('pressgraph serve', () => {
  it('serves the explorer and the graph of the articles, to this machine only', async () => {
    const { address } = await serve(['news', '--port', '42100'], newsFolder());
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    const graph = await fetch(`${address}graph.json?x`);
    expect(graph.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const { attributes } = await graph.json();
    expect(attributes.articles.map(({ id }: { id: string }) => id)).toContain('ledger/ban.md');
    expect(attributes.articles[0].text).toContain('Norvex');
    expect((await fetch(`${address}nothing.js`)).status).toBe(404);
    expect((await fetch(`${address}assets/`)).status).toBe(404);
    expect((await fetch(address, { method: 'POST' })).status).toBe(405);
    expect(await rawStatus(address, { path: '/..%2f..%2fpackage.json' })).toBe(404);
    expect(await rawStatus(address, { path: '/../cli/main.js' })).toBe(404);
    expect(await rawStatus(address, { path: '/%zz' })).toBe(404);
    expect(await rawStatus(address, { host: 'evil.example' })).toBe(403);
    expect(await rawStatus(address, { host: 'localhost:42100' })).toBe(200);
  });

  it('takes positions from a file that was laid out in Gephi', async () => {
    const folder = newsFolder();
    await pressgraph(['build', 'news', '-o', 'graph.gexf'], folder);
    const gexf = readFileSync(join(folder, 'graph.gexf'), 'utf8');
    const [, id = ''] = /<node id="([^"]+)"/.exec(gexf) ?? [];
    writeFileSync(
      join(folder, 'moved.gexf'),
      gexf.replace(/<viz:position [^>]+>/, '<viz:position x="-812.25" y="64.5"/>'),
    );
    const { address } = await serve(['news', '--port', '42400', '--positions', 'moved.gexf'], folder);
    const { nodes } = await (await fetch(`${address}graph.json`)).json();
    const moved = nodes.find(({ key }: { key: string }) => key === id);
    expect(moved.attributes).toMatchObject({ x: -812.25, y: 64.5 });
  });

  it('makes the corrections of a file', async () => {
    const folder = newsFolder();
    await pressgraph(['build', 'news', '-o', 'graph.json'], folder);
    const keys = (graph: { readonly edges: readonly { readonly key: string }[] }) => graph.edges.map(({ key }) => key);
    const [claim = '', ...others] = keys(JSON.parse(readFileSync(join(folder, 'graph.json'), 'utf8')));
    writeFileSync(join(folder, 'right.json'), correctionsText([{ type: 'reject', claim }]));
    const { address } = await serve(['news', '--port', '42500', '--corrections', 'right.json'], folder);
    expect(keys(await (await fetch(`${address}graph.json`)).json())).toEqual(others);
  });

  it('tells of a file of positions that is none before it reads an article', async () => {
    const result = await pressgraph(['serve', 'news', '--positions', 'nope.gexf'], newsFolder());
    expect(result).toEqual({
      code: 1,
      stdout: '',
      stderr: 'pressgraph: cannot read nope.gexf: no such file; check the path\n',
    });
  });

  it('moves to the next port where one is taken', async () => {
    const server = createServer().listen(42_200, '127.0.0.1');
    onTestFinished(() => void server.close());
    const { address } = await serve(['news', '--port', '42200'], newsFolder());
    expect(address).not.toBe('http://127.0.0.1:42200/');
    expect((await fetch(address)).status).toBe(200);
  });

  it('shows the sample articles when given none', async () => {
    const { address } = await serve(['--port', '42300'], testFolder());
    const { attributes } = await (await fetch(`${address}graph.json`)).json();
    expect(attributes.articles.length).toBeGreaterThanOrEqual(30);
  });
});
