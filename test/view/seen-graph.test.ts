/** A graph cut down to a view without the explorer is the one that the explorer shows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageSource } from '../../src/app/source/page-source.ts';
import { createExplorerStore } from '../../src/app/store/explorer-store.ts';
import { parseGraph, toJson } from '../../src/core/formats/json.ts';
import { seenGraph } from '../../src/view/seen-graph.ts';
import { readLink, unreadWords, writeLink } from '../../src/view/view-link.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view/view-state.ts';
import { fixtureGraph } from '../fixtures/graph-generator.ts';

const graph = fixtureGraph({ nodes: 120 });
const keys = graph.nodes.map(({ key }) => key);
const some = (all: readonly string[]) => fc.subarray([...all], { maxLength: 2 });
const firstDay = fc.constantFrom('2024-12-31', '2025-02', '2025-03-15');
const lastDay = fc.constantFrom('2025-05-01', '2025-12-31', '2026');

const views: fc.Arbitrary<ViewState> = fc
  .record({
    hiddenKinds: some(graph.attributes.kinds.map(({ id }) => id)),
    hiddenRelations: some(graph.attributes.relations.map(({ id }) => id)),
    hiddenStatuses: some(['asserted', 'reported', 'possible', 'negated']),
    minOrigins: fc.integer({ min: 1, max: 2 }),
    showLoose: fc.boolean(),
    dates: fc.option(fc.tuple(firstDay, lastDay)),
    dateBy: fc.constantFrom<ViewState['dateBy']>('published', 'event'),
    focus: fc.option(fc.record({ node: fc.constantFrom(...keys), depth: fc.integer({ min: 1, max: 3 }) })),
  })
  .map((filters) => ({ ...DEFAULT_VIEW, ...filters }));

describe('a graph cut down to a view', () => {
  it('has the names and claims that the page shows after the link is opened', async () => {
    const sizes = new Set<number>();
    await fc.assert(
      fc.asyncProperty(views, async (view) => {
        const opened = readLink(writeLink({ view, camera: null })).view;
        const { visible } = await createExplorerStore({ source: pageSource(graph), title: '', view: opened });
        const seen = seenGraph(graph, opened);
        expect(new Set(seen.nodes.map(({ key }) => key))).toEqual(visible.value.nodes);
        expect(new Set(seen.edges.map(({ key }) => key))).toEqual(visible.value.edges);
        expect(parseGraph(toJson(seen))).toEqual(seen);
        sizes.add(seen.edges.length);
      }),
      { seed: 20260705, numRuns: 100 },
    );
    // Views that all show everything, or nothing, would prove nothing.
    expect(sizes.size).toBeGreaterThan(20);
  });

  it('has pinned names where they were put, and changes nothing else', () => {
    const [key = ''] = seenGraph(graph, DEFAULT_VIEW).nodes.map((node) => node.key);
    const { nodes } = seenGraph(graph, { ...DEFAULT_VIEW, pins: { [key]: [-12.5, 7] } });
    const whole = new Map(graph.nodes.map((node) => [node.key, node.attributes]));
    for (const node of nodes)
      expect(node.attributes).toEqual({ ...whole.get(node.key), ...(node.key === key && { x: -12.5, y: 7 }) });
  });
});

describe('the words of a link that are none', () => {
  it.each([
    ['kind=person&min=2&focus=2:company:a', []],
    ['#cam=0.5:0.5:1.2&loose=1', []],
    ['kinds=person', ['kinds=person']],
    ['min=many&kind=person', ['min=many']],
    ['dates=2025', ['dates=2025']],
    ['focus=9:company:a', ['focus=9:company:a']],
    ['pin=1:2:a&pin=there', ['pin=1:2:a', 'pin=there']],
    ['', []],
  ])('of %j are %j', (link, unread) => expect(unreadWords(link)).toEqual(unread));

  it('are none in what the page writes', () => {
    fc.assert(fc.property(views, (view) => void expect(unreadWords(writeLink({ view, camera: null }))).toEqual([])));
  });
});
