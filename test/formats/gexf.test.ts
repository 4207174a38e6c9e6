import { describe, expect, it } from 'vitest';
import { toGexf } from '../../src/core/formats/gexf.ts';
import { smallGraph } from './support/graphs.ts';

describe('toGexf', () => {
  it('writes one element for each node and each claim', () => {
    const gexf = toGexf(smallGraph());
    expect(gexf.match(/<node /g)).toHaveLength(3);
    expect(gexf.match(/<edge /g)).toHaveLength(3);
  });
});
