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
});
