/** Claims, articles and nodes in words, for the commands that explain a graph. */
import type { Evidence, GraphEdge, GraphNode, KnowledgeGraph } from '../core/model/index.ts';

/** What the words are taken from: one graph, indexed once. */
export interface Telling {
  readonly graph: KnowledgeGraph;
  /** "Norvane", or "Norvane (company)" where several nodes bear the label. */
  label(key: string): string;
  /** "The Ledger, 2025-03-04, ledger/ban.md". */
  article(id: string): string;
}

export function telling(graph: KnowledgeGraph): Telling {
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const bearers = new Map<string, number>();
  for (const { attributes } of graph.nodes) bearers.set(attributes.label, (bearers.get(attributes.label) ?? 0) + 1);
  const articles = new Map(graph.attributes.articles.map((article) => [article.id, article]));
  return {
    graph,
    label(key) {
      const node = nodes.get(key);
      if (node === undefined) return key;
      return (bearers.get(node.attributes.label) ?? 0) > 1 ? withKind(node, graph) : node.attributes.label;
    },
    article(id) {
      const { source, date } = articles.get(id) ?? {};
      return [source, date, id].filter((part) => part !== undefined && part !== '').join(', ');
    },
  };
}

/** "Norvane (company)". */
export function withKind({ attributes }: GraphNode, graph: KnowledgeGraph): string {
  const kind = graph.attributes.kinds.find(({ id }) => id === attributes.kind)?.label ?? attributes.kind;
  return `${attributes.label} (${kind})`;
}

/** "Norvane banned Tandril". */
export function claimWords({ source, target, attributes }: GraphEdge, { label }: Telling): string {
  return `${label(source)} ${attributes.label} ${label(target)}`;
}

/** "asserted, 4 articles of 3 origins, confidence 0.97, disputed". */
export function standing({ attributes }: GraphEdge): string {
  const { modality, articles, origins, confidence, disputed } = attributes;
  const sources =
    articles === origins
      ? counted(articles, 'article')
      : `${counted(articles, 'article')} of ${counted(origins, 'origin')}`;
  return [modality, sources, `confidence ${confidence}`, ...(disputed ? ['disputed'] : [])].join(', ');
}

/** The sentence in quotation marks, on one line. */
export const quoted = ({ sentence }: Pick<Evidence, 'sentence'>): string =>
  `“${sentence.replace(/\s+/gu, ' ').trim()}”`;

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
