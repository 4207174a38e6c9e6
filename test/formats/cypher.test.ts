import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cypherChunks } from '../../src/core/formats/cypher.ts';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import { parseCypher } from './support/cypher-parser.ts';
import { edge, graphOf, node, smallGraph } from './support/graphs.ts';
import { hostileGraphs, NASTY_NAMES, nastyGraph } from './support/hostile.ts';

/** The statements that load; the grammar is older than `CREATE CONSTRAINT … IF NOT EXISTS`, and wants nothing after the last `;`. */
const loading = (graph: KnowledgeGraph): string => [...cypherChunks(graph)].slice(2).join('').trimEnd();

/** What Neo4j makes of a text between quotes. */
const spoken = (literal: string): string =>
  literal
    .slice(1, -1)
    .replace(/\\(u[\da-f]{4}|.)/g, (_, code: string) =>
      code.startsWith('u')
        ? String.fromCharCode(Number.parseInt(code.slice(1), 16))
        : ({ n: '\n', r: '\r', t: '\t' }[code] ?? code),
    );

const asWritten = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD').replaceAll('\0', '\uFFFD');

describe('Cypher', () => {
  it('is what Neo4j’s grammar reads, with every name in it, for any graph', () => {
    const names = graphOf({ nodes: NASTY_NAMES.map((key) => node(key, { label: key, kind: key })) });
    for (const graph of [
      smallGraph(),
      names,
      nastyGraph(),
      ...fc.sample(hostileGraphs, { seed: 20260712, numRuns: 25 }),
    ]) {
      if (graph.nodes.length === 0) continue;
      const { errors, quoted } = parseCypher(loading(graph));
      expect(errors).toEqual([]);
      const texts = quoted.filter((text) => text.startsWith("'")).map(spoken);
      for (const { key, attributes } of graph.nodes)
        expect(texts).toEqual(expect.arrayContaining([asWritten(key), asWritten(attributes.label)]));
      for (const { key } of graph.edges) expect(texts).toContain(asWritten(key));
    }
  });

  it('loads nodes by kind and relationships by relation, and can be run again', () => {
    const script = [...cypherChunks(smallGraph())].join('');
    expect(script).toContain('CREATE CONSTRAINT pressgraph_key IF NOT EXISTS');
    expect(script).toContain('MERGE (n:Entity {key: row.key}) SET n += row.values, n:`Company`;');
    expect(script).toContain('MERGE (a)-[r:`COMPETES_WITH` {key: row.key}]->(b) SET r += row.values;');
    expect(script).toContain(
      "{key: 'norvane', values: {name: 'Norvane', entity_type: 'company', aliases: ['Norvane Inc.', 'NRV'], mentions: 9,",
    );
    expect(script).not.toMatch(/^\s*CREATE \(/m);
  });

  it('cuts long lists into statements', () => {
    const nodes = Array.from({ length: 450 }, (_, at) => node(`n${at}`));
    expect(loading(graphOf({ nodes })).match(/UNWIND/g)).toHaveLength(3);
  });

  it('leaves no way out of a name between backticks', () => {
    const relation = 'x`]->() DETACH DELETE n //\\u0060';
    const { errors, quoted } = parseCypher(
      loading(
        graphOf({
          nodes: [node('a'), node('b')],
          edges: [edge('', { relation })].map((made) => ({ ...made, source: 'a', target: 'b' })),
        }),
      ),
    );
    expect(errors).toEqual([]);
    expect(quoted.filter((text) => text.startsWith('`')).at(-1)).toBe('`X``]->() DETACH DELETE N //＼U0060`');
  });
});
