import fc from 'fast-check';
import Graph from 'graphology';
import gexf from 'graphology-gexf/node';
import { describe, expect, it } from 'vitest';
import { type GexfOptions, gexfChunks, toGexf } from '../../src/core/formats/gexf.ts';
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../../src/core/model/index.ts';
import { article, edge, evidence, graphOf, node, smallGraph } from './support/graphs.ts';
import { hostileGraphs, NASTY_NAMES, nastyGraph, RUNS } from './support/hostile.ts';
import { all, type Element, parseXml } from './support/xml-tree.ts';
import { lint } from './support/xmllint.ts';

const read = (graph: KnowledgeGraph, options?: GexfOptions): Element => parseXml(toGexf(graph, options));

/** The attributes of an element's `attvalues` by column. */
const values = (element: Element | undefined): Record<string, string> =>
  Object.fromEntries(
    all(element ?? NONE, 'attvalue').map(({ attributes }) => [attributes.for ?? '', attributes.value ?? '']),
  );

const NONE: Element = { name: '', attributes: {}, children: [], text: '' };

const columns = (graph: KnowledgeGraph, options?: GexfOptions): Record<string, string> =>
  Object.fromEntries(
    all(read(graph, options), 'attribute').map(({ attributes }) => [attributes.id ?? '', attributes.type ?? '']),
  );

const nodeOf = (made: GraphNode, ...others: GraphNode[]): Element =>
  all(read(graphOf({ nodes: [made, ...others] })), 'node')[0] ?? NONE;

/** An edge from a to b as it is written, with the article `a.txt` behind it. */
const edgeOf = (made: GraphEdge, options?: GexfOptions): Element =>
  all(
    read(graphOf({ articles: [article('a.txt')], nodes: [node('a'), node('b', { x: 1 })], edges: [made] }), options),
    'edge',
  )[0] ?? NONE;

const notesOf = (graph: KnowledgeGraph): string[] => {
  const notes: string[] = [];
  toGexf(graph, { onNote: (note) => notes.push(note) });
  return notes;
};

/** By the letter of the XML 1.0 standard. */
const xmlCanHold = (text: string): boolean =>
  [...text].every((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x20) return sign === '\t' || sign === '\n' || sign === '\r';
    return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || code > 0xffff;
  });

const HOSTILE = [nastyGraph(), ...fc.sample(hostileGraphs, { seed: RUNS.seed, numRuns: 150 })];

