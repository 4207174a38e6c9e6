import type { Article, Reading } from './model/index.ts';
import { readArticle, unread } from './read-article.ts';
import type { Rulebook } from './rules/rulebook.ts';

/** `readArticle` that never throws: an article that breaks the reader costs itself alone, and its note says so. */
export function readOrNote(article: Article, rulebook: Rulebook): Reading {
  try {
    return readArticle(article, rulebook);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return unread(article, [`the reader failed on it (${what}): nothing was read from it; please report its text`]);
  }
}
