/** Articles to readings in this thread, and how many threads are to do it instead; the result is the same to the byte. */
import type { Article, Reading } from '../core/model/index.ts';
import { readOrNote } from '../core/read-or-note.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import { defaultThreads } from './options.ts';

/** Below so many characters, starting threads costs more than they save. */
const THREADS_FROM = 500_000;

/** As many as the user asked for; otherwise as many as suit the machine and the amount of text. */
export const threadsFor = (articles: readonly Article[], asked: number | undefined): number =>
  asked ?? (textLength(articles) < THREADS_FROM ? 1 : defaultThreads());

/** One reading an article, in the order of the articles. */
export const readHere = (
  articles: readonly Article[],
  rulebook: Rulebook,
  onProgress: (done: number, all: number) => void,
): readonly Reading[] =>
  articles.map((article, index) => {
    onProgress(index, articles.length);
    return readOrNote(article, rulebook);
  });

function textLength(articles: readonly Article[]): number {
  return articles.reduce((sum, article) => sum + article.text.length, 0);
}
