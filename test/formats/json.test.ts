import fc from 'fast-check';
import Graph from 'graphology';
import { describe, expect, it } from 'vitest';
import { parseGraph, toJson } from '../../src/core/formats/json.ts';
import { article, edge, evidence, graphOf, node, smallGraph } from './support/graphs.ts';
import { hostileGraphs, RUNS } from './support/hostile.ts';

describe('toJson', () => {
  it('writes one node, edge and article a line', () => {
    const lines = toJson(smallGraph()).split('\n');
    for (const start of ['{"id":"a.txt"', '{"key":"velm"', '{"key":"norvane|banned|quillbee"', '"banned.verb":'])
      expect(lines.filter((line) => line.startsWith(start))).toHaveLength(1);
  });

  it('orders keys as the model declares them, whatever order they come in', () => {
    const { key, attributes } = node('norvane', { firstSeen: '2026-01-01' });
    const turned = Object.fromEntries(Object.entries(attributes).reverse()) as unknown as typeof attributes;
    const written = (given: typeof attributes) => toJson(graphOf({ nodes: [{ key, attributes: given }] }));
    expect(written(turned)).toBe(written(attributes));
    expect(written(turned)).toMatch(/"label".*"kind".*"mentions":1,"firstSeen":"2026-01-01","x"/);
  });

  it('keeps keys that the model does not know, after the others', () => {
    const more = { ...node('norvane').attributes, zeal: 1, added: [2] };
    expect(toJson(graphOf({ nodes: [{ key: 'norvane', attributes: more }] }))).toContain(
      '"typing":[],"added":[2],"zeal":1}',
    );
  });

  it('leaves out the texts of articles on demand, and nothing else', () => {
    const bare = toJson(smallGraph(), { text: false });
    expect(bare).not.toContain('"text"');
    expect(bare).toContain('"sentence":"Norvane banned Quillbee on Monday."');
    expect(parseGraph(bare).attributes.articles[0]).toEqual(article('a.txt', { text: '' }));
  });

  it('is what graphology imports', () => {
    const graph = new Graph({ type: 'directed', multi: true, allowSelfLoops: false });
    graph.import(JSON.parse(toJson(smallGraph())));
    expect([graph.order, graph.size, graph.getNodeAttribute('norvane', 'label')]).toEqual([3, 3, 'Norvane']);
  });

  it('gives back any graph, bit for bit', () => {
    fc.assert(
      fc.property(hostileGraphs, (graph) => {
        const json = toJson(graph);
        // JSON has no -0 and no undefined.
        expect(parseGraph(json)).toEqual(JSON.parse(JSON.stringify(graph)));
        expect(toJson(parseGraph(json))).toBe(json);
      }),
      RUNS,
    );
  });
});

describe('parseGraph', () => {
  const json = (change: (graph: ReturnType<typeof JSON.parse>) => void): string => {
    const graph = JSON.parse(toJson(smallGraph()));
    change(graph);
    return JSON.stringify(graph);
  };

  it.each<[string, string, RegExp]>([
    ['no JSON', 'GRAPH', /not JSON.*choose a file that pressgraph wrote/],
    ['a list', '[]', /the file must be an object, found \[\]/],
    [
      'another format',
      json((graph) => (graph.attributes.format = 'x/2')),
      /attributes\.format must be "pressgraph\/1", found "x\/2"/,
    ],
    [
      'a place that is no number',
      json((graph) => (graph.nodes[1].attributes.x = 'left')),
      /nodes\[1\]\.attributes\.x must be a number, found "left"/,
    ],
    [
      'a missing label',
      json((graph) => delete graph.nodes[2].attributes.label),
      /nodes\[2\]\.attributes\.label must be a text, found nothing/,
    ],
    [
      'an unknown modality',
      json((graph) => (graph.edges[0].attributes.modality = 'sure')),
      /modality must be "asserted" or .* found "sure"/,
    ],
    [
      'a span of one number',
      json((graph) => (graph.edges[0].attributes.evidence[0].subject = [1])),
      /evidence\[0\]\.subject must be a list of 2 values/,
    ],
    [
      'a rule without a pattern',
      json((graph) => (graph.attributes.rules.x = {})),
      /attributes\.rules\["x"\]\.pattern must be a text/,
    ],
    ['a node twice', json((graph) => graph.nodes.push(graph.nodes[0])), /nodes\[3\] repeats the key "norvane"/],
    [
      'an edge to nowhere',
      json((graph) => (graph.edges[0].target = 'mars')),
      /edges\[0\] points to a node that is not there, "mars"/,
    ],
    [
      'evidence from nowhere',
      json((graph) => (graph.edges[0].attributes.evidence[0].article = 'z')),
      /edges\[0\] quotes an article that is not there, "z"/,
    ],
  ])('refuses %s, and says where', (_, file, message) => {
    expect(() => parseGraph(file)).toThrow(message);
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(parseGraph(`\uFEFF${toJson(smallGraph())}`)).toEqual(smallGraph());
  });

  it('keeps a rule named __proto__', () => {
    const rules = JSON.parse('{"__proto__":{"pattern":"x"}}');
    const graph = { ...smallGraph(), attributes: { ...smallGraph().attributes, rules } };
    expect(Object.keys(parseGraph(toJson(graph)).attributes.rules)).toEqual(['__proto__']);
  });

  it('accepts evidence whose optional parts are absent', () => {
    const graph = graphOf({
      articles: [article('a.txt')],
      nodes: [node('a'), node('b')],
      edges: [edge('a banned b', { evidence: [evidence()] })],
    });
    expect(parseGraph(toJson(graph))).toEqual(graph);
  });
});
