import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pressgraph, testFolder } from '../support/cli.ts';
import { ARTICLES, writeBelow } from './articles.ts';

const READ = '.txt, .md, .jsonl, .jsonl.gz';

/** Arguments (with the files that they need), the exit code, and the one line that is printed. */
const FAILURES: readonly (readonly [
  args: string,
  files: Readonly<Record<string, string | Buffer>>,
  code: number,
  line: string | RegExp,
])[] = [
  ['build nope -o a.json', {}, 1, 'cannot read nope: no such file or folder; check the path'],
  ['build news nope.txt -o a.json', {}, 1, 'cannot read nope.txt: no such file or folder; check the path'],
  [
    'build empty -o a.json',
    { 'empty/.keep': '' },
    1,
    `cannot read empty: the folder is empty; put ${READ} files into it`,
  ],
  [
    'build pdfs -o a.json',
    { 'pdfs/a.pdf': '' },
    1,
    `cannot read pdfs: the folder holds no articles; pressgraph reads ${READ}`,
  ],
  [
    'build a.pdf -o a.json',
    { 'a.pdf': '' },
    1,
    `cannot read a.pdf: its kind is not known; give it one of the endings ${READ}`,
  ],
  [
    'build a.txt -o a.json',
    { 'a.txt': 'a\0b' },
    1,
    'cannot read a.txt: it is not a text file; remove it, or convert it to plain text in UTF-8',
  ],
  [
    'build a.txt -o a.json',
    { 'a.txt': '' },
    1,
    'cannot read a.txt: no article in it (a.txt is empty); check what it holds',
  ],
  [
    'build bad -o a.json',
    { 'bad/a.md': 'a\0b', 'bad/b.txt': 'Norvex.' },
    1,
    `cannot read ${join('bad', 'a.md')}: it is not a text file; remove it, or convert it to plain text in UTF-8, or leave such files out with --keep-going`,
  ],
  [
    'build a.jsonl -o a.json',
    { 'a.jsonl': '{}' },
    1,
    'cannot read a.jsonl: no article in it (line 1 of a.jsonl is without a "text" field that holds the article); check what it holds',
  ],
  [
    'build a.jsonl.gz -o a.json',
    { 'a.jsonl.gz': gzipSync('{"text":"Norvex said so."}').subarray(0, 30) },
    1,
    'cannot read a.jsonl.gz: it is no gzip file or is damaged; fetch or pack it again',
  ],
  [
    'build news -o no/where/a.json',
    {},
    1,
    'cannot write no/where/a.json: its folder does not exist; create it, or choose another',
  ],
  [
    'build news -o a.txt/a.json',
    { 'a.txt': '' },
    1,
    'cannot write a.txt/a.json: a.txt is not a folder; choose another path',
  ],
  ['build news -o a.json', { 'a.json/x': '' }, 1, 'cannot write a.json: it is a folder; choose another path'],
  [
    'build news -o b.json -o no/a.gexf',
    {},
    1,
    'cannot write no/a.gexf: its folder does not exist; create it, or choose another',
  ],
  [
    'build news -o a.xyz',
    {},
    2,
    /^cannot tell the format of a\.xyz: its name must end in one of .*\.gexf, \.json,.*\.obsidian\.zip, \.xlsx, \.html$/,
  ],
  ['build news -o a', {}, 2, /^cannot tell the format of a: its name must end in one of /],
  ['build news -o a.json -o ./a.json', {}, 2, 'one file is named twice with -o; name each once'],
  ['build news', {}, 2, /^required option '-o, --output <file>' not specified; see pressgraph --help$/],
  ['build -o a.json', {}, 2, /^missing required argument 'paths'; see pressgraph --help$/],
  ['build news -o', {}, 2, /^option '-o, --output <file>' argument missing; see pressgraph --help$/],
  [
    'build news -o a.json --threads 0',
    {},
    2,
    /^option '--threads <n>' argument '0' is invalid\. It must be a whole number from 1 to 256; see/,
  ],
  ['build news -o a.json --threads two', {}, 2, /^option '--threads <n>' argument 'two' is invalid/],
  [
    'build news -o a.json --tagger none',
    {},
    2,
    /^option '--tagger <name>' argument 'none' is invalid\. Allowed choices are compromise/,
  ],
  ['build news -o a.json --quite', {}, 2, /^unknown option '--quite'.*--quiet/],
  ['biuld news', {}, 2, /^unknown command 'biuld'.*build/],
  ['serve nope', {}, 1, 'cannot read nope: no such file or folder; check the path'],
  ['serve news --port 70000', {}, 2, /^option '--port <n>' argument '70000' is invalid/],
];

describe('a failure is one line that says what, where and what to do', () => {
  it.each(FAILURES)('pressgraph %s', async (args, files, code, line) => {
    const folder = testFolder();
    writeBelow(join(folder, 'news'), ARTICLES);
    writeBelow(folder, files);
    const before = readdirSync(folder, { recursive: true });
    const result = await pressgraph(args.split(' '), folder);
    const text = result.stderr.replace(/^pressgraph: /, '').trimEnd();
    if (typeof line === 'string') expect(text).toBe(line);
    else expect(text).toMatch(line);
    expect(result.stderr).toMatch(/^pressgraph: [^\n]+\n$/);
    expect(result).toMatchObject({ code, stdout: '' });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('leaves the file of an earlier run as it was', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'a.json'), 'old');
    expect(await pressgraph(['build', 'nope', '-o', 'a.json'], folder)).toMatchObject({ code: 1 });
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('old');
  });

  it('says so when no port is free', async () => {
    const server = createServer().listen(65_535, '127.0.0.1');
    onTestFinished(() => void server.close());
    const folder = testFolder();
    writeBelow(folder, { 'a.txt': 'Norvex sued Ulmara.' });
    const { code, stderr } = await pressgraph(['serve', 'a.txt', '--port', '65535'], folder);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'pressgraph: no free port from 65535 on; name another with --port\n',
    });
  });

  it.each([['--help'], ['--version'], ['build', '--help']])('%s is no failure', async (...args) => {
    const { code, stdout, stderr } = await pressgraph(args, testFolder());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });

  it('no command at all shows what there is, as wrong usage', async () => {
    const { code, stderr } = await pressgraph([], testFolder());
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Usage: pressgraph/);
  });
});
