import { read } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_COLUMNS, claimRows } from '../../src/core/formats/claims.ts';
import { xlsxBytes } from '../../src/core/formats/xlsx.ts';
import { zipAnew } from '../../src/core/formats/zip.ts';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import { article, edge, evidence, graphOf, node, smallGraph } from './support/graphs.ts';
import { hostileGraphs, NASTY_NAMES, nastyGraph } from './support/hostile.ts';

process.stdout.write('Readers of XLSX here: SheetJS (@e965/xlsx)\n');

const GRAPHS = [graphOf(), smallGraph(), nastyGraph(), ...fc.sample(hostileGraphs, { seed: 20260720, numRuns: 40 })];

interface CellRead {
  /** `s` text, `n` number, `b` boolean. */
  readonly t: string;
  readonly v: unknown;
  /** A formula; no cell of ours has one. */
  readonly f?: string;
}

/** The cells of each sheet, row by row, as SheetJS reads them; undefined where a cell is empty. */
async function sheetsOf(
  graph: KnowledgeGraph,
): Promise<Readonly<Record<string, readonly (readonly (CellRead | undefined)[])[]>>> {
  const book = read(await xlsxBytes(graph), { type: 'array', dense: true });
  return Object.fromEntries(book.SheetNames.map((name) => [name, book.Sheets[name]?.['!data'] ?? []])) as never;
}

// SheetJS gives both signs of a line's end as one, though the file holds both.
const asWritten = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD').replaceAll('\r\n', '\n');
const text = (value: string) => (value === '' ? undefined : { t: 's', v: asWritten(value) });
const bare = (cell: CellRead | undefined) =>
  cell === undefined || cell.v === ''
    ? undefined
    : { t: cell.t, v: cell.v, ...(cell.f !== undefined && { f: cell.f }) };
const meantCell = (value: string | number | boolean | undefined) => {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? text(value) : { t: typeof value === 'number' ? 'n' : 'b', v: value };
};

describe('a workbook', () => {
  it('has the columns of the tables, under a row of names', async () => {
    const { nodes, edges, claims } = await sheetsOf(smallGraph());
    expect(nodes?.[0]?.slice(0, 4).map((cell) => cell?.v)).toEqual(['key', 'label', 'entity_type', 'aliases']);
    expect(nodes?.[1]?.slice(0, 5).map((cell) => cell?.v)).toEqual([
      'norvane',
      'Norvane',
      'company',
      'Norvane Inc.; NRV',
      9,
    ]);
    expect(edges?.[0]?.slice(0, 6).map((cell) => cell?.v)).toEqual([
      'key',
      'source',
      'target',
      'weight',
      'relation',
      'modality',
    ]);
    expect(claims?.[0]?.map((cell) => cell?.v)).toEqual([...CLAIM_COLUMNS]);
    expect(claims).toHaveLength(3);
  });

  it('gives SheetJS the same nodes, edges and sentences, for any graph, and no formula', async () => {
    for (const graph of GRAPHS) {
      const { nodes = [], edges = [], claims = [] } = await sheetsOf(graph);
      expect(nodes.slice(1).map((row) => row.slice(0, 2).map(bare))).toEqual(
        graph.nodes.map(({ key, attributes }) => [text(key), text(attributes.label)]),
      );
      const modality = edges[0]?.findIndex((cell) => cell?.v === 'modality') ?? 0;
      expect(edges.slice(1).map((row) => [...row.slice(0, 4), row[modality]].map(bare))).toEqual(
        graph.edges.map(({ key, source, target, attributes }) => [
          ...[key, source, target].map(text),
          { t: 'n', v: attributes.weight },
          text(attributes.modality),
        ]),
      );
      expect(claims.slice(1).map((row) => CLAIM_COLUMNS.map((_, at) => bare(row[at])))).toEqual(
        Array.from(claimRows(graph), (row) => CLAIM_COLUMNS.map((column) => meantCell(row[column]))),
      );
      for (const cell of [...nodes, ...edges, ...claims].flat()) expect(cell?.f).toBeUndefined();
    }
  });

  it('keeps every name as it is, whatever a workbook could take it for', async () => {
    const names = [
      ...NASTY_NAMES,
      '_x0041_',
      '_X000d_',
      '_x005F_',
      '__x0041__',
      '1e5',
      '2026-07-05',
      '#REF!',
      '#N/A',
      '#DIV/0!',
      '#Ref!',
      '{=A1}',
    ];
    const { nodes = [] } = await sheetsOf(graphOf({ nodes: names.map((key) => node(key, { label: key })) }));
    for (const [at, key] of names.entries()) expect([key, bare(nodes[at + 1]?.[1])]).toEqual([key, text(key)]);
  });

  it('cuts what no cell holds, and says so', async () => {
    const notes: string[] = [];
    const graph = graphOf({
      nodes: [node('a', { label: `${'x'.repeat(32_766)}😀` }), node('b', { label: 'y'.repeat(9) })],
    });
    const book = read(await xlsxBytes(graph, { onNote: (note) => notes.push(note) }), { type: 'array' });
    expect(String(book.Sheets.nodes?.B2?.v)).toBe(`${'x'.repeat(32_766)}\uFFFD`);
    expect(notes).toEqual(['1 texts cut to the 32767 characters that a cell of a spreadsheet holds']);
  });

  it('is the same for the same graph at any time, and tells none but the last article’s', async () => {
    const first = await xlsxBytes(smallGraph());
    await new Promise((later) => setTimeout(later, 2100)); // archives tell the time in steps of two seconds
    expect(Buffer.compare(await xlsxBytes(smallGraph()), first)).toBe(0);
    expect(Buffer.compare(zipAnew(first), first)).toBe(0);
    expect(read(first, { type: 'array' }).Props?.ModifiedDate).toEqual(new Date('2026-08-31T00:00:00Z'));
  });

  it('holds many sentences', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => evidence({ start: at }));
    const edges = [edge('a banned b', { evidence: many })];
    const graph = graphOf({ articles: [article('a.txt')], nodes: [node('a'), node('b')], edges });
    expect((await sheetsOf(graph)).claims).toHaveLength(20_001);
  });
});
