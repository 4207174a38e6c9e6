import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyjsChunks } from '../../src/core/formats/cyjs.ts';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import { smallGraph } from './support/graphs.ts';
import { hostileGraphs, nastyGraph } from './support/hostile.ts';
import { findReader } from './support/readers.ts';

const toCyjs = (graph: KnowledgeGraph): string => [...cyjsChunks(graph)].join('');
const networkx = findReader('networkx', 'pip install networkx');
process.stdout.write(`Readers of cyjs here: ${networkx.name}\n`);

describe(`cyjs read by ${networkx.name}`, () => {
  it.skipIf(!networkx.found)('gives the same nodes and edges, for any graph', () => {
    const graphs = [smallGraph(), nastyGraph(), ...fc.sample(hostileGraphs, { seed: 20260707, numRuns: 40 })];
    const found = networkx.read(graphs.map(toCyjs), '.cyjs');
    for (const [at, { nodes, edges }] of graphs.entries()) {
      expect(Object.keys(found[at]?.nodes ?? {}).sort()).toEqual(nodes.map(({ key }) => key).sort());
      for (const { key, attributes } of nodes)
        expect(found[at]?.nodes[key]).toMatchObject({ name: attributes.label, mentions: attributes.mentions });
      const written = found[at]?.edges.map(([source, target, { interaction }]) =>
        JSON.stringify([source, interaction, target]),
      );
      expect(written?.sort()).toEqual(
        edges.map(({ source, target, attributes }) => JSON.stringify([source, attributes.relation, target])).sort(),
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
