import type { Entity } from '../entities.ts';
import { kindOf } from '../kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord } from './article-grammar.ts';

/** Which country a description belongs to: "the Italian bank", "Italy's data agency". */

/** The country whose adjective or name stands before the description. */
export function nationality(
  grammar: ArticleGrammar,
  parsed: Parsed,
  np: NounPhrase,
): { name: string; country: string } | undefined {
  const words = [
    ...np.mods,
    ...(np.possessor?.name === undefined ? [] : [np.possessor.name]),
    ...np.compounds.map((c) => c.name),
  ];
  for (const word of words) {
    const entity = entityOfWord(grammar, parsed, word);
    if (entity?.known !== undefined && isCountry(entity)) return { name: entity.name, country: entity.known.country };
  }
  return undefined;
}

/** A country or bloc, out of the library's list. */
export const isCountry = (entity: Entity): boolean => entity.known?.isCountry === true;

/** "Italy's data agency" where the article names one body of that country. */
export function agencyOf(grammar: ArticleGrammar, country: { country: string }): Entity | undefined {
  const bodies = grammar.entities.filter(
    (e) => !isCountry(e) && kindOf(e) === 'government' && e.known?.country === country.country,
  );
  return bodies.length === 1 ? bodies[0] : undefined;
}
