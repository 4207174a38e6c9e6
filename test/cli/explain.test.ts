import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pressgraph, testFolder } from '../support/cli.ts';
import { writeBelow } from './articles.ts';

const OLD = {
  'ledger/ban.md':
    '---\ntitle: Norvex bans Tandril at work\nsource: The Ledger\ndate: 2025-03-04\n---\n\n' +
    'Norvex Inc. has banned its employees from using Tandril, a chatbot developed by Ulmara Corp.\n',
};
const NEW = {
  ...OLD,
  'post/maker.md':
    '---\ntitle: A chatbot under fire\nsource: The Post\ndate: 2025-03-05\n---\n\n' +
    'Tandril, a chatbot developed by Skarn Inc., was banned by Norvex.\n',
};

/** Two graphs, of an article and of that and another; built once, and asked of by every test. */
const graphs = new Map<string, string>();

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pressgraph test '));
  writeBelow(join(folder, 'old'), OLD);
  writeBelow(join(folder, 'new'), NEW);
  for (const name of ['old', 'new']) {
    await pressgraph(['build', name, '-o', `${name}.json`], folder);
    graphs.set(`${name}.json`, readFileSync(join(folder, `${name}.json`), 'utf8'));
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Both graphs and what they were built of, in a folder of the test's own. */
function twoGraphs(): string {
  const folder = testFolder();
  writeBelow(join(folder, 'old'), OLD);
  writeBelow(join(folder, 'new'), NEW);
  for (const [name, text] of graphs) writeFileSync(join(folder, name), text);
  return folder;
}

describe('pressgraph why', () => {
  it('tells each claim between two names with its sentences, sources and rules', async () => {
    const folder = twoGraphs();
    const { code, stdout, stderr } = await pressgraph(['why', 'new.json', 'Norvex Inc.', 'tandril'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Norvex(?: Inc\.)? banned Tandril \(asserted, 2 articles, confidence 0\.\d+\)$/m);
    expect(stdout).toContain('  “Tandril, a chatbot developed by Skarn Inc., was banned by Norvex.”');
    expect(stdout).toContain('    The Ledger, 2025-03-04, ledger/ban.md');
    expect(stdout).toMatch(
      /^ {4}rule banned\.\w+: .+; (?:precision not measured|right \d+ % of the time, in \d+ claims? measured)$/m,
    );
  });

  it('tells that a claim is disputed, and why', async () => {
    const folder = twoGraphs();
    const { stdout } = await pressgraph(['why', 'new.json', 'Tandril', 'Skarn Inc.'], folder);
    expect(stdout).toContain('disputed: ');
    expect(stdout).toContain('are each said to be the maker of Tandril');
  });

  it('says so where no article makes a claim, and what is between the two', async () => {
    const folder = twoGraphs();
    const { code, stdout } = await pressgraph(['why', 'new.json', 'Norvex', 'Skarn Inc.'], folder);
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(
        /^No article makes a claim between Norvex(?: Inc\.)? \(company\) and Skarn(?: Inc\.)? \(company\)\.$/,
      ),
      'Both have claims with Tandril.',
      '',
    ]);
  });

  it('names what is near a name that nothing bears', async () => {
    const folder = twoGraphs();
    const { code, stderr } = await pressgraph(['why', 'new.json', 'Tandrill', 'Norvex'], folder);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'pressgraph: nothing in the graph is called Tandrill; did you mean Tandril?\n',
    });
  });
});

