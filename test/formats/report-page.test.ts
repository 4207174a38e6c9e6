import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGraph, toJson } from '../../src/core/formats/json.ts';
import { reportPageChunks } from '../../src/core/formats/report-page.ts';
import { graphOf, node, smallGraph } from './support/graphs.ts';
import { hostileGraphs, NASTY_NAMES, nastyGraph } from './support/hostile.ts';
import { findReader } from './support/readers.ts';

const python = findReader('html', 'python3');
process.stdout.write(`Readers of the report in one file here: Python's html.parser ${python.name}\n`);

/** As the built page: the place for the graph, then the script, which holds the same words once more. */
const PAGE = `<!doctype html>
<html lang="en"><head><title>Pressgraph</title><style>body{}</style>
<script type="application/json" id="graph"></script>
<script type="module">const slot = '<script type="application/json" id="graph"><\\/script>';</script>
</head><body><div id="app"></div></body></html>
`;

const GRAPHS = [
  graphOf(),
  smallGraph(),
  graphOf({ nodes: NASTY_NAMES.map((name) => node(name, { label: `</script>${name}<!--<script>\u2028` })) }),
  graphOf({ nodes: [node('</ScRiPt >'), node('<!--'), node('\u2029<script'), node('y'.repeat(10_000))] }),
  nastyGraph(),
  ...fc.sample(hostileGraphs, { seed: 20260719, numRuns: 40 }),
];

const pageOf = (...[graph, options]: [(typeof GRAPHS)[0], Parameters<typeof reportPageChunks>[2]?]): string =>
  [...reportPageChunks(PAGE, graph, options)].join('');

/** What stands in the element of the graph, as the page's own script takes it. */
const graphIn = (page: string): string => page.split('id="graph">')[1]?.split('</script>')[0] ?? '';

describe('a report in one file', () => {
  it('holds the graph file, whatever is in it, and leaves the rest of the page alone', () => {
    for (const graph of GRAPHS) {
      const page = pageOf(graph);
      const inside = graphIn(page);
      expect(inside).not.toMatch(/[<\u2028\u2029]|\p{Cs}/u);
      expect(parseGraph(inside)).toEqual(parseGraph(toJson(graph)));
      expect(page.replace(inside, () => '')).toBe(PAGE);
    }
  });

  it.skipIf(!python.found)('gives Python the same graph, and no element besides those of the page', () => {
    const read = python.read(
      GRAPHS.map((graph) => pageOf(graph)),
      '.html',
    );
    for (const [at, graph] of GRAPHS.entries()) {
      const { nodes, edges } = JSON.parse(toJson(graph)) as typeof graph;
      expect(Object.entries(read[at]?.nodes ?? {})).toEqual(nodes.map(({ key, attributes }) => [key, attributes]));
      expect(read[at]?.edges.slice(0, -1)).toEqual(
        edges.map(({ source, target, attributes }) => [source, target, attributes]),
      );
      const elements = ['title', 'style', 'application/json', 'module'];
      expect(read[at]?.edges.at(-1)?.[2]).toEqual({ elements, title: 'Pressgraph' });
    }
  });

  it('leaves the texts of articles out on demand', () => {
    expect(parseGraph(graphIn(pageOf(smallGraph(), { text: false }))).attributes.articles[0]?.text).toBe('');
    expect(pageOf(smallGraph(), { text: false })).toBe(pageOf(parseGraph(toJson(smallGraph(), { text: false }))));
  });

  it.each([...NASTY_NAMES, '</title><script>', '&lt;', '$& $1'])('takes %j for a title', (title) => {
    const page = pageOf(graphOf(), { title });
    const [, shown = ''] = /<title>([^<]*)<\/title>/.exec(page) ?? [];
    expect(page.replace(`<title>${shown}`, () => '<title>Pressgraph')).toBe(pageOf(graphOf()));
    expect(shown).not.toMatch(/&(?!amp;|lt;)/);
  });

  it.each(['', '<title>Some page</title>', '<script type="application/json" id="graph">{}</script>'])(
    'says so where there is no place for a graph: %j',
    (page) => expect(() => [...reportPageChunks(page, graphOf())]).toThrow('no place for a graph'),
  );
});
