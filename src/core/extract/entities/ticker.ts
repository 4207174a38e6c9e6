import type { Gazetteer } from '../../rules/gazetteer.ts';
import type { Entity } from '../entity.ts';

/**
 * Whether capitals in brackets behind a body's name are its own short name: "Norvane (NRVX)", but not "listed on the
 * Tern Stock Exchange (NRVX)", where they are the sign of what is listed.
 */
export function bearsTicker(
  name: string,
  { letters, from, text }: { letters: string; from: number; text: string },
): boolean {
  return (
    letters.charAt(0) === name.charAt(0) || !/\b(?:on|to) (?:the )?$/u.test(text.slice(Math.max(0, from - 8), from))
  );
}

/** "(NASDAQ: NVDA)", "( (GB:CMA) )", "( (AU:QX1) )", "shares (CMA)": an acronym in brackets, of which digits may be part behind a market's name, perhaps behind a legal suffix and with an exchange before it. */
const BRACKETS =
  /^(?:,? (?:Inc|Corp|Co|Ltd|plc|PLC|NV|SE|AG)\b\.?,?)?(?:['’]s)?(?: (?:stock|shares?))?\s?\(\s?\(?\s?(?:\$?([A-Z][A-Za-z.-]{1,9})\s?:\s?)?\$?((?<=:\s?)(?=\d*[A-Z])[A-Z\d]{2,6}|[A-Z]{2,6})(?:[.-][A-Z]{1,3})?\s?[);]/u;

/** The letters that stand in brackets where a name ends, and the exchange that is told with them. */
export function signBehind(
  text: string,
  to: number,
): { readonly exchange: string | undefined; readonly letters: string } | undefined {
  if (!/[ (,'’]/u.test(text.charAt(to))) return undefined;
  const [, exchange, letters] = BRACKETS.exec(text.slice(to, to + 40)) ?? [];
  return letters === undefined ? undefined : { exchange, letters };
}

/** What ends where a bracket opens before `from`: "Norvane (NRVX)", "McTarnow's (MCT)", "the Tarnow Board's (TCB) plan", "Norvane ( (NRVX) )", "Norvane shares (NRVX)". */
export function beforeBracket<T>(byEnd: ReadonlyMap<number, T>, text: string, from: number): T | undefined {
  const sign = /(?:['’]s)?(?: (?:stock|shares?))? (?:\( )?[([] ?$/u.exec(text.slice(Math.max(0, from - 13), from))?.[0];
  return sign === undefined ? undefined : (byEnd.get(from - 2) ?? byEnd.get(from - sign.length));
}

/**
 * "Norvane Player (NRVX)": a listed firm's name opens the name. What that firm makes has no ticker of its own, and a unit
 * of it none that the firm's name spells.
 */
export function isMakersTicker(
  name: string,
  { letters, gazetteer: { forms } }: { letters: string; gazetteer: Gazetteer },
): boolean {
  // "Norvane Corporation" is the firm itself.
  const words = name.replace(SUFFIXES, '').split(' ');
  const beginning = forms.get(words[0] ?? '')?.filter((form) => form.words.every((word, i) => word === words[i])) ?? [];
  const whole = beginning.find((form) => form.words.length === words.length)?.entry;
  const firm = beginning.find(
    (form) => form.words.length < words.length && form.entry !== whole && form.entry.kinds[0] === 'company',
  );
  if (firm === undefined) return false;
  const made = /^(?:product|model|publication)$/u.test(whole?.kinds[0] ?? '');
  return made || new RegExp(`^${[...letters].join('.*')}`, 'u').test(firm.words.join('').toUpperCase());
}

const SUFFIXES =
  /(?:,? (?:Incorporated|Inc|Corporation|Corp|Company|Co|Limited|Ltd|PLC|plc|AG|SE|SA|NV|Holdings?|Group|Technologies|Platforms)\b\.?)+$/u;

/** Why something with a ticker behind its name is a firm. */
export const LISTED = 'a ticker stands behind it';

/** "Norvane (NYSE: NRVN)", "Norvane ASA (OTC:NRVX)": what is listed is a firm; "the VSX Power index" is none. */
export function voteByMarket(entity: Entity, text: string): void {
  if (entity.mentions.some(({ to }) => EXCHANGE.test(text.slice(to, to + 40))))
    entity.votes.push({ kind: 'company', weight: 2.4, reason: LISTED });
  if (
    entity.known === undefined &&
    entity.mentions.some(({ to }) => /^ (?:index|indices)\b/u.test(text.slice(to, to + 9)))
  )
    entity.votes.push({ kind: 'product', weight: 2.2, reason: '"index" stands behind it' });
}

/** "under its TVX, Velmic and Tarnow brands": what one of them is that no list knows. */
export function voteByBrands(entity: Entity, text: string): void {
  const isListed = ({ from, to }: Entity['mentions'][number]): boolean =>
    BRANDS.test(text.slice(to, to + 90)) &&
    /(?:,|\b(?:its|their|the|and|under)) $/u.test(text.slice(Math.max(0, from - 7), from));
  if (entity.known === undefined && entity.mentions.some(isListed))
    entity.votes.push({ kind: 'product', weight: 2.2, reason: 'listed as a brand' });
}

const BRANDS = /^(?:,? and|,)(?: \p{Lu}[\p{L}\d&'’-]*| and\b|,)* brands\b/u;

/** "Quill Protocol" in an article on coins: what runs on a chain, and no treaty. */
export function voteByChain(entity: Entity, text: string): void {
  if (entity.known === undefined && / Protocol$/u.test(entity.name) && ON_CHAIN.test(text))
    entity.votes.push({ kind: 'product', weight: 4, reason: 'a protocol, in an article on coins' });
}

const ON_CHAIN = /\b(?:block-?chains?|cryptos?|cryptocurrenc(?:y|ies)|DeFi|on-?chain|stablecoins?|Web3)\b/iu;

const EXCHANGE =
  /^(?:,? (?:Inc|Corp|Co|Ltd|Limited|PLC|plc|ASA|AG|SE|SA|NV|AB|SpA|Holdings?|Group|Company|Corporation)\b\.?){0,3}[*_]{0,2} ?[([](?:NASDAQ|Nasdaq|NYSE|NSE|BSE|LSE|AIM|TSX|ASX|HKEX|SEHK|OTC[A-Z]*|AMEX|TSE|KRX|SSE|SZSE|FRA|FSE|EPA|ETR|SIX|CVE|TSXV|NYSEARCA|CSE)(?: [A-Za-z]+)?: ?[A-Z0-9]/u;