describe('pressgraph review', () => {
  it('lists doubtful pairs and contradictions with the sentences of both sides', async () => {
    const folder = testFolder();
    writeBelow(join(folder, 'news'), {
      ...NEW,
      'a.txt': 'The plan was presented by Ada Quillson, a lawyer, on Monday.\n',
      'b.txt': 'The plan was presented by Ada F. Quillson, a lawyer, on Monday.\n',
      'c.txt': 'The plan was presented by Ada N. Quillson, a lawyer, on Monday.\n',
    });
    await pressgraph(['build', 'news', '-o', 'graph.json'], folder);
    const { code, stdout } = await pressgraph(['review', 'graph.json'], folder);
    expect(code).toBe(0);
    expect(stdout).toContain('2 pairs of names may be one thing:');
    expect(stdout).toContain('1. Ada F. Quillson: without the middle initial');
    expect(stdout).toContain('    “The plan was presented by Ada F. Quillson, a lawyer, on Monday.”');
    expect(stdout).toContain('    “The plan was presented by Ada Quillson, a lawyer, on Monday.”');
    expect(stdout).toContain('1 conflict:');
    expect(stdout).toMatch(/1\. maker: .+ and .+ are each said to be the maker of Tandril/);
    expect(stdout).toContain('“Tandril, a chatbot developed by Skarn Inc., was banned by Norvex.”');
    const { stdout: limited } = await pressgraph(['review', 'graph.json', '--limit', '1'], folder);
    expect(limited).toContain('2 pairs of names may be one thing; the first 1:');
    expect(limited).not.toContain('Ada N. Quillson');
  });

  it('says so where there is nothing to decide', async () => {
    const folder = twoGraphs();
    const { stdout } = await pressgraph(['review', 'old.json'], folder);
    expect(stdout.split('\n')).toEqual(['0 pairs of names may be one thing.', '', '0 conflicts.', '']);
  });
});

describe('pressgraph diff', () => {
  it('tells what new articles add, confirm and contradict', async () => {
    const folder = twoGraphs();
    const { code, stdout } = await pressgraph(['diff', 'old.json', 'new.json'], folder);
    expect(code).toBe(0);
    expect(stdout).toContain('new articles: 1\n  The Post, 2025-03-05, post/maker.md\n');
    expect(stdout).toMatch(/new claims: 1\n {2}Skarn(?: Inc\.)? develops Tandril \(.+\): “Tandril, a chatbot/);
    expect(stdout).toMatch(
      /claims confirmed by more sources: 1\n {2}Norvex.* banned Tandril \(.+\): 1 origin before, 2 now/,
    );
    expect(stdout).toMatch(/new contradictions: 1\n {2}maker: /);
    expect(stdout).not.toContain('gone');
  });

  it('says so where nothing changed', async () => {
    const folder = twoGraphs();
    expect(await pressgraph(['diff', 'old.json', 'old.json'], folder)).toEqual({
      code: 0,
      stdout: 'Nothing changed.\n',
      stderr: '',
    });
  });
});

describe('a graph file that cannot be read', () => {
  it.each([
    ['nope.json', 'cannot read nope.json: no such file; give the graph.json that pressgraph build wrote'],
    ['old', 'cannot read old: it is a folder; give the graph.json that pressgraph build wrote'],
  ])('is told of: %s', async (file, line) => {
    const folder = twoGraphs();
    for (const args of [
      ['why', file, 'a', 'b'],
      ['review', file],
      ['diff', file, 'old.json'],
      ['diff', 'old.json', file],
    ])
      expect(await pressgraph(args, folder)).toEqual({ code: 1, stdout: '', stderr: `pressgraph: ${line}\n` });
  });

  it('is told of where it is no graph', async () => {
    const folder = twoGraphs();
    writeFileSync(join(folder, 'cut.json'), readFileSync(join(folder, 'old.json'), 'utf8').slice(0, 100));
    const { code, stderr } = await pressgraph(['review', 'cut.json'], folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^pressgraph: cannot read cut\.json: not a graph file: it is not JSON/);
  });
});

describe('pressgraph build', () => {
  it('says which articles it took for copies', async () => {
    const folder = testFolder();
    const story = `${OLD['ledger/ban.md']}\n${'The notice went out on a quiet afternoon and named no reason for the change at all. '.repeat(2)}Staff were told to look for another tool by the end of the month, and to ask their desk chief if they found none that did the work as well.\n`;
    writeBelow(join(folder, 'news'), { 'a.md': story, 'b.md': story.replace('The Ledger', 'The Mirror') });
    const { stdout } = await pressgraph(['build', 'news', '-o', 'graph.json'], folder);
    expect(stdout).toContain('\n1 copy of a story, counted as one source with it: b.md (of a.md)\n');
  });
});
