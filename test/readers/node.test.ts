import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { readPaths } from '../../src/readers/node/read-paths.ts';
import { readAll } from './read.ts';

const TEXT = 'Norvex has bought Ulmara.';
let folder: string;

/** Lays out files below the test's folder; a null is a folder. */
function layOut(files: Readonly<Record<string, string | Uint8Array | null>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(content === null ? path : join(path, '..'), { recursive: true });
    if (content !== null) writeFileSync(path, content);
  }
}

const idsOf = async (...paths: string[]) =>
  (await readPaths(paths.map((path) => join(folder, path)))).articles.map((article) => article.id);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressgraph '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

describe('readPaths', () => {
  it('walks folders in an order of its own, and passes over what it does not read', async () => {
    layOut({ 'b.txt': TEXT, 'B.md': TEXT, 'a/z.txt': TEXT, 'a b/ü é.txt': TEXT, '.hidden/x.txt': TEXT });
    layOut({ '.x.txt': TEXT, 'c.pdf': TEXT, 'a/d.PDF': TEXT, LICENSE: TEXT });
    const { articles, passedOver, problems } = await readPaths([folder]);
    expect(articles.map(({ id }) => id)).toEqual(['B.md', 'a b/ü é.txt', 'a/z.txt', 'b.txt']);
    expect([...passedOver].sort()).toEqual([
      ['', 1],
      ['.pdf', 2],
    ]);
    expect(problems).toEqual([]);
  });

  it('names a file that is given directly by its base name, and tells equal names apart', async () => {
    layOut({ 'a/x.txt': TEXT, 'b/x.txt': TEXT, 'c/x.txt': TEXT });
    expect(await idsOf('a/x.txt', 'b', 'c/x.txt')).toEqual(['x.txt', 'x.txt~2', 'x.txt~3']);
  });

  it('reads a file once, by whatever ways it is reached', async () => {
    layOut({ 'a/x.txt': TEXT });
    symlinkSync(join(folder, 'a'), join(folder, 'a', 'loop'));
    symlinkSync(join(folder, 'a', 'x.txt'), join(folder, 'link.txt'));
    symlinkSync(join(folder, 'nothing'), join(folder, 'a', 'dangling.txt'));
    symlinkSync(join(folder, 'a', 'self.txt'), join(folder, 'a', 'self.txt'));
    expect(await idsOf('a', 'a/x.txt', 'link.txt')).toEqual(['x.txt']);
  });

  it('gives the same article for a file whatever the spelling of its name on the disk', async () => {
    layOut({ 'Cafe\u0301.txt': TEXT });
    expect(await idsOf('.')).toEqual(['Caf\u00e9.txt']);
  });

  it('streams a file of many chunks line by line, plain and packed', async () => {
    const lines = Array.from({ length: 30_000 }, (_, i) =>
      JSON.stringify({ id: `n${i}`, text: `Nörvex ${i} ${'–'.repeat(20)}` }),
    );
    layOut({ 'a.jsonl': lines.join('\n'), 'b.jsonl.gz': gzipSync(lines.join('\r\n')) });
    const shares: number[] = [];
    const read = (name: string) => readPaths([join(folder, name)], { onProgress: (_, share) => shares.push(share) });
    const plain = await read('a.jsonl');
    expect(plain.articles).toHaveLength(30_000);
    expect(plain.articles[17_000]).toEqual({ id: 'n17000', text: `Nörvex 17000 ${'–'.repeat(20)}` });
    expect(shares.at(-1)).toBe(1);
    expect(shares[100]).toBeLessThan(0.2);
    expect((await read('b.jsonl.gz')).articles).toEqual(plain.articles);
  });

  it('reads the sample articles exactly as a page does', async () => {
    const samples = join(import.meta.dirname, '..', '..', 'data', 'articles');
    const { articles } = await readPaths([samples]);
    const names = readdirSync(samples).filter((name) => name.endsWith('.md'));
    const files = names.sort().map((name) => ({ name, bytes: readFileSync(join(samples, name)) }));
    const dropped = await readAll(files);
    expect(dropped.map((item) => item.kind === 'article' && item.article)).toEqual(articles);
    expect(articles.length).toBeGreaterThanOrEqual(30);
    for (const article of articles)
      expect(article).toMatchObject({
        title: expect.stringMatching(/./),
        source: expect.stringMatching(/./),
        date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      });
  });

  it('tells a broken line and reads on', async () => {
    layOut({ 'a.jsonl': `{"text": "One."}\n{oops\n{"text": "Three."}` });
    const { articles, problems } = await readPaths([join(folder, 'a.jsonl')]);
    expect(articles.map(({ id }) => id)).toEqual(['a.jsonl#1', 'a.jsonl#3']);
    expect(problems).toEqual([{ path: join(folder, 'a.jsonl'), line: 2, what: 'not a JSON object' }]);
  });

  it('stops at a file that is no text, or leaves it out when told to keep going', async () => {
    layOut({ 'a.txt': TEXT, 'b.txt': 'x\0y' });
    await expect(readPaths([folder])).rejects.toThrow(
      `cannot read ${join(folder, 'b.txt')}: it is not a text file; remove it, or convert it to plain text in UTF-8`,
    );
    const { articles, problems } = await readPaths([folder], { keepGoing: true });
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([{ path: join(folder, 'b.txt'), what: 'left out: it is not a text file' }]);
  });

  it.each([
    ['a path that leads nowhere', 'nope', {}, 'no such file or folder; check the path'],
    ['a path through a file', 'a.txt/b', { 'a.txt': TEXT }, 'a part of the path is not a folder; check the path'],
    [
      'an empty folder',
      '.',
      { 'sub/sub': null, '.x': '' },
      'the folder is empty; put .txt, .md, .jsonl, .jsonl.gz files into it',
    ],
    [
      'a folder of other things',
      '.',
      { 'a.pdf': '' },
      'the folder holds no articles; pressgraph reads .txt, .md, .jsonl, .jsonl.gz',
    ],
    [
      'a file of another kind',
      'a.pdf',
      { 'a.pdf': '' },
      'its kind is not known; give it one of the endings .txt, .md, .jsonl, .jsonl.gz',
    ],
    [
      'a damaged archive',
      'a.jsonl.gz',
      { 'a.jsonl.gz': 'x' },
      'it is no gzip file or is damaged; fetch or pack it again',
    ],
  ])('says what is wrong with %s', async (_, path, files, reason) => {
    layOut(files);
    const full = path === '.' ? folder : join(folder, path);
    await expect(readPaths([full])).rejects.toThrow(`cannot read ${full}: ${reason}`);
  });

  it('says what is wrong where no article came of anything', async () => {
    layOut({ 'a.txt': '', 'b.jsonl': '\n[]' });
    await expect(readPaths([join(folder, 'b.jsonl'), join(folder, 'a.txt')])).rejects.toThrow(
      `no article in it (line 2 of ${join(folder, 'b.jsonl')} is not a JSON object); check what it holds`,
    );
  });
});
