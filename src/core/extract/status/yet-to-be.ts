import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Parsed } from '../parse-sentence.ts';

type Words = Parsed['words'];

/** "will be paid *when Norvane buys it*", "expires on the date *Norvane buys it*": the present of what is yet to be. */
export function isYetToBe({ marker, subject, verb }: Clause, words: Words): boolean {
  if (verb.form !== 'finite' || verb.copula || verb.modal !== undefined || subject === undefined) return false;
  const first = words[verb.first];
  if (first?.form !== 'present' && first?.lower !== 'has') return false;
  if (DATE.test(words[dateBefore(words, subject.first)]?.lower ?? '')) return true;
  // "will cut jobs after Norvane buys it": a headline tells the past in the present.
  const told =
    /^(?:when|once|until)$/u.test(marker ?? '') || (/^(?:after|before)$/u.test(marker ?? '') && isFull(words));
  return told && (isFutureBefore(words, subject.first - 2) || isFutureBehind(words, verb.last));
}

const DATE = listed('nouns of a point in time');

/** Where "the date", "the date that", "the date on which" ends right before the subject. */
function dateBefore(words: Words, subject: number): number {
  const before = words[subject - 1]?.lower;
  if (before === 'which') return subject - 3;
  return before === 'that' || before === 'when' ? subject - 2 : subject - 1;
}

const isFull = (words: Words): boolean => words.at(-1)?.text === '.';

const isFuture = (word: Words[number] | undefined): boolean =>
  word?.pos === 'aux' && /^(?:will|shall|wo|['’]ll)$/u.test(word.lower);

const bearsTense = ({ pos, form }: Words[number]): boolean => pos === 'aux' || form === 'present' || form === 'past';

/** The last finite verb before: "*will* be paid when". */
function isFutureBefore(words: Words, from: number): boolean {
  for (let i = from; i >= 0; i--) {
    const word = words[i] as Words[number];
    if (/^[;:"“”]$/u.test(word.text)) return false;
    if (isFuture(word)) return true;
    if (bearsTense(word) && !/^(?:be|been|have)$/u.test(word.lower) && !isFuture(words[i - 1])) {
      // "will *be paid*": a part of the same group.
      const group = words.slice(Math.max(0, i - 4), i).findLast((w) => w.pos === 'aux' && isFuture(w));
      return (
        group !== undefined && words.slice(words.indexOf(group), i).every((w) => /^(?:aux|adv|not|verb)$/u.test(w.pos))
      );
    }
  }
  return false;
}

/** The first finite verb behind the comma: "When Norvane buys it, staff *will*". */
function isFutureBehind(words: Words, from: number): boolean {
  const comma = words.findIndex((w, i) => i >= from && w.text === ',');
  return comma >= 0 && isFuture(words.slice(comma).find(bearsTense));
}
