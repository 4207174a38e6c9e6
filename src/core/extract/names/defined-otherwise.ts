import type { Doc } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { fold, initials } from '../../text/fold.ts';
import { endBeforeTerm } from '../entities/quoted-term.ts';
import { beforeBracket } from '../entities/ticker.ts';
import { isStyleOf } from '../entities/trade-words.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { spells } from './spelled.ts';

/**
 * Letters that a list knows and that the article defines as something else: "the Tarnow Valley Cricket Board (ECB)",
 * "Dogecoin (DOGE)", "uninterruptible power supplies (UPS)". All through the article they mean what it says.
 */
export function definedOtherwise(all: readonly Mention[], { text }: Doc, { gazetteer, lexicon }: Rulebook): Mention[] {
  const found = COIN.test(text) ? all.map((m) => coinOf(m, text, gazetteer)) : all;
  const byEnd = new Map(found.map((m) => [m.to, m]));
  const [names, words] = [new Set<string>(), new Set<string>()];
  const here = new Set<Mention>();
  for (const m of found) {
    if (m.known === undefined || !/^ ?[)\]"”’*]/u.test(text.slice(m.to, m.to + 2))) continue;
    const owner = beforeBracket(byEnd, text, m.from);
    const letters = LETTERS.test(written(m, text)) && /^ ?[)\]]/u.test(text.slice(m.to, m.to + 2));
    const byName =
      isTermFor(byEnd, m, text) ||
      (letters &&
        ((owner !== undefined && (bears(owner, m, text) || isListed(owner, m, lexicon))) ||
          isSpelledByHyphens(m, text)));
    if (!byName && !(letters && isCommon(m, text))) continue;
    // "Norvane (X)": one letter is no name of its own.
    (byName && m.to - m.from > 1 ? names : words).add(written(m, text));
    here.add(m);
  }
  if (here.size === 0) return [...found];
  return found.flatMap((m) => {
    const letters = written(m, text);
    const [isName, isWord] = [names.has(letters), words.has(letters)];
    if (m.known === undefined || !(isName || isWord)) return [m];
    // An article on both may set the letters for both: only where it defines them is it sure what they mean.
    if (!here.has(m) && namesItself(m, text)) return [m];
    return isName ? [mentionLike(m, { ...NOTHING_KNOWN, name: letters })] : [];
  });
}

const COIN = /\b(?:meme ?coins?|tokens?|altcoins?)\b/iu;

/** "TARNOW fell 5%" where coins are told of and a list knows $TARNOW: the sign of the coin, not whose name it is. */
function coinOf(m: Mention, text: string, { forms }: Rulebook['gazetteer']): Mention {
  const letters = written(m, text);
  if (m.known === undefined || m.name === letters || !/^\p{Lu}{4,6}$/u.test(letters)) return m;
  const coin = forms.get(`$${letters}`)?.find(({ words }) => words.length === 1)?.entry;
  return coin === undefined || isShouted(m, text)
    ? m
    : mentionLike(m, { known: coin, name: letters, personal: false, weak: false });
}

