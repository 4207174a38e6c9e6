/** `--positions`: a graph that was laid out in Gephi keeps its looks when it is built again. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseGraph } from '../../src/core/formats/json.ts';
import { pressgraph, testFolder } from '../support/cli.ts';
import { ARTICLES, writeBelow } from './articles.ts';

/** The graph of the articles with a layout of its own, as JSON and as GEXF: built once, and asked of by every test. */
const plainFiles = new Map<string, string>();

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pressgraph test '));
  writeBelow(join(folder, 'news'), ARTICLES);
  await build(folder, '-o', 'plain.json', '-o', 'plain.gexf');
  for (const name of ['plain.json', 'plain.gexf']) plainFiles.set(name, readFileSync(join(folder, name), 'utf8'));
  rmSync(folder, { recursive: true, force: true });
});

/** The articles and their graph, in a folder of the test's own. */
function folderOfArticles(): string {
  const folder = testFolder();
  writeBelow(join(folder, 'news'), ARTICLES);
  writeBelow(folder, Object.fromEntries(plainFiles));
  return folder;
}

/** A GEXF file as Gephi exports it. */
const laidOut = (nodes: string) =>
  `<?xml version='1.0' encoding='UTF-8'?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph><nodes>${nodes}</nodes><edges/></graph></gexf>`;

const build = (folder: string, ...args: readonly string[]) => pressgraph(['build', 'news', ...args], folder);

const looksIn = (folder: string, name: string) =>
  new Map(
    parseGraph(readFileSync(join(folder, name), 'utf8')).nodes.map(({ key, attributes: { x, y, size, color } }) => [
      key,
      { x, y, size, color },
    ]),
  );

describe('--positions', () => {
  it('takes places, sizes and colours of the nodes that the file knows, and says how many', async () => {
    const folder = folderOfArticles();
    const plain = looksIn(folder, 'plain.json');
    const [one = '', two = ''] = plain.keys();
    const gexf = laidOut(
      `<node id="${one}"><viz:size value="7.5"/><viz:position x="-812.25" y="64.5"/><viz:color r="12" g="200" b="7"/></node>` +
        `<node id="${two}"><viz:position x="3" y="4"/></node><node id="gone"><viz:position x="1" y="1"/></node>`,
    );
    writeFileSync(join(folder, 'laid out.gexf'), gexf);
    const result = await build(folder, '-o', 'a.json', '--positions', 'laid out.gexf');
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toContain(`\n2 of ${plain.size} entities placed as in laid out.gexf\nwrote a.json`);
    const looks = looksIn(folder, 'a.json');
    expect(looks.get(one)).toEqual({ x: -812.25, y: 64.5, size: 7.5, color: '#0cc807' });
    expect(looks.get(two)).toEqual({ ...plain.get(two), x: 3, y: 4 });
    expect([...looks.keys()]).toEqual([...plain.keys()]);
  });

  it('keeps the places of what was there when articles are added', async () => {
    const folder = folderOfArticles();
    const first = looksIn(folder, 'plain.json');
    writeBelow(folder, { 'news/more.txt': 'Brindle Corp. sued Quill Labs. Brindle Corp. acquired Osterby Inc.' });
    await build(folder, '-o', 'second.json', '--positions', 'plain.gexf');
    const second = looksIn(folder, 'second.json');
    expect(second.size).toBeGreaterThan(first.size);
    for (const [key, { x, y }] of first) {
      expect(second.get(key)?.x).toBeCloseTo(x, 1);
      expect(second.get(key)?.y).toBeCloseTo(y, 1);
    }
  });

  it('keeps its own layout where the file is of another graph, and says so', async () => {
    const folder = folderOfArticles();
    writeFileSync(join(folder, 'other.gexf'), laidOut('<node id="gone"><viz:position x="1" y="1"/></node>'));
    const { code, stdout } = await build(folder, '-o', 'a.json', '--positions', 'other.gexf');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^0 of \d+ entities placed as in other\.gexf: none of its nodes is in this graph, which keeps its own layout$/m,
    );
    expect(readFileSync(join(folder, 'a.json')).equals(readFileSync(join(folder, 'plain.json')))).toBe(true);
  });

  it.each([
    ['nope.gexf', 'no such file; check the path'],
    ['news', 'it is a folder; give the GEXF file that Gephi exported'],
    ['other.graphml', 'not a GEXF file: it begins with <graphml>; choose one that Gephi exported as GEXF'],
    ['bare.gexf', 'no node of this GEXF file has a place; lay it out, and export it with positions'],
    ['zipped.gexf', 'it is not a text file in UTF-8; give a GEXF file'],
    ['half.gexf', /^not a sound XML file \(.+\); export it again$/],
  ])('%s: says in one line what is wrong, and writes nothing', async (name, why) => {
    const folder = folderOfArticles();
    writeBelow(folder, {
      'other.graphml': '<graphml/>',
      'bare.gexf': laidOut('<node id="a"/>'),
      'zipped.gexf': Uint8Array.of(0x50, 0x4b, 0xff, 0xfe),
      'half.gexf': laidOut('<node id="a"/>').slice(0, 120),
    });
    const before = readdirSync(folder);
    const { code, stdout, stderr } = await build(folder, '-o', 'a.json', '--positions', name);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^pressgraph: [^\n]+\n$/);
    const [, told] = new RegExp(`^pressgraph: cannot read ${name}: (.+)\n$`).exec(stderr) ?? [];
    if (typeof why === 'string') expect(told).toBe(why);
    else expect(told).toMatch(why);
    expect(readdirSync(folder)).toEqual(before);
  });
});
