import type { Sentence, Token } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { perOwner } from '../../text/memo.ts';
import { isCapital, isSmall } from './capitals.ts';

/** A line in title case that is longer, in tokens, is a list of names rather than a teaser. */
const LONGEST_TEASER = 24;

/** Of sentences, for each rulebook: what the names are read by is asked again when the words are tagged. */
const silentIn = perOwner((rulebook: Rulebook) => perOwner((sentence: Sentence) => areSilent(sentence, rulebook)));

/** True for headlines in Title Case and lines in CAPITALS, where a capital does not make a name. */
export const capitalsSayNothing = (sentence: Sentence, rulebook: Rulebook): boolean => silentIn(rulebook)(sentence);

function areSilent(sentence: Sentence, rulebook: Rulebook): boolean {
  const { lexicon } = rulebook;
  const titled = sentence.role === 'headline' || sentence.role === 'heading';
  // "NORVANE TO BUY VELM IN MAY; WILL CUT COSTS. pic.velm.com/x": all but an address
  const shouted = sentence.tokens.filter((t) => isShouted(t) && isWord(t)).length;
  if (shouted > 5) {
    const all = sentence.tokens.filter(isWord).length;
    if (all > 7 && shouted >= 0.8 * all) return true;
  }
  // A byline is short as a heading is, and made of names.
  if (sentence.furniture || (!titled && sentence.tokens.length > LONGEST_TEASER)) return false;
  if (namesContact(sentence.tokens)) return false;
  // "It has Alien Harvest and Sonic Tower": a title writes its verbs large.
  if (!titled && sentence.tokens.some((t) => SMALL_VERBS.has(t.text))) return false;
  const words = sentence.tokens.filter(isWord);
  if (words.length < 2) return false;
  if (words.every(isShouted) && words.length > 2) return true;
  const common = words.slice(1).filter((t) => t.text.length > 3 && lexicon.isCommonWord(t.lower));
  // "Norvane Climbs with the Market": prepositions are small in every title.
  const telling = common.filter((t) => isCapital(t.text) || lexicon.functionWords.posOf(t.lower) !== 'prep');
  if (titled) return telling.length >= 1 && telling.filter((t) => isCapital(t.text)).length / telling.length >= 0.6;
  // A line of running text may begin with names of common words; in a teaser or a bullet every one has its capital.
  const plainWords = common.filter(
    (t) => !lexicon.titles.has(t.lower) && lexicon.functionWords.posOf(t.lower) === undefined,
  );
  if (sentence.role !== 'bullet' && plainWords.every((t) => namesByItself(t, rulebook))) return false;
  const signs = plainWords.length + signsOfTitle(sentence.tokens, rulebook);
  return (
    plainWords.length > 0 && signs >= (sentence.role === 'bullet' ? 2 : 3) && plainWords.every((t) => isCapital(t.text))
  );
}

/** "Norvane Stock Is Off Its Highs", "Is Norvane Overvalued?": small words that only titles write large, and the form of their questions. */
function signsOfTitle(tokens: readonly Token[], { lexicon: { functionWords } }: Rulebook): number {
  const { isBe, isHave, isPossessive, posOf } = functionWords;
  const isSmallWord = ({ lower }: Token): boolean => isBe(lower) || isHave(lower) || isPossessive(lower);
  const large = tokens.slice(1).filter((t) => isCapital(t.text) && !isShouted(t) && isSmallWord(t));
  const asks = tokens.at(-1)?.text === '?' && /^(?:aux|sub)$/u.test(posOf((tokens[0] as Token).lower) ?? '');
  return large.length + (asks ? 2 : 0);
}

const isWord = ({ text }: Token): boolean => text.length > 1 && /^[\p{L}'’-]+$/u.test(text);
const isShouted = ({ text }: Token): boolean => !isSmall(text.charCodeAt(0)) && text === text.toUpperCase();

/** "Media Contact: Ada Quill, Norvane Communications": whom to ask is told by name. */
function namesContact(tokens: readonly Token[]): boolean {
  const colon = tokens.slice(0, 5).findIndex(({ text }) => text === ':');
  // "Contact: | Ada Quill (Investors) |": whom one is there for is no more told than in a table.
  if (tokens.some(({ text }) => /^[|(]$/u.test(text))) return false;
  return colon > 0 && colon < tokens.length - 1 && CONTACT.test((tokens[colon - 1] as Token).lower);
}

const CONTACT = /^contacts?$/u;

const SMALL_VERBS: ReadonlySet<string> = new Set('has have had are was were will would said says'.split(' '));

/** "Block's Square and Opera's Neon are new": words of the language that a list knows as names. */
const namesByItself = ({ text }: Token, { gazetteer }: Rulebook): boolean =>
  gazetteer.forms.get(text)?.some(({ words }) => words.length === 1) === true;
