/** Which node of a graph is which labelled entity of an article. */
import type { GraphNode, KnowledgeGraph } from '../../src/core/model/index.ts';
import type { LabelledEntity, Labels } from './labels.ts';

/** One spelling for every way of writing a name. Apart from the reader's own, so that it cannot hide its mistakes. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\+/g, ' plus ')
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

/** The nodes that say of themselves that the article names them, in the graph's order. */
export function nodesIn(graph: KnowledgeGraph, article: string): GraphNode[] {
  return graph.nodes.filter((node) => node.attributes.articles.includes(article));
}

/** Finds the labelled entity that a node stands for: the first of the node's names that is one of an entity's. */
export function entityFinder({ entities }: Labels): (node: GraphNode) => LabelledEntity | undefined {
  const byName = new Map<string, LabelledEntity>();
  for (const entity of entities) for (const name of [entity.label, ...entity.names]) byName.set(foldName(name), entity);
  return ({ attributes: { label, aliases } }) => {
    const known = [label, ...aliases].map(foldName).find((name) => byName.has(name));
    return known === undefined ? undefined : byName.get(known);
  };
}
