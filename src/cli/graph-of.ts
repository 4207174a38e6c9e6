/** Articles to a graph: what needs the core and its rules, apart from everything that does not. */
import { buildGraph } from '../core/build-graph.ts';
import type { Article, KnowledgeGraph } from '../core/model/index.ts';
import type { RuleText } from '../core/rules/user-rules.ts';
import type { ReadingOptions } from './options.ts';
import { readArticles } from './read-articles.ts';
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
  const rulebook = await rulebookFor({ tagger, gate, userRules });
  const readings = await readArticles(articles, {
    ...(threads && { threads }),
    tagger,
    userRules,
    rulebook,
    onProgress: (done, all) => progress(`reading: ${done} of ${all} articles, ${Math.floor((100 * done) / all)} %`),
  });
  progress('building the graph');
  return buildGraph(readings, rulebook);
}
