import type { GraphEdge } from '../model/index.ts';
import type { Resolved } from '../resolve/merge-entities.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { fold, squeeze } from '../text/fold.ts';

/** Who belongs together: a firm and its parent, its arm, its founder. What both are said to do is no conflict. */

const BELONGS = new Set(['owns', 'part_of', 'acquired', 'works_for', 'founded']);

/** Whether two nodes, by key, belong together as far as the graph or the list of known names tells. */
export function kinship(
  edges: readonly GraphEdge[],
  { nodes, rulebook }: { nodes: readonly Resolved[]; rulebook: Rulebook },
): (a: string, b: string) => boolean {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const joined = new Set<string>();
  const parents = new Map<string, string>();
  const pair = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const { source, target, attributes } of edges)
    if (BELONGS.has(attributes.relation) && attributes.modality !== 'negated') joined.add(pair(source, target));
  const parentOf = (node: Resolved | undefined): string | undefined => {
    if (node?.known === undefined || node.known.of === '') return undefined;
    const name = node.known.of;
    const id = parents.get(name) ?? rulebook.gazetteer.spelled(squeeze(name))[0]?.id ?? `?${name}`;
    parents.set(name, id);
    return id;
  };
  return (a, b) => {
    const [x, y] = [byKey.get(a), byKey.get(b)];
    const [px, py] = [parentOf(x), parentOf(y)];
    return (
      joined.has(pair(a, b)) ||
      (px !== undefined && (px === y?.known?.id || px === py)) ||
      (py !== undefined && py === x?.known?.id) ||
      bearsNameOf(x?.label, y?.label)
    );
  };
}

/** "Alibaba Cloud" and "Alibaba". */
function bearsNameOf(a = '', b = ''): boolean {
  const [x, y] = [` ${fold(a)} `, ` ${fold(b)} `];
  return x.includes(y) || y.includes(x);
}
