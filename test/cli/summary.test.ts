import { describe, expect, it } from 'vitest';
import { fileSize, noteLines, summaryLines } from '../../src/cli/summary.ts';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';

/** Only what the summary looks at. */
function graph(
  kinds: readonly string[],
  relations: readonly string[],
  notes: readonly (readonly string[])[] = [],
): KnowledgeGraph {
  const attributes = {
    kinds: [
      { id: 'company', label: 'Company', plural: 'Companies' },
      { id: 'law', label: 'Law', plural: 'Laws' },
      { id: 'model', label: 'AI model', plural: 'AI models' },
    ],
    relations: [{ id: 'works_for', label: 'works for' }],
    articles: notes.map((own, index) => ({ id: `n${index}.txt`, origin: `n${index}.txt`, notes: own })),
  };
  const nodes = kinds.map((kind) => ({ attributes: { kind } }));
  const edges = relations.map((relation) => ({ attributes: { relation } }));
  return { attributes, nodes, edges } as unknown as KnowledgeGraph;
}

describe('summaryLines', () => {
  it('counts by kind and relation, the largest first, and speaks of one as of one', () => {
    const some = graph(['law', 'company', 'company', 'odd', 'model'], ['works_for', 'sued', 'sued'], [[], []]);
    expect(summaryLines(some, 1.26)).toEqual([
      '2 articles read in 1.3 s',
      '5 entities: 2 companies, 1 law, 1 AI model, 1 odd',
      '3 claims: 2 sued, 1 works for',
    ]);
    expect(summaryLines(graph(['law'], [], [[]]), 0)).toEqual([
      '1 article read in 0.0 s',
      '1 entity: 1 law',
      '0 claims',
    ]);
  });
});

describe('noteLines', () => {
  it('tells each note once', () => {
    const notes = [['not in English'], [], ['not in English', 'cut short'], ['not in English']];
    expect(noteLines(graph([], [], notes))).toEqual([
      'n0.txt and 2 other articles: not in English',
      'n2.txt: cut short',
    ]);
  });
});

describe('fileSize', () => {
  it.each([
    [999, '999 B'],
    [1_500, '2 kB'],
    [1_234_567, '1.2 MB'],
  ])('%d bytes are %s', (bytes, text) => expect(fileSize(bytes)).toBe(text));
});
