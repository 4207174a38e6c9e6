import type { Token } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import { isCalendar } from './is-calendar.ts';
import type { NameContext } from './name-context.ts';
import { formAt, isFirstName, quoted, type Run } from './run.ts';
import { isShortSurname } from './short-surname.ts';
import { titleAt } from './title-at.ts';

/** Where a piece of a run ends that holds no title. */

/** Where the piece that begins at `i` ends: before a title, a calendar word or an acronym that is no name. */
export function segmentEnd(run: Run, i: number, context: NameContext): number {
  const { lexicon } = context.rulebook;
  let end = i + (formAt(run, i, context)?.words.length ?? 1);
  while (end < run.last) {
    if (closesLaw(run, { first: i, last: end }, context)) return end;
    const token = run.tokens[end] as Token;
    const form = formAt(run, end, context);
    // "Velm On Insurance": what a broker's note is headed, behind its firm.
    if (token.text === 'On' && formAt(run, i, context)?.words.length === end - i) return end;
    if ((form === undefined || form.word) && !isShortSurname(run, end, context)) {
      // "Norvane Feb. 23"
      if (isCalendar(token, lexicon) || isQuoteSign(token.text)) return end;
      if (titleAt(run, end, context) > 0) return end;
      // "Velm Senior Analyst": words that only stand before a post.
      if (RANK.test(token.text) && end + 1 < run.last) return end;
      if (form === undefined && (cutsName(run, end, context) || isOwnersCompany(run, end))) return end;
      if (token.text === 'AG' && isRegion(run, i, context)) return end;
      // "the Velm Prompt API": what no list knows is called so as a whole; "the OpenAI API" is somebody's.
      const tool = /^(?:API|SDK|CLI)$/u.test(token.text) && formAt(run, i, context) === undefined;
      if (
        lexicon.stopNames.has(token.text) &&
        !tool &&
        !isPeopleOfBody(run, { first: i, last: end }, context) &&
        !isNamedFund(run, { first: i, last: end }, context) &&
        !isElectricCar(run, { first: i, last: end }, context) &&
        (landAt(run, i, context) || !closesName(run, end)) &&
        !standsInFirm(run, end, context)
      )
        return end;
    }
    end += form?.words.length ?? 1;
  }
  return Math.min(end, run.last);
}

/** "Under the Fair Orchards Regulation | Norvane A/S is": a law's last word before a firm's name, where a comma was lost. */
function closesLaw(
  { tokens, last: end }: Run,
  { first, last }: Pick<Run, 'first' | 'last'>,
  { rulebook: { lexicon } }: NameContext,
): boolean {
  return (
    last > first + 1 &&
    /^(?:Regulation|Act|Directive)$/u.test(tokens[last - 1]?.text ?? '') &&
    tokens[first - 1]?.lower === 'the' &&
    /^\p{Lu}/u.test(tokens[last]?.text ?? '') &&
    last + 1 < end &&
    lexicon.legalSuffixes.has(tokens[end - 1]?.text ?? '')
  );
}

const RANK = listed('ranks before a title');

