import { byCodeUnit, type GraphNode, type KnowledgeGraph } from '../model/index.ts';
import { fold } from '../text/fold.ts';

/** The nodes that a person may mean by a name: those with this key or label, else this alias, else a name that begins so. */
export function nodesCalled(graph: KnowledgeGraph, name: string): readonly GraphNode[] {
  const wanted = fold(name);
  const steps: ((node: GraphNode) => boolean)[] = [
    ({ key }) => key === name,
    ({ attributes }) => fold(attributes.label) === wanted,
    ({ attributes }) => attributes.aliases.some((alias) => fold(alias) === wanted),
  ];
  for (const step of steps) {
    const found = graph.nodes.filter(step);
    if (found.length > 0) return found;
  }
  return [];
}

/** Nodes whose name holds a word that begins like the name, the most mentioned first; for "did you mean". */
export function nodesLike(graph: KnowledgeGraph, name: string): readonly GraphNode[] {
  const wanted = fold(name);
  if (wanted === '') return [];
  return graph.nodes
    .filter(({ attributes }) =>
      [attributes.label, ...attributes.aliases].some((label) => ` ${fold(label)}`.includes(` ${wanted.slice(0, 5)}`)),
    )
    .sort((a, b) => b.attributes.mentions - a.attributes.mentions || byCodeUnit(a.key, b.key));
}
