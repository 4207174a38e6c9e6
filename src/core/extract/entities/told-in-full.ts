import type { Rulebook } from '../../rules/rulebook.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { isStyleOf } from './trade-words.ts';

/**
 * A short name that a list knows, in an article on another body of a longer name: "Tarnhold" where the article begins with
 * "Tarnhold Asset Management Ltd. (NYSE: TAM)" and never says anything that only the known Tarnhold is called.
 */
export function shortForFuller(
  mentions: readonly Mention[],
  { rulebook, text }: { rulebook: Rulebook; text: string },
): Mention[] {
  const fuller = new Map<string, Mention | undefined>();
  const fullerOf = (m: Mention): Mention | undefined => {
    if (!fuller.has(m.name)) fuller.set(m.name, findFuller(m, { mentions, text }));
    return fuller.get(m.name);
  };
  return mentions.map((m) => {
    if (m.known?.kinds[0] !== 'company' || m.name.includes(' ') || !isAnybodys(m, rulebook)) return m;
    const whole = fullerOf(m);
    return whole === undefined ? m : mentionLike(m, { name: whole.name, known: whole.known, weak: false });
  });
}

/** A name that others may well bear: the list says that it wants context, or it is short, a word or a name of people or places. */
function isAnybodys({ known, name }: Mention, { lexicon, morphology }: Rulebook): boolean {
  const lower = name.toLowerCase();
  return (
    known?.word === true ||
    name.length < 5 ||
    lexicon.isCommonWord(lower) ||
    morphology.isFirstName(lower) ||
    morphology.isSurname(lower) ||
    morphology.isPlace(lower)
  );
}

function findFuller(
  m: Mention,
  { mentions, text }: { mentions: readonly Mention[]; text: string },
): Mention | undefined {
  const same = mentions.filter((x) => x.known === m.known);
  // "Tarnhold Corp.", "Tarnhold (TRN)"
  if (same.some((x) => x.name !== m.name || TICKER.test(text.slice(x.to, x.to + 20)))) return undefined;
  const longer = mentions.filter(
    (x) => x.known !== m.known && x.name.startsWith(`${m.name} `) && !x.personal && !isStyleOf(x.name, m.name),
  );
  const listed = longer.filter((x) => TICKER.test(text.slice(x.to, x.to + 20)));
  // A list knows the longer one for another firm, and nobody else is named.
  const other = longer.filter(({ known }) => known?.kinds[0] === 'company' && known.of !== m.known?.name);
  const found = listed.length > 0 ? listed : other.length === longer.length && m.known?.word === true ? other : [];
  const [whole] = found;
  if (whole === undefined || new Set(found.map(({ known, name }) => known ?? name)).size > 1) return undefined;
  if (whole.known !== undefined && whole.known.kinds[0] !== 'company') return undefined;
  // A headline may shorten what the text then gives in full.
  const first = same.find((x) => x.sentence > 0);
  return first === undefined || whole.from < first.from ? whole : undefined;
}

/** "(NYSE: TAM)", "(TAM.N)", "(TAM)" right behind a name. */
const TICKER = /^ ?\((?:\p{Lu}[\p{L}]{1,7}: ?[\p{Lu}\d.]{1,8}|\p{Lu}{2,5}(?:\.\p{Lu}{1,2})?)[,;)]/u;
