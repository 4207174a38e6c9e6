import { groupBy } from '../../model/index.ts';
import { isCurrencyCode } from '../../rules/currencies.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { fold, initials } from '../../text/fold.ts';
import { applyMerges, type Draft } from './drafts.ts';
import { renamedInto } from './former-names.ts';
import { endBeforeTerm } from './quoted-term.ts';
import { isIndexSign, signsGiven } from './signs-given.ts';
import { bearsTicker, beforeBracket, isMakersTicker } from './ticker.ts';

/** Other names that the text itself gives to a body: its initials, its ticker, a term in brackets, its name of before. */

/** "Velm Bank (VB)": two letters are anybody's initials unless the text itself sets them so. */
function inBracketsBehind(full: Draft, short: Draft, text: string): boolean {
  const ends = new Set(full.mentions.map((m) => m.to));
  return short.mentions.some((m) => text[m.from - 1] === '(' && ends.has(m.from - 2));
}

/** "DFO" for "Doctors for Ostrea". */
const allInitials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** "The Tarn Trade Commission fined Velm; the TTC …": another office than the one that a list knows by these letters. */
const isToldBefore = (full: Draft, short: Draft): boolean =>
  full.known?.kinds[0] === 'government' &&
  short.known?.kinds[0] === 'government' &&
  !full.known.isCountry &&
  !short.known.isCountry &&
  (full.mentions[0]?.from ?? Infinity) < (short.mentions.find((m) => m.sentence > 0)?.from ?? 0);

/** "Quill Brands International … QBI", where a list knows the Quarry Bureau by the letters, of which the article tells nothing. */
const isAloneInText = ({ known }: Draft, short: Draft, text: string): boolean =>
  known?.kinds[0] === 'company' &&
  short.known?.kinds[0] === 'government' &&
  !short.known.isCountry &&
  [short.known.name, short.known.of ?? short.known.name].every((name) => !text.includes(name));

/** "the QD" for "Quarry Directorate": an office that was told in full before, never without its article. */
const isOffice = (full: Draft, short: Draft, text: string): boolean =>
  full.known?.kinds[0] === 'government' &&
  short.known === undefined &&
  (full.mentions[0]?.from ?? Infinity) < (short.mentions[0]?.from ?? 0) &&
  short.mentions.some(({ from }) => /\bthe $/iu.test(text.slice(Math.max(0, from - 5), from)));

/** "CMA" for "Competition and Markets Authority". */
export function mergeAcronyms(drafts: readonly Draft[], text: string): Draft[] {
  const spelled = groupBy(
    drafts.filter(({ name }) => name.includes(' ')),
    ({ name }) => initials(name),
  );
  const withSmall = groupBy(
    drafts.filter(({ name }) => / \p{Ll}/u.test(name) && name.split(' ').length > 2),
    ({ name }) => allInitials(name),
  );
  return applyMerges(drafts, (draft) => {
    if (
      !/^\p{Lu}(?:\p{Lu}{1,6}|\p{Ll}{2,6}|\p{Ll}\p{Lu}{1,4})$/u.test(draft.name) ||
      draft.mentions.some((m) => m.name !== draft.name)
    )
      return undefined;
    const capitals = draft.name.toUpperCase();
    const told = spelled.get(capitals) ?? (draft.known === undefined ? withSmall.get(capitals) : undefined);
    const full = (told ?? []).filter(
      (other) =>
        other !== draft &&
        (draft.known === undefined ||
          other.known === undefined ||
          isToldBefore(other, draft) ||
          isAloneInText(other, draft, text)) &&
        (draft.name === capitals
          ? draft.name.length > 2 || inBracketsBehind(other, draft, text) || isOffice(other, draft, text)
          : // "Cvtu (Centre of Velmish Trade Unions)", as some papers write what is spoken as a word
            inBracketsBehind(draft, other, text) || inBracketsBehind(other, draft, text)),
    );
    const [into] = full;
    return into === undefined || full.length > 1 ? undefined : { into, reason: `initials of ${into.name}` };
  });
}

