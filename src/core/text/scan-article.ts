import type { Article, Doc } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { scan } from './scan.ts';
import { stuckAt } from './stuck-words.ts';

/** An article's sentences and tokens, cut by what the rulebook knows of names, abbreviations and press furniture. */
export function scanArticle(article: Article, { gazetteer, lexicon }: Rulebook): Doc {
  const isName = (word: string) => gazetteer.forms.get(word)?.some((form) => form.words.length === 1) ?? false;
  return scan(article.text, {
    title: article.title !== undefined && article.text.startsWith(article.title) ? article.title : undefined,
    isName,
    isTail: (word) => lexicon.tails.has(word),
    isExclaimed: (word, next) =>
      gazetteer.forms.get(word)?.some(({ words }) => words[1] === '!' && words[2] === next) === true,
    stuckAt: (word) => stuckAt(word, { isWord: lexicon.isCommonWord, isName, classesOf: lexicon.classesOf }),
    always: lexicon.abbreviations.always,
    maybe: lexicon.abbreviations.maybe,
    furniture: lexicon.furniture,
  });
}
