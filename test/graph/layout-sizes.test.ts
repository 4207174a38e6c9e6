import { describe, expect, it } from 'vitest';
import { assignSizes } from '../../src/core/graph/layout-sizes.ts';

describe('assignSizes', () => {
  it.each<[readonly number[], readonly number[]]>([
    [[], []],
    [[7], [4]],
    [
      [3, 3, 3],
      [4, 4, 4],
    ],
    [
      [1, 4, 9],
      [4, 52, 100],
    ],
    [
      [0, 100],
      [4, 100],
    ],
    [
      [2, 1],
      [100, 4],
    ],
  ])('%j mentions are drawn at %j', (mentions, sizes) => {
    expect(assignSizes(mentions)).toEqual(sizes);
  });

  it('never draws the more mentioned smaller', () => {
    const mentions = Array.from({ length: 500 }, (_, at) => at);
    const sizes = assignSizes(mentions);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });
});
