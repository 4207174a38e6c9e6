import type { Token } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { squeeze } from '../../text/fold.ts';
import type { Mention } from '../mention.ts';

/** "the Tarnhold Assembly seat", "Tarnhold Assembly by-election": where votes are cast for a house; but "the Punjab Assembly election". */
export function isConstituency(
  { name, last }: Mention,
  tokens: readonly Token[],
  { gazetteer }: Pick<Rulebook, 'gazetteer'>,
): boolean {
  const town = /^(.+) Assembly$/u.exec(name)?.[1];
  if (town === undefined || !VOTE.test(tokens[last]?.lower ?? '')) return false;
  return !gazetteer.spelled(squeeze(town)).some(({ acts, isCountry }) => acts || isCountry);
}

const VOTE = listed('what is told of a constituency');
