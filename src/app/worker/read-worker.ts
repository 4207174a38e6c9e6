/** Reads articles and builds the graph off the page's thread, with the same core as the command line. */
import { bundledRulebook } from '../../bundled-rulebook.ts';
import { buildGraph } from '../../core/build-graph.ts';
import type { Article, Reading } from '../../core/model/index.ts';
import { readOrNote } from '../../core/read-or-note.ts';
import { readDropped } from '../../readers/browser.ts';
import type { ReadAnswer, ReadError, ReadOrder } from '../reading/read-messages.ts';

const say = (answer: ReadAnswer): void => self.postMessage(answer);

self.onmessage = ({ data }: MessageEvent<ReadOrder>): void => {
  read(data).catch((error: unknown) =>
    say({ type: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  );
};

async function read({ files, known }: ReadOrder): Promise<void> {
  const rulebook = bundledRulebook();
  const errors: ReadError[] = [];
  const fresh: Article[] = [];
  for await (const item of readDropped(files, { taken: known.map(({ id }) => id) })) {
    if (item.kind === 'article') fresh.push(item.article);
    else errors.push({ file: item.problem.path, reason: reasonOf(item.problem) });
  }
  const articles = [...known, ...fresh];
  const readings: Reading[] = [];
  for (const article of articles) {
    readings.push(readOrNote(article, rulebook));
    say({ type: 'progress', done: readings.length, all: articles.length });
  }
  say({ type: 'building' });
  say({ type: 'built', graph: buildGraph(readings, rulebook), added: fresh.length, errors });
}

function reasonOf({ line, what }: { line?: number; what: string }): string {
  return line === undefined ? what : `line ${line}: ${what}`;
}