/** "H&V" for "Harrow & Velm Plc", which no list knows by these letters. */
export function mergeAmpersands(drafts: readonly Draft[]): Draft[] {
  const pairs = groupBy(
    drafts.flatMap((draft) => {
      const [, one, other] = /^(\p{Lu})[\p{L}'’.-]* (?:&|and) (\p{Lu})/u.exec(draft.name) ?? [];
      return one === undefined || draft.personal ? [] : [{ draft, letters: `${one}&${other}` }];
    }),
    ({ letters }) => letters,
  );
  return applyMerges(drafts, (draft) => {
    const [full, more] = draft.known === undefined ? (pairs.get(draft.name) ?? []) : [];
    return full === undefined || more !== undefined
      ? undefined
      : { into: full.draft, reason: `initials of ${full.draft.name}` };
  });
}

/** "Velmscan has changed its name to Velmfoods": both are one. */
export const mergeRenamed = (drafts: readonly Draft[], text: string): Draft[] =>
  applyMerges(drafts, (draft) => {
    const into = renamedInto(draft, drafts, text);
    return into === undefined ? undefined : { into, reason: `another name of ${into.name}, which was renamed` };
  });

/** "Quantum Norvane (QNVN)": capitals in brackets right behind a body's name are another name of it. */
export function mergeTickers(
  drafts: readonly Draft[],
  { text, rulebook: { lexicon, gazetteer } }: { text: string; rulebook: Rulebook },
): Draft[] {
  const byEnd: NameEnds = new Map(
    drafts.flatMap((draft) => draft.mentions.map((m) => [m.to, { draft, from: m.from }] as const)),
  );
  const signs = signsGiven(drafts, text);
  return applyMerges(drafts, (draft) => {
    if (draft.known !== undefined) return isIndexSign(draft, byEnd, text);
    if (isCurrencyCode(draft.name)) return undefined;
    const into = definedBehind(draft, { byEnd, text, lexicon }) ?? signs.get(draft.name);
    if (into === undefined || into === draft || !isBody(into)) return undefined;
    // "beats the Quill 225 (QXTF)": whatever a list knows that is no firm has its signs in the list, but for its own letters;
    // "the TVIA (TIA)" has them already.
    const spelled = !LETTERS.test(into.name) && isSpelledIn(draft.name, into.name);
    if (into.known?.kinds[0] === 'product' && LETTERS.test(draft.name) && !spelled) return undefined;
    const sign = LETTERS.test(draft.name) && isMakersTicker(into.name, { letters: draft.name, gazetteer });
    return { into, reason: `in brackets behind ${into.name}`, sign };
  });
}

const isSpelledIn = (letters: string, name: string): boolean =>
  new RegExp([...letters].join('.*'), 'u').test(name.toUpperCase());

/** Whose name ends where, and where it begins. */
type NameEnds = ReadonlyMap<number, { readonly draft: Draft; readonly from: number }>;

const LETTERS = /^\p{Lu}{2,5}$/u;

/** Behind whose name it stands in brackets: `("Norvane")` for any name, "(QNVN)" for letters that the name before has. */
function definedBehind(
  draft: Draft,
  { byEnd, text, lexicon }: { byEnd: NameEnds; text: string; lexicon: Rulebook['lexicon'] },
): Draft | undefined {
  return draft.mentions
    .flatMap((m) => {
      const end = endBeforeTerm(text, m.from) ?? (m.defined === true ? m.from - MARKS : undefined);
      const defined = end !== undefined;
      const owner = defined ? byEnd.get(end) : beforeBracket(byEnd, text, m.from);
      return owner === undefined ? [] : [{ ...owner, defined, closed: text[m.to] === ')' }];
    })
    .find(
      ({ draft: owner, from, defined, closed }) =>
        owner !== draft &&
        ((defined && mayStandFor(draft.name, owner.name, lexicon)) ||
          (closed && (isTradeName(draft, owner, lexicon) || isBrandOf(draft, owner, lexicon))) ||
          (LETTERS.test(draft.name) && bearsTicker(owner.name, { letters: draft.name, from, text }))),
    )?.draft;
}

/** "Norvane Financial Services Company (Norvane Tavland)": of a firm's full style what it calls itself, which opens alike. */
function isTradeName(short: Draft, full: Draft, { legalSuffixes, nameWords }: Rulebook['lexicon']): boolean {
  const [own, whole] = [short.name.split(' '), full.name.split(' ')];
  const opensAlike = own[0] === whole[0] && (own[0]?.length ?? 0) > 2;
  const last = whole.at(-1) ?? '';
  const isFirm = legalSuffixes.has(last) || nameWords.last.get(last) === 'company';
  return opensAlike && own.length > 1 && whole.length > 2 && isFirm;
}

/** "Tavle Norvane Technology Co., Ltd. (Quillbee)": of a full style that is written once, what the firm is called ever after. */
function isBrandOf(short: Draft, full: Draft, { legalSuffixes, isCommonWord }: Rulebook['lexicon']): boolean {
  const words = full.name.split(' ');
  return (
    full.known === undefined &&
    full.mentions.length === 1 &&
    words.length > 2 &&
    legalSuffixes.has(words.at(-1) ?? '') &&
    short.mentions.length > 1 &&
    !short.place &&
    /^\p{Lu}\p{Ll}[\p{L}\d]+$/u.test(short.name) &&
    !isCommonWord(short.name.toLowerCase())
  );
}

const isBody = ({ personal, known, place }: Draft): boolean => !personal && known?.isCountry !== true && !place;

/** Characters of ` ('`, where another mark than for quotations is used. */
const MARKS = 3;

/** `Norvane Royalty plc ("Royalty Receipts")` sets a term for what it gets: half of it is the firm's own name. */
function mayStandFor(short: string, full: string, lexicon: Rulebook['lexicon']): boolean {
  const { legalSuffixes, nameWords } = lexicon;
  const own = new Set(fold(full).split(' '));
  const strange = short
    .split(' ')
    .filter((word) => !own.has(fold(word)) && !legalSuffixes.has(word) && nameWords.last.get(word) !== 'company');
  // `Norvane Corp. ("Shares")`: a plain word is a term for what it sells, but "Fund" for a body.
  const body = /^(?:company|organization)$/u.test(nameWords.last.get(short.split(' ').at(-1) ?? '') ?? '');
  const term = !body && strange.every((word) => lexicon.isCommonWord(lexicon.nounLemma(word.toLowerCase())));
  // `Algenvane Pharmaceuticals ("AGN Pharma")`
  const lettered = strange.every((word) => LETTERS.test(word) && isSpelledIn(word, full));
  return lettered || (strange.length === short.split(' ').length && !term);
}
