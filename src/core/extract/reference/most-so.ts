import { listed } from '../../rules/word-lists.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';

/** "the *latest* Tern model": one of several that bear the name, and not the name's own. */
export const isMostSo = ({ first, softName = first }: NounPhrase, { words }: Parsed): boolean =>
  words.slice(first, softName).some(({ lower }) => MOST.test(lower));

const MOST = listed('the one of several that is most so');
