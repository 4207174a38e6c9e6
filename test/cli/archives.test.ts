/** Formats that are several files: one archive each, unpacked here by a library of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../src/core/formats/json.ts';
import { pressgraph, testFolder } from '../support/cli.ts';
import { ARTICLES, writeBelow } from './articles.ts';

async function built(outputs: readonly string[], ...options: readonly string[]): Promise<string> {
  const folder = testFolder();
  writeBelow(join(folder, 'news'), ARTICLES);
  const args = ['build', 'news', ...outputs.flatMap((name) => ['-o', name]), ...options];
  expect(await pressgraph(args, folder)).toMatchObject({ code: 0, stderr: '' });
  return folder;
}

const textsIn = (folder: string, name: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(readFileSync(join(folder, name)))).map(([path, data]) => [path, strFromU8(data)]));

describe('archives', () => {
  it('-o FILE.csv.zip holds the tables, a row for each node', async () => {
    const folder = await built(['a.json', 'Tables.CSV.zip']);
    const graph = parseGraph(readFileSync(join(folder, 'a.json'), 'utf8'));
    const files = textsIn(folder, 'Tables.CSV.zip');
    expect([...files.keys()].filter((name) => name.endsWith('.csv')).length).toBeGreaterThanOrEqual(4);
    const [nodes = ''] = [...files].filter(([name]) => /^(?:.*\/)?nodes\.csv$/.test(name)).map(([, text]) => text);
    for (const { key, attributes } of graph.nodes) {
      expect(nodes).toContain(key);
      expect(nodes).toContain(attributes.label);
    }
  });

  it('-o FILE.obsidian.zip holds a note for each entity and article, without texts where so told', async () => {
    const sentence = 'Norvex is based in Germany.';
    const folder = await built(['a.json', 'vault.obsidian.zip']);
    const graph = parseGraph(readFileSync(join(folder, 'a.json'), 'utf8'));
    const notes = textsIn(folder, 'vault.obsidian.zip');
    expect(notes.size).toBe(1 + graph.nodes.length + graph.attributes.articles.length);
    const articles = (files: ReadonlyMap<string, string>) =>
      [...files]
        .filter(([name]) => name.startsWith('articles/'))
        .map(([, text]) => text)
        .join('\n');
    expect(articles(notes)).toContain(sentence);
    const bare = textsIn(await built(['vault.obsidian.zip'], '--no-text'), 'vault.obsidian.zip');
    expect([...bare.keys()]).toEqual([...notes.keys()]);
    expect(articles(bare)).not.toContain(sentence);
  });

  it('gives the same bytes on every run', async () => {
    const names = ['a.csv.zip', 'a.obsidian.zip'];
    const [one = '', two = ''] = [await built(names), await built(names)];
    for (const name of names) expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name)))).toBe(true);
  });
});
