import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/core/formats/columns.ts';
import { type GexfOptions, toGexf } from '../../src/core/formats/gexf.ts';
import { graphColumns } from '../../src/core/formats/graph-columns.ts';
import { rgbOf } from '../../src/core/formats/looks.ts';
import { allowedInXml, xmlIds } from '../../src/core/formats/xml.ts';
import type { GraphNode, KnowledgeGraph } from '../../src/core/model/index.ts';
import { foundValues, inAnyOrder, meantValues } from './support/columns.ts';
import { smallGraph } from './support/graphs.ts';
import { hostileGraphs, nastyGraph } from './support/hostile.ts';
import { findReader, type Reader, type ReadGraph } from './support/readers.ts';

const GRAPHS = [smallGraph(), nastyGraph(), ...fc.sample(hostileGraphs, { seed: 20260705, numRuns: 40 })];

const readAll = (reader: Reader, options?: GexfOptions): readonly ReadGraph[] =>
  reader.read(
    GRAPHS.map((graph) => toGexf(graph, options)),
    '.gexf',
  );

/** Edges as "source relation target", sorted. */
const claims = ({ nodes, edges }: KnowledgeGraph): string[] => {
  const ids = new Map(xmlIds(nodes.map(({ key }) => key)).map((id, at) => [nodes[at]?.key, id]));
  return edges
    .map(({ source, target, attributes }) => [ids.get(source), allowedInXml(attributes.relation), ids.get(target)])
    .map((claim) => JSON.stringify(claim))
    .sort();
};

const labelOf = (label: string, key: string): string =>
  allowedInXml([label, key].find((text) => text.trim()) ?? '(no name)');

/** A value as GEXF can hold it. */
const spelled = (value: NonNullable<Value>): unknown => {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return allowedInXml(typeof value === 'string' ? value : value.map((part) => part.replaceAll(';', ',')).join('; '));
};

/** What a reader found, without the guard that is there for Gephi. */
const unguarded = (values: Readonly<Record<string, unknown>> = {}): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      typeof value === 'string' ? value.replaceAll('I\u2060NF', 'INF') : value,
    ]),
  );

const networkx3 = findReader('networkx', 'pip install networkx', ['3.']);
const networkx2 = findReader('networkx', 'apt install python3-networkx', ['2.']);
const tulip = findReader('tulip', 'apt install tulip');

process.stdout.write(`Readers of GEXF here: ${[networkx3, networkx2, tulip].map(({ name }) => name).join(', ')}\n`);

describe.each<[string, Reader, GexfOptions]>([
  [`${networkx3.name} reads GEXF 1.3`, networkx3, {}],
  [`${networkx2.name} reads GEXF 1.2`, networkx2, { version: '1.2' }],
])('%s', (_, reader, options) => {
  it.skipIf(!reader.found)('and gets the same nodes, edges and attributes, for any graph', () => {
    const readings = readAll(reader, options);
    expect(readings).toHaveLength(GRAPHS.length);
    for (const [at, graph] of GRAPHS.entries()) {
      const read = readings[at] ?? { nodes: {}, edges: [] };
      const columns = graphColumns(graph);
      const ids = xmlIds(graph.nodes.map(({ key }) => key));
      expect(Object.keys(read.nodes).sort()).toEqual([...ids].sort());
      for (const [place, { key, attributes }] of graph.nodes.entries()) {
        const values = read.nodes[ids[place] ?? ''];
        expect(values?.label).toBe(labelOf(attributes.label, key));
        expect(foundValues(columns.nodes, unguarded(values))).toEqual(
          meantValues(columns.nodes, graph.nodes[place] as GraphNode, spelled),
        );
        const [r, g, b] = rgbOf(attributes.color) ?? [];
        expect(values?.viz).toMatchObject({ color: { r, g, b }, size: expect.any(Number) });
      }
      const written = read.edges.map(([source, target, { relation = '' }]) =>
        JSON.stringify([source, String(relation).replaceAll('I\u2060NF', 'INF'), target]),
      );
      expect(written.sort()).toEqual(claims(graph));
      expect(inAnyOrder(read.edges.map(([, , value]) => foundValues(columns.edges, unguarded(value))))).toEqual(
        inAnyOrder(graph.edges.map((edge) => meantValues(columns.edges, edge, spelled))),
      );
    }
  });

  it.skipIf(!reader.found)('and gets times and evidence', () => {
    const [small] = readAll(reader, options);
    const [, , banned] = small?.edges.find(([, , { relation }]) => relation === 'banned') ?? [];
    expect(banned).toMatchObject({
      start: '2026-07-05',
      end: '2026-07-05',
      disputed: false,
      said_by: 'Ada Quill',
      quote_1: expect.stringContaining('on Monday'),
      weight: 1,
    });
  });
});

describe(`${tulip.name} reads GEXF 1.3`, () => {
  it.skipIf(!tulip.found)('and gets the same labels, places, sizes and columns', () => {
    const [small] = tulip.read([toGexf(smallGraph())], '.gexf');
    expect(small?.nodes).toMatchObject({
      0: {
        viewLabel: 'Norvane',
        viewLayout: '(10,-20,0)',
        viewSize: '(100,100,100)',
        viewColor: '(47,111,219,255)',
        mentions: 9,
        aliases: 'Norvane Inc.; NRV',
      },
      1: { viewLabel: 'Quillbee', entity_type: 'product' },
      2: { viewLabel: 'Velm', community: 1 },
    });
    expect(small?.edges).toHaveLength(3);
    expect(small?.edges[0]).toMatchObject(['0', '1', { relation: 'banned', disputed: false, confidence: 0.9 }]);
  });

  it.skipIf(!tulip.found)('and gets as many nodes and edges, for any graph', () => {
    const counts = tulip
      .read(
        GRAPHS.map((graph) => toGexf(graph)),
        '.gexf',
      )
      .map(({ nodes, edges }) => [Object.keys(nodes).length, edges.length]);
    expect(counts).toEqual(GRAPHS.map(({ nodes, edges }) => [nodes.length, edges.length]));
  });
});
