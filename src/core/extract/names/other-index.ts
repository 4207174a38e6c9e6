import type { Doc, Token } from '../../model/index.ts';
import { longestForm } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Mention } from '../mention.ts';
import { tokensOf } from './surroundings.ts';

/**
 * "Italy's TVX", "Norvane TVX Roads ETF", "TVX 3-Month Bill Index", "TVX/Quillson": letters by which one index is called for
 * short, and which open the names of its whole family.
 */
export function isOtherIndex(doc: Doc, m: Mention, { gazetteer }: Rulebook): boolean {
  if (!isFamily(m)) return false;
  const tokens = tokensOf(doc, m);
  const next = tokens[m.last];
  if (/^\d+-\p{Lu}/u.test(next?.text ?? '')) return true;
  if (next?.text === '/' && !next.spaced && /^\p{Lu}/u.test(tokens[m.last + 1]?.text ?? '')) return true;
  return owners(tokens, m.first).some((at) => {
    const owner = longestForm(gazetteer, tokens, at)?.entry;
    if (owner === undefined) return false;
    return owner.isCountry ? owner.country !== m.known?.country : owner.kinds[0] === 'company' && at === m.first - 1;
  });
}

/** Letters alone, of an index whose name goes on with a number behind them. */
const isFamily = ({ name, known, first, last }: Mention): boolean =>
  last === first + 1 && /^\p{Lu}{3,}$/u.test(name) && known !== undefined && isNumbered(name, known.name);

/** "TVX 100": letters, and nothing but a number behind them. */
export const isNumbered = (letters: string, name: string): boolean =>
  name.startsWith(`${letters} `) && /^\d+$/u.test(name.slice(letters.length + 1));

/** Where a name of one or two words may begin that ends right before the letters, its possessive apart. */
function owners(tokens: readonly Token[], first: number): number[] {
  const end = /^['’]s?$/u.test(tokens[first - 1]?.text ?? '') ? first - 1 : first;
  return [end - 1, end - 2].filter((at) => at >= 0);
}
