/** Which items look different in one scene than in another: the renderer repaints these and no others. */
import type { Scene } from '../store/scene.ts';

export interface ChangedItems {
  readonly nodes: string[];
  readonly edges: string[];
}

interface Everything {
  readonly nodes: () => string[];
  readonly edges: () => string[];
  /** Whether a scene dims what is not lit. */
  readonly dims: (scene: Scene) => boolean;
}

export function changedItems(before: Scene, after: Scene, all: Everything): ChangedItems {
  const dimmedBefore = all.dims(before);
  const dimmedAfter = all.dims(after);
  if (before.lit !== after.lit && dimmedBefore !== dimmedAfter) return { nodes: all.nodes(), edges: all.edges() };
  const nodes = [before.lit?.nodes, after.lit?.nodes, before.selectedNodes, after.selectedNodes];
  const edges = [before.lit?.edges, after.lit?.edges, before.selectedEdges, after.selectedEdges];
  return { nodes: union(nodes, after.visible.nodes), edges: union(edges, after.visible.edges) };
}

function union(sets: readonly (ReadonlySet<string> | undefined)[], within: ReadonlySet<string>): string[] {
  const keys = new Set<string>();
  for (const set of sets) for (const key of set ?? []) if (within.has(key)) keys.add(key);
  return [...keys];
}
