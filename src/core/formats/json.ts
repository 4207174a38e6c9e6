/** The graph file, `pressgraph/1`: written with one node, edge or article a line, so that two of them compare well; read with checks. */
import type { ArticleEntry, KnowledgeGraph } from '../model/index.ts';
import { graphShape, graphShapes } from './graph-shape.ts';
import { check, ordered, type Shape, sortedEntries } from './shape.ts';

export interface JsonOptions {
  /** `false` leaves out the articles' texts; evidence keeps its sentences. Default: true. */
  readonly text?: boolean;
}

/** The whole file as one string; the same graph gives the same bytes. */
export function toJson(graph: KnowledgeGraph, options: JsonOptions = {}): string {
  return [...jsonChunks(graph, options)].join('');
}

/** The file in pieces of a line each. An empty text is left out, as `text: false` leaves out all. */
export function* jsonChunks(graph: KnowledgeGraph, { text = true }: JsonOptions = {}): Generator<string> {
  const { attributes } = graph;
  yield `{"attributes":{"format":${JSON.stringify(attributes.format)}`;
  yield* listChunks('kinds', attributes.kinds);
  yield* listChunks('relations', attributes.relations);
  yield* listChunks(
    'articles',
    text ? attributes.articles.map(withoutEmptyText) : attributes.articles.map(withoutText),
  );
  yield* listChunks('conflicts', attributes.conflicts);
  yield* listChunks('review', attributes.review);
  yield ',\n"rules":{';
  let separator = '\n';
  for (const [id, rule] of sortedEntries(attributes.rules)) {
    yield `${separator}${JSON.stringify(id)}:${line(graphShapes.rule, rule)}`;
    separator = ',\n';
  }
  yield `}},\n"options":${line(graphShapes.options, graph.options)}`;
  yield* listChunks('nodes', graph.nodes);
  yield* listChunks('edges', graph.edges);
  yield '}\n';
}

function* listChunks(key: keyof typeof graphShapes, items: readonly unknown[]): Generator<string> {
  yield `,\n"${key}":[`;
  let separator = '\n';
  for (const item of items) {
    yield separator + line(graphShapes[key], item);
    separator = ',\n';
  }
  yield ']';
}

function line(shape: Shape, value: unknown): string {
  return JSON.stringify(ordered(shape, value));
}

function withoutText({ text: _, ...rest }: ArticleEntry): Omit<ArticleEntry, 'text'> {
  return rest;
}

function withoutEmptyText(article: ArticleEntry): Omit<ArticleEntry, 'text'> {
  return article.text === '' ? withoutText(article) : article;
}

/**
 * Reads a graph file. Articles whose text was left out get an empty one.
 * Throws where it is not JSON, not of the shape, or does not hold together: a key that stands twice, an edge to no node.
 */
export function parseGraph(json: string): KnowledgeGraph {
  const value = parseJson(json);
  check(graphShape, value, '');
  const graph = value as KnowledgeGraph;
  checkReferences(graph);
  const articles = graph.attributes.articles.map((article) => ({ ...article, text: article.text ?? '' }));
  return { ...graph, attributes: { ...graph.attributes, articles } };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.startsWith('\uFEFF') ? json.slice(1) : json);
  } catch (error) {
    throw new Error(
      `not a graph file: it is not JSON (${(error as Error).message}); choose a file that pressgraph wrote`,
    );
  }
}

function checkReferences({ attributes, nodes, edges }: KnowledgeGraph): void {
  const nodeKeys = uniqueKeys(
    nodes.map(({ key }) => key),
    'nodes',
  );
  uniqueKeys(
    edges.map(({ key }) => key),
    'edges',
  );
  const articleIds = uniqueKeys(
    attributes.articles.map(({ id }) => id),
    'attributes.articles',
  );
  for (const [at, { source, target, attributes: edge }] of edges.entries()) {
    for (const end of [source, target])
      if (!nodeKeys.has(end))
        throw broken(`edges[${at}]`, `points to a node that is not there, ${JSON.stringify(end)}`);
    for (const { article } of edge.evidence)
      if (!articleIds.has(article))
        throw broken(`edges[${at}]`, `quotes an article that is not there, ${JSON.stringify(article)}`);
  }
}

function uniqueKeys(keys: readonly string[], place: string): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const [at, key] of keys.entries()) {
    if (seen.has(key)) throw broken(`${place}[${at}]`, `repeats the key ${JSON.stringify(key)}`);
    seen.add(key);
  }
  return seen;
}

function broken(place: string, what: string): Error {
  return new Error(`the graph file is broken: ${place} ${what}; build it again, or undo the edit that did this`);
}
