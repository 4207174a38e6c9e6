/** Has articles read in a worker, which brings the taggers and is loaded only now; one reading at a time. */
import type { Article, KnowledgeGraph } from '../../core/model/index.ts';
import type { FileBytes, ReadAnswer, ReadError, ReadOrder } from './read-messages.ts';

export interface ReadResult {
  readonly graph: KnowledgeGraph;
  readonly added: number;
  readonly errors: readonly ReadError[];
}

export interface ReadProgress {
  readonly step: 'reading' | 'building';
  readonly done: number;
  readonly all: number;
}

export interface ReadJob {
  /** Undefined when it was cancelled. */
  readonly result: Promise<ReadResult | undefined>;
  cancel(): void;
}

export type ReadArticles = typeof readArticles;

export function readArticles(
  files: readonly FileBytes[],
  known: readonly Article[],
  onProgress: (progress: ReadProgress) => void,
): ReadJob {
  const worker = new Worker(new URL('../worker/read-worker.ts', import.meta.url), { type: 'module' });
  let cancel = (): void => {};
  const result = new Promise<ReadResult | undefined>((resolve, reject) => {
    let last: ReadProgress = { step: 'reading', done: 0, all: files.length + known.length };
    cancel = () => resolve(undefined);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.type === 'failed') reject(new Error(data.reason));
      else if (data.type === 'built') resolve(data);
      else {
        last =
          data.type === 'building'
            ? { ...last, step: 'building' }
            : { step: 'reading', done: data.done, all: data.all };
        onProgress(last);
      }
    };
    const order: ReadOrder = { files, known };
    worker.postMessage(
      order,
      files.map(({ bytes }) => bytes.buffer),
    );
  });
  return { result: result.finally(() => worker.terminate()), cancel: () => cancel() };
}
