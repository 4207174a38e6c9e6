/** "How are A and B connected?": the few best chains of claims between two nodes. */
import { byCodeUnit } from '../../core/model/index.ts';
import type { EdgeHead } from '../source/graph-source.ts';
import { type GraphIndex, otherEnd } from './graph-index.ts';

/** One step of a chain: the edge that is taken and the node that it leads to. */
export interface PathStep {
  readonly edge: EdgeHead;
  readonly to: string;
}

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** Whether an edge may be used. */
  readonly passes: (edge: EdgeHead) => boolean;
  readonly limit: number;
}

/** Steps beyond the shortest way that are still worth a look. */
const DETOUR = 1;
const LONGEST = 6;
const MOST_TRIES = 20_000;

/** Shortest first, then the better supported; each chain visits a node once and differs in its nodes. */
export function bestPaths(index: GraphIndex, question: PathQuestion): readonly (readonly PathStep[])[] {
  if (question.from === question.to) return [];
  const away = distancesTo(index, question);
  const shortest = away.get(question.from);
  if (shortest === undefined || shortest > LONGEST) return [];
  const found: PathStep[][] = [];
  const visited = new Set([question.from]);
  let tries = 0;
  const walk = (node: string, chain: readonly PathStep[]): void => {
    if (node === question.to) {
      found.push([...chain]);
      return;
    }
    for (const [to, edge] of bestEdges(index, node, question.passes)) {
      const rest = away.get(to);
      if (rest === undefined || visited.has(to) || chain.length + 1 + rest > shortest + DETOUR) continue;
      if (++tries > MOST_TRIES) return;
      visited.add(to);
      walk(to, [...chain, { edge, to }]);
      visited.delete(to);
    }
  };
  walk(question.from, []);
  return found.sort(byWorth).slice(0, question.limit);
}

/** Steps from every node to the goal, over edges in either direction. */
function distancesTo(index: GraphIndex, { to, passes }: PathQuestion): ReadonlyMap<string, number> {
  const away = new Map([[to, 0]]);
  let rim = [to];
  for (let step = 1; rim.length > 0 && step <= LONGEST + DETOUR; step++) {
    const next: string[] = [];
    for (const key of rim) {
      for (const edge of index.incident.get(key) ?? []) {
        const other = otherEnd(edge, key);
        if (away.has(other) || !passes(edge)) continue;
        away.set(other, step);
        next.push(other);
      }
    }
    rim = next;
  }
  return away;
}

/** For each neighbour the edge with the most origins. */
function bestEdges(index: GraphIndex, node: string, passes: PathQuestion['passes']): ReadonlyMap<string, EdgeHead> {
  const best = new Map<string, EdgeHead>();
  for (const edge of index.incident.get(node) ?? []) {
    if (!passes(edge)) continue;
    const to = otherEnd(edge, node);
    const known = best.get(to);
    if (!known || edge.attributes.origins > known.attributes.origins) best.set(to, edge);
  }
  return best;
}

/** The weakest link tells how good a chain is. */
function byWorth(a: readonly PathStep[], b: readonly PathStep[]): number {
  const weakest = (chain: readonly PathStep[]): number => Math.min(...chain.map(({ edge }) => edge.attributes.origins));
  const name = (chain: readonly PathStep[]): string => chain.map(({ edge }) => edge.key).join('\n');
  return a.length - b.length || weakest(b) - weakest(a) || byCodeUnit(name(a), name(b));
}
