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

/**
 * Not "Based Quill" or "Master Distiller": an adjective or verb opens the name, or it has but words of the language, and neither is
 * anybody's given name or surname. "Parker Quillson" and "Lady Quill" may be somebody.
 */
export function mayBeCalled(
  words: readonly string[],
  { lexicon, morphology }: Pick<Rulebook, 'lexicon' | 'morphology'>,
): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const [given, surname] = [first.toLowerCase(), last.toLowerCase()];
  if (morphology.isFirstName(given) || lexicon.nicknames.has(first)) return true;
  if (lexicon.nobody.has(last)) return false;
  if (morphology.isSurname(surname)) return true;
  const { noun, adj, verb } = lexicon.classesOf(given);
  const isPlain = lexicon.isCommonWord(given) && lexicon.isCommonWord(surname);
  return !isPlain && !adj && (noun || verb.size === 0);
}
