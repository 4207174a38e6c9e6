/** Articles to a graph: what needs the core and its rules, apart from everything that does not. */
import { buildGraph } from '../core/build-graph.ts';
import type { Article, KnowledgeGraph } from '../core/model/index.ts';
import { loadTagger } from '../core/text/taggers.ts';
import { loadRulebook } from '../rulebook.ts';
import type { ReadingOptions } from './options.ts';
import { readArticles } from './read-articles.ts';
import type { Terminal } from './terminal.ts';

/** The graph of the articles; the same for any number of threads. */
export async function graphOf(
  articles: readonly Article[],
  { threads, tagger, gate }: ReadingOptions,
  { progress }: Terminal,
): Promise<KnowledgeGraph> {
  const rulebook = loadRulebook({ tagger: await loadTagger(tagger), gate });
  const readings = await readArticles(articles, {
    ...(threads && { threads }),
    tagger,
    rulebook,
    onProgress: (done, all) => progress(`reading: ${done} of ${all} articles, ${Math.floor((100 * done) / all)} %`),
  });
  progress('building the graph');
  return buildGraph(readings, rulebook);
}
