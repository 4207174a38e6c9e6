import type { Rulebook } from '../../rules/rulebook.ts';
import { foldBody } from '../../text/fold.ts';
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
    if (!fuller.has(m.name)) fuller.set(m.name, findFuller(m, { mentions, text, rulebook }));
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
  { mentions, text, rulebook }: { mentions: readonly Mention[]; text: string; rulebook: Rulebook },
): Mention | undefined {
  const same = mentions.filter((x) => x.known === m.known);
  // "Tarnhold Corp.", "Tarnhold (TRN)"
  if (same.some((x) => x.name !== m.name || TICKER.test(text.slice(x.to, x.to + 20)))) return undefined;
  const longer = mentions.filter(
    (x) => x.known !== m.known && x.name.startsWith(`${m.name} `) && !x.personal && !isStyleOf(x.name, m.name),
  );
  const listed = longer.filter((x) => TICKER.test(text.slice(x.to, x.to + 20)));
  const found = listed.length > 0 ? listed : m.known?.word === true ? onlyOther(m, longer, rulebook) : [];
  const [whole] = found;
  // "Tarnhold Estates, Inc. (NYSE: TEST)" and "Tarnhold Estates (TEST)" are one.
  if (whole === undefined || new Set(found.map((x) => bodyOf(x, rulebook))).size > 1) return undefined;
  if (whole.known !== undefined && whole.known.kinds[0] !== 'company') return undefined;
  // A headline may shorten what the text then gives in full.
  const first = same.find((x) => x.sentence > 0);
  return first === undefined || whole.from < first.from ? whole : undefined;
}

const bodyOf = ({ known, name }: Mention, { lexicon }: Rulebook): string =>
  known?.id ?? `?${foldBody(name, lexicon.legalSuffixes)}`;

/** Another firm: all longer names are of firms that a list knows, or the headline's is one and what comes behind are its units. */
function onlyOther(m: Mention, longer: readonly Mention[], rulebook: Rulebook): Mention[] {
  const other = longer.filter(({ known }) => known?.kinds[0] === 'company' && known.of !== m.known?.name);
  if (other.length === longer.length) return other;
  const [first] = longer;
  const titled = longer.filter((x) => first?.sentence === 0 && bodyOf(x, rulebook) === bodyOf(first, rulebook));
  const isFirm = ({ known, name }: Mention) =>
    known === undefined
      ? rulebook.lexicon.legalSuffixes.has(name.split(' ').at(-1) ?? '')
      : other.some((x) => x.known === known);
  return titled.some(isFirm) ? titled : [];
}

/** "(NYSE: TAM)", "( (AU:TAM) )", "(TAM.N)", "(TAM)" right behind a name. */
const TICKER = /^ ?\((?: ?\()?(?:\p{Lu}[\p{L}]{1,7}: ?[\p{Lu}\d.]{1,8}|\p{Lu}{2,5}(?:\.\p{Lu}{1,2})?)[,;)]/u;
