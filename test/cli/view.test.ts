/** `--view`: of the graph, what a link of the explorer shows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../src/core/formats/json.ts';
import { pressgraph, testFolder } from '../support/cli.ts';
import { ARTICLES, writeBelow } from './articles.ts';

function folderOfArticles(): string {
  const folder = testFolder();
  writeBelow(join(folder, 'news'), ARTICLES);
  return folder;
}

const build = (folder: string, ...args: readonly string[]) => pressgraph(['build', 'news', ...args], folder);
const graphIn = (folder: string, name: string) => parseGraph(readFileSync(join(folder, name), 'utf8'));

describe('--view', () => {
  it('writes what the link shows, and says how much that is', async () => {
    const folder = folderOfArticles();
    await build(folder, '-o', 'all.json');
    const all = graphIn(folder, 'all.json');
    const link = 'http://127.0.0.1:4173/#kind=government&status=negated&cam=0.5:0.5:1';
    const result = await build(folder, '-o', 'part.json', '-o', 'part.gexf', '--view', link);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    const part = graphIn(folder, 'part.json');
    const kinds = new Map(all.nodes.map(({ key, attributes }) => [key, attributes.kind]));
    const meant = all.edges.filter(
      ({ source, target, attributes }) =>
        attributes.modality !== 'negated' && kinds.get(source) !== 'government' && kinds.get(target) !== 'government',
    );
    expect(meant.length).toBeGreaterThan(1);
    expect(meant.length).toBeLessThan(all.edges.length);
    expect(part.edges).toEqual(meant);
    expect(part.nodes.map(({ key }) => key)).toEqual(
      [...new Set(meant.flatMap(({ source, target }) => [source, target]))].sort(),
    );
    expect(result.stdout).toContain(
      `the view shows ${part.nodes.length} of ${all.nodes.length} entities and ${part.edges.length} of ${all.edges.length} claims\n`,
    );
    expect(readFileSync(join(folder, 'part.gexf'), 'utf8').match(/<edge /g)).toHaveLength(meant.length);
  });

  it('takes the link from a file, or its words alone', async () => {
    const folder = folderOfArticles();
    writeBelow(folder, { 'saved view.txt': '\uFEFFhttps://news.example/graph/#kind=government\n' });
    await build(folder, '-o', 'a.json', '--view', 'saved view.txt');
    await build(folder, '-o', 'b.json', '--view', 'kind=government');
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(readFileSync(join(folder, 'b.json'), 'utf8'));
  });

  it.each([
    ['nope.txt', 1, 'cannot read the view nope.txt: it is neither a link of the explorer nor a file'],
    ['news/notes.txt', 1, 'news/notes.txt holds no link of the explorer'],
    ['#kinds=government', 1, 'the view says kinds=government, which no link of the explorer does'],
    ['#focus=1:company:nobody', 1, 'the view shows what is around company:nobody, which is not in this graph'],
  ])('%s: says in one line what is wrong, and writes nothing', async (view, code, why) => {
    const folder = folderOfArticles();
    const before = readdirSync(folder);
    const result = await build(folder, '-o', 'a.json', '--view', view);
    expect(result).toMatchObject({ code, stdout: '' });
    expect(result.stderr).toMatch(/^pressgraph: [^\n]+\n$/);
    expect(result.stderr).toContain(why);
    expect(readdirSync(folder)).toEqual(before);
  });
});
