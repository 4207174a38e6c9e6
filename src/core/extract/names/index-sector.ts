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
  const [one, two] = tokens.slice(from, from + 2).map(({ text }) => text);
  if (one === undefined) return from;
  if (two !== undefined && SECTORS.test(`${one} ${two}`)) return from + 2;
  return SECTORS.test(one) ? from + 1 : from;
}

const SECTORS = listed('sectors of an index');
