import { listed } from '../../rules/word-lists.ts';
import type { PhraseAt } from './article-grammar.ts';

/** "The combined company", "the new unit": what two make together, or what is yet to be; it has no name. */
export const isNewlyMade = ({ parsed, np }: PhraseAt): boolean =>
  (JOINED_BODY.test(np.noun ?? '') || PART.test(np.plainNoun ?? '')) &&
  parsed.words.slice(np.first, np.last).some((w) => JOINED.test(w.lower));

const PART = listed('parts and teams of a body');

const JOINED = listed('words for what is new or joined');

const JOINED_BODY = listed('bodies made of two');
