import type { Rulebook } from '../../rules/rulebook.ts';
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

/** "Lawson Winder": somebody's given name or surname, by which a firm is called too, and a word that is none of the language. */
export function mayBePerson(
  [given = '', surname = '', more]: readonly string[],
  { lexicon, morphology }: Pick<Rulebook, 'lexicon' | 'morphology'>,
): boolean {
  const lower = given.toLowerCase();
  return (
    more === undefined &&
    (morphology.isFirstName(lower) || morphology.isSurname(lower)) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(surname) &&
    !lexicon.isCommonWord(surname.toLowerCase())
  );
}
