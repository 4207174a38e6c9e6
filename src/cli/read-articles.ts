/** Articles to readings, in this thread or spread over several; the result is the same to the byte. */
import type { Article, Reading } from '../core/model/index.ts';
import { readOrNote } from '../core/read-or-note.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import type { RuleText } from '../core/rules/user-rules.ts';
import type { TaggerName } from '../core/text/taggers.ts';
import { defaultThreads } from './options.ts';
import { readInThreads } from './reading-pool.ts';

/** Below so many characters, starting threads costs more than they save. */
const THREADS_FROM = 500_000;

export interface ReadArticlesOptions {
  /** Asked for by the user; otherwise as many as suit the machine and the amount of text. */
  readonly threads?: number;
  readonly tagger: TaggerName;
  /** Users' own files of rules, for the other threads. */
  readonly userRules: readonly RuleText[];
  /** For this thread; the others load their own. */
  readonly rulebook: Rulebook;
  readonly onProgress?: (done: number, all: number) => void;
}

/** One reading an article, in the order of the articles. */
export async function readArticles(
  articles: readonly Article[],
  { threads, tagger, userRules, rulebook, onProgress }: ReadArticlesOptions,
): Promise<readonly Reading[]> {
  const wanted = threads ?? (textLength(articles) < THREADS_FROM ? 1 : defaultThreads());
  if (wanted > 1)
    return readInThreads(articles, {
      threads: wanted,
      tagger,
      userRules,
      gate: rulebook.gate,
      ...(onProgress && { onProgress }),
    });
  return articles.map((article, index) => {
    onProgress?.(index, articles.length);
    return readOrNote(article, rulebook);
  });
}

function textLength(articles: readonly Article[]): number {
  return articles.reduce((sum, article) => sum + article.text.length, 0);
}
