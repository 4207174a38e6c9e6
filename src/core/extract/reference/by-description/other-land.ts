import { mayLieIn } from '../../../rules/continents.ts';
import { isSign } from '../../clauses/items.ts';
import type { Entity } from '../../entity.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { isTimeLike } from '../../phrases.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from '../article-grammar.ts';
import { isCountry } from '../nationality.ts';

/** Bodies of another land or state than the one that a description or its sentence speaks of. */

/** "*Texas's* attorney general": a state acts by its own people and by agencies that bear its name. */
export function isOfOtherState(grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean {
  const state = entityOfWord(grammar, parsed, np.possessor?.name);
  const acts = kindOf(entity) === 'government' || entity.known?.acts === true;
  if (state?.known?.acts !== true || isCountry(state) || !acts) return false;
  return entity !== state && !entity.name.includes(state.known.name);
}

/** "the *European* investor" of one that is known, or told, to be at home elsewhere. */
export function isOfOtherPart({ homes }: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean {
  const lands = homes.get(entity) ?? new Set([entity.known?.country ?? '']);
  return parsed.words.slice(np.first, np.nounAt).some(({ text }) => [...lands].every((land) => !mayLieIn(text, land)));
}

/** "*In Paris*, the government took": the sentence opens with a place that is not this land's by name. */
export function opensElsewhere({ items, words }: PhraseAt['parsed'], { mentions }: Entity): boolean {
  const [opening, place, comma] = items;
  if (!isSign(opening, 'prep', /^in$/u) || place?.type !== 'np' || !isSign(comma, 'punct', /^,$/u)) return false;
  const named = words[place.name ?? -1]?.mention;
  // "In Brussels, officials are": a capital that was read as no name.
  if (named === undefined) return /^\p{Lu}/u.test(words[place.first]?.text ?? '') && !isTimeLike(place);
  return !mentions.some((m) => m.from === named.from);
}
