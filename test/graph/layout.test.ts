import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LayoutEdge, type LayoutNode, layoutGraph } from '../../src/core/graph/layout.ts';
import { byCodeUnit } from '../../src/core/model/index.ts';
import { seeded } from '../fixtures/graph-random.ts';

/** Random edges, many within groups of ten nodes and some between. */
function grouped(count: number, claims: number): { nodes: LayoutNode[]; edges: LayoutEdge[] } {
  const random = seeded(3);
  const nodes = Array.from({ length: count }, (_, at) => ({
    key: `n${at}`,
    size: 4 + random.below(30),
    community: Math.floor(at / 10),
  }));
  const edges = Array.from({ length: claims }, () => {
    const from = random.below(count);
    const near = Math.min(count - 1, Math.floor(from / 10) * 10 + random.below(10));
    const to = random.next() < 0.8 ? near : random.below(count);
    return { source: `n${from}`, target: `n${to}`, weight: 1 + random.below(3) };
  });
  return { nodes, edges };
}

const positions = (nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]) =>
  [...layoutGraph(nodes, edges)].sort(([a], [b]) => byCodeUnit(a, b));

const distance = (a?: { x: number; y: number }, b?: { x: number; y: number }): number =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));

describe('layoutGraph', () => {
  it('gives the same positions again, whatever the order of nodes and edges', () => {
    const { nodes, edges } = grouped(60, 120);
    const once = positions(nodes, edges);
    expect(positions(nodes, edges)).toEqual(once);
    expect(positions([...nodes].reverse(), [...edges].reverse())).toEqual(once);
  });

  it('does not depend on the last bits of the engine’s log and pow, nor on chance', () => {
    const { nodes, edges } = grouped(1000, 1500);
    const once = positions(nodes, edges);
    const own = { log: Math.log, pow: Math.pow, random: Math.random };
    const off = (value: number): number => value * (1 + Number.EPSILON);
    try {
      // No spies: they would remember millions of calls.
      Math.log = (value) => off(own.log(value));
      // No engine errs in pow(x, 1).
      Math.pow = (base, exponent) => (exponent === 1 ? base : off(own.pow(base, exponent)));
      Math.random = () => {
        throw new Error('a layout must not draw random numbers');
      };
      expect(positions(nodes, edges)).toEqual(once);
    } finally {
      Object.assign(Math, own);
    }
  });

  it('draws no two nodes on one another', () => {
    const { nodes, edges } = grouped(100, 180);
    const places = layoutGraph(nodes, edges);
    for (const [at, a] of nodes.entries())
      for (const b of nodes.slice(at + 1))
        expect(distance(places.get(a.key), places.get(b.key))).toBeGreaterThan(a.size + b.size);
  });

  it('draws no two nodes on one another where a graph falls into many parts', () => {
    const { nodes, edges } = grouped(150, 60);
    const places = layoutGraph(nodes, edges);
    for (const [at, a] of nodes.entries())
      for (const b of nodes.slice(at + 1))
        expect(distance(places.get(a.key), places.get(b.key))).toBeGreaterThan(a.size + b.size);
  });

  it('draws communities apart: neighbours of one are closer than strangers', () => {
    const { nodes, edges } = grouped(100, 300);
    const places = layoutGraph(nodes, edges);
    const mean = (same: boolean): number => {
      const pairs = nodes.flatMap((a) =>
        nodes.filter((b) => a !== b && (a.community === b.community) === same).map((b) => [a, b] as const),
      );
      return pairs.reduce((sum, [a, b]) => sum + distance(places.get(a.key), places.get(b.key)), 0) / pairs.length;
    };
    expect(mean(true)).toBeLessThan(mean(false) / 2);
  });

  it('keeps nodes without edges near: the picture is not half as wide again', () => {
    const { nodes, edges } = grouped(100, 200);
    const lonely = Array.from({ length: 60 }, (_, at) => ({ key: `z${at}`, size: 4, community: 100 + at }));
    const width = (all: readonly LayoutNode[]): number => {
      const places = [...layoutGraph(all, edges).values()];
      return Math.max(...places.map(({ x }) => x)) - Math.min(...places.map(({ x }) => x));
    };
    expect(width([...nodes, ...lonely])).toBeLessThan(1.5 * width(nodes));
  });

  it.each<[string, LayoutNode[], LayoutEdge[]]>([
    ['nothing', [], []],
    ['one node', [{ key: 'a', size: 4, community: 0 }], []],
    [
      'two nodes',
      [
        { key: 'a', size: 100, community: 0 },
        { key: 'b', size: 4, community: 0 },
      ],
      [{ source: 'a', target: 'b', weight: 1 }],
    ],
    [
      'an edge to nowhere and one to itself',
      [{ key: '__proto__', size: 4, community: 0 }],
      [
        { source: '__proto__', target: 'x', weight: 1 },
        { source: '__proto__', target: '__proto__', weight: 1 },
      ],
    ],
    [
      'weights of no use',
      [
        { key: 'a', size: 4, community: 0 },
        { key: 'b', size: 4, community: 1 },
      ],
      [{ source: 'a', target: 'b', weight: Number.NaN }],
    ],
  ])('lays out %s', (_, nodes, edges) => {
    const places = layoutGraph(nodes, edges);
    expect([...places.keys()].sort()).toEqual(nodes.map(({ key }) => key).sort());
    for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it('is centred to the cent, rounded to cents and within 5000, for any graph', () => {
    const graphs = fc.tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 60 }),
    );
    fc.assert(
      fc.property(graphs, ([count, ends]) => {
        const nodes = Array.from({ length: count }, (_, at) => ({
          key: `n${at}`,
          size: 4 + (at % 7) * 16,
          community: at % 3,
        }));
        const places = [
          ...layoutGraph(
            nodes,
            ends.map(([a, b]) => ({ source: `n${a}`, target: `n${b}`, weight: 1 })),
          ).values(),
        ];
        for (const axis of ['x', 'y'] as const) {
          const cents = places.map((place) => Math.round(place[axis] * 100));
          expect(places.map((place) => place[axis])).toEqual(cents.map((cent) => cent / 100));
          expect(cents.reduce((sum, cent) => sum + cent, 0)).toBe(0);
          expect(Math.max(...cents.map(Math.abs))).toBeLessThanOrEqual(500_000);
        }
      }),
      { seed: 20260705, numRuns: 30 },
    );
  });
});
