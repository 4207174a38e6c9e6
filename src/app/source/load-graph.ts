/** Fetches and checks the graph file that lies beside the page. */
import type { KnowledgeGraph } from '../../core/model/index.ts';
import { TEXTS } from '../texts.ts';

/** The graph at `address`; undefined where there is none (the page then starts empty). */
export async function loadGraph(address: string): Promise<KnowledgeGraph | undefined> {
  const answer = await fetch(address);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(TEXTS.load.failed(address, answer.status));
  // A host may answer a missing file with its start page.
  if (answer.headers.get('content-type')?.includes('html')) return undefined;
  return checkGraph(await answer.json(), address);
}

/** A text that lies beside the page. */
export async function loadText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(TEXTS.load.failed(address, answer.status));
  return await answer.text();
}

/** Refuses what is not a graph file, with a word on what was expected. */
export function checkGraph(value: unknown, name: string): KnowledgeGraph {
  const graph = value as Partial<KnowledgeGraph> | null;
  const sound =
    graph?.attributes?.format === 'pressgraph/1' &&
    Array.isArray(graph.nodes) &&
    Array.isArray(graph.edges) &&
    Array.isArray(graph.attributes.articles);
  if (!sound) throw new Error(TEXTS.load.notAGraph(name));
  return graph as KnowledgeGraph;
}

/** A graph with nothing in it, for a page that waits for articles. */
export function emptyGraph(): KnowledgeGraph {
  return {
    attributes: {
      format: 'pressgraph/1',
      kinds: [],
      relations: [],
      articles: [],
      conflicts: [],
      review: [],
      rules: {},
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: [],
    edges: [],
  };
}
