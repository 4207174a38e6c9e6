/** `--corrections`: what was put right in the explorer holds for every graph that is built after. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { correctionsText } from '../../src/core/formats/corrections.ts';
import { parseGraph } from '../../src/core/formats/json.ts';
import { pressgraph, testFolder } from '../support/cli.ts';
import { ARTICLES, writeBelow } from './articles.ts';

describe('--corrections', () => {
  it('corrects the graph before it is written, and says how much', async () => {
    const folder = testFolder();
    writeBelow(join(folder, 'news'), ARTICLES);
    const build = (...args: readonly string[]) => pressgraph(['build', 'news', ...args], folder);
    const graphIn = (name: string) => parseGraph(readFileSync(join(folder, name), 'utf8'));
    await build('-o', 'plain.json');
    const plain = graphIn('plain.json');
    const [node = '', claim = ''] = [plain.nodes[0]?.key, plain.edges[0]?.key];
    writeFileSync(
      join(folder, 'right.json'),
      correctionsText([
        { type: 'rename', node, label: 'Something Else' },
        { type: 'reject', claim },
        { type: 'reject', claim: 'no|such|claim' },
      ]),
    );
    const result = await build('-o', 'a.json', '--corrections', 'right.json');
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toContain('2 of 3 corrections made as in right.json');
    const graph = graphIn('a.json');
    expect(graph.nodes.find(({ key }) => key === node)?.attributes.label).toBe('Something Else');
    expect(graph.edges.map(({ key }) => key)).toEqual(plain.edges.map(({ key }) => key).filter((key) => key !== claim));
    writeFileSync(join(folder, 'wrong.json'), '[]');
    const wrong = await build('-o', 'b.json', '--corrections', 'wrong.json');
    expect([wrong.code === 0, wrong.stderr]).toEqual([false, expect.stringContaining('cannot read wrong.json: not a')]);
  });
  it('holds before a view is taken, and in every format', async () => {
    const folder = testFolder();
    writeBelow(join(folder, 'news'), ARTICLES);
    const build = (...args: readonly string[]) => pressgraph(['build', 'news', ...args], folder);
    const graphIn = (name: string) => parseGraph(readFileSync(join(folder, name), 'utf8'));
    await build('-o', 'plain.json');
    const { edges } = graphIn('plain.json');
    const [first] = edges;
    const { source: node = '', target: other = '', key: claim = '' } = first ?? {};
    writeFileSync(join(folder, 'right.json'), correctionsText([{ type: 'reject', claim }]));
    const outputs = ['part.json', 'part.gexf', 'part.html'].flatMap((name) => ['-o', name]);
    const right = ['--corrections', 'right.json', '--view', `focus=1:${encodeURIComponent(node)}`];
    expect(await build(...outputs, ...right)).toMatchObject({ code: 0, stderr: '' });
    const part = graphIn('part.json');
    expect(part.nodes.map(({ key }) => key)).toContain(node);
    expect(part.edges.map(({ key }) => key)).not.toContain(claim);
    for (const name of ['part.gexf', 'part.html'])
      expect(readFileSync(join(folder, name), 'utf8')).not.toContain(`"${claim}"`);
    // A view may stand on what only the corrections make, and not on what they took away.
    writeFileSync(join(folder, 'merge.json'), correctionsText([{ type: 'merge', node, other }]));
    const around = (key: string) => `focus=1:${encodeURIComponent(key)}`;
    const merged = await build('-o', 'm.json', '--corrections', 'merge.json', '--view', around(node));
    expect(merged).toMatchObject({ code: 0, stderr: '' });
    expect(graphIn('m.json').nodes.map(({ key }) => key)).not.toContain(other);
    const gone = await build('-o', 'g.json', '--corrections', 'merge.json', '--view', around(other));
    expect(gone).toMatchObject({ code: 1, stderr: expect.stringContaining('which is not in this graph') });
  });
});
