import type { Doc, Token } from '../../model/index.ts';
import { longestForm } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Mention } from '../mention.ts';
import { tokensOf } from '../names/surroundings.ts';

/**
 * A capital stands for its government where that acts ("Beijing said"); where somebody is, goes or meets, or where it is
 * listed with other towns, it is the city. Claims may still be of the land ("based in Beijing"), but its node is not named so
 * there.
 */
export function isCity(m: Mention, doc: Doc, rulebook: Rulebook): boolean {
  if (!m.capital) return false;
  const before = doc.text.slice(Math.max(0, m.from - 40), m.from);
  const behind = doc.text.slice(m.to, m.to + 40);
  return (
    IN_CITY.test(before) ||
    OF_CITY.test(behind) ||
    isInOwnLand(m, tokensOf(doc, m), rulebook) ||
    (/(?:^|\n)[("*_]*$/u.test(before) && DATELINE.test(behind)) ||
    opensName(m, tokensOf(doc, m), rulebook) ||
    isAmongTowns(m, tokensOf(doc, m), rulebook)
  );
}

const IN_CITY =
  /(?:\b[Ii]n$|\b(?:own |the )seat $|\bcandidate from $|\bseats,? including $|(?:\b(?:cities|towns|seats|constituenc(?:y|ies))(?: \p{Ll}+)? (?:include|includes|including|are|like|such as|of)|\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|outside of|around|across|via|throughout|within|downtown|central|greater|capital|fl(?:y|ew|ies|ying) to|Euronext|[Ss]tate of|New|Western|Eastern|Central|Port|Fort|George)|\b(?:[Vv]isit|[Tt]rip|[Tt]ravel|[Ff]light|[Rr]eturn|[Hh]ead|[Cc]ome|[Ff]l[yi])(?:s|es|ed|l?ed|l?ing)?(?: back)?,? (?:to|from|for)|\b(?:arriv(?:e|es|ed|ing)|came|went|going|goes|back|return|relocated|moved|moving|sent officials|sent (?:a|its) delegation) (?:to|from|in)|\b(?:departing|departed|leaving|left) for|\b(?:visit(?:s|ed|ing)?|leav(?:es?|ing)|reach(?:es|ed|ing)?|between \p{Lu}{3} and|\p{Lu}{3} (?:and|to))) $)/u;
const OF_CITY =
  /^(?:, (?:D\.?C\b|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:\b[,.*)]| [-–—(/]))|,? (?:headquarters|office|offices|time|stock (?:market|exchange)|airport|Olympics|Games|(?:assembly )?(?:seat|constituency)|suburbs?|residents?|courts?|area|region|metro|lawyers?|hub|session|trading|morning|afternoon|onshore|close|bourse|branch|fix|pundits|prison|hospital|conference|route|subway|streets?|police|restaurants?|hotels?|studio|summit|declarations?|bureau|correspondent|Marathon|(?:Motor|Auto|Air|Game) Show|Stock Exchange|Declarations?|Convention|Accords?|Protocol|Olympic(?:s)?)\b|-(?:based|born|bound|listed)\b|,? and \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?-based\b| (?:was|were|is|closed|ended|opened) (?:flat|closed|choppy|mixed|higher|lower|shut|\d+(?:st|nd|rd|th))\b|['’]s (?:\p{Ll}+ )?(?:retail sales|bustling|streets|suburbs|subway|skyline|shops|nightlife|airports?|(?:property|housing|office) market)\b| and \p{Lu}\p{Ll}+ Stock Exchanges?\b| back (?:after|from)\b| ?\((?:\p{Lu}{3}\)|[+\-−–]?[\d.]+ ?%|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\))| ?: ?\d{4}\b| \p{Lu}{2,}:)/u;
const DATELINE = /^(?:--| ?[-–—]\s|, \p{Lu}\p{L}{2}|,? \(\p{Lu})/u;

/** "offices in Osaka, *Tokyo*, Japan and Basel": behind the comma stands its own land. */
function isInOwnLand({ last, known }: Mention, tokens: readonly Token[], { gazetteer }: Rulebook): boolean {
  const land = tokens[last]?.text === ',' ? longestForm(gazetteer, tokens, last + 1) : undefined;
  return land?.entry === known && land?.capital === false && !land.demonym;
}

/** "*Tokyo* Quillsen reports": the beginning of a firm's name. */
function opensName({ last }: Mention, tokens: readonly Token[], { lexicon, gazetteer }: Rulebook): boolean {
  const next = tokens[last];
  return (
    next?.spaced === true &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(next.text) &&
    !lexicon.isCommonWord(next.lower) &&
    !lexicon.calendar.has(next.text) &&
    !gazetteer.forms.has(next.text)
  );
}

/** "offices in London, *Tokyo* and Osaka", "the Osaka-*Tokyo* route", "Bangalore, Singapore, and *New Delhi*" */
function isAmongTowns({ first, last }: Mention, tokens: readonly Token[], rulebook: Rulebook): boolean {
  const near = [neighbourBefore(tokens, first), neighbourBehind(tokens, last)].filter((at) => at !== undefined);
  const sorts = near.map((words) => sortOf(tokens, words, rulebook));
  if (sorts.includes('town')) return true;
  const listed = sorts.some((sort) => sort !== undefined);
  if (!listed) return false;
  const ofTowns = ({ lower }: Token): boolean => OF_TOWNS.test(lower);
  return (
    tokens.slice(0, first).some(ofTowns) || tokens.slice(last).some(({ lower }) => /^(?:cities|towns)$/u.test(lower))
  );
}

const OF_TOWNS = listed('what stands in several towns');

interface Words {
  readonly at: number;
  readonly end: number;
}

const JOINT = /^(?:,|and|or|&|[-–/]|to)$/u;

/** The words with capitals that end right before the joint in front of the name. */
function neighbourBefore(tokens: readonly Token[], first: number): Words | undefined {
  let end = first;
  while (JOINT.test(tokens[end - 1]?.lower ?? '')) end--;
  let at = end;
  while (at > end - 3 && /^\p{Lu}\p{Ll}/u.test(tokens[at - 1]?.text ?? '')) at--;
  return end === first || at === end ? undefined : { at, end };
}

/** The words with capitals that begin right behind the joint that follows the name. */
function neighbourBehind(tokens: readonly Token[], last: number): Words | undefined {
  let at = last;
  while (JOINT.test(tokens[at]?.lower ?? '')) at++;
  let end = at;
  while (end < at + 3 && /^\p{Lu}\p{Ll}/u.test(tokens[end]?.text ?? '')) end++;
  return at === last || at === end ? undefined : { at, end };
}

/** A town that rules nothing, a land or one of the seats that stand for one, or neither. */
function sortOf(tokens: readonly Token[], { at, end }: Words, rulebook: Rulebook): 'town' | 'seat' | undefined {
  const words = tokens.slice(at, end);
  const name = words.map(({ text }) => text).join(' ');
  if (SEAT.test(name)) return 'seat';
  const form = longestForm(rulebook.gazetteer, words, 0);
  if (form?.entry.isCountry === true) return form.capital || CITY_STATE.test(name) ? 'seat' : undefined;
  if (form !== undefined && form.words.length === words.length)
    return form.entry.kinds.includes('place') ? 'town' : undefined;
  return rulebook.morphology.isPlace(name.toLowerCase()) ? 'town' : undefined;
}

const CITY_STATE = listed('lands that are a town');
const SEAT = listed('capitals of other lands');
