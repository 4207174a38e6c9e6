/** What a view shows, how it is written into a link, and how it is taken back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GraphIndex, indexGraph } from '../../src/app/model/graph-index.ts';
import { pageSource } from '../../src/app/source/page-source.ts';
import { createHistory } from '../../src/app/store/history.ts';
import { parseGraph, toJson } from '../../src/core/formats/json.ts';
import { onlySeen } from '../../src/view/only-seen.ts';
import { readLink, writeLink } from '../../src/view/view-link.ts';
import { DEFAULT_VIEW, soloed, toggled, type ViewState } from '../../src/view/view-state.ts';
import { visibleUnder } from '../../src/view/visible.ts';
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