describe('GEXF, point by point', () => {
  it('1. is valid by a schema that is a strict part of GEXF 1.3, for any graph', async () => {
    const files = [smallGraph(), graphOf(), ...HOSTILE].map((graph, at) => ({
      fileName: `${at}.gexf`,
      contents: toGexf(graph),
    }));
    expect(await lint(files, 'gexf-as-written.rng')).toEqual([]);
  });

  it('1. names the namespaces of GEXF 1.3', () => {
    const [root] = read(smallGraph()).children;
    expect(root?.attributes).toEqual({
      xmlns: 'http://gexf.net/1.3',
      'xmlns:viz': 'http://gexf.net/1.3/viz',
      version: '1.3',
    });
  });

  it('2. declares every column that it uses, once: Gephi warns of and drops others', () => {
    for (const graph of [smallGraph(), ...HOSTILE]) {
      const tree = read(graph);
      for (const of of ['node', 'edge']) {
        const block = all(tree, 'attributes').filter(({ attributes }) => attributes.class === of);
        const ids = block.flatMap((one) => all(one, 'attribute')).map(({ attributes }) => attributes.id);
        const used = all(tree, of).flatMap((element) => Object.keys(values(element)));
        expect(block.length).toBeLessThanOrEqual(1);
        expect(ids).toEqual([...new Set(ids)]);
        expect(ids).toEqual(expect.arrayContaining(used));
      }
    }
  });

  it('3. gives graphology the same nodes, edges and attributes (other readers: readers.test.ts)', () => {
    const graph = gexf.parse(Graph, toGexf(smallGraph()), { addMissingNodes: false });
    expect([graph.order, graph.size, graph.type, graph.multi]).toEqual([3, 3, 'directed', false]);
    expect(graph.getNodeAttributes('norvane')).toMatchObject({
      label: 'Norvane',
      entity_type: 'company',
      mentions: 9,
      aliases: 'Norvane Inc.; NRV',
      x: 10,
      y: -20,
      size: 100,
      color: 'rgb(47,111,219)',
    });
    expect(graph.getEdgeAttributes('norvane|banned|quillbee')).toMatchObject({
      label: 'banned',
      relation: 'banned',
      disputed: false,
      weight: 1,
    });
  });

  it('4. replaces what XML forbids in labels, ids and values, and ids stay unique', () => {
    const label = 'nul\u0000 esc\u001B \uFFFE \uFFFF half\uD83D';
    const tree = read(
      graphOf({
        articles: [article('a.txt', { source: label })],
        nodes: ['k\u0001', 'k\u0002', 'k\uFFFD', 'k'].map((key, at) =>
          node(key, { label, aliases: [label], articles: ['a.txt'], x: at }),
        ),
        edges: [edge('', { relation: label })].map((made) => ({
          ...made,
          key: '\u0001',
          source: 'k\u0001',
          target: 'k\u0002',
        })),
      }),
    );
    const nodes = all(tree, 'node');
    const clean = 'nul\uFFFD esc\uFFFD \uFFFD \uFFFD half\uFFFD';
    expect(nodes.map(({ attributes }) => attributes.id)).toEqual(['k\uFFFD~2', 'k\uFFFD~3', 'k\uFFFD', 'k']);
    expect(nodes[0]?.attributes.label).toBe(clean);
    expect(values(nodes[0])).toMatchObject({ aliases: clean, sources: clean });
    expect(all(tree, 'edge')[0]?.attributes).toMatchObject({
      id: '\uFFFD',
      source: 'k\uFFFD~2',
      target: 'k\uFFFD~3',
      label: clean,
    });
  });

  it('4. keeps signs outside the basic plane', () => {
    expect(nodeOf(node('a', { label: 'grin 😀 𝒳' })).attributes.label).toBe('grin 😀 𝒳');
  });

  it('5. spells tab, newline and return as references, so that they survive', () => {
    const label = 'a\tb\nc\r\nd';
    expect(toGexf(graphOf({ nodes: [node('a', { label })] }))).toContain('label="a&#9;b&#10;c&#13;&#10;d"');
    expect(nodeOf(node('a', { label })).attributes.label).toBe(label);
  });

  it('6. writes one edge a claim, with the relation as kind, label and column', () => {
    const edges = all(read(smallGraph()), 'edge');
    expect(edges).toHaveLength(3);
    for (const element of edges) {
      const { kind, label } = element.attributes;
      expect([kind, label]).toEqual([values(element).relation, values(element).relation]);
    }
    expect(edges.map(({ attributes }) => attributes.kind)).toEqual(['banned', 'banned', 'competes_with']);
  });

  it('7. gives no two edges between two nodes the same kind, even where relations look alike once they are clean', () => {
    const edges = [
      edge('a is\u0001 b', { key: '1' }),
      edge('a is\u0002 b', { key: '2' }),
      edge('b is\u0001 a', { key: '3' }),
    ];
    const written = all(read(graphOf({ nodes: [node('a'), node('b')], edges })), 'edge');
    expect(written.map(({ attributes }) => attributes.kind)).toEqual(['is\uFFFD', 'is\uFFFD (2)', 'is\uFFFD']);
  });

  it('8. directs every edge, and marks symmetric ones in a boolean column', () => {
    const tree = read(smallGraph());
    expect(all(tree, 'graph')[0]?.attributes.defaultedgetype).toBe('directed');
    expect(all(tree, 'edge').map(({ attributes }) => attributes.type)).toEqual([undefined, undefined, undefined]);
    expect(all(tree, 'edge').map((element) => values(element).symmetric)).toEqual(['false', 'false', 'true']);
    expect(columns(smallGraph()).symmetric).toBe('boolean');
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e300, 1e-60])(
    '9. writes a weight of %d as 1, and says so',
    (weight) => {
      const made = edge('a banned b', { weight });
      expect(edgeOf(made).attributes.weight).toBe('1');
      expect(notesOf(graphOf({ nodes: [node('a'), node('b', { x: 1 })], edges: [made] }))).toEqual([
        '1 × weight that is not above zero, written as 1',
      ]);
    },
  );

  it('9. counts articles and sentences in integer columns of their own', () => {
    const made = edge('a banned b', { weight: 2.5, articles: 3, evidence: [evidence(), evidence()] });
    expect(edgeOf(made).attributes.weight).toBe('2.5');
    expect(values(edgeOf(made))).toMatchObject({ articles: '3', sentences: '2' });
    expect(columns(smallGraph())).toMatchObject({ articles: 'integer', sentences: 'integer' });
  });

  it.each([
    ['#2f6fdb', { r: '47', g: '111', b: '219' }],
    ['#FA0', { r: '255', g: '170', b: '0' }],
    ['red', { r: '47', g: '111', b: '219' }],
  ])('10. writes the colour %s as three integers, without hex and without alpha', (color, channels) => {
    expect(all(nodeOf(node('a', { color })), 'viz:color')[0]?.attributes).toEqual(channels);
  });

  it('10. colours edges by relation, and leaves out what is no colour', () => {
    const [banned, , competes] = all(read(smallGraph()), 'edge');
    expect(all(banned ?? NONE, 'viz:color')[0]?.attributes).toEqual({ r: '192', g: '52', b: '43' });
    expect(all(competes ?? NONE, 'viz:color')[0]?.attributes).toEqual({ r: '217', g: '164', b: '6' });
    expect(all(nodeOf(node('a', { kind: 'unknown', color: 'red' })), 'viz:color')).toEqual([]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e39])(
    '11. leaves out a place or a size of %d, and counts it',
    (wrong) => {
      const graph = graphOf({
        nodes: [node('a', { x: wrong, size: wrong }), node('b', { x: 3 }), node('c', { x: -3, size: 100 })],
      });
      expect(all(read(graph), 'viz:position').map(({ attributes }) => attributes.x)).toEqual(['3', '-3']);
      expect(all(read(graph), 'viz:size').map(({ attributes }) => attributes.value)).toEqual(['4', '4', '100']);
      expect(notesOf(graph)).toEqual(['1 × place that is no finite number, left out']);
    },
  );

  it('11. leaves out a number in a column that a 32-bit float cannot hold', () => {
    expect(values(edgeOf(edge('a banned b', { confidence: Number.NaN }))).confidence).toBeUndefined();
    expect(values(edgeOf(edge('a banned b', { confidence: 1e300 }))).confidence).toBeUndefined();
  });

  it('12. leaves places and sizes alone that Gephi would leave alone', () => {
    const [norvane] = all(read(smallGraph()), 'node');
    expect(all(norvane ?? NONE, 'viz:position')[0]?.attributes).toEqual({ x: '10', y: '-20' });
    expect(all(norvane ?? NONE, 'viz:size')[0]?.attributes).toEqual({ value: '100' });
  });

  it('12. brings others to sizes of 4 to 100, a mean of zero and a reach of 5000, for any graph', () => {
    const far = graphOf({
      nodes: [
        node('a', { x: 9000, y: 5, size: 1 }),
        node('b', { x: -20000, y: 5, size: 7 }),
        node('c', { x: 2, y: 5, size: 3 }),
      ],
    });
    for (const graph of [far, smallGraph(), ...HOSTILE]) {
      const numbers = (name: string, axis: string): number[] =>
        all(read(graph), name).map(({ attributes }) => Number(attributes[axis]));
      const sizes = numbers('viz:size', 'value');
      if (sizes.length === 0) continue;
      expect(Math.min(...sizes)).toBe(4);
      expect([4, 100]).toContain(Math.max(...sizes));
      for (const places of [numbers('viz:position', 'x'), numbers('viz:position', 'y')]) {
        expect(Math.abs(places.reduce((sum, place) => sum + place, 0) / places.length)).toBeLessThan(0.01);
        expect(Math.max(...places.map(Math.abs))).toBeLessThanOrEqual(5000);
      }
    }
  });

  it('13. lays out a graph whose nodes all stand on one spot, the same way each time', () => {
    const graph = graphOf({
      nodes: [node('a', { x: 3, y: 3 }), node('b', { x: 3, y: 3 }), node('c', { x: 3, y: 3 })],
      edges: [edge('a banned b')],
    });
    const places = all(read(graph), 'viz:position').map(({ attributes }) => `${attributes.x} ${attributes.y}`);
    expect(new Set(places).size).toBe(3);
    expect(toGexf(graph)).toBe(toGexf(graph));
  });

  it('14. draws a larger measure larger', () => {
    const graph = graphOf({ nodes: [5, 1, 3].map((size) => node(`n${size}`, { size, x: size })) });
    expect(all(read(graph), 'viz:size').map(({ attributes }) => attributes.value)).toEqual(['100', '4', '52']);
  });

  it.each(['', ' ', '\u00A0', '\t\n'])('15. labels a node whose label is %j by its key', (label) => {
    expect(nodeOf(node('company:a', { label })).attributes.label).toBe('company:a');
  });

  it('15. labels a node whose key cannot be seen either', () => {
    expect(nodeOf(node(' ', { label: '' })).attributes.label).toBe('(no name)');
  });

  it('16. names columns in small letters, like their titles, and by no word that a reader keeps for itself', () => {
    const kept = [
      'id',
      'label',
      'weight',
      'timeset',
      'kind',
      'size',
      'color',
      'x',
      'y',
      'z',
      'shape',
      'thickness',
      'source',
      'target',
      'type',
      'start',
      'end',
    ];
    for (const { attributes } of all(read(smallGraph()), 'attribute')) {
      expect(attributes.id).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(attributes.title).toBe(attributes.id);
      expect(kept).not.toContain(attributes.id);
    }
    expect(columns(smallGraph()).entity_type).toBe('string');
  });

  it.each<[readonly number[], string]>([
    [[1, 2], 'integer'],
    [[2 ** 31 - 1, 0], 'integer'],
    [[1, 2 ** 31], 'long'],
    [[1, 2 ** 60], 'double'],
    [[1, 0.5], 'double'],
    [[2 ** 31, 0.5, 1], 'double'],
  ])('17. finds the type of a column in all its values: %j is %s', (numbers, type) => {
    expect(
      columns(graphOf({ nodes: numbers.map((mentions, at) => node(`n${at}`, { mentions, x: at })) })).mentions,
    ).toBe(type);
  });

  it('17. writes dates as ISO strings', () => {
    expect(columns(smallGraph())).toMatchObject({ first_seen: 'string', last_seen: 'string', year: 'integer' });
    expect(values(all(read(smallGraph()), 'node')[0])).toMatchObject({
      first_seen: '2026-07-05',
      last_seen: '2026-08',
    });
  });

  it('18. writes nothing for what is absent', () => {
    expect(Object.keys(values(nodeOf(node('a', { firstSeen: '', aliases: [] }))))).toEqual([
      'entity_type',
      'mentions',
      'articles',
      'community',
    ]);
    expect(toGexf(graphOf({ nodes: [node('a'), node('b')], edges: [edge('a banned b')] }))).not.toMatch(
      /value=""|null|undefined|NaN|\[object/,
    );
  });

  it('19. writes lists as one text, or as quoted lists on demand', () => {
    const graph = graphOf({ nodes: [node('a', { aliases: ['A; B', 'C, "D" \\ [E]'] })] });
    expect([columns(graph).aliases, values(all(read(graph), 'node')[0]).aliases]).toEqual([
      'string',
      'A, B; C, "D" \\ [E]',
    ]);
    const lists = { lists: 'liststring' } as const;
    expect([columns(graph, lists).aliases, values(all(read(graph, lists), 'node')[0]).aliases]).toEqual([
      'liststring',
      '["A; B", "C, \\"D\\" \\\\ [E]"]',
    ]);
  });

  it.each<[string | undefined, string | undefined, string | undefined, string | undefined]>([
    ['2026-07-05', '2026-07-09', '2026-07-05', '2026-07-09'],
    ['2024-05', '2024-05', '2024-05-01', '2024-05-31'],
    ['2024-02', '2024', '2024-02-01', '2024-12-31'],
    ['2023-02', undefined, '2023-02-01', '2023-02-28'],
    [undefined, '2024-02', '2024-02-01', '2024-02-29'],
    ['2026-07-05T10:00:00Z', '2026-07-05T11:00:00Z', '2026-07-05', '2026-07-05'],
    ['2026-07-09', '2026-07-05', '2026-07-05', '2026-07-09'],
    ['soon', '2026-13-01', undefined, undefined],
    ['2026-02-30', '', undefined, undefined],
  ])('20. gives what was seen from %s to %s the interval %s to %s', (firstSeen, lastSeen, start, end) => {
    const seen = { ...(firstSeen !== undefined && { firstSeen }), ...(lastSeen !== undefined && { lastSeen }) };
    const days = ({ attributes }: Element) => [attributes.start, attributes.end];
    expect([days(nodeOf(node('a', seen))), days(edgeOf(edge('a banned b', seen)))]).toEqual([
      [start, end],
      [start, end],
    ]);
  });

  it('20. says how its times are to be read, and the year in a column', () => {
    expect(all(read(smallGraph()), 'graph')[0]?.attributes).toMatchObject({
      timeformat: 'date',
      timerepresentation: 'interval',
      timezone: 'UTC',
    });
    expect(values(all(read(smallGraph()), 'edge')[0]).year).toBe('2026');
  });

  it('21. leaves out the mode unless asked for', () => {
    expect(all(read(smallGraph()), 'graph')[0]?.attributes.mode).toBeUndefined();
    expect(all(read(smallGraph(), { mode: 'dynamic' }), 'graph')[0]?.attributes.mode).toBe('dynamic');
  });

  it('22. keeps "INF" in values from Gephi, says so, and leaves labels and ids alone', () => {
    const graph = graphOf({ nodes: [node('INFORMA', { label: 'INFORMA', aliases: ['INFORMA plc'] })] });
    expect(toGexf(graph)).not.toMatch(/value="[^"]*INF/);
    expect(values(all(read(graph), 'node')[0]).aliases).toBe('I\u2060NFORMA plc');
    expect(all(read(graph), 'node')[0]?.attributes).toMatchObject({ id: 'INFORMA', label: 'INFORMA' });
    expect(notesOf(graph)).toEqual(['1 × "INF" in a value, kept from Gephi by an invisible word joiner']);
  });

  it('23. says in its head what it is, by the data alone: the same graph gives the same bytes', () => {
    const [meta] = all(read(smallGraph()), 'meta');
    expect(meta?.attributes.lastmodifieddate).toBe('2026-08-31');
    expect(meta?.children.map(({ name, text }) => [name, text])).toEqual([
      ['creator', 'Pressgraph'],
      ['description', '3 entities and 3 claims from 2 articles, 2026-07-05 to 2026-08-31.'],
      ['keywords', 'news, knowledge graph, banned, competes_with'],
    ]);
    expect(toGexf(smallGraph())).toBe(toGexf(smallGraph()));
  });

  it('24. sends the evidence along with the edge', () => {
    const long = `${'x'.repeat(298)}😀 and more`;
    const behind = [evidence({ attribution: 'Ada Quill' }), evidence({ sentence: long, article: 'b.txt' })];
    const graph = graphOf({
      articles: [article('a.txt'), article('b.txt', { source: 'Ledger' })],
      nodes: [node('a'), node('b', { x: 1 })],
      edges: [edge('a banned b', { modality: 'reported', disputed: true, origins: 2, evidence: behind })],
    });
    expect(values(all(read(graph), 'edge')[0])).toMatchObject({
      modality: 'reported',
      disputed: 'true',
      origins: '2',
      sources: 'Harbour Post; Ledger',
      said_by: 'Ada Quill',
      quote_1: 'Norvane banned Quillbee on Monday. (Harbour Post, 2026-07-05)',
      quote_2: `${'x'.repeat(298)}… (Ledger, 2026-07-05)`,
    });
  });

  it('25. streams: pieces of a bounded length, each there before the edges behind it are asked for', () => {
    let asked = 0;
    const watched = Array.from({ length: 2000 }, (_, at) => {
      const made = edge('norvane banned velm', { key: `${at}` });
      const attributes = {
        ...made.attributes,
        get weight() {
          asked++;
          return 1;
        },
      };
      return { ...made, attributes };
    });
    const chunks = gexfChunks({ ...graphOf({ nodes: smallGraph().nodes }), edges: watched });
    expect(chunks.next().value).toContain('<?xml');
    expect(asked).toBe(0);
    const lengths: number[] = [];
    for (const chunk of chunks) {
      lengths.push(chunk.length);
      if (chunk.includes('<edge ') && !chunk.includes('id="1999"')) expect(asked).toBeLessThan(2000);
    }
    expect(asked).toBe(2000);
    expect(lengths.filter((length) => length > 10_000).length).toBeGreaterThan(5);
    expect(Math.max(...lengths)).toBeLessThan(70_000);
  });
});

describe('toGexf', () => {
  it('is read back whole by graphology, for any graph', () => {
    // The library keeps neighbours in plain objects, where such names as `__proto__` are taken.
    const safe = ({ nodes }: KnowledgeGraph) => !nodes.some(({ key }) => key in {});
    for (const graph of HOSTILE.filter(safe)) {
      const again = gexf.parse(Graph, toGexf(graph), { allowUndeclaredAttributes: false });
      expect([again.order, again.size]).toEqual([graph.nodes.length, graph.edges.length]);
    }
  });

  it('keeps every name that XML can hold', () => {
    const nodes = NASTY_NAMES.map((name, at) => node(name, { label: name, x: at }));
    const readable = NASTY_NAMES.filter(xmlCanHold);
    expect(all(read(graphOf({ nodes })), 'node').map(({ attributes }) => attributes.id)).toEqual(
      expect.arrayContaining(readable),
    );
  });

  it('leaves out an edge to a node that is not there, and says so', () => {
    const graph = graphOf({ nodes: [node('a')], edges: [edge('a banned mars')] });
    expect(all(read(graph), 'edge')).toEqual([]);
    expect(notesOf(graph)).toEqual(['1 × edge to a node that is not there, left out']);
  });

  it('writes 1.2 for older readers: its namespace, no kind, no time zone', () => {
    const tree = read(smallGraph(), { version: '1.2' });
    expect(tree.children[0]?.attributes).toMatchObject({ xmlns: 'http://www.gexf.net/1.2draft', version: '1.2' });
    expect(all(tree, 'graph')[0]?.attributes).toEqual({ defaultedgetype: 'directed', timeformat: 'date' });
    expect(all(tree, 'edge')[0]?.attributes.kind).toBeUndefined();
  });
});
