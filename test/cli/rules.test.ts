/** `--rules` and `check-rules`: users' own rules by the command line, in every thread. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import { pressgraph, testFolder } from '../support/cli.ts';
import { ARTICLES, writeBelow } from './articles.ts';

const PHARMA = readFileSync(join(import.meta.dirname, '..', '..', 'data', 'examples', 'pharma.yaml'), 'utf8');
const STORY = 'Norvane Therapeutics is testing VLR-7 in volunteers.\n';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = testFolder();
  writeBelow(folder, files);
  return folder;
}

describe('--rules', () => {
  it('adds kinds, relations and names, in every thread alike', async () => {
    const folder = folderWith({
      'pharma.yaml': PHARMA,
      'news/a.txt': STORY,
      'news/b.txt': 'A day later. '.repeat(5000),
    });
    const build = (name: string, threads: string) =>
      pressgraph(['build', 'news', '--rules', 'pharma.yaml', '--threads', threads, '-o', name], folder);
    expect(await build('one.json', '1')).toMatchObject({ code: 0 });
    expect(await build('two.json', '2')).toMatchObject({ code: 0 });
    const text = readFileSync(join(folder, 'one.json'), 'utf8');
    expect(readFileSync(join(folder, 'two.json'), 'utf8')).toBe(text);
    const graph = JSON.parse(text) as KnowledgeGraph;
    expect(graph.edges.map(({ key }) => key)).toContain('company:norvane-therapeutics|trial_of|drug:velorin');
  });

  it.each([
    ['--rules nope.yaml', 'cannot read nope.yaml: no such file; check the path'],
    ['--rules folder', 'cannot read folder: it is a folder; give a file such as my.yaml'],
    ['--rules slip.yaml', 'slip.yaml:2: names.0.kinds: expected at least one kind'],
  ])('%s: says so in one line', async (args, line) => {
    const folder = folderWith({ ...ARTICLES, 'slip.yaml': 'names:\n  - name: Quillbee\n' });
    mkdirSync(join(folder, 'folder'));
    const result = await pressgraph(['build', 'notes.txt', ...args.split(' '), '-o', 'a.json'], folder);
    expect(result).toEqual({ code: 1, stdout: '', stderr: `pressgraph: ${line}\n` });
  });
});

describe('check-rules', () => {
  it('says that all examples hold', async () => {
    const folder = folderWith({ 'pharma.yaml': PHARMA });
    const { code, stdout } = await pressgraph(['check-rules', 'pharma.yaml'], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^trial_of\.verb \(.+\): 4 of 4 examples hold$/m);
    expect(stdout).toMatch(/^3 frames, 1 kind, 1 relation and 2 names read; all \d+ examples hold$/m);
  });

  it('shows each that fails, with what was read instead', async () => {
    const wrong = PHARMA.replace('[Norvane|company|s] is testing', '[Norvane|company|s] is painting');
    const folder = folderWith({ 'wrong.yaml': wrong });
    const { code, stdout, stderr } = await pressgraph(['check-rules', 'wrong.yaml'], folder);
    expect(code).toBe(1);
    expect(stdout).toContain(
      '3 of 4 examples hold\n  [Norvane|company|s] is painting [Velorin|drug|o] in patients.\n    expected Norvane trial_of Velorin (asserted)\n    found nothing\n',
    );
    expect(stderr).toMatch(/^pressgraph: 1 of \d+ examples failed; change the frames or the examples\n$/);
  });
});
