import { readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import { pressgraph, testFolder } from '../support/cli.ts';
import { ARTICLES, writeBelow } from './articles.ts';

const graphOf = (folder: string, name: string): KnowledgeGraph => JSON.parse(readFileSync(join(folder, name), 'utf8'));

function folderOfArticles(): string {
  const folder = testFolder();
  writeBelow(join(folder, 'news'), ARTICLES);
  return folder;
}

describe('pressgraph build', () => {
  it('writes the graph in every format asked for, and sums it up in a few lines', async () => {
    const folder = folderOfArticles();
    const { code, stdout, stderr } = await pressgraph(['build', 'news', '-o', 'a.json', '-o', 'b.gexf'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const graph = graphOf(folder, 'a.json');
    expect(graph.attributes.articles.map(({ id }) => id)).toEqual([
      'ledger/ban.md',
      'ledger/denial.md',
      'notes.txt',
      'w1',
      'w2',
    ]);
    expect(graph.nodes.map((node) => node.attributes.label)).toEqual(expect.arrayContaining(['Tandril', 'Quill Labs']));
    expect(readFileSync(join(folder, 'b.gexf'), 'utf8')).toMatch(/<\/gexf>\s*$/);
    const lines = stdout.trim().split('\n');
    expect(lines[0]).toMatch(/^5 articles read in \d+\.\d s$/);
    expect(lines[1]).toMatch(new RegExp(`^${graph.nodes.length} entities: \\d+ \\w+`));
    expect(lines[2]).toMatch(new RegExp(`^${graph.edges.length} claims: \\d+ \\w+`));
    expect(lines[3]).toMatch(/^wrote a\.json \(\d+ k?B\), b\.gexf \(\d+ k?B\)$/);
    expect(lines).toHaveLength(4);
  });

  it('writes the same bytes on every run, with any number of threads and from any order of paths', async () => {
    const folder = folderOfArticles();
    // So few articles are read in one thread, unless one asks for more: the first two are the same run twice.
    const runs = [
      ['news'],
      ['news', '--threads', '1'],
      ['news', '--threads', '2'],
      ['news', '--threads', '3'],
      ['news/wire.jsonl', 'news'],
    ];
    const files: Buffer[] = [];
    for (const [index, args] of runs.entries()) {
      const outputs = ['-o', `${index}.json`, '-o', `${index}.gexf`];
      expect(await pressgraph(['build', ...args, ...outputs], folder)).toMatchObject({ code: 0, stderr: '' });
      files.push(Buffer.concat(['json', 'gexf'].map((suffix) => readFileSync(join(folder, `${index}.${suffix}`)))));
    }
    for (const file of files) expect(file.equals(files[0] ?? Buffer.alloc(0))).toBe(true);
  });

  it('gives many batches to its threads and gets every reading back to its place', async () => {
    const folder = testFolder();
    const line = (n: number) =>
      JSON.stringify({
        id: `n${n}`,
        text: `Norvex ${n} said on day ${n} that it sued Ulmara Corp. ${'It rained. '.repeat(400)}`,
      });
    writeBelow(folder, { 'many.jsonl': Array.from({ length: 40 }, (_, n) => line(n)).join('\n') });
    for (const threads of ['1', '2'])
      expect(
        await pressgraph(['build', 'many.jsonl', '-o', `${threads}.json`, '--threads', threads], folder),
      ).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, '2.json')).equals(readFileSync(join(folder, '1.json')))).toBe(true);
    expect(graphOf(folder, '2.json').attributes.articles).toHaveLength(40);
  });

  it('leaves the text out when told to', async () => {
    const folder = folderOfArticles();
    await pressgraph(['build', 'news', '-o', 'a.json', '--no-text'], folder);
    for (const article of graphOf(folder, 'a.json').attributes.articles) expect(article).not.toHaveProperty('text');
  });

  it('is quiet when told to', async () => {
    const folder = folderOfArticles();
    const result = await pressgraph(['build', 'news', '-o', 'a.json', '--quiet'], folder);
    expect(result).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('tells what it left out, each on a line, and reads the rest', async () => {
    const folder = folderOfArticles();
    writeBelow(join(folder, 'news'), {
      'wire.jsonl': '{"text": "Norvex sued Ulmara."}\n{oops\n',
      'x.pdf': '',
      'y.pdf': '',
      'e.txt': '',
    });
    const { code, stderr } = await pressgraph(['build', 'news', '-o', 'a.json'], folder);
    expect(code).toBe(0);
    expect(stderr.trim().split('\n')).toEqual([
      `pressgraph: skipped ${join('news', 'e.txt')}: empty`,
      `pressgraph: skipped line 2 of ${join('news', 'wire.jsonl')}: not a JSON object`,
      'pressgraph: passed over files of kinds that are not read: 2 .pdf',
    ]);
  });

  it('goes on past files that it cannot read when told to', async () => {
    const folder = folderOfArticles();
    writeBelow(join(folder, 'news'), { 'bad.txt': 'a\0b' });
    const { code, stderr } = await pressgraph(['build', 'news', '-o', 'a.json', '--keep-going'], folder);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `pressgraph: skipped ${join('news', 'bad.txt')}: left out: it is not a text file\n`,
    });
  });

  it('copes with names that are hard to quote, and lets none act on the terminal', async () => {
    const folder = testFolder();
    const name = 'it\'s "Norvex" & $HOME; näïve 漢字 \u001b[31m\n.txt';
    writeBelow(join(folder, '-weird dir'), { [name]: ARTICLES['notes.txt'] ?? '', 'bad \u001b[2J.txt': '' });
    const args = ['build', '-o', 'out put é.json', '--', '-weird dir'];
    const { code, stderr } = await pressgraph(args, folder);
    expect(code).toBe(0);
    expect(stderr).toContain('bad \ufffd[2J.txt: empty');
    const [article] = graphOf(folder, 'out put é.json').attributes.articles;
    expect(article?.id).toBe('it\'s "Norvex" & $HOME; näïve 漢字 \ufffd[31m .txt');
  });

  it('replaces a file only once the new one is whole, and follows a link to it', async () => {
    const folder = folderOfArticles();
    writeBelow(folder, { 'elsewhere/real.json': 'old' });
    symlinkSync(join('elsewhere', 'real.json'), join(folder, 'link.json'));
    await pressgraph(['build', 'news', '-o', 'link.json'], folder);
    expect(graphOf(folder, 'elsewhere/real.json').nodes.length).toBeGreaterThan(0);
    expect(readdirSync(folder).sort()).toEqual(['elsewhere', 'link.json', 'news']);
    expect(statSync(join(folder, 'elsewhere', 'real.json')).mode & 0o111).toBe(0);
  });
});
