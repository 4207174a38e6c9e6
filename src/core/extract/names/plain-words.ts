import type { Rulebook } from '../../rules/rulebook.ts';
import { memo, perOwner } from '../../text/memo.ts';

/**
 * "the", "agency": small words of the language that begin no name of the gazetteer. Nearly all words of a text are such, and
 * whatever stands around them, no name begins with one.
 */
export const plainWordsOf = perOwner(({ gazetteer, lexicon }: Rulebook) =>
  memo((word) => /^[a-z]{2,}$/u.test(word) && lexicon.isCommonWord(word) && !gazetteer.forms.has(word)),
);
