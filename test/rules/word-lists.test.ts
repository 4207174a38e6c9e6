import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { bundledData } from '../../src/bundled-data.ts';
import { endingIn, listed } from '../../src/core/rules/word-lists.ts';
import { loadRulebook } from '../../src/rulebook.ts';
import { sourceTexts } from '../support/imports.ts';

const lists = Object.entries(bundledData)
  .filter(([path]) => path.startsWith('lexicon/lists/'))
  .flatMap(([, file]) => Object.entries(file as Record<string, string[]>));

beforeAll(() => void loadRulebook());

it('has the words of a list', () => {
  const currency = listed('currencies');
  expect(currency.test('euro')).toBe(true);
  expect(currency.test('shell')).toBe(false);
  expect(currency.test('the euro')).toBe(false);
});

it('asks the last words alone where they are what counts', () => {
  const curb = endingIn('curbs');
  expect(curb.test('embargo')).toBe(true);
  expect(curb.test('new export curb')).toBe(true);
  expect(curb.test('curb chain')).toBe(false);
  expect(curb.test('recurb')).toBe(false);
});

it('tells of a list that nobody wrote', () => {
  expect(() => listed('moods of the sea')).toThrow('moods of the sea');
});

it('has no list twice, no word twice in one, and none that nobody asks for', () => {
  const names = lists.map(([name]) => name);
  expect(names).toEqual([...new Set(names)]);
  for (const [name, words] of lists) expect({ name, words }).toEqual({ name, words: [...new Set(words)] });
  const code = sourceTexts()
    .map((source) => source.code)
    .join('\n');
  expect(names.filter((name) => !code.includes(`('${name}')`))).toEqual([]);
});

it('explains every list in a line of its own, with an example', () => {
  const bare = readdirSync('data/lexicon/lists').flatMap((file) => {
    const lines = readFileSync(`data/lexicon/lists/${file}`, 'utf8').split('\n');
    return lines.filter((line, i) => /^[a-z]/.test(line) && !lines[i - 1]?.startsWith('# '));
  });
  expect(bare).toEqual([]);
});
