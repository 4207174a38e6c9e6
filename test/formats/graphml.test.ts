import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphmlChunks } from '../../src/core/formats/graphml.ts';
import { allowedInXml, xmlIds } from '../../src/core/formats/xml.ts';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import { smallGraph } from './support/graphs.ts';
import { hostileGraphs, nastyGraph } from './support/hostile.ts';
import { findReader, type Reader } from './support/readers.ts';
import { lint } from './support/xmllint.ts';

const toGraphml = (graph: KnowledgeGraph): string => [...graphmlChunks(graph)].join('');

const GRAPHS = [smallGraph(), nastyGraph(), ...fc.sample(hostileGraphs, { seed: 20260706, numRuns: 40 })];

const networkx = findReader('networkx', 'pip install networkx');
const igraph = findReader('igraph', 'pip install igraph');
process.stdout.write(`Readers of GraphML here: ${networkx.name}, ${igraph.name}\n`);

describe('GraphML', () => {
  it('is well-formed, for any graph', async () => {
    expect(await lint(GRAPHS.map((graph, at) => ({ fileName: `${at}.graphml`, contents: toGraphml(graph) })))).toEqual(
      [],
    );
  });
});

describe.each<[string, Reader]>([
  [networkx.name, networkx],
  [igraph.name, igraph],
])('GraphML read by %s', (_, reader) => {
  it.skipIf(!reader.found)('gives the same nodes, edges and attributes, for any graph', () => {
    const found = reader.read(GRAPHS.map(toGraphml), '.graphml');
    for (const [at, { nodes, edges }] of GRAPHS.entries()) {
      const read = found[at];
      const ids = xmlIds(nodes.map(({ key }) => key));
      expect(Object.keys(read?.nodes ?? {}).sort()).toEqual([...ids].sort());
      for (const [place, { attributes }] of nodes.entries()) {
        const { label = '', mentions, entity_type } = read?.nodes[ids[place] ?? ''] ?? {};
        expect([label, mentions, entity_type]).toEqual([
          allowedInXml(attributes.label),
          attributes.mentions,
          allowedInXml(attributes.kind),
        ]);
      }
      const written = read?.edges.map(([source, target, { relation = '', sentences, weight }]) =>
        JSON.stringify([source, relation, target, sentences, weight]),
      );
      const idOf = new Map(nodes.map(({ key }, place) => [key, ids[place]]));
      const meant = edges.map(({ source, target, attributes: { relation, evidence, weight } }) =>
        JSON.stringify([idOf.get(source), allowedInXml(relation), idOf.get(target), evidence.length, weight]),
      );
      expect(written?.sort()).toEqual(meant.sort());
    }
  });

  it.skipIf(!reader.found)('gives places, sizes, colours and columns with their types', () => {
    const [small] = reader.read([toGraphml(smallGraph())], '.graphml');
    expect(small?.nodes.norvane).toMatchObject({
      label: 'Norvane',
      x: 10,
      y: -20,
      size: 100,
      r: 47,
      g: 111,
      b: 219,
      articles: 2,
      aliases: 'Norvane Inc.; NRV',
    });
    expect(small?.edges.find(([source]) => source === 'norvane')?.[2]).toMatchObject({
      disputed: false,
      confidence: 0.9,
      said_by: 'Ada Quill',
    });
  });
});
