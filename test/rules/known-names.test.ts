import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/core/rules/known-names.ts';

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
