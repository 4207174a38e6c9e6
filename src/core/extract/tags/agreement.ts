import type { Lexicon } from '../../rules/rulebook.ts';
import type { Word } from '../word.ts';
import { isWord } from './neighbours.ts';
import { asNoun, asVerb } from './tag-rule.ts';

/** "Norvane supplies chips": a plural subject has no verb in "-s", so the first of the two is the verb. */
export function agreeing(words: readonly Word[], lexicon: Lexicon): Word[] {
  const isVerb = (i: number) => startsPredicate([words[i - 1], words[i], words[i + 1]], lexicon);
  const isSubject = (i: number) => standsBeforeBareVerb([words[i - 1], words[i], words[i + 1]], lexicon);
  return words.map((word, i) => {
    if (isVerb(i)) return asVerb('present')(word);
    return isVerb(i - 1) || isSubject(i) ? asNoun(word) : word;
  });
}

/** A word with its neighbours. */
type Three = readonly [before: Word | undefined, word: Word | undefined, next: Word | undefined];

const isThirdPerson = (word: Word): boolean => word.form === 'present' && /[^s]s$/u.test(word.lower);

/** "Norvane *supplies* chips": tagged as noun and verb, and could be verb and noun. */
function startsPredicate([before, word, next]: Three, lexicon: Lexicon): boolean {
  if (word === undefined || next === undefined) return false;
  return (
    before?.pos === 'name' &&
    word.pos === 'noun' &&
    word.plural &&
    isThirdPerson(next) &&
    lexicon.classesOf(word.lower).verb.has('present') &&
    lexicon.classesOf(next.lower).noun
  );
}

/** "Norvane *chips* compete with": a plural noun before a bare verb. */
function standsBeforeBareVerb([before, word, next]: Three, lexicon: Lexicon): boolean {
  if (word === undefined || !isThirdPerson(word)) return false;
  return (
    (before?.pos === 'name' || (before?.pos === 'noun' && lexicon.kindNouns.has(lexicon.nounLemma(word.lower)))) &&
    lexicon.classesOf(word.lower).noun &&
    next?.pos === 'verb' &&
    next.form === 'base' &&
    !isWord(word, 'helps', 'lets', 'makes', 'dares', 'gets')
  );
}
