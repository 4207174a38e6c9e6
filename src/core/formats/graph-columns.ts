/** What every table-like format tells of a node and of an edge: one list of columns for all of them. */
import type { Evidence, GraphEdge, GraphNode, KnowledgeGraph } from '../model/index.ts';
import type { Column } from './columns.ts';
import { yearOf } from './iso-dates.ts';
import { remembered } from './remembered.ts';

export interface GraphColumns {
  readonly nodes: readonly Column<GraphNode>[];
  readonly edges: readonly Column<GraphEdge>[];
}

/** Sentences that travel with an edge, and how many characters of each. */
const QUOTES = 3;
const QUOTE_LENGTH = 300;

/** Columns besides key, label, ends and weight, which every format has a place of its own for. */
export function graphColumns({ attributes }: KnowledgeGraph): GraphColumns {
  const outlets = new Map(attributes.articles.map(({ id, source }) => [id, source]));
  const origins = new Map(attributes.articles.map(({ id, source, date }) => [id, originOf(source, date)]));
  const year = remembered(yearOf);
  const sourcesOf = (articles: readonly string[]): readonly string[] => distinct(articles, (id) => outlets.get(id));
  const quote = ({ article, sentence }: Evidence): string => cut(sentence, QUOTE_LENGTH) + (origins.get(article) ?? '');
  return {
    nodes: [
      { id: 'entity_type', of: ({ attributes: { kind } }) => kind },
      { id: 'aliases', type: 'list', of: ({ attributes: { aliases } }) => aliases },
      { id: 'mentions', of: ({ attributes: { mentions } }) => mentions },
      { id: 'articles', of: ({ attributes: { articles } }) => articles.length },
      { id: 'sources', type: 'list', of: ({ attributes: { articles } }) => sourcesOf(articles) },
      { id: 'first_seen', of: ({ attributes: { firstSeen } }) => firstSeen },
      { id: 'last_seen', of: ({ attributes: { lastSeen } }) => lastSeen },
      { id: 'year', of: ({ attributes: { firstSeen } }) => year(firstSeen) },
      { id: 'community', of: ({ attributes: { community } }) => community },
    ],
    edges: [
      { id: 'relation', of: ({ attributes: { relation } }) => relation },
      { id: 'modality', of: ({ attributes: { modality } }) => modality },
      { id: 'disputed', of: ({ attributes: { disputed } }) => disputed },
      { id: 'symmetric', of: ({ attributes: { symmetric } }) => symmetric },
      { id: 'articles', of: ({ attributes: { articles } }) => articles },
      { id: 'sentences', of: ({ attributes: { evidence } }) => evidence.length },
      { id: 'origins', of: ({ attributes: { origins } }) => origins },
      { id: 'confidence', of: ({ attributes: { confidence } }) => confidence },
      {
        id: 'sources',
        type: 'list',
        of: ({ attributes: { evidence } }) => distinct(evidence, ({ article }) => outlets.get(article)),
      },
      {
        id: 'said_by',
        type: 'list',
        of: ({ attributes: { evidence } }) => distinct(evidence, ({ attribution }) => attribution),
      },
      { id: 'first_seen', of: ({ attributes: { firstSeen } }) => firstSeen },
      { id: 'last_seen', of: ({ attributes: { lastSeen } }) => lastSeen },
      { id: 'year', of: ({ attributes: { firstSeen } }) => year(firstSeen) },
      ...Array.from(
        { length: QUOTES },
        (_, at): Column<GraphEdge> => ({
          id: `quote_${at + 1}`,
          of: ({ attributes: { evidence } }) => (evidence[at] ? quote(evidence[at]) : undefined),
        }),
      ),
    ],
  };
}

/** " (Harbour Post, 2026-07-05)", or as much of it as is known. */
function originOf(source: string | undefined, date: string | undefined): string {
  const origin = [source, date].filter(Boolean).join(', ');
  return origin && ` (${origin})`;
}

/** At most `length` characters, an ellipsis included; no character outside the basic plane is cut in half. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length - 1);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** Sorted, without what is absent. */
function distinct<T>(items: readonly T[], of: (item: T) => string | undefined): readonly string[] {
  const [first] = items;
  if (items.length === 1 && first !== undefined) {
    const value = of(first);
    return value ? [value] : [];
  }
  const found = new Set<string>();
  for (const item of items) {
    const value = of(item);
    if (value) found.add(value);
  }
  return [...found].sort();
}