/** "Velm, a Norvane *Company*,": behind an article and before a sign, whose company it is; no firm's own name has "a". */
function isOwnersCompany({ tokens, first, last }: Run, i: number): boolean {
  const next = tokens[i + 1];
  return (
    tokens[i]?.text === 'Company' &&
    i + 1 === last &&
    /^an?$/iu.test(tokens[first - 1]?.text ?? '') &&
    (next === undefined || /^[^\p{L}\p{N}$€£(&'’]/u.test(next.text))
  );
}

/** "the Velm *Hispanic* Conference": what no list knows stands before the people, and the run ends as a body does. */
const isPeopleOfBody = ({ tokens, ...run }: Run, { first, last }: Pick<Run, 'first' | 'last'>, context: NameContext) =>
  PEOPLE.test(tokens[last]?.text ?? '') &&
  /^(?:organization|government)$/u.test(
    context.rulebook.lexicon.nameWords.last.get(tokens[run.last - 1]?.text ?? '') ?? '',
  ) &&
  formAt({ ...run, tokens }, first, context) === undefined;

const PEOPLE = listed('peoples of no one land');

/** "the Velm Gold Miners ETF", "the Norvane Treasury ETF" have names, "a Spot Bitcoin ETF" and "an AI ETF" have none. */
function isNamedFund(run: Run, { first, last }: Pick<Run, 'first' | 'last'>, context: NameContext): boolean {
  if (run.tokens[last]?.text !== 'ETF' || last - first < 2) return false;
  const { lexicon } = context.rulebook;
  return run.tokens.slice(first, last).some((token, k) => {
    const known = formAt(run, first + k, context)?.entry;
    return known === undefined ? !lexicon.isCommonWord(token.lower) : known.kinds[0] === 'company';
  });
}

/** "the Norvane Velm EV", where "the Norvane EV" and "Norvane Velm EV sales" are no car's name: two words or more, not all of them the maker's. */
function isElectricCar(run: Run, { first, last }: Pick<Run, 'first' | 'last'>, context: NameContext): boolean {
  const next = run.tokens[last + 1];
  const { noun, verb } = context.rulebook.lexicon.classesOf(next?.lower ?? '');
  const goesOn = noun && verb.size === 0;
  const maker = formAt(run, first, context);
  const isMaker = maker?.entry.kinds[0] === 'company' && maker.words.length === last - first;
  return run.tokens[last]?.text === 'EV' && last - first > 1 && last + 1 >= run.last && !isMaker && !goesOn;
}

/** "NRV.L" behind "Norvane": the sign under which a market quotes it. */
export const isQuoteSign = (text: string): boolean =>
  /^\p{Lu}{2,6}\.(?:L|PA|DE|N|O|OQ|TO|NS|BO|HK|T|AX|MI|AS|SW|ST|OL|CO|HE)$/u.test(text);

/** "Norvane Will Use Funds", "About Norvane": a small word with a capital is a headline's, unless a surname follows ("Will Tarn"). */
export function cutsName(run: Run, i: number, context: NameContext): boolean {
  const token = run.tokens[i] as Token;
  if (!context.rulebook.lexicon.nameCuts.has(token.text) || quoted(run, run.first)) return false;
  if (context.introduced.has(token.text)) return false;
  const next = run.tokens[i + 1];
  // "Clean Orchards Now said"
  if (CLOSES_CALL.test(token.text) && i > run.first && i + 1 === run.last && !/^\p{Lu}/u.test(next?.text ?? ''))
    return false;
  // "Will Norvane gain?" is no Will.
  const surnameNext =
    next !== undefined &&
    i + 1 < run.last &&
    !context.rulebook.lexicon.isCommonWord(next.lower) &&
    (formAt(run, i + 1, context)?.word ?? true);
  return !(surnameNext && (token.text === 'Will' || isFirstName(token, context)));
}

/**
 * "DeFi Tarn Inc.", "Velm DNA Sciences, Inc.": a word that names nothing by itself inside a firm's name, where the article
 * writes what follows with a legal suffix; without that word "Technologies Inc." would be left.
 */
export function standsInFirm({ tokens, last }: Run, i: number, { text, rulebook: { lexicon } }: NameContext): boolean {
  const [word, next] = [tokens[i], tokens[i + 1]];
  if (word === undefined || next === undefined || i + 1 >= last) return false;
  if (opensFund(tokens.slice(i, last))) return true;
  const isFirms = (token: Token) =>
    token.text === ',' ||
    lexicon.nameWords.last.get(token.text) === 'company' ||
    lexicon.legalSuffixes.has(token.text) ||
    (/^\p{Lu}\p{Ll}+s$/u.test(token.text) && lexicon.isCommonWord(token.lower));
  if (!tokens.slice(i + 1, last).every(isFirms) || lexicon.legalSuffixes.has(next.text)) return false;
  const [begin, end] = [
    `${word.text} ${next.text}`,
    / ?,? (?:Inc|Corp|Corporation|Ltd|Limited|plc|PLC|LLC|AG|SE|ASA|AB)\b/u,
  ];
  return text.split(begin).some((rest, k) => k > 0 && end.exec(rest)?.index === 0);
}

/** "MVP Ventures", "MVP Global Partners": letters that stand for a thing elsewhere, and what only investors end their names with. */
function opensFund([letters, ...rest]: readonly Token[]): boolean {
  const [last, ...between] = rest.toReversed();
  return (
    /^\p{Lu}{2,5}$/u.test(letters?.text ?? '') &&
    !INVESTING.test(letters?.text ?? '') &&
    FUND.test(last?.text ?? '') &&
    between.every((token) => FIELD_OF_FUND.test(token.text))
  );
}

const FIELD_OF_FUND = listed('words in names of funds');

/** "VC partners", "PE capital": in a heading these are no names. */
const INVESTING = /^(?:AI|VC|VCS|LP|LPS|PE|IPO|IPOS|ESG|SPAC|CEO|CFO|US|EU|UK)$/u;
const FUND = listed('funds');

/** What those who call for something end their name with. */
const CLOSES_CALL = listed('ends of a call');

const ANNOUNCED = listed('what headlines announce');

/** A country or its adjective begins here: "Chinese AI" is no name. */
function landAt(run: Run, i: number, context: NameContext): boolean {
  const form = formAt(run, i, context);
  return form?.entry.isCountry === true;
}

/** A land or a region that acts, and nothing else, begins here. */
function isRegion(run: Run, i: number, context: NameContext): boolean {
  const form = formAt(run, i, context);
  return form !== undefined && (form.entry.isCountry || form.entry.acts);
}

/** "Tern AI said", "the Tern 4K Select" keep their "AI" and "4K"; "Tern AI models" does not. */
function closesName(run: Run, i: number): boolean {
  const token = run.tokens[i] as Token;
  // "Tern K3 Gen 2"
  if (token.text === 'Gen') return /^\d/u.test(run.tokens[i + 1]?.text ?? '');
  // "Orchard Today" is an outlet, "Norvane Today announced" news
  if (token.text === 'Today') return !ANNOUNCED.test(run.tokens[i + 1]?.text ?? '');
  if (!/^(?:AI|VC|HD|4K|8K|5G)$/u.test(token.text)) return ENDS_NAME.test(token.text);
  const [next, after] = run.tokens.slice(i + 1);
  // "Tern AI co-founder", "Tern AI chief executive", but "Tern AI chief"
  if (/^(?:(?:co-?)?founders?|spokes(?:person|man|woman))$/u.test(next?.lower ?? '')) return true;
  if (next?.lower === 'chief' && after?.lower === 'executive') return true;
  return next === undefined || !/^\p{Ll}/u.test(next.text) || BEHIND_AI.test(next.lower);
}

/** "Tern AI *released*", "Tern AI *are*": what goes on behind a whole name, where "models" would take the field to itself. */
const BEHIND_AI = listed('words behind a name that ends in AI');

const ENDS_NAME = listed('capitals that end a name');
