import { perOwner } from '../../text/memo.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import type { ArticleGrammar } from './article-grammar.ts';

/**
 * What is found of a whole article or sentence is found once: whatever refers back asks for the same again. An article's
 * grammar does not change any more when references are followed.
 */

/** The same, found once for each article. */
export const onceForArticle: <T>(find: (grammar: ArticleGrammar) => T) => (grammar: ArticleGrammar) => T = perOwner;

/** The same of a sentence, found once: its grammar does not change any more once it is parsed. */
export function onceForParsed<T>(find: (parsed: Parsed) => T): (parsed: Parsed) => T {
  const found = new WeakMap<Parsed, { readonly value: T }>();
  return (parsed) => {
    const known = found.get(parsed) ?? { value: find(parsed) };
    found.set(parsed, known);
    return known.value;
  };
}

/** The same of a phrase of a sentence. */
export function onceForPhrase<T>(find: (parsed: Parsed, np: NounPhrase) => T): (parsed: Parsed, np: NounPhrase) => T {
  const ofSentence = onceForParsed(() => new Map<NounPhrase, { readonly value: T }>());
  return (parsed, np) => {
    const found = ofSentence(parsed);
    const known = found.get(np) ?? { value: find(parsed, np) };
    found.set(np, known);
    return known.value;
  };
}

/** The same, found once for each sentence of an article. */
export function onceForSentence<T>(
  find: (grammar: ArticleGrammar, parsed: Parsed) => T,
): (grammar: ArticleGrammar, parsed: Parsed) => T {
  const ofArticle = onceForArticle(() => new Map<Parsed, T>());
  return (grammar, parsed) => {
    const found = ofArticle(grammar);
    const known = found.get(parsed) ?? find(grammar, parsed);
    found.set(parsed, known);
    return known;
  };
}
