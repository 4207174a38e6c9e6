import type { Article, Doc } from '../model/index.ts';
import type { NameForm } from '../rules/gazetteer.ts';
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

/** Of a rulebook, whether a word is by itself a name that fits. */
const namesThat = (fits: (form: NameForm) => boolean) =>
  perOwner(
    ({ gazetteer }: Rulebook) =>
      (word: string): boolean =>
        gazetteer.forms.get(word)?.some((form) => form.words.length === 1 && fits(form)) ?? false,
  );

/** Names, as they are written. */
const namesOf = namesThat(() => true);
/** Names that are nothing else. */
const sureNamesOf = namesThat(({ word }) => !word);
/** Lands and their adjectives. */
const landsOf = namesThat(({ entry }) => entry.isCountry);
/** Lands by their names. */
const homesOf = namesThat(({ entry, demonym }) => entry.isCountry && !demonym);

/** Where two words stand as one; asked of every word of a text. */
const cutsOf = perOwner((rulebook: Rulebook) => {
  const { isCommonWord: isWord, classesOf } = rulebook.lexicon;
  const known = { isWord, classesOf, isName: namesOf(rulebook), isHome: homesOf(rulebook), isLand: landsOf(rulebook) };
  return memo((word) => stuckAt(word, known));
});
