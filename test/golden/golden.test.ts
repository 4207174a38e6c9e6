/**
 * The files made of three articles, compared with those that lie beside this test, so that every change of the output is
 * seen as a diff and reviewed. `UPDATE_GOLDEN=1 npx vitest run test/golden` writes them anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pressgraph, testFolder } from '../support/cli.ts';

/** A ban told with two makers of one product, and a denial of what others report. */
const ARTICLES = ['alibaba-bars-claude-code-wire.md', 'alibaba-claude-code-data-fears.md', 'nvidia-denies-subpoena.md'];
const GOLDEN = ['graph.json', 'graph.gexf'];
const HERE = import.meta.dirname;

it('three articles give the files that were reviewed', async () => {
  const folder = testFolder();
  const articles = ARTICLES.map((name) => join(HERE, '..', '..', 'data', 'articles', name));
  const outputs = GOLDEN.flatMap((name) => ['-o', name]);
  expect(await pressgraph(['build', ...articles, ...outputs], folder)).toMatchObject({ code: 0, stderr: '' });
  for (const name of GOLDEN) {
    const built = readFileSync(join(folder, name), 'utf8');
    const golden = join(HERE, name);
    if (process.env.UPDATE_GOLDEN) writeFileSync(golden, built);
    expect(existsSync(golden), `test/golden/${name} is missing: UPDATE_GOLDEN=1 npx vitest run test/golden`).toBe(true);
    expect(firstDifference(built, readFileSync(golden, 'utf8')), `${name} differs; after review: UPDATE_GOLDEN=1`).toBe(
      undefined,
    );
  }
});

/** The first place that differs, with its line number; a whole graph as a failure message would help nobody. */
function firstDifference(built: string, golden: string): string | undefined {
  if (built === golden) return undefined;
  const [now, before] = [built.split('\n'), golden.split('\n')];
  const line = [...now, undefined].findIndex((text, index) => text !== before[index]);
  const [text = '', old = ''] = [now[line], before[line]];
  const column = [...text, ''].findIndex((_, index) => text[index] !== old[index]);
  const excerpt = (whole: string) => whole.slice(Math.max(0, column - 40), column + 80) || 'the end';
  return `line ${line + 1}, column ${column + 1}: ${excerpt(text)} INSTEAD OF ${excerpt(old)}`;
}
