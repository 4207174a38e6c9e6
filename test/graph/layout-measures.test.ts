import { describe, expect, it } from 'vitest';
import { communities, degrees, pageRanks } from '../../src/core/graph/measures.ts';
import { byCodeUnit } from '../../src/core/model/index.ts';

const links = (...pairs: string[]) =>
  pairs.map((pair) => {
    const [source = '', target = ''] = pair.split('-');
    return { source, target, weight: 1 };
  });

const KEYS = ['z', 'a', 'b', 'c', 'd', 'e', 'f', 'g', '__proto__'];
// A square of a, b, c, d; a triangle of e, f, g; one edge between them.
const EDGES = links('a-b', 'b-c', 'c-d', 'd-a', 'a-c', 'e-f', 'f-g', 'g-e', 'd-e');

describe('communities', () => {
  it('numbers them by size, then by first key', () => {
    expect([...communities(KEYS, EDGES)].sort(([a], [b]) => byCodeUnit(a, b))).toEqual([
      ['__proto__', 2],
      ['a', 0],
      ['b', 0],
      ['c', 0],
      ['d', 0],
      ['e', 1],
      ['f', 1],
      ['g', 1],
      ['z', 3],
    ]);
  });

  it('does not depend on the order of the input, nor on direction', () => {
    const turned = EDGES.map(({ source, target, weight }) => ({ source: target, target: source, weight })).reverse();
    expect(new Map(communities([...KEYS].reverse(), turned))).toEqual(communities(KEYS, EDGES));
  });

  it('gives every node its own without edges', () => {
    expect([...communities(['b', 'a'], [])]).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });
});

describe('degrees', () => {
  it('counts neighbours, not edges', () => {
    const counted = degrees(['a', 'b', 'c'], links('a-b', 'b-a', 'a-a', 'a-c', 'a-x'));
    expect([...counted]).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ]);
  });
});

describe('pageRanks', () => {
  it('ranks the middle of a star first, and shares out one whole', () => {
    const ranks = pageRanks(['m', 'a', 'b', '__proto__'], links('m-a', 'b-m', 'm-__proto__'));
    expect(Math.max(...ranks.values())).toBe(ranks.get('m'));
    expect([...ranks.values()].reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 6);
    expect(ranks.get('__proto__')).toBe(ranks.get('a'));
  });

  it('is empty for an empty graph', () => {
    expect(pageRanks([], []).size).toBe(0);
  });
});
