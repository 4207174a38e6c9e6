/** Paths to a graph: reads the files, reads the articles, builds; what every command begins with. */
import { buildGraph } from '../core/build-graph.ts';
import type { KnowledgeGraph } from '../core/model/index.ts';
import { type Collected, readPaths } from '../readers/node/read-paths.ts';
import { loadRulebook } from '../rulebook.ts';
import type { ReadingOptions } from './options.ts';
import { readArticles } from './read-articles.ts';
import type { Terminal } from './terminal.ts';

/** The graph of all articles of the paths; warns of what was left out on the way. */
export async function makeGraph(
  paths: readonly string[],
  options: ReadingOptions,
  terminal: Terminal,
): Promise<KnowledgeGraph> {
  const collected = await readPaths(paths, {
    ...(options.keepGoing && { keepGoing: true }),
    onProgress: (articles, share) => terminal.progress(`loading: ${articles} articles, ${percent(share)}`),
  });
  warnOfLeftOut(collected, terminal);
  const rulebook = loadRulebook({ tagger: options.tagger });
  const readings = await readArticles(collected.articles, {
    ...(options.threads && { threads: options.threads }),
    tagger: options.tagger,
    rulebook,
    onProgress: (done, all) => terminal.progress(`reading: ${done} of ${all} articles, ${percent(done / all)}`),
  });
  terminal.progress('building the graph');
  return buildGraph(readings, rulebook);
}

/** Problems told one by one; the rest is counted. */
const PROBLEMS_SHOWN = 10;

function warnOfLeftOut({ problems, passedOver }: Collected, { warn }: Terminal): void {
  for (const { path, line, what } of problems.slice(0, PROBLEMS_SHOWN))
    warn(`skipped ${line ? `line ${line} of ` : ''}${path}: ${what}`);
  if (problems.length > PROBLEMS_SHOWN) warn(`skipped ${problems.length - PROBLEMS_SHOWN} more for such reasons`);
  if (passedOver.size === 0) return;
  const kinds = [...passedOver].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const counts = kinds.map(([suffix, count]) => `${count} ${suffix || 'without an ending'}`).join(', ');
  warn(`passed over files of kinds that are not read: ${counts}`);
}

function percent(share: number): string {
  return `${Math.floor(Math.min(1, share) * 100)} %`;
}
