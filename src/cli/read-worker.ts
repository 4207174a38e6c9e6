/** A thread that reads articles: its own entry of the build, started by the reading pool. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../core/model/index.ts';
import { readArticle } from '../core/read-article.ts';
import { loadTagger } from '../core/text/taggers.ts';
import { loadRulebook } from '../rulebook.ts';
import type { BareReading, BatchAnswer, WorkerSettings } from './reading-pool.ts';

const { tagger, gate, userRules = [] } = workerData as WorkerSettings;
const rulebook = loadRulebook({ tagger: await loadTagger(tagger), gate, userRules });

parentPort?.on('message', (batch: readonly Article[]) => {
  parentPort?.postMessage(answer(batch));
});

function answer(batch: readonly Article[]): BatchAnswer {
  const readings: BareReading[] = [];
  for (const article of batch) {
    try {
      const { article: _, ...bare } = readArticle(article, rulebook);
      readings.push(bare);
    } catch (error) {
      return { failed: `reading ${article.id} failed: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
  return { readings };
}
