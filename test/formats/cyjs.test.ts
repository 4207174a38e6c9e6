import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyjsChunks } from '../../src/core/formats/cyjs.ts';
import { graphColumns } from '../../src/core/formats/graph-columns.ts';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import { foundValues, inAnyOrder, meantValues } from './support/columns.ts';
import { smallGraph } from './support/graphs.ts';
import { hostileGraphs, nastyGraph } from './support/hostile.ts';
import { findReader } from './support/readers.ts';

const toCyjs = (graph: KnowledgeGraph): string => [...cyjsChunks(graph)].join('');
const networkx = findReader('networkx', 'pip install networkx');
process.stdout.write(`Readers of cyjs here: ${networkx.name}\n`);

describe(`cyjs read by ${networkx.name}`, () => {
  it.skipIf(!networkx.found)('gives the same nodes, edges and attributes, for any graph', () => {
    const graphs = [smallGraph(), nastyGraph(), ...fc.sample(hostileGraphs, { seed: 20260707, numRuns: 40 })];
    const found = networkx.read(graphs.map(toCyjs), '.cyjs');
    for (const [at, graph] of graphs.entries()) {
      const { nodes, edges } = graph;
      const columns = graphColumns(graph);
      expect(Object.keys(found[at]?.nodes ?? {}).sort()).toEqual(nodes.map(({ key }) => key).sort());
      for (const node of nodes) {
        const values = found[at]?.nodes[node.key];
        expect(values?.name).toBe(node.attributes.label);
        expect(foundValues(columns.nodes, values)).toEqual(meantValues(columns.nodes, node, (value) => value));
      }
      expect(
        inAnyOrder(
          (found[at]?.edges ?? []).map(([source, target, values]) => [
            [source, values.interaction, target],
            foundValues(columns.edges, values),
          ]),
        ),
      ).toEqual(
        inAnyOrder(
          edges.map((edge) => [
            [edge.source, edge.attributes.relation, edge.target],
            meantValues(columns.edges, edge, (value) => value),
          ]),
        ),
      );
    }
  });
});

describe('cyjs', () => {
  it('has places as a screen counts them, lists as lists and nothing for what is absent', () => {
    const { elements } = JSON.parse(toCyjs(smallGraph()));
    expect(elements.nodes[0]).toMatchObject({
      data: { id: 'norvane', aliases: ['Norvane Inc.', 'NRV'], size: 100 },
      position: { x: 10, y: 20 },
    });
    expect(elements.nodes[2].data).not.toHaveProperty('first_seen');
    expect(elements.edges[0].data).toMatchObject({
      source: 'norvane',
      target: 'quillbee',
      interaction: 'banned',
      quote_1: expect.stringContaining('on Monday'),
    });
  });
});
