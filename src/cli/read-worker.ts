/** A thread that reads articles: its own entry of the build, started by the reading pool. */
import './engine.ts';
import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../core/model/index.ts';
import { readOrNote } from '../core/read-or-note.ts';
import type { BareReading, WorkerSettings } from './reading-pool.ts';
import { rulebookFor } from './rulebook-for.ts';

const rulebook = await rulebookFor(workerData as WorkerSettings);

parentPort?.on('message', (batch: readonly Article[]) => {
  parentPort?.postMessage(batch.map(bareReading));
});

function bareReading(article: Article): BareReading {
  const { article: _, ...bare } = readOrNote(article, rulebook);
  return bare;
}