/** "CHINA HITS TARNOW", "TARNOW'S TARIFFS": other words beside it are in capitals as well, or none is small. */
function isShouted({ from, to }: Mention, text: string): boolean {
  const [before, behind] = [text.slice(Math.max(0, from - 5), from), text.slice(to, to + 5)];
  if (/^(?:['’]S)? ?\p{Lu}{3}|^['’]S|^:/u.test(behind) || /\p{Lu}{2}['’"“]? ["“'‘]?$/u.test(before)) return true;
  return !/\p{Ll}{2}[,.]? ["“'‘]?$/u.test(before) && !/^["”’]?(?:['’]s)? \p{Ll}{2}/u.test(behind);
}

const LETTERS = /^\p{Lu}{1,6}$/u;
const written = ({ from, to }: Mention, text: string): string => text.slice(from, to);
const NOTHING_KNOWN = {
  known: undefined,
  demonym: false,
  place: false,
  capital: false,
  personal: false,
  weak: false,
} as const;

/** The article writes the known thing's name by more than these letters, and never with stops between them ("T.V.X."). */
const namesItself = (m: Mention, text: string): boolean =>
  !text.includes(`${[...written(m, text)].join('.')}.`) &&
  [m.known?.name ?? '', ...(m.known?.aliases ?? [])].some((name) => name.length > m.to - m.from && text.includes(name));

/** What stands between a name and its short form: ` ("`, `. (TPEx: 1234) ("`, ` (hereinafter referred to as "` */
const TERM =
  /\.?(?: \([^()"“]{2,50}\))? \((?:(?:hereinafter|hereafter|henceforth|referred|to|as|called|or),? ){0,4}[*_]{0,2}["“‘'][*_]{0,2}$/u;

/** `Norvane Asset Management ("Norvane")`: what a longer name is called from here on, though a list knows another of that name. */
function isTermFor(byEnd: ReadonlyMap<number, Mention>, m: Mention, text: string): boolean {
  const sign = TERM.exec(text.slice(Math.max(0, m.from - 70), m.from))?.[0];
  const at = m.from - (sign?.length ?? 0);
  // The stop of "Ltd." may belong to the name.
  const end = endBeforeTerm(text, m.from);
  const owner =
    sign === undefined
      ? byEnd.get(end ?? -1)
      : (byEnd.get(at) ?? (sign.startsWith('.') ? byEnd.get(at + 1) : undefined));
  // `Aluquill AG ("AQP")`, `Norvane Inc. (the "Company" or "NRV")`: letters that the name before them spells.
  if (owner !== undefined && LETTERS.test(written(m, text)) && m.to - m.from > 2 && bears(owner, m, text)) return true;
  return (
    owner !== undefined &&
    owner.known !== m.known &&
    owner.name.startsWith(`${written(m, text)} `) &&
    !isStyleOf(owner.name, written(m, text))
  );
}

/** The name before the bracket is a thing's or body's that may be called by the letters, and not the known one's. */
function bears(owner: Mention, m: Mention, text: string): boolean {
  const { known } = m;
  if (known === undefined || owner.known === known || owner.personal || owner.place || owner.demonym) return false;
  if (owner.known?.isCountry === true || /^(?:person|law)$/u.test(owner.known?.kinds[0] ?? '')) return false;
  // "Norvane (UK)"
  if (known.isCountry && m.to - m.from < 3) return false;
  // "Quillbee (NRVN)": what the firm makes stands for the firm.
  if (owner.known !== undefined && (owner.known.of === known.name || owner.known.name === known.of)) return false;
  const letters = written(m, text);
  const spells = new RegExp([...letters].join('.*'), 'u').test(owner.name.toUpperCase());
  const ticker = letters.length === 1 && owner.name.length > 1;
  return (spells || ticker) && (owner.known !== undefined || !alike(owner.name, [known.name, ...known.aliases]));
}

/** "Quill PLC (QLRC)": letters in brackets behind a firm in full style are its sign, whatever body they stand for elsewhere. */
const isListed = ({ name, known }: Mention, m: Mention, { legalSuffixes }: Rulebook['lexicon']): boolean =>
  known === undefined &&
  name.includes(' ') &&
  legalSuffixes.has(name.slice(name.lastIndexOf(' ') + 1)) &&
  m.to - m.from > 2 &&
  /^(?:organization|government|law|publication|product)$/u.test(m.known?.kinds[0] ?? '') &&
  m.known?.isCountry !== true;

/** "the Tavland-East Ostrea-Velm Economic Corridor (TEOVEC)", which is cut at its hyphens: capitals that spell the letters. */
function isSpelledByHyphens({ from, to, known }: Mention, text: string): boolean {
  const whole = /\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){2,8} \($/u.exec(text.slice(Math.max(0, from - 90), from))?.[0] ?? '';
  const first = [...whole.matchAll(/(?<=[ -]|^)\p{Lu}/gu)].map(([letter]) => letter).join('');
  const letters = text.slice(from, to);
  const spelled =
    letters.length > 3 &&
    first.startsWith(letters.charAt(0)) &&
    first.endsWith(letters.slice(-1)) &&
    new RegExp([...letters].join('.*'), 'u').test(first);
  return /-/u.test(whole) && spelled && !alike(whole, [known?.name ?? '']);
}

/** "Deparment of Quill Efficiency": the known name, with a slip of the hand. */
function alike(name: string, known: readonly string[]): boolean {
  const own = fold(name)
    .split(' ')
    .filter((word) => word.length > 3);
  return known.some((other) => {
    const words = new Set(fold(other).split(' '));
    return own.some((word) => words.has(word));
  });
}

/**
 * "risk-based capital (", "Basis point (", "age-related macular degeneration (wet ": small words that begin with the letters, one by one, and
 * are not what the known name is short for.
 */
function isCommon({ from, to, known }: Mention, text: string): boolean {
  const letters = text.slice(from, to);
  const before = text.slice(Math.max(0, from - 90), from);
  const words = /((?:\p{Lu}\p{Ll}+ (?=\p{Ll}))?(?:[\p{Ll}\d][\p{L}\d'’]*[ -])+)\(\(?(?:\p{Ll}+ )?$/u
    .exec(before)?.[1]
    ?.trim()
    .toLowerCase()
    .split(' ');
  if (words === undefined || letters.length < 2) return false;
  const own = words.slice(-letters.length - 2);
  // "generally accepted accounting principles (GAAP)" are those that the list knows.
  const spelled = [known?.name ?? '', ...(known?.aliases ?? [])].filter((alias) => initials(alias) === letters);
  return spells(letters.toLowerCase(), own) && !alike(own.join(' '), spelled);
}
