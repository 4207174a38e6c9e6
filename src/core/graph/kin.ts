import type { GraphEdge, GraphNode, NodeAttributes } from '../model/index.ts';
import type { KnownName } from '../rules/gazetteer.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { fold, squeeze } from '../text/fold.ts';

/** Who belongs together: a firm and its parent, its arm, its founder. What both are said to do is no conflict. */

const BELONGS = new Set(['owns', 'part_of', 'acquired', 'works_for', 'founded']);

/** What a node keeps of the list of known names: who it is, and to whom it belongs. */
export function kinOf(
  { known }: { readonly known?: KnownName | undefined },
  { gazetteer }: Rulebook,
): Pick<NodeAttributes, 'known' | 'belongsTo'> {
  if (known === undefined) return {};
  if (known.of === '') return { known: known.id };
  return { known: known.id, belongsTo: gazetteer.spelled(squeeze(known.of))[0]?.id ?? `?${known.of}` };
}

/** Whether two nodes, by key, belong together as far as the graph or the list of known names tells. */
export function kinship(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): (a: string, b: string) => boolean {
  const byKey = new Map(nodes.map(({ key, attributes }) => [key, attributes]));
  const joined = new Set<string>();
  const pair = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const { source, target, attributes } of edges)
    if (BELONGS.has(attributes.relation) && attributes.modality !== 'negated') joined.add(pair(source, target));
  return (a, b) => {
    const [x, y] = [byKey.get(a), byKey.get(b)];
    return joined.has(pair(a, b)) || kindred(x, y) || kindred(y, x) || bearsNameOf(x?.label, y?.label);
  };
}

/** One that belongs to the other, or to whom the other belongs. */
function kindred(a: NodeAttributes | undefined, b: NodeAttributes | undefined): boolean {
  const parent = a?.belongsTo;
  return parent !== undefined && (parent === b?.known || parent === b?.belongsTo);
}

/** "Alibaba Cloud" and "Alibaba". */
function bearsNameOf(a = '', b = ''): boolean {
  const [x, y] = [` ${fold(a)} `, ` ${fold(b)} `];
  return x.includes(y) || y.includes(x);
}
