import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimRows, claimsCsvChunks, claimsJsonlChunks } from '../../src/core/formats/claims.ts';
import type { Value } from '../../src/core/formats/columns.ts';
import { csvText, gephiTables, neo4jTables } from '../../src/core/formats/csv.ts';
import { graphColumns } from '../../src/core/formats/graph-columns.ts';
import { foundValues, meantValues } from './support/columns.ts';
import { article, edge, evidence, graphOf, node, smallGraph } from './support/graphs.ts';
import { hostileGraphs, NASTY_NAMES, nastyGraph } from './support/hostile.ts';
import { findReader } from './support/readers.ts';

const python = findReader('csv', 'python3');
process.stdout.write(`Readers of CSV here: Python's ${python.name}\n`);

const GRAPHS = [smallGraph(), nastyGraph(), ...fc.sample(hostileGraphs, { seed: 20260708, numRuns: 40 })];

/** The rows of tables by column, as Python reads them. */
const rowsOf = (tables: readonly string[]) =>
  python.read(tables, '.csv').map(({ edges }) => edges.map(([, , row]) => row as Record<string, string>));

const formulaLike = /^[\t\r\n]|^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
const asWritten = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD').replaceAll('\0', '\uFFFD');
const guarded = (text: string): string => (formulaLike.test(asWritten(text)) ? `'${asWritten(text)}` : asWritten(text));

const cell = (value: NonNullable<Value>): string =>
  typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : guarded(typeof value === 'string' ? value : value.join('; '));

describe('csvText', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '=1\n2', '\uFF1D1'])(
    'puts an apostrophe before %j',
    (cell) => {
      expect(csvText([[cell]], true)).toMatch(/^"?'/);
    },
  );

  it.each(['a=1', '1-2', 'a@b', ''])('leaves %j alone', (cell) => {
    expect(csvText([[cell, 'x']], true)).toBe(`${cell},x\r\n`);
  });

  it('leaves numbers and what is not for spreadsheets alone', () => {
    expect(csvText([[-1.5, true]], true)).toBe('-1.5,true\r\n');
    expect(csvText([['=1']], false)).toBe('=1\r\n');
  });
});

describe('tables for Gephi', () => {
  it('have the headers that Gephi knows', () => {
    const [nodes, edges] = [...gephiTables(smallGraph()).values()];
    expect(nodes).toMatch(/^Id,Label,Interval,entity_type,/);
    expect(edges).toMatch(/^Source,Target,Type,Id,Label,Kind,Weight,Interval,relation,/);
    expect(edges).toContain(
      'norvane,quillbee,Directed,norvane|banned|quillbee,banned,banned,1,"<[2026-07-05, 2026-07-05]>",banned',
    );
  });

  it.skipIf(!python.found)('give Python the same nodes, edges and attributes, for any graph, and no formula', () => {
    const tables = GRAPHS.map(gephiTables);
    const nodes = rowsOf(tables.map((files) => files.get('nodes.csv') ?? ''));
    const edges = rowsOf(tables.map((files) => files.get('edges.csv') ?? ''));
    for (const [at, graph] of GRAPHS.entries()) {
      expect(nodes[at]?.map(({ Id, Label }) => [Id, Label])).toEqual(
        graph.nodes.map(({ key, attributes }) => [guarded(key), guarded(attributes.label)]),
      );
      expect(edges[at]?.map(({ Source, Kind, Target }) => [Source, Kind, Target])).toEqual(
        graph.edges.map(({ source, target, attributes }) => [source, attributes.relation, target].map(guarded)),
      );
      const columns = graphColumns(graph);
      expect(nodes[at]?.map((row) => foundValues(columns.nodes, row))).toEqual(
        graph.nodes.map((node) => meantValues(columns.nodes, node, cell)),
      );
      expect(edges[at]?.map((row) => foundValues(columns.edges, row))).toEqual(
        graph.edges.map((edge) => meantValues(columns.edges, edge, cell)),
      );
      for (const row of [...(nodes[at] ?? []), ...(edges[at] ?? [])])
        for (const cell of Object.values(row)) if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(formulaLike);
    }
  });
});

describe('tables for neo4j-admin', () => {
  it('have typed headers', () => {
    const tables = neo4jTables(smallGraph());
    expect(tables.get('neo4j/nodes.csv')).toMatch(/^key:ID,:LABEL,name:string,entity_type:string,.*mentions:int,/);
    expect(tables.get('neo4j/edges.csv')).toMatch(
      /^:START_ID,:END_ID,:TYPE,key:string,weight:double,.*disputed:boolean,.*confidence:double/,
    );
    expect(tables.get('neo4j/nodes.csv')).toContain('\r\nquillbee,Product,Quillbee,');
    expect(tables.get('neo4j/edges.csv')).toContain('\r\nvelm,norvane,COMPETES_WITH,velm|competes_with|norvane,2,');
  });

  it.skipIf(!python.found)('give Python every name as it is', () => {
    const graph = graphOf({ nodes: NASTY_NAMES.map((key) => node(key, { label: key })) });
    const [rows] = rowsOf([neo4jTables(graph).get('neo4j/nodes.csv') ?? '']);
    expect(rows?.map((row) => [row['key:ID'], row['name:string']])).toEqual(
      NASTY_NAMES.map((key) => [asWritten(key), asWritten(key)]),
    );
  });
});

describe('claims', () => {
  it('begin as Excel wants it', () => {
    expect([...claimsCsvChunks(smallGraph())].join('')).toMatch(/^\uFEFFsubject,relation,object,/);
  });

  it('have a row for each sentence, with all that is needed to check it', () => {
    expect([...claimRows(smallGraph())]).toHaveLength(2);
    expect([...claimRows(smallGraph())][0]).toEqual({
      subject: 'Norvane',
      relation: 'banned',
      object: 'Quillbee',
      subject_kind: 'company',
      object_kind: 'product',
      modality: 'asserted',
      attribution: 'Ada Quill',
      disputed: false,
      sentence: 'Norvane banned Quillbee on Monday.',
      article: 'a.txt',
      title: 'Title of a.txt',
      source: 'Harbour Post',
      date: '2026-07-05',
      url: 'https://harbour.example/a.txt',
      event_date: undefined,
      confidence: 0.9,
      rule: 'banned.verb',
      start: 0,
      end: 34,
      subject_key: 'norvane',
      object_key: 'quillbee',
    });
  });

  it.skipIf(!python.found)('give Python the same as CSV and as JSON lines, for any graph', () => {
    const read = rowsOf(GRAPHS.map((graph) => [...claimsCsvChunks(graph)].join('')));
    for (const [at, graph] of GRAPHS.entries()) {
      const meant = [...claimRows(graph)];
      expect(read[at]?.map(({ subject, sentence, rule }) => [subject, sentence, rule])).toEqual(
        meant.map(({ subject, sentence, rule }) => [subject, sentence, rule].map((text) => guarded(String(text)))),
      );
      expect([...claimsJsonlChunks(graph)].map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(meant)));
    }
  });

  it('keep their header and their rows over many pieces', () => {
    const many = Array.from({ length: 1200 }, () => evidence());
    const graph = graphOf({
      articles: [article('a.txt')],
      nodes: [node('a'), node('b')],
      edges: [edge('a banned b', { evidence: many })],
    });
    const lines = [...claimsCsvChunks(graph)].join('').trimEnd().split('\r\n');
    expect(lines).toHaveLength(1201);
    expect(lines.filter((line) => /^\uFEFF?subject,relation/.test(line))).toHaveLength(1);
  });
});
