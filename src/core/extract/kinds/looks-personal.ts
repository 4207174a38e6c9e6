import type { ArticleGrammar } from '../reference/article-grammar.ts';

/** Two words, neither of them a word of the language. */
export function looksPersonal(name: string, { rulebook }: ArticleGrammar): boolean {
  const words = name.split(' ');
  return (
    words.length === 2 &&
    !rulebook.lexicon.nobody.has(words[1] ?? '') &&
    words.every(
      (w) =>
        /^\p{Lu}\p{Ll}+/u.test(w) &&
        !rulebook.lexicon.isCommonWord(w.toLowerCase()) &&
        !rulebook.lexicon.legalSuffixes.has(w),
    )
  );
}
