import type { KnownName } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { type Mention, mentionLike } from '../mention.ts';

/**
 * Letters that stand for a coin and for somebody else: the TVX told of by its price, its holders or its amount, or listed
 * with other coins, is the coin, whatever else the article calls so.
 */
export function coinLetters(
  mentions: readonly Mention[],
  { rulebook, text }: { rulebook: Rulebook; text: string },
): Mention[] {
  return mentions.map((m, i) => {
    const coin = coinOf(m, rulebook);
    if (coin === undefined) return m;
    const before = text.slice(Math.max(0, m.from - 24), m.from);
    const traded = BEHIND.test(text.slice(m.to, m.to + 60)) || BEFORE.test(before);
    return traded || isListed(i, mentions, text) ? mentionLike(m, { known: coin, weak: false }) : m;
  });
}

/** The coin that a list knows by these letters, where they were read as another thing. */
function coinOf({ known, name, demonym }: Mention, { gazetteer }: Rulebook): KnownName | undefined {
  if (known === undefined || demonym || !/^\p{Lu}\p{L}{2,4}$/u.test(name) || isCoin(known)) return undefined;
  const letters = known.aliases.includes(name.toUpperCase()) ? name.toUpperCase() : name;
  return gazetteer.forms.get(letters)?.find(({ words, entry }) => words.length === 1 && isCoin(entry))?.entry;
}

const isCoin = ({ name }: KnownName): boolean => COIN.test(name);
const COIN = listed('coins');

/** "BTC, TVX and ETH": a coin right beside it. */
const isListed = (i: number, mentions: readonly Mention[], text: string): boolean =>
  [i - 1, i].some((at) => {
    const [one, two] = [mentions[at], mentions[at + 1]];
    const other = at === i ? two : one;
    if (one === undefined || two === undefined || other?.known === undefined || !isCoin(other.known)) return false;
    return /^(?:,|\/|,? (?:and|or|&))? ?$/u.test(text.slice(one.to, two.from));
  });

const BEHIND =
  /^(?:['’]s)? (?:(?:latest|current|spot|transaction) )*(?:prices?|tokens?|coins?|ETFs?|holders?|whales?|market cap|season|proponents)\b|^ (?:has been |is |was )?(?:hovering|trading|traded|changing hands) [^.]{0,24}\$\d/u;
const BEFORE = /(?:\d|\b(?:million|billion|trillion|millions|billions) of|\b(?:million|billion|trillion)) $/u;
