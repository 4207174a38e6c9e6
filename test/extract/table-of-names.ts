import { expect, it } from 'vitest';
import { kindOf } from '../../src/core/extract/kinds/kinds.ts';
import { analyse } from '../../src/core/read-article.ts';
import { addNames } from '../../src/core/rules/add-names.ts';
import { loadRulebook } from '../../src/rulebook.ts';

/** Tables of what a text names: a line is a text, `=>`, and all its names with their kinds. */

export const rulebook = addNames(loadRulebook(), [
  { name: 'Norvane', kinds: ['company'] },
  { name: 'Tarnhold Group', kinds: ['company'], aliases: ['Tarnhold'] },
  { name: 'Quillbee', kinds: ['product'] },
  { name: 'Quillbee 3.5 Lyric', kinds: ['model'] },
  { name: 'Tarnow Trophy', kinds: ['organization'], aliases: ['TVX Tarnow Trophy'] },
  { name: 'TVC', kinds: ['government'], aliases: ['Tavland Veterinary Council'] },
]);

export function read(text: string, source?: string): { name: string; kind: string }[] {
  const { grammar } = analyse({ id: 'a', text, ...(source !== undefined && { source }) }, rulebook);
  return grammar.entities.map((entity) => ({ name: entity.known?.name ?? entity.name, kind: kindOf(entity) }));
}

/** A test for each line of the table; `\\n` parts paragraphs, `(?)` is any kind. */
export function checkTable(table: string): void {
  it.each(table.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')))('%s', (row) => {
    const [text = '', wanted = ''] = row.split(' => ');
    const names = wanted === 'nothing' ? [] : wanted.split('; ');
    const found = read(text.replaceAll('\\n', '\n\n')).map(({ name, kind }) => {
      const open = names.includes(`${name} (?)`);
      return `${name} (${open ? '?' : kind})`;
    });
    expect(found.sort()).toEqual([...names].sort());
  });
}
