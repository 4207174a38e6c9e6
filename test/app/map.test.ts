/** The map's own reckoning: bends, places, colours, names that do not overlap, the edge under the pointer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundlesOf, pairsOf, withBundles } from '../../src/app/model/bundles.ts';
import { contrast, PAPER, readable } from '../../src/app/model/colors.ts';
import { type GraphIndex, indexGraph } from '../../src/app/model/graph-index.ts';
import { keepPlaces } from '../../src/app/model/keep-places.ts';
import { curvatures } from '../../src/app/renderer/curvature.ts';
import { EdgePicker, type PlacedEdge } from '../../src/app/renderer/edge-picker.ts';
import { type Box, leftOf, type NodeLabel, type PlacedName, topOf } from '../../src/app/renderer/label-model.ts';
import { placeLabels, type Room } from '../../src/app/renderer/place-labels.ts';
import type { EdgeHead } from '../../src/app/source/graph-source.ts';
import { pageSource } from '../../src/app/source/page-source.ts';
import { fixtureGraph } from '../fixtures/graph-generator.ts';

const graph = fixtureGraph({ nodes: 120 });
const indexed = async (): Promise<GraphIndex> => indexGraph(await pageSource(graph).overview());

describe('the map', () => {
  it('bends every edge between two names differently, as seen from one side', async () => {
    const index = await indexed();
    const bends = curvatures(pairsOf(index.overview.edges));
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

  it('draws more than six edges between two names as one, and no fewer', async () => {
    const index = await indexed();
    const [first] = index.overview.edges;
    const parallel = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        ...(first as EdgeHead),
        key: `edge ${at}`,
        ...(at % 2 === 1 && { source: first?.target ?? '', target: first?.source ?? '' }),
      }));
    expect(bundlesOf(pairsOf(parallel(6))).size).toBe(0);
    const edges = parallel(7);
    const bundles = bundlesOf(pairsOf(edges));
    expect(bundles.get('edge 5')).toEqual({ head: 'edge 0', edges });
    expect(withBundles(['edge 3', 'another'], bundles)).toHaveLength(8);
    // Once it is opened, none of them goes further astray than half of the way between the two.
    const bends = [...curvatures(pairsOf(parallel(30))).values()].map(Math.abs);
    expect(Math.max(...bends)).toBeLessThanOrEqual(0.61);
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

describe('the names on the map', () => {
  /** A stage whose letters are seven pixels wide. */
  const room = (covered: Room['covered'] = []): Room => ({
    width: 800,
    height: 600,
    ink: '#000000',
    covered,
    widthOf: (text) => text.length * 7,
  });
  const boxOf = ({ node, side, width, height }: PlacedName): Box => {
    const [left, top] = [leftOf(node, side, width), topOf(node, side, height)];
    return { left, top, right: left + width, bottom: top + height };
  };

  const place = fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 600 }),
    radius: fc.integer({ min: 2, max: 24 }),
  });
  const label = fc.tuple(fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('a', 'b', 'c') }), place).map(
    ([text, at]): NodeLabel => ({
      key: text,
      text,
      ...at,
      strength: 1,
      selected: false,
      hovered: false,
      pinned: false,
      forced: false,
      icon: null,
    }),
  );

  it('never overlap each other, what panels cover, or the rim', () => {
    const panel = { left: 0, right: 200, top: 300, bottom: 600 };
    fc.assert(
      fc.property(fc.array(label, { minLength: 5, maxLength: 60 }), (nodes) => {
        const written = placeLabels(room([panel]), { nodes, edges: [] }).names.map(boxOf);
        for (const [at, one] of written.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(800);
          for (const other of [panel, ...written.slice(at + 1)]) {
            const apart =
              one.right <= other.left || one.left >= other.right || one.bottom <= other.top || one.top >= other.bottom;
            expect(apart, `${JSON.stringify(one)} and ${JSON.stringify(other)}`).toBe(true);
          }
        }
      }),
    );
  });

  it('leave a relation out where it has no room, but not the one that is selected', () => {
    const panel = { left: 300, right: 500, top: 200, bottom: 400 };
    const spots = [[400, 300]] as const;
    const edges = [
      { text: 'crowded out', spots, forced: false, color: '#000000' },
      { text: 'selected', spots, forced: true, color: '#000000' },
    ];
    const { relations } = placeLabels(room([panel]), { nodes: [], edges });
    expect(relations.map(({ text }) => text)).toEqual(['selected']);
  });

  it('begin with the one that is pointed at, then come by weight', () => {
    const node = (text: string, more: Partial<NodeLabel> = {}): NodeLabel => ({
      key: text,
      text,
      x: 400,
      y: 300,
      radius: 10,
      strength: 1,
      selected: false,
      hovered: false,
      pinned: false,
      forced: false,
      icon: null,
      ...more,
    });
    const crowd = Array.from({ length: 12 }, (_, at) => node(`small ${at}`, { radius: 3 }));
    const nodes = [node('big'), ...crowd, node('pointed at', { hovered: true, forced: true })];
    const { names } = placeLabels(room(), { nodes, edges: [] });
    expect(names.slice(0, 2).map(({ text }) => text)).toEqual(['pointed at', 'big']);
  });
});

describe('the edge under the pointer', () => {
  const edges: readonly PlacedEdge[] = [
    { key: 'flat', from: { x: 0, y: 0 }, to: { x: 10, y: 0 }, bend: 0.02 },
    { key: 'arched', from: { x: 0, y: 0 }, to: { x: 10, y: 0 }, bend: 0.6 },
  ];
  const picker = new EdgePicker(() => edges);

  it('is the nearest one within reach', () => {
    expect(picker.at(5, 0.1, 0.5)).toBe('flat');
    // A quadratic curve rises to half of its control point.
    expect(picker.at(5, 3, 0.5)).toBe('arched');
    expect(picker.at(5, 1.6, 0.5)).toBeUndefined();
    expect(picker.at(-2, 0, 0.5)).toBeUndefined();
  });

  it('follows edges that moved', () => {
    let moved = edges;
    const own = new EdgePicker(() => moved);
    expect(own.at(5, 0, 0.5)).toBe('flat');
    moved = [{ key: 'away', from: { x: 0, y: 9 }, to: { x: 10, y: 9 }, bend: 0.02 }];
    expect(own.at(5, 0, 0.5)).toBe('flat');
    own.forget();
    expect(own.at(5, 0, 0.5)).toBeUndefined();
    expect(own.at(5, 9, 0.5)).toBe('away');
  });
});
