import type { Token } from '../../model/index.ts';
import type { KnownName } from '../../rules/gazetteer.ts';
import { listed } from '../../rules/word-lists.ts';

/**
 * "TVX 500 Consumer Staples", "TVX 500 Energy": an index of one sector, which is called by the name of the whole and the
 * sector behind it. Where the sector ends that begins at `from` (`from` itself: none does).
 */
export function endOfSector(
  known: KnownName | undefined,
  tokens: readonly Pick<Token, 'text'>[],
  from: number,
): number {
  if (known?.kinds[0] !== 'product' || !/ \d+$|\b(?:Index|Average)$/u.test(known.name)) return from;
  const words = tokens.slice(from, from + LONGEST).map(({ text }) => text);
  for (let n = words.length; n > 0; n--) if (SECTORS.test(words.slice(0, n).join(' '))) return from + n;
  return from;
}

/** "Oil & Gas" */
const LONGEST = 3;
const SECTORS = listed('sectors of an index');
