import type { KnownName } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { type Mention, mentionLike } from '../mention.ts';

/**
 * A firm and the coin that it issues go by one name: Tarner was founded in 2014, but one buys, holds and sends Tarner. The
 * list tells the coin by its issuer (its `of`) and by its name, which goes on behind the firm's with the coin's sign, its
 * other name ("Tarner TRUSD"); "Tarner Wallet" is none.
 */
export function coinsMeant(
  mentions: readonly Mention[],
  { rulebook, text }: { rulebook: Rulebook; text: string },
): Mention[] {
  if (!/\b(?:stable ?coins?|tokens?|cryptos?)/iu.test(text)) return [...mentions];
  const coins = new Map<KnownName, KnownName | undefined>();
  const coinOf = ({ known, name }: Mention): KnownName | undefined => {
    if (known?.kinds[0] !== 'company' || known.name !== name) return undefined;
    if (!coins.has(known)) coins.set(known, coinIssuedBy(known, rulebook));
    return coins.get(known);
  };
  const around = (m: Mention) => ({
    before: text.slice(Math.max(0, m.from - 40), m.from),
    behind: text.slice(m.to, m.to + 60),
  });
  const signs = mentions.map((m) => {
    const coin = coinOf(m);
    if (coin === undefined) return 0;
    const { before, behind } = around(m);
    if (isFirm(behind, before)) return -1;
    return BEFORE_COIN.test(before) || BEHIND_COIN.test(behind) ? 1 : 0;
  });
  const named = mentions.map((m) => coinOf(m) !== undefined && opensWithSign(around(m).behind));
  // "What is Tarner (TRUSD)?": an article on the coin.
  const onCoin =
    named.filter(Boolean).length > 2 && named.indexOf(true) <= mentions.findIndex((m) => coinOf(m) !== undefined);
  // Or one that tells of nothing that only a firm does.
  const noFirm = signs.includes(1) && !signs.includes(-1);
  return mentions.map((m, i) => {
    const coin = coinOf(m);
    const meant = signs[i] === 1 || (signs[i] === 0 && (onCoin || noFirm));
    return coin !== undefined && meant ? mentionLike(m, { known: coin, weak: false }) : m;
  });
}

const coinIssuedBy = ({ name }: KnownName, { gazetteer }: Rulebook): KnownName | undefined =>
  gazetteer.forms
    .get(name)
    ?.find(({ entry }) => entry.of === name && entry.kinds[0] === 'product' && isWithSign(entry, name))?.entry;

/** The sign tells of which money it is worth one. */
const isWithSign = ({ name: whole, aliases }: KnownName, name: string): boolean =>
  whole.startsWith(`${name} `) && MONEY.test(whole) && aliases.includes(whole.slice(name.length + 1));

const MONEY = /(?:USD|EUR)\p{Lu}?$/u;

/** "(TRUSD)" */
const opensWithSign = (behind: string): boolean => /^ \(\$?\p{Lu}{2,}\p{Ll}?\)/u.test(behind);

const BEFORE_COIN =
  /\b(?:stablecoins?|token|coin|cryptocurrency|buy|buying|hold|holding|send|sending|use|using|swap|swapping|worth of|use cases of|confidence in|backed by) $/iu;
const BEHIND_COIN =
  /^(?: tokens?\b| coins?\b| stablecoins?\b|['’]s (?:peg|price|liquidity|market cap)\b|, (?:the|a) [^,.]{0,40}(?:stablecoin|token|cryptocurrency)(?! (?:issuer|firm|company|operator|giant))\b)/iu;

/** "Tarner's TRUSD", "Tarner CEO", "Tarner announced", "issuers like Tarner": who does or has something. */
const isFirm = (behind: string, before: string): boolean =>
  /^(?:['’]s (?:\p{Lu}{2}|reserves?|CEO|profit|investment|group|backing)| (?:CEO|CFO|Limited|Holdings|executives?|spokes\w+|analysts)\b| (?:has |have |had |will |would )?(?:said|says|told|announc|invest|purchas|acquir|issu|reported|declin|discl|beg[au]n|launch|hir|hold|struggl|fac(?:ed|es) (?:criticism|scrutiny|questions|allegations|calls))\w*| were to)/u.test(
    behind,
  ) || /\b(?:issuers? (?:like|such as)|by|company|firm|issuer) $/u.test(before);
