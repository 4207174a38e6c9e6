/** An edge as the map, the tables and the filters need it. */
import type { EdgeAttributes, GraphEdge, KnowledgeGraph } from '../core/model/index.ts';

/** An edge without its sentences, with the dates that the timeline needs. */
export interface EdgeHead {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: Omit<EdgeAttributes, 'evidence'>;
  /** Ids of the articles behind it, each once. */
  readonly saidIn: readonly string[];
  /** Publication dates of the articles behind it, sorted, one for each piece of evidence that has one. */
  readonly published: readonly string[];
  /** Dates of the event itself, where sentences tell one, sorted. */
  readonly events: readonly string[];
}

/** The edges of a graph, in their order. */
export function headsOfEdges({ attributes, edges }: KnowledgeGraph): EdgeHead[] {
  const dates = new Map(attributes.articles.map(({ id, date }) => [id, date]));
  return edges.map((edge) => headOfEdge(edge, dates));
}

/** `dates` are those of the articles, by id. */
function headOfEdge(edge: GraphEdge, dates: ReadonlyMap<string, string | undefined>): EdgeHead {
  const { evidence, ...attributes } = edge.attributes;
  const published = evidence.map(({ article }) => dates.get(article) ?? '').filter(Boolean);
  const events = evidence.map(({ eventDate }) => eventDate ?? '').filter(Boolean);
  return {
    key: edge.key,
    source: edge.source,
    target: edge.target,
    attributes,
    saidIn: [...new Set(evidence.map(({ article }) => article))],
    published: published.sort(),
    events: events.sort(),
  };
}
