import type { Claim } from '../../model/index.ts';
import type { ArticleGrammar } from './article-grammar.ts';
import { onceForArticle } from './once.ts';

/** The claims of an article's sentences up to the one that is being read: what a later description may rest on. */
export const toldSoFar: (grammar: ArticleGrammar) => Claim[] = onceForArticle((): Claim[] => []);
