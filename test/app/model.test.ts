/** The explorer's own reckoning, apart from any page: what is visible, found, joined, marked, kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, PAPER, readable } from '../../src/app/model/colors.ts';
import { type GraphIndex, indexGraph } from '../../src/app/model/graph-index.ts';
import { keepPlaces } from '../../src/app/model/keep-places.ts';
import { onlySeen } from '../../src/app/model/only-seen.ts';
import { bestPaths } from '../../src/app/model/paths.ts';
import { safeLink } from '../../src/app/model/safe-link.ts';
import { createSearcher, withinOneSlip } from '../../src/app/model/search.ts';
import { cutAtMarks } from '../../src/app/model/segments.ts';
import { dateOf, dayOf, histogram } from '../../src/app/model/timeline.ts';
import { readLink, writeLink } from '../../src/app/model/view-link.ts';
import { DEFAULT_VIEW, soloed, toggled, type ViewState } from '../../src/app/model/view-state.ts';
import { visibleUnder } from '../../src/app/model/visible.ts';
import { curvatures } from '../../src/app/renderer/curvature.ts';
import { pageSource } from '../../src/app/source/page-source.ts';
import { createHistory } from '../../src/app/store/history.ts';
import { parseGraph, toJson } from '../../src/core/formats/json.ts';
import { fixtureGraph } from '../fixtures/graph-generator.ts';

const graph = fixtureGraph({ nodes: 120 });
const indexed = async (): Promise<GraphIndex> => indexGraph(await pageSource(graph).overview());

describe('filters', () => {
  it('let through exactly the edges that fit, and their ends', async () => {
    const index = await indexed();
    const view: ViewState = { ...DEFAULT_VIEW, hiddenKinds: ['person'], hiddenStatuses: ['possible'], minOrigins: 2 };
    const { nodes, edges } = visibleUnder(index, view);
    const expected = graph.edges.filter(
      ({ source, target, attributes }) =>
        !source.startsWith('person:') &&
        !target.startsWith('person:') &&
        attributes.modality !== 'possible' &&
        attributes.origins >= 2,
    );
    expect(expected.length).toBeGreaterThan(5);
    expect(edges).toEqual(new Set(expected.map(({ key }) => key)));
    expect(nodes).toEqual(new Set(expected.flatMap(({ source, target }) => [source, target])));
  });

  it('keep an edge with any date inside a span, and none outside', async () => {
    const index = await indexed();
    const dates = ['2025-03-01', '2025-04-30'] as const;
    const { edges } = visibleUnder(index, { ...DEFAULT_VIEW, dates });
    const published = new Map(graph.attributes.articles.map(({ id, date }) => [id, date ?? '']));
    const inside = (date: string): boolean => date >= dates[0] && date <= dates[1];
    const expected = graph.edges.filter(({ attributes }) =>
      attributes.evidence.some(({ article }) => inside(published.get(article) ?? '')),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(edges).toEqual(new Set(expected.map(({ key }) => key)));
  });

  it('show a neighbourhood step by step', async () => {
    const index = await indexed();
    const node = index.byWeight[0]?.key ?? '';
    const sizes = [1, 2, 3].map((depth) => visibleUnder(index, { ...DEFAULT_VIEW, focus: { node, depth } }).nodes.size);
    expect(sizes[0]).toBe(
      new Set(
        graph.edges.flatMap((edge) => (edge.source === node || edge.target === node ? [edge.source, edge.target] : [])),
      ).size,
    );
    expect(sizes[1]).toBeGreaterThan(sizes[0] ?? 0);
    expect(sizes[2]).toBeGreaterThanOrEqual(sizes[1] ?? 0);
  });

  it('toggle and solo', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
    expect(soloed(['a', 'b', 'c'], [], 'b')).toEqual(['a', 'c']);
    expect(soloed(['a', 'b', 'c'], ['a', 'c'], 'b')).toEqual([]);
  });
});

describe('a part of a graph', () => {
  it('is a graph file that reads back', async () => {
    const index = await indexed();
    const visible = visibleUnder(index, { ...DEFAULT_VIEW, hiddenKinds: ['company'] });
    const part = onlySeen(graph, visible);
    expect(part.edges.length).toBe(visible.edges.size);
    expect(parseGraph(toJson(part)).nodes.length).toBe(visible.nodes.size);
  });
});

describe('links', () => {
  const key = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => !/\p{Surrogate}/u.test(text));
  const list = fc.uniqueArray(key, { maxLength: 3 });
  const view = fc.record<ViewState>({
    screen: fc.constantFrom('map', 'claims', 'coverage'),
    selection: fc.oneof(fc.constant(null), fc.record({ type: fc.constantFrom('node', 'edge'), key })),
    also: list,
    hiddenKinds: list,
    hiddenRelations: list,
    hiddenStatuses: list,
    minOrigins: fc.integer({ min: 1, max: 9 }),
    showLoose: fc.boolean(),
    dates: fc.oneof(fc.constant(null), fc.constant(['2024-01-01', '2024-05-06'] as const)),
    dateBy: fc.constantFrom('published', 'event'),
    focus: fc.oneof(fc.constant(null), fc.record({ node: key, depth: fc.integer({ min: 1, max: 3 }) })),
    path: fc.oneof(fc.constant(null), fc.record({ from: key, to: fc.oneof(fc.constant(null), key) })),
    pins: fc.dictionary(
      key.filter((name) => name !== '__proto__'),
      fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 })),
      { noNullPrototype: true, maxKeys: 3 },
    ),
  });

  it('restore every view', () => {
    fc.assert(
      fc.property(view, (wanted) => {
        expect(readLink(`#${writeLink({ view: wanted, camera: null })}`).view).toEqual(wanted);
      }),
    );
  });

  it('are read whatever they hold', () => {
    fc.assert(fc.property(fc.string(), (text) => void readLink(text)));
  });

  it('of the start are empty', () => {
    expect(writeLink({ view: DEFAULT_VIEW, camera: null })).toBe('');
  });
});

describe('search', () => {
  it('ranks the whole name, its start, a word, anywhere, a slip', async () => {
    const index = await indexed();
    const label = index.byWeight[3]?.attributes.label ?? '';
    const searcher = createSearcher(index);
    expect(searcher.names(label.toUpperCase(), 5)[0]?.node.attributes.label).toBe(label);
    expect(searcher.names(label.slice(0, 4), 20).some(({ node }) => node.attributes.label === label)).toBe(true);
    const slip = label.slice(0, 2) + label.slice(3);
    expect(searcher.names(slip.split(' ')[0] ?? '', 30).map(({ node }) => node.attributes.label)).toContain(label);
  });

  it('finds aliases and says which', async () => {
    const index = await indexed();
    const company = index.byWeight.find(({ attributes }) => attributes.kind === 'company');
    const alias = company?.attributes.aliases[0] ?? '';
    expect(createSearcher(index).names(alias, 3)[0]).toEqual({ node: company, alias });
  });

  it('knows one slip from two', () => {
    for (const near of ['alibab', 'alibabaa', 'alobaba', 'ailbaba'])
      expect(withinOneSlip('alibaba', near), near).toBe(true);
    for (const far of ['alibo', 'alobobo', 'baba']) expect(withinOneSlip('alibaba', far), far).toBe(false);
  });

  it('finds sentences by their words', async () => {
    const source = pageSource(graph);
    const quotes = await source.searchQuotes('Letters STAFF', 500);
    const all = graph.edges
      .flatMap(({ attributes }) => attributes.evidence)
      .filter(({ sentence }) => sentence.includes('letters sent to staff'));
    expect(quotes.length).toBe(all.length);
    expect(await source.searchQuotes('   ', 5)).toEqual([]);
  });
});

describe('paths', () => {
  it('join the two ends by edges that are let through, shortest first', async () => {
    const index = await indexed();
    const [from = '', to = ''] = [index.byWeight[0]?.key, index.byWeight[30]?.key];
    const chains = bestPaths(index, {
      from,
      to,
      passes: ({ attributes }) => attributes.modality !== 'negated',
      limit: 5,
    });
    expect(chains.length).toBeGreaterThan(0);
    const lengths = chains.map((chain) => chain.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    for (const chain of chains) {
      let at = from;
      for (const { edge, to: next } of chain) {
        expect([edge.source, edge.target].sort()).toEqual([at, next].sort());
        expect(edge.attributes.modality).not.toBe('negated');
        at = next;
      }
      expect(at).toBe(to);
    }
    expect(bestPaths(index, { from, to, passes: () => false, limit: 5 })).toEqual([]);
  });
});

describe('marks', () => {
  it('cut a text into pieces that make it up again, each with all that covers it', () => {
    const mark = fc.record({
      from: fc.integer({ min: -3, max: 30 }),
      to: fc.integer({ min: -3, max: 30 }),
      what: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        const pieces = cutAtMarks(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { start, text: piece, marks: inside } of pieces) {
          const covering = marks.filter(({ from, to }) => from <= start && to >= start + piece.length);
          expect([...inside].sort()).toEqual(covering.map(({ what }) => what).sort());
        }
      }),
    );
  });
});

describe('time', () => {
  it('counts every date in one bar, and the bars touch', () => {
    const dates = graph.attributes.articles.flatMap(({ date }) => date ?? []);
    const bars = histogram(dates, 20);
    expect(bars.length).toBeLessThanOrEqual(20);
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(dates.length);
    for (const [place, bar] of bars.entries()) {
      const next = bars[place + 1];
      if (next) expect(dayOf(next.from)).toBe(dayOf(bar.to) + 1);
    }
  });

  it('reads partial dates and gives days back', () => {
    expect(dateOf(dayOf('2026-07-05'))).toBe('2026-07-05');
    expect(dayOf('2026-07')).toBe(dayOf('2026-07-01'));
    expect(dayOf('soon')).toBeNaN();
    expect(histogram([], 9)).toEqual([]);
  });
});

describe('the map', () => {
  it('bends every edge between two names differently, as seen from one side', async () => {
    const index = await indexed();
    const bends = curvatures(index.overview.edges);
    const sides = new Map<string, number[]>();
    for (const { key, source, target } of index.overview.edges) {
      const pair = [source, target].sort().join('\n');
      const bend = (bends.get(key) ?? 0) * (source < target ? 1 : -1);
      sides.set(pair, [...(sides.get(pair) ?? []), bend]);
    }
    const bundles = [...sides.values()].filter((group) => group.length > 1);
    expect(bundles.length).toBeGreaterThan(3);
    for (const group of bundles) expect(new Set(group.map((bend) => bend.toFixed(3))).size).toBe(group.length);
  });

  it('keeps names in their places when a graph grows, and puts new ones beside their neighbours', async () => {
    const index = await indexed();
    const joined = index.overview.nodes.filter(({ key }) => (index.incident.get(key)?.length ?? 0) > 0);
    const fresh = joined[0]?.key ?? '';
    const old = new Map(
      index.overview.nodes
        .filter(({ key }) => key !== fresh)
        .map(({ key, attributes }) => [key, [attributes.x, attributes.y] as const]),
    );
    const places = keepPlaces(index, old);
    for (const [key, place] of old) expect(places?.get(key)).toEqual(place);
    expect(places?.get(fresh)?.every(Number.isFinite)).toBe(true);
    expect(keepPlaces(index, new Map())).toBeUndefined();
  });

  it('makes any colour stand out from either paper', () => {
    const part = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
    fc.assert(
      fc.property(fc.tuple(part, part, part), fc.constantFrom('light', 'dark'), (parts, theme) => {
        expect(contrast(readable(`#${parts.join('')}`, theme, 4.5), PAPER[theme])).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('history', () => {
  it('goes back and forth, and takes a gesture for one step', () => {
    const history = createHistory(0);
    history.set(1);
    for (const value of [2, 3, 4]) history.set(value, 'drag');
    history.undo();
    expect(history.value.value).toBe(1);
    history.redo();
    expect(history.value.value).toBe(4);
    history.undo();
    history.set(9);
    expect(history.canRedo.value).toBe(false);
    history.undo();
    history.undo();
    expect([history.value.value, history.canUndo.value]).toEqual([0, false]);
  });
});

describe('addresses of articles', () => {
  it('become links only where they open a page', () => {
    expect(safeLink('https://news.example/a')).toBe('https://news.example/a');
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'no address', '', undefined])
      expect(safeLink(bad)).toBeUndefined();
  });
});
