import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarked } from '../../src/core/read-marked.ts';
import { parseMarked } from '../../src/core/rules/notation.ts';
import { loadRulebook } from '../../src/rulebook.ts';

/**
 * One table a phenomenon: a marked sentence, `=>`, and every claim that it makes ("A banned B; C uses D ~ possible"), or
 * "nothing". A claim too many fails as well as one too few. Ends of a relation without direction stand in alphabetical order.
 * A line that begins with `#` is a comment.
 */

const rulebook = loadRulebook();
const folder = new URL('./tables/', import.meta.url);

const rows = (file: string): string[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

const said = (claims: string): string[] =>
  claims === 'nothing'
    ? []
    : claims
        .split(';')
        .map((c) => c.trim())
        .sort();

function read(sentence: string): string[] {
  const claims = readMarked(parseMarked(sentence), rulebook).map(({ subject, relation, object, modality }) => {
    const ends = [subject, object];
    if (rulebook.relations.get(relation)?.symmetric === true) ends.sort();
    return `${ends[0]} ${relation} ${ends[1]}${modality === 'asserted' ? '' : ` ~ ${modality}`}`;
  });
  return [...new Set(claims)].sort();
}

describe.each(readdirSync(folder).sort())('%s', (file) => {
  it.each(rows(file))('%s', (row) => {
    const [sentence = '', claims = ''] = row.split(' => ');
    expect(read(sentence)).toEqual(said(claims));
  });
});
