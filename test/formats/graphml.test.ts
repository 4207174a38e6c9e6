import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/core/formats/columns.ts';
import { graphColumns } from '../../src/core/formats/graph-columns.ts';
import { graphmlChunks } from '../../src/core/formats/graphml.ts';
import { allowedInXml, xmlIds } from '../../src/core/formats/xml.ts';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import { foundValues, inAnyOrder, meantValues } from './support/columns.ts';
import { smallGraph } from './support/graphs.ts';
import { hostileGraphs, nastyGraph } from './support/hostile.ts';
import { findReader, type Reader } from './support/readers.ts';
import { lint } from './support/xmllint.ts';

const toGraphml = (graph: KnowledgeGraph): string => [...graphmlChunks(graph)].join('');

const GRAPHS = [smallGraph(), nastyGraph(), ...fc.sample(hostileGraphs, { seed: 20260706, numRuns: 40 })];

/** A value as GraphML can hold it. */
const spelled = (value: NonNullable<Value>): unknown => {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return allowedInXml(typeof value === 'string' ? value : value.join('; '));
};

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
    for (const [at, { attributes, nodes, edges, options }] of GRAPHS.entries()) {
      const read = found[at];
      const ids = xmlIds(nodes.map(({ key }) => key));
      expect(Object.keys(read?.nodes ?? {}).sort()).toEqual([...ids].sort());
      const columns = graphColumns({ attributes, nodes, edges, options });
      for (const [place, node] of nodes.entries()) {
        const values = read?.nodes[ids[place] ?? ''];
        expect(values?.label ?? '').toBe(allowedInXml(node.attributes.label));
        expect(foundValues(columns.nodes, values)).toEqual(meantValues(columns.nodes, node, spelled));
      }
      const idOf = new Map(nodes.map(({ key }, place) => [key, ids[place]]));
      expect(
        inAnyOrder(
          (read?.edges ?? []).map(([source, target, values]) => [
            source,
            target,
            values.weight,
            foundValues(columns.edges, values),
          ]),
        ),
      ).toEqual(
        inAnyOrder(
          edges.map((edge) => [
            idOf.get(edge.source),
            idOf.get(edge.target),
            edge.attributes.weight,
            meantValues(columns.edges, edge, spelled),
          ]),
        ),
      );
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
