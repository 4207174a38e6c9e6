import type { Lexicon } from '../../rules/rulebook.ts';
import type { Word } from '../words.ts';
import { isPos } from './neighbours.ts';
import { asVerb } from './tag-rule.ts';

/** A sentence that ends with a stop has a verb: where none was found, the likeliest word becomes it. */
export function withVerb(words: Word[], lexicon: Lexicon): Word[] {
  if (words.length < 4 || words.some((w) => w.pos === 'aux' || (w.pos === 'verb' && w.form !== 'ing'))) return words;
  const formAt = (word: Word) => {
    const { verb } = lexicon.classesOf(word.lower);
    return verb.has('past') ? 'past' : verb.has('present') ? 'present' : undefined;
  };
  const at = words.findIndex(
    (word, i) => word.pos === 'noun' && isPos(words[i - 1], 'name', 'noun') && formAt(word) !== undefined,
  );
  return words.map((word, i) => (i === at ? asVerb(formAt(word) ?? 'present')(word) : word));
}
