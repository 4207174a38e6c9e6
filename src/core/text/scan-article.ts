import type { Article, Doc } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { memo, perOwner } from './memo.ts';
import { scan } from './scan.ts';
import { stuckAt } from './stuck-words.ts';

/** An article's sentences and tokens, cut by what the rulebook knows of names, abbreviations and press furniture. */
export function scanArticle(article: Article, rulebook: Rulebook): Doc {
  const { gazetteer, lexicon } = rulebook;
  const isName = namesOf(rulebook);
  return scan(article.text, {
    title: article.title !== undefined && article.text.startsWith(article.title) ? article.title : undefined,
    isName,
    isSureName: sureNamesOf(rulebook),
    isTail: (word) => lexicon.tails.has(word),
    isExclaimed: (word, next) =>
      gazetteer.forms.get(word)?.some(({ words }) => words[1] === '!' && words[2] === next) === true,
    stuckAt: cutsOf(rulebook),
    always: lexicon.abbreviations.always,
    maybe: lexicon.abbreviations.maybe,
    furniture: lexicon.furniture,
  });
}

/** Names of one word that are nothing else. */
const sureNamesOf = perOwner(
  ({ gazetteer }: Rulebook) =>
    (word) =>
      gazetteer.forms.get(word)?.some((form) => form.words.length === 1 && !form.word) ?? false,
);

/** Lands by their names. */
const homesOf = perOwner(
  ({ gazetteer }: Rulebook) =>
    (word) =>
      gazetteer.forms.get(word)?.some((form) => form.words.length === 1 && form.entry.isCountry && !form.demonym) ??
      false,
);

/** Lands and their adjectives. */
const landsOf = perOwner(
  ({ gazetteer }: Rulebook) =>
    (word) =>
      gazetteer.forms.get(word)?.some((form) => form.words.length === 1 && form.entry.isCountry) ?? false,
);

/** Names of one word, as they are written. */
const namesOf = perOwner(
  ({ gazetteer }: Rulebook) =>
    (word) =>
      gazetteer.forms.get(word)?.some((form) => form.words.length === 1) ?? false,
);

/** Where two words stand as one; asked of every word of a text. */
const cutsOf = perOwner((rulebook: Rulebook) => {
  const { isCommonWord: isWord, classesOf } = rulebook.lexicon;
  const known = { isWord, classesOf, isName: namesOf(rulebook), isHome: homesOf(rulebook), isLand: landsOf(rulebook) };
  return memo((word) => stuckAt(word, known));
});
