import type { Doc, Token } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Mention } from '../mention.ts';
import { tokensOf } from './surroundings.ts';

/**
 * "Tavland won the toss", "Tavland vs Ostrea": a land's name that is its national team, in an article on a game or in a
 * sentence that tells of one. No government plays there.
 */
export function isNationalTeam(doc: Doc, m: Mention, onSport: boolean): boolean {
  if (m.known?.isCountry !== true || m.demonym || m.capital) return false;
  const tokens = tokensOf(doc, m);
  // "in the Tavland squad"
  if (onSport && BEHIND_TEAM.test(tokens[m.last]?.lower ?? '')) return true;
  if (isPlaceOrState(tokens, m)) return false;
  if (onSport) return true;
  // "Tavland's football league" is told of the land.
  if (/^['’]s?$/u.test(tokens[m.last]?.text ?? '')) return false;
  if (isOfMatch(tokens, m.first) && tokens.some(({ lower }) => OF_CONTEST.test(lower))) return true;
  const words = new Set(tokens.flatMap(({ lower }) => (OF_GAME.test(lower) ? [lower] : [])));
  return words.size > 0 && (words.size > 2 || plays(tokens, m));
}

/** So many words for a game, and so many of each hundred words, make an article one on it. */
const DIFFERENT = 5;
const SHARE = 0.012;

/** Whether the article tells of a game. */
export function tellsOfGame(doc: Doc): boolean {
  const words = new Set<string>();
  let [count, all] = [0, 0];
  for (const { tokens } of doc.sentences)
    for (const { lower } of tokens) {
      all++;
      if (!OF_GAME.test(lower)) continue;
      words.add(lower);
      count++;
    }
  return words.size >= DIFFERENT && count >= SHARE * all;
}

const OF_GAME = listed('words of a game');

/** "fans in Tavland", "Tavland's parliament": the land itself. */
function isPlaceOrState(tokens: readonly Token[], { first, last }: Mention): boolean {
  let at = first - 1;
  // "in Tavland and the Ostrean Isles"
  while (/^(?:and|the|,|\p{Lu}[\p{L}.]+)$/u.test(tokens[at]?.text ?? '') && at > first - 6) at--;
  const place = /^(?:in|across|throughout|within|outside|from|around)$/u;
  if (place.test(tokens[at]?.lower ?? '') || place.test(tokens[first - 1]?.lower ?? '')) return true;
  const next = /^['’]s?$/u.test(tokens[last]?.text ?? '') ? last + 1 : last;
  return tokens.slice(next, next + 2).some(({ lower }) => OF_STATE.test(lower));
}

const OF_STATE = listed('what only a state has');

/** "ODIs for Tavland", "beat Tavland", "Tavland vs", "Tavland won" */
function plays(tokens: readonly Token[], { first, last }: Mention): boolean {
  const [before, next] = [tokens[first - 1]?.lower ?? '', tokens[last]?.lower ?? ''];
  return BEFORE_TEAM.test(before) || BEHIND_TEAM.test(next) || isOfMatch(tokens, first) || isOfTeams(tokens, last);
}

/** "the ODI between Tavland and Ostrea" */
function isOfMatch(tokens: readonly Token[], first: number): boolean {
  const from = Math.max(0, first - 5);
  const at = tokens.slice(from, first).findLastIndex(({ lower }) => lower === 'between') + from;
  return at > 0 && at >= from && MATCH.test(tokens[at - 1]?.lower ?? '');
}

const OF_CONTEST = listed('contests of teams');
const MATCH = /^(?:match|matches|odi|odis|t20|test|tests|final|semi-final|game|games|clash|fixture|tie|encounter)$/u;

/** "Tavland and Ostrea cricket teams" */
function isOfTeams(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (/^(?:and|,|\p{Lu}[\p{L}.]+)$/u.test(tokens[at]?.text ?? '') && at < last + 4) at++;
  return (
    OF_GAME.test(tokens[at]?.lower ?? '') && /^(?:teams?|sides?|players?|captains?)$/u.test(tokens[at + 1]?.lower ?? '')
  );
}

const BEFORE_TEAM = /^(?:against|vs\.?|v|versus|beat|beats|beating|defeated|defeating|captained|facing|face|faces)$/u;
const BEHIND_TEAM =
  /^(?:vs\.?|v|versus|won|lost|beat|beats|defeated|squad|playing|qualified|skipper|captain|coach|team|women|chased|scored)$/u;
