/** The part of a graph file that is visible, still a whole graph file: nothing in it points outside. */
import type { KnowledgeGraph } from '../core/model/index.ts';
import type { Visible } from './visible.ts';

export function onlySeen(graph: KnowledgeGraph, visible: Visible): KnowledgeGraph {
  const edges = graph.edges.filter(({ key }) => visible.edges.has(key));
  const rules = new Set(edges.flatMap(({ attributes }) => attributes.evidence.map(({ rule }) => rule)));
  const { attributes } = graph;
  return {
    ...graph,
    attributes: {
      ...attributes,
      conflicts: attributes.conflicts.filter((conflict) => conflict.edges.every((key) => visible.edges.has(key))),
      review: attributes.review.filter(({ a, b }) => visible.nodes.has(a) && visible.nodes.has(b)),
      rules: Object.fromEntries(Object.entries(attributes.rules).filter(([id]) => rules.has(id))),
      articles: attributes.articles.map((article) => ({
        ...article,
        mentions: article.mentions.filter(([, , key]) => visible.nodes.has(key)),
      })),
    },
    nodes: graph.nodes.filter(({ key }) => visible.nodes.has(key)),
    edges,
  };
}
