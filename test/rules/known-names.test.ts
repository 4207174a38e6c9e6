import { describe, expect, it } from 'vitest';
import { bundledRulebook } from '../../src/bundled-rulebook.ts';
import { straight } from '../../src/core/rules/gazetteer.ts';
import { rowsOf, wordsOf } from '../../src/core/rules/known-names.ts';
import { tokenize } from '../../src/core/text/tokens.ts';

const HEAD = 'name\tkind\tcountry\tflags\tof\taliases';

describe('a table of names', () => {
  it('gives its rows', () => {
    const [row] = rowsOf('t.tsv', `${HEAD}\nVelm\tcompany|product\tPT\tword\t\tVelm Group|Velm AG`);
    expect(row).toMatchObject({ name: 'Velm', kinds: ['company', 'product'], country: 'PT', word: true, acts: false });
    expect(row?.aliases).toEqual(['Velm Group', 'Velm AG']);
  });

  it.each([
    ['too few columns', 'Velm\tcompany', 'expected 6 columns'],
    ['no kind', 'Velm\t\tPT\t\t\t', 'expected both to be filled'],
    ['a flag that nothing reads', 'Velm\tcompany\tPT\tword,wrod\t\t', 'found "wrod"'],
  ])('says where it has %s', (_, row, message) => {
    expect(() => rowsOf('t.tsv', `${HEAD}\n${row}`)).toThrow(message);
    expect(() => rowsOf('t.tsv', `${HEAD}\n${row}`)).toThrow('t.tsv');
  });
});

it('has the words of its names cut as the scanner cuts them in a text', () => {
  const scanned = (name: string) =>
    tokenize(name, { from: 0, to: name.length, isName: () => true, isTail: () => false, keepsStop: () => true });
  const names = [...bundledRulebook().gazetteer.entries].flatMap(([, { name, aliases }]) => [name, ...aliases]);
  const wrong = names.filter(
    (name) =>
      wordsOf(name).join(' ') !==
      scanned(name)
        .map((t) => straight(t.text))
        .join(' '),
  );
  expect(wrong).toEqual([]);
});
