import type { Lexicon } from '../../rules/rulebook.ts';
import type { Word } from '../word.ts';
import { isWord } from './neighbours.ts';
import { asNoun, asVerb } from './tag-rule.ts';

/** "Norvane supplies chips": a plural subject has no verb in "-s", so the first of the two is the verb. */
export function agreeing(words: readonly Word[], lexicon: Lexicon): Word[] {
  return words.map((word, i) => {
    if (isThirdPerson(words[i + 1]) && startsPredicate(words, i, lexicon)) return asVerb('present')(word);
    if (!isThirdPerson(word)) return word;
    return startsPredicate(words, i - 1, lexicon) || standsBeforeBareVerb(words, i, lexicon) ? asNoun(word) : word;
  });
}

const isThirdPerson = (word: Word | undefined): word is Word => word?.form === 'present' && /[^s]s$/u.test(word.lower);

/** "Norvane *supplies* chips": tagged as noun and verb, and could be verb and noun. */
function startsPredicate(words: readonly Word[], i: number, lexicon: Lexicon): boolean {
  const [word, next] = [words[i], words[i + 1]];
  return (
    word?.pos === 'noun' &&
    word.plural &&
    words[i - 1]?.pos === 'name' &&
    isThirdPerson(next) &&
    lexicon.classesOf(word.lower).verb.has('present') &&
    lexicon.classesOf(next.lower).noun
  );
}

/** "Norvane *chips* compete with": a plural noun before a bare verb. */
function standsBeforeBareVerb(words: readonly Word[], i: number, lexicon: Lexicon): boolean {
  const word = words[i] as Word;
  const [before, next] = [words[i - 1], words[i + 1]];
  return (
    (before?.pos === 'name' || (before?.pos === 'noun' && lexicon.kindNouns.has(lexicon.nounLemma(word.lower)))) &&
    lexicon.classesOf(word.lower).noun &&
    next?.pos === 'verb' &&
    next.form === 'base' &&
    !isWord(word, 'helps', 'lets', 'makes', 'dares', 'gets')
  );
}
