/** Graphs made to break writers: names with every sign that some format treats in its own way. */
import fc from 'fast-check';
import { byCodeUnit, type KnowledgeGraph } from '../../../src/core/model/index.ts';
import { article, edge, evidence, graphOf, node } from './graphs.ts';

/** Names that broke a writer or a reader somewhere, and signs to build more from. */
export const NASTY_NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '=cmd()',
  '+1+1',
  '-2',
  '@SUM(A1)',
  '\t=1',
  'INFORMA',
  'INF',
  'NaN',
  'null',
  'undefined',
  '[object Object]',
  'true',
  '007',
  'a,b;c|d',
  'say "hi"',
  "it's",
  'back\\slash',
  'C:\\new\\table',
  '<b>&amp;</b>',
  ']]>',
  '<!-- -->',
  '--',
  '$1 $& `y` {{z}}',
  '[[link]] #tag ^block | alias',
  'a/b\\c:d*e?f"g<h>i|j',
  '..',
  'CON',
  'line\nbreak',
  'carriage\rreturn\r\nboth',
  'tab\tstop',
  'nul\u0000bell\u0007escape\u001B',
  'not\uFFFEa\uFFFFcharacter',
  'half \uD83D',
  '\uDE00 half',
  'grin 😀 family 👩‍👩‍👧',
  'שלום עליכם',
  'مرحبا ‮txt.exe',
  'e\u0301 and \u00e9',
  'zero\u200Bwidth\uFEFF',
  'next\u0085line\u2028para\u2029end',
  '中文名称',
  'x'.repeat(5000),
  ' ',
  '\u00A0',
];

/** One graph with all of them everywhere: as key, label, alias, relation, sentence, speaker, outlet, title and rule. */
export function nastyGraph(): KnowledgeGraph {
  const names = [
    ...new Set([...NASTY_NAMES, '\u202Eright to left', 'tag <script>alert(1)</script>', 'n'.repeat(10_000)]),
  ].sort();
  const next = (at: number): string => names[(at + 1) % names.length] ?? '';
  const edges = names.map((relation, at) => {
    const [source, target] = [names[at] ?? '', next(at)];
    const piece = evidence({ article: next(at), sentence: relation, attribution: target, rule: source });
    const made = edge('', {
      relation,
      label: relation,
      evidence: [piece, piece],
      firstSeen: '2026-07-05',
      lastSeen: '2026-07-06',
    });
    return { ...made, key: `${source}|${relation}|${target}`, source, target };
  });
  return graphOf({
    articles: names.map((id, at) =>
      article(id, { title: next(at), source: next(at + 1), url: next(at + 2), text: id }),
    ),
    nodes: names.map((key, at) =>
      node(key, {
        label: next(at),
        kind: next(at),
        aliases: [key, next(at + 1)],
        articles: [key],
        typing: [key],
        x: at,
        y: -at,
      }),
    ),
    edges: edges.sort((a, b) => byCodeUnit(a.key, b.key)),
  });
}

const name = fc.oneof(
  fc.constantFrom(...NASTY_NAMES),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(fc.constantFrom(...NASTY_NAMES), { minLength: 2, maxLength: 3 })
    .map((parts) => parts.join(' ').slice(0, 200)),
);

const date = fc.option(fc.constantFrom('2026-07-05', '2026-02', '2024', 'soon', '2026-13-45', ''), { nil: undefined });
const modality = fc.constantFrom('asserted', 'reported', 'possible', 'negated');

/** Valid graph files (unique keys, edges between nodes that are there) whose every text is out to do harm. */
export const hostileGraphs: fc.Arbitrary<KnowledgeGraph> = fc
  .record({
    keys: fc.uniqueArray(name, { maxLength: 6 }),
    texts: fc.array(name, { minLength: 8, maxLength: 8 }),
    ends: fc.array(fc.tuple(fc.nat(5), fc.nat(5), name, modality, date), { maxLength: 8 }),
    numbers: fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ keys, texts, ends, numbers }) => {
    const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = texts;
    const dated = ends[0]?.[4];
    const claims = new Map(
      ends.flatMap(([from, to, relation, how, seen], at) => {
        const [source, target] = [keys[from], keys[to]];
        if (source === undefined || target === undefined || source === target) return [];
        const key = `${source}|${relation}|${target}`;
        const evidences = [evidence({ article: a, sentence: c, attribution: d, modality: how, rule: e })];
        const times = seen === undefined ? {} : { firstSeen: seen, lastSeen: seen };
        const made = edge('', {
          relation,
          label: relation,
          modality: how,
          disputed: at % 2 === 0,
          evidence: evidences,
          ...times,
        });
        return [[key, { ...made, key, source, target }] as const];
      }),
    );
    return graphOf({
      articles: [article(a, { title: f, source: b, text: g, url: h, ...(dated === undefined ? {} : { date: dated }) })],
      nodes: keys.sort().map((key, at) =>
        node(key, {
          label: texts[at] ?? key,
          aliases: [c, d],
          articles: [a],
          x: numbers[at] ?? 0,
          y: numbers[5 - at] ?? 0,
          typing: [e],
        }),
      ),
      edges: [...claims.values()].sort((x, y) => byCodeUnit(x.key, y.key)),
    });
  });

/** The same cases on every run. */
export const RUNS = { seed: 20260705, numRuns: 60 } as const;
