/** Paths to a graph, the beginning of every command; tells what was left out on the way. */
import { byCodeUnit, type KnowledgeGraph } from '../core/model/index.ts';
import { type Collected, readPaths } from '../readers/node/read-paths.ts';
import { UnreadablePath } from '../readers/node/unreadable-path.ts';
import { Failure } from './failure.ts';
import type { ReadingOptions } from './options.ts';
import { readRuleFiles } from './rule-files.ts';
import type { Terminal } from './terminal.ts';

/** The graph of all articles of the paths; warns of what was left out on the way. */
export async function makeGraph(
  paths: readonly string[],
  options: ReadingOptions,
  terminal: Terminal,
): Promise<KnowledgeGraph> {
  const userRules = await readRuleFiles(options.rules);
  const collected = await readPaths(paths, {
    ...(options.keepGoing && { keepGoing: true }),
    onProgress: (articles, share) => terminal.progress(`loading: ${articles} articles, ${Math.floor(share * 100)} %`),
  }).catch((error) => {
    throw withWayOut(error, paths);
  });
  warnOfLeftOut(collected, terminal);
  // The taggers and the rules take a while to load, which nobody should wait for only to learn of a wrong path.
  const { graphOf } = await import('./graph-of.ts');
  return graphOf(collected.articles, { ...options, userRules }, terminal);
}

// One bad file among thousands need not stop the work; a path that was named is wanted.
function withWayOut(error: unknown, paths: readonly string[]): unknown {
  if (!(error instanceof UnreadablePath) || paths.includes(error.path) || paths.join(', ') === error.path) return error;
  return new Failure(`${error.message}, or leave such files out with --keep-going`);
}

/** Problems told one by one; the rest is counted. */
const PROBLEMS_SHOWN = 10;

function warnOfLeftOut({ problems, passedOver }: Collected, { warn }: Terminal): void {
  for (const { path, line, what } of problems.slice(0, PROBLEMS_SHOWN))
    warn(`skipped ${line ? `line ${line} of ` : ''}${path}: ${what}`);
  if (problems.length > PROBLEMS_SHOWN) warn(`skipped ${problems.length - PROBLEMS_SHOWN} more for such reasons`);
  if (passedOver.size === 0) return;
  const kinds = [...passedOver].sort(([a], [b]) => byCodeUnit(a, b));
  const counts = kinds.map(([suffix, count]) => `${count} ${suffix || 'without an ending'}`).join(', ');
  warn(`passed over files of kinds that are not read: ${counts}`);
}
