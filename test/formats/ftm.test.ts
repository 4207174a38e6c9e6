import { defaultModel, Model } from '@alephdata/followthemoney';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ftmChunks } from '../../src/core/formats/ftm.ts';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import { edge, graphOf, node, smallGraph } from './support/graphs.ts';
import { hostileGraphs, nastyGraph } from './support/hostile.ts';

const model = new Model(defaultModel);

interface Line {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const linesOf = (graph: KnowledgeGraph): Line[] => [...ftmChunks(graph)].map((line) => JSON.parse(line) as Line);

describe('FollowTheMoney', () => {
  it('uses only schemata and properties of the published model, and links only what they may link, for any graph', () => {
    for (const graph of [smallGraph(), nastyGraph(), ...fc.sample(hostileGraphs, { seed: 20260711, numRuns: 60 })]) {
      const lines = linesOf(graph);
      const byId = new Map(lines.map((line) => [line.id, line]));
      expect(byId.size).toBe(lines.length);
      expect(lines).toHaveLength(graph.nodes.length + graph.edges.length + graph.attributes.articles.length);
      for (const { id, schema, properties } of lines) {
        expect(id).toMatch(/^[A-Za-z0-9._~-]+$/);
        // The model's own class refuses what it does not know.
        const entity = model.getEntity({ id, schema, properties: {} });
        for (const [name, values] of Object.entries(properties)) {
          const property = entity.schema.getProperty(name);
          for (const value of values) {
            entity.setProperty(name, value);
            if (property.type.name !== 'entity') continue;
            const target = byId.get(value);
            expect(model.getSchema(target?.schema ?? '').isA(property.getRange())).toBe(true);
          }
        }
        expect(entity.schema.abstract).toBe(false);
      }
    }
  });

  it('keeps names, aliases, quotes and dates', () => {
    const lines = linesOf(smallGraph());
    expect(lines[0]).toEqual({
      id: 'entity-norvane',
      schema: 'Company',
      properties: { name: ['Norvane'], alias: ['Norvane Inc.', 'NRV'], keywords: ['company'] },
    });
    expect(lines.find(({ id }) => id === 'claim-norvane~7c~banned~7c~quillbee')).toMatchObject({
      schema: 'UnknownLink',
      properties: {
        subject: ['entity-norvane'],
        object: ['entity-quillbee'],
        role: ['banned'],
        status: ['asserted'],
        date: ['2026-07-05'],
        description: ['Norvane banned Quillbee on Monday.'],
        publisher: ['Harbour Post'],
      },
    });
  });

  it('uses the model’s own links for ownership and work', () => {
    const graph = graphOf({
      nodes: [node('a'), node('b'), node('p', { kind: 'person' })],
      edges: [edge('a owns b'), edge('p works_for a'), edge('a works_for p')],
    });
    expect(
      linesOf(graph)
        .slice(3)
        .map(({ schema, properties }) => [schema, Object.keys(properties).slice(0, 2)]),
    ).toEqual([
      ['Ownership', ['owner', 'asset']],
      ['Employment', ['employee', 'employer']],
      ['UnknownLink', ['subject', 'object']],
    ]);
  });

  it('leaves out the texts of articles on demand', () => {
    expect([...ftmChunks(smallGraph(), { text: false })].join('')).not.toContain('bodyText');
    expect([...ftmChunks(smallGraph())].join('')).toContain('bodyText');
  });
});
