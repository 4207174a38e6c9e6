import type { Doc } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Mention } from '../mention.ts';
import { tokensOf } from './surroundings.ts';

/** A land's adjective or capital that tells nothing of the land: a kind of thing, its language, or but a town. */

export function tellsNoLand(doc: Doc, m: Mention, { lexicon }: Rulebook): boolean {
  if (m.known?.isCountry !== true) return false;
  const tokens = tokensOf(doc, m);
  const next = tokens[m.last]?.lower ?? '';
  if (!m.demonym && BEFORE_NO_LAND.test(tokens[m.first - 1]?.text ?? '')) return true;
  if (m.capital) return isTown(m, doc);
  if (!m.demonym) return false;
  return lexicon.nationless.get(m.name)?.has(next) === true || isLanguage(m, doc);
}

/** "*Captain* Tavland", "*Miss* Tavland": somebody's style. */
const BEFORE_NO_LAND = listed('styles with a land');

/** "the New Tavle seat", "Ada Quill (New Tavle)": where somebody stands for election. */
function isTown(m: Mention, doc: Doc): boolean {
  const tokens = tokensOf(doc, m);
  const [before, next, behind] = [tokens[m.first - 1], tokens[m.last], tokens[m.last + 1]];
  if (TOWNISH.test(next?.lower ?? '')) return true;
  if (OF_TOWN.test(next?.lower ?? '') && behind !== undefined) return true;
  if (before?.text === '(' && next?.text === ')') return true;
  // The seat of a bloc is that of others as well: "allies met in Brussels".
  return (
    m.known?.country === BLOC &&
    (/^(?:in|to|at|near|from|outside|around)$/u.test(before?.lower ?? '') || next?.text === '-')
  );
}

const OF_TOWN = listed('bodies of a town');

const TOWNISH = listed('what shows a town');

const BLOC = 'EU';

/** "the French-language edition", "spoken in Dutch", "in Spanish and English" */
function isLanguage(m: Mention, doc: Doc): boolean {
  const tokens = tokensOf(doc, m);
  const [before, next, behind] = [tokens[m.first - 1], tokens[m.last], tokens[m.last + 1]];
  if (!/(?:sh|ch|ese|ian|an|ic|i)$/u.test(m.name) || /s$/u.test(m.name)) return false;
  const word = next?.text === '-' ? behind : next;
  if (OF_LANGUAGE.test(word?.lower ?? '')) return true;
  const ends = next === undefined || /^[,.;:)"”]$/u.test(next.text) || /^(?:and|or)$/u.test(next.lower);
  return ends && BEFORE_LANGUAGE.test(before?.lower ?? '');
}

const BEFORE_LANGUAGE = listed('words before a language');

const OF_LANGUAGE = listed('words of languages');
