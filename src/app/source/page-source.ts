/** A graph file held in the page, behind the interface that everything else uses. */
import {
  type ArticleEntry,
  byCodeUnit,
  type Evidence,
  type GraphEdge,
  type KnowledgeGraph,
} from '../../core/model/index.ts';
import { headsOfEdges } from '../../view/edge-head.ts';
import type { ArticleHead, Gap, GraphSource, Overview, Quote } from './graph-source.ts';

export function pageSource(graph: KnowledgeGraph): GraphSource {
  return new PageSource(graph);
}

class PageSource implements GraphSource {
  readonly #graph: KnowledgeGraph;
  readonly #edges: ReadonlyMap<string, GraphEdge>;
  readonly #articles: ReadonlyMap<string, ArticleEntry>;
  #quotes: readonly { readonly quote: Quote; readonly plain: string }[] | undefined;

  constructor(graph: KnowledgeGraph) {
    this.#graph = graph;
    this.#edges = new Map(graph.edges.map((edge) => [edge.key, edge]));
    this.#articles = new Map(graph.attributes.articles.map((article) => [article.id, article]));
  }

  async overview(): Promise<Overview> {
    return overviewOf(this.#graph);
  }

  async evidence(edge: string): Promise<readonly Evidence[]> {
    return this.#edges.get(edge)?.attributes.evidence ?? [];
  }

  async article(id: string): Promise<ArticleEntry | undefined> {
    return this.#articles.get(id);
  }

  async quotesOf(article: string): Promise<readonly Quote[]> {
    const quotes = this.#graph.edges.flatMap((edge) =>
      edge.attributes.evidence
        .filter((piece) => piece.article === article)
        .map((evidence) => ({ edge: edge.key, evidence })),
    );
    return quotes.sort((a, b) => a.evidence.start - b.evidence.start || byCodeUnit(a.edge, b.edge));
  }

  async prepareSearch(): Promise<void> {
    this.#searched();
  }

  async searchQuotes(query: string, limit: number): Promise<readonly Quote[]> {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const found: Quote[] = [];
    // One sentence may stand behind several claims; it is found once.
    const seen = new Set<string>();
    for (const { quote, plain } of this.#searched()) {
      if (!words.every((word) => plain.includes(word))) continue;
      const place = `${quote.evidence.article}\n${quote.evidence.start}`;
      if (seen.has(place)) continue;
      seen.add(place);
      found.push(quote);
      if (found.length === limit) break;
    }
    return found;
  }

  #searched() {
    this.#quotes ??= this.#graph.edges.flatMap((edge) =>
      edge.attributes.evidence.map((evidence) => ({
        quote: { edge: edge.key, evidence },
        plain: evidence.sentence.toLowerCase(),
      })),
    );
    return this.#quotes;
  }

  async gaps(from: number, limit: number): Promise<readonly Gap[]> {
    const found: Gap[] = [];
    let before = from;
    for (const article of this.#graph.attributes.articles) {
      const here = article.gaps.slice(before, before + limit - found.length);
      before = Math.max(0, before - article.gaps.length);
      for (const [start, end] of here) found.push(gapOf(article, start, end));
      if (found.length === limit) break;
    }
    return found;
  }

  async whole(): Promise<KnowledgeGraph> {
    return this.#graph;
  }
}

export function overviewOf(graph: KnowledgeGraph): Overview {
  const { kinds, relations, rules, conflicts, review, articles } = graph.attributes;
  return {
    kinds,
    relations,
    rules,
    conflicts,
    review,
    nodes: graph.nodes,
    edges: headsOfEdges(graph),
    articles: articles.map(headOfArticle),
  };
}

function headOfArticle({ id, title, source, date, url, origin, mentions, gaps, notes }: ArticleEntry): ArticleHead {
  return {
    id,
    title: title ?? id,
    ...(source !== undefined && { source }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
    origin,
    mentions: mentions.length,
    gaps: gaps.length,
    ...(notes !== undefined && { notes }),
  };
}

function gapOf({ id, text = '', mentions }: ArticleEntry, start: number, end: number): Gap {
  const inside = mentions.filter(([from, to]) => from >= start && to <= end);
  return {
    article: id,
    start,
    end,
    sentence: text.slice(start, end),
    mentions: inside.map(([from, to, key]) => [from - start, to - start, key]),
  };
}
