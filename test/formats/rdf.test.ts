import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonldChunks } from '../../src/core/formats/jsonld.ts';
import { turtleChunks } from '../../src/core/formats/turtle.ts';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import { edge, graphOf, node, smallGraph } from './support/graphs.ts';
import { hostileGraphs, nastyGraph } from './support/hostile.ts';
import { findReader } from './support/readers.ts';

const toTurtle = (graph: KnowledgeGraph): string => [...turtleChunks(graph)].join('');
const toJsonld = (graph: KnowledgeGraph): string => [...jsonldChunks(graph)].join('');

const GRAPHS = [smallGraph(), nastyGraph(), ...fc.sample(hostileGraphs, { seed: 20260709, numRuns: 30 })];

const rdflib = findReader('rdflib', 'pip install rdflib');
const rapper = spawnSync('rapper', ['--version'], { encoding: 'utf8' }).stdout?.trim();
process.stdout.write(
  `Readers of RDF here: ${rdflib.name}, rapper ${rapper || '(not found: apt install raptor2-utils)'}\n`,
);

const triples = (texts: readonly string[], suffix: string): string[][] =>
  rdflib
    .read(texts, suffix)
    .map(({ edges }) => edges.map(([subject, predicate, { term }]) => `${subject} ${predicate} ${term}`));

describe(`RDF read by ${rdflib.name}`, () => {
  it.skipIf(!rdflib.found)('is the same as Turtle and as JSON-LD, for any graph', () => {
    const turtle = triples(GRAPHS.map(toTurtle), '.ttl');
    expect(turtle).toEqual(triples(GRAPHS.map(toJsonld), '.jsonld'));
    for (const [at, { nodes, edges }] of GRAPHS.entries()) {
      const subjects = (type: string): number =>
        turtle[at]?.filter((triple) => triple.endsWith(`#type> ${type}`)).length ?? 0;
      expect(subjects('<http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement>')).toBe(edges.length);
      expect(turtle[at]?.filter((triple) => triple.includes('<urn:pressgraph:mentions>'))).toHaveLength(nodes.length);
    }
  });

  it.skipIf(!rdflib.found)('leads from a claim to its quote and to the article', () => {
    const [small = []] = triples([toTurtle(smallGraph())], '.ttl');
    const claim = '<urn:pressgraph:claim:norvane%7Cbanned%7Cquillbee>';
    const quote = '<urn:pressgraph:claim:norvane%7Cbanned%7Cquillbee:quote:1>';
    expect(small).toEqual(
      expect.arrayContaining([
        `${claim} <http://www.w3.org/ns/prov#wasDerivedFrom> ${quote}`,
        `${quote} <http://www.w3.org/ns/prov#wasQuotedFrom> <urn:pressgraph:article:a.txt>`,
        `${quote} <http://www.w3.org/ns/prov#value> "Norvane banned Quillbee on Monday."`,
        '<urn:pressgraph:article:a.txt> <https://schema.org/datePublished> "2026-07-05"^^<http://www.w3.org/2001/XMLSchema#date>',
      ]),
    );
  });
});

describe('RDF', () => {
  it('states plainly what is asserted, and nothing that is reported, possible or denied', () => {
    const modalities = ['asserted', 'reported', 'possible', 'negated'] as const;
    const graph = graphOf({
      nodes: [node('a'), node('b')],
      edges: modalities.map((modality) => edge(`a ${modality} b`, { modality })),
    });
    const [, entity = ''] = /<urn:pressgraph:entity:a>\n([^.]*)/.exec(toTurtle(graph)) ?? [];
    expect(entity).toContain('<urn:pressgraph:relation:asserted> <urn:pressgraph:entity:b>');
    expect(entity).not.toMatch(/relation:(reported|possible|negated)/);
  });

  it.skipIf(!rapper)(`is Turtle that rapper ${rapper} reads`, () => {
    for (const graph of GRAPHS.slice(0, 12)) {
      const { status, stderr } = spawnSync('rapper', ['-q', '-c', '-i', 'turtle', '-', 'urn:base'], {
        input: toTurtle(graph),
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, '']);
    }
  });
});
