/** Articles to a graph: what needs the core and its rules, apart from everything that does not. */
import { buildGraph } from '../core/build-graph.ts';
import type { Article, KnowledgeGraph } from '../core/model/index.ts';
import type { RuleText } from '../core/rules/user-rules.ts';
import type { ReadingOptions } from './options.ts';
import { readHere, threadsFor } from './read-articles.ts';
import { readInThreads } from './reading-pool.ts';
import { rulebookFor } from './rulebook-for.ts';
import type { Terminal } from './terminal.ts';

export interface GraphOptions extends ReadingOptions {
  readonly userRules: readonly RuleText[];
}

/** The graph of the articles; the same for any number of threads. */
export async function graphOf(
  articles: readonly Article[],
  { threads, tagger, gate, userRules }: GraphOptions,
  { progress }: Terminal,
): Promise<KnowledgeGraph> {
  const settings = { tagger, gate, userRules };
  const count = threadsFor(articles, threads);
  const onProgress = (done: number, all: number) =>
    progress(`reading: ${done} of ${all} articles, ${Math.floor((100 * done) / all)} %`);
  // Other threads load rules of their own: they are at it, and read, while this one loads those that the graph is built by.
  const [rulebook, read] = await Promise.all([
    rulebookFor(settings),
    count > 1 ? readInThreads(articles, { ...settings, threads: count, onProgress }) : undefined,
  ]);
  const readings = read ?? readHere(articles, rulebook, onProgress);
  progress('building the graph');
  return buildGraph(readings, rulebook);
}
