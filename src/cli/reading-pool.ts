/** Reads articles in worker threads: batches go to whichever thread is free, results return to their places. */
import { Worker } from 'node:worker_threads';
import type { Article, Reading } from '../core/model/index.ts';
import type { RuleText } from '../core/rules/user-rules.ts';
import type { TaggerName } from '../core/text/taggers.ts';
import { readWorkerFile } from './places.ts';

/** What a thread is given once, at its start. */
export interface WorkerSettings {
  readonly tagger: TaggerName;
  readonly gate: boolean;
  /** Texts, not paths: a file that changes meanwhile must not make two threads differ. */
  readonly userRules?: readonly RuleText[];
}

/** A reading without the article, which the main thread has already. */
export type BareReading = Omit<Reading, 'article'>;

export interface PoolOptions extends WorkerSettings {
  readonly threads: number;
  readonly onProgress?: (done: number, all: number) => void;
}

/** Characters of text in a batch: enough to outweigh the message; fewer towards the end, so that all threads are busy up to it. */
const MOST_CHARACTERS = 50_000;
const LEAST_CHARACTERS = 8_000;

/**
 * Megabytes for what is new in a thread, twice as many as is usual: nearly all that reading makes is let go with its article,
 * and the less often it is looked for, the less of it is copied about meanwhile.
 */
const YOUNG = 96;

/** One reading an article, in the order of the articles. */
export async function readInThreads(articles: readonly Article[], options: PoolOptions): Promise<readonly Reading[]> {
  const batches = inBatches(articles, options.threads);
  const readings: Reading[][] = batches.map(() => []);
  const queue = batches.entries();
  let done = 0;
  const work = async (worker: Worker) => {
    for (const [place, batch] of queue) {
      const bare = await ask(worker, batch);
      readings[place] = batch.map((article, index) => withArticle(article, bare[index]));
      done += batch.length;
      options.onProgress?.(done, articles.length);
    }
  };
  const count = Math.min(options.threads, batches.length);
  const settings: WorkerSettings = { tagger: options.tagger, gate: options.gate, userRules: options.userRules ?? [] };
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG };
  const workers = Array.from(
    { length: count },
    () => new Worker(readWorkerFile(), { workerData: settings, resourceLimits }),
  );
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return readings.flat();
}

/** A thread's answer to a batch of articles: a reading for each, in order. */
function ask(worker: Worker, batch: readonly Article[]): Promise<readonly BareReading[]> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('a reading thread ended early'));
    const settle = () => worker.removeAllListeners('message').removeAllListeners('error').off('exit', onExit);
    worker.once('message', (readings: readonly BareReading[]) => {
      settle();
      resolve(readings);
    });
    worker.once('error', (error) => {
      settle();
      reject(error);
    });
    worker.once('exit', onExit);
    worker.postMessage(batch);
  });
}

function withArticle(article: Article, bare: BareReading | undefined): Reading {
  if (!bare) throw new Error(`no reading came back for ${article.id}`);
  return { ...bare, article };
}

function inBatches(articles: readonly Article[], threads: number): Article[][] {
  const batches: Article[][] = [];
  let left = articles.reduce((sum, { text }) => sum + text.length, 0);
  let room = 0;
  for (const article of articles) {
    if (room <= 0) {
      batches.push([]);
      room = Math.min(MOST_CHARACTERS, Math.max(LEAST_CHARACTERS, left / (2 * threads)));
    }
    batches.at(-1)?.push(article);
    room -= article.text.length;
    left -= article.text.length;
  }
  return batches;
}
