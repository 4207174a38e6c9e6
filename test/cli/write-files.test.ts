import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../src/cli/write-files.ts';
import { testFolder } from '../support/cli.ts';

function* broken(): Generator<string> {
  yield 'x'.repeat(1_000_000);
  throw new Error('the format gave up');
}

describe('writeFiles', () => {
  it('writes every piece in order, gathered or not, and gives the sizes', async () => {
    const folder = testFolder();
    const pieces = Array.from({ length: 50_000 }, (_, n) => `${n} é `);
    const sizes = await writeFiles([
      { path: join(folder, 'a'), chunks: pieces },
      { path: join(folder, 'b'), chunks: [] },
    ]);
    const expected = pieces.join('');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe(expected);
    expect(sizes).toEqual([Buffer.byteLength(expected), 0]);
  });

  it('writes bytes as they are, among texts', async () => {
    const path = join(testFolder(), 'a');
    const sizes = await writeFiles([{ path, chunks: ['é', Uint8Array.of(0, 255, 128), '', new Uint8Array(), 'z'] }]);
    expect([...readFileSync(path)]).toEqual([0xc3, 0xa9, 0, 255, 128, 0x7a]);
    expect(sizes).toEqual([6]);
  });

  it('leaves nothing of any file, and the old ones untouched, when one of them breaks off', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'b'), 'old');
    const files = [
      { path: join(folder, 'a'), chunks: ['new'] },
      { path: join(folder, 'b'), chunks: broken() },
    ];
    await expect(writeFiles(files)).rejects.toThrow('the format gave up');
    expect(readdirSync(folder)).toEqual(['b']);
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('old');
  });
});
