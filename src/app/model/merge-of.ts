/** Which of two nodes stays when they are one: the one that articles name more often, whichever came first. */
import type { Correction } from '../../core/model/index.ts';
import type { GraphIndex } from './graph-index.ts';

export function mergeOf(index: GraphIndex, a: string, b: string): Correction {
  const mentions = (key: string): number => index.nodes.get(key)?.attributes.mentions ?? 0;
  return mentions(b) > mentions(a) ? { type: 'merge', node: b, other: a } : { type: 'merge', node: a, other: b };
}
