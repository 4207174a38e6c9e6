import type { Entity } from '../entity.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { isOfField } from './agency-field.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from './article-grammar.ts';

/** Which country a description belongs to: "the Italian bank", "Italy's data agency", "the Milan startup". */

export interface Homeland {
  readonly name: string;
  /** Its code. */
  readonly country: string;
  /** True where only a town or region of it was named. */
  readonly byTown: boolean;
}

/** The country whose adjective or name stands before the description, or else that of the town which stands there. */
export function nationality(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Homeland | undefined {
  const words = [
    ...np.mods,
    ...(np.possessor?.name === undefined ? [] : [np.possessor.name]),
    // "the Lisbon-based firm", but "the Portuguese-born chief", "the Saudi-backed firm"
    ...np.compounds.filter((c) => SEATED.test(c.tail)).map((c) => c.name),
  ];
  const named = words.flatMap((word) => entityOfWord(grammar, parsed, word) ?? []);
  const land = named.find(isCountry) ?? named.find((entity) => entity.place && entity.known?.country !== '');
  if (land?.known === undefined) return undefined;
  return { name: land.name, country: land.known.country, byTown: !isCountry(land) };
}

const SEATED = /^(?:based|headquartered|domiciled|registered|incorporated)$/u;

/** A country or bloc, out of the library's list. */
export const isCountry = (entity: Entity): boolean => entity.known?.isCountry === true;

/** "Italy's data agency" where the article names one body of that country, or one of that field. */
export function agencyOf(grammar: ArticleGrammar, at: PhraseAt, country: { country: string }): Entity | undefined {
  const bodies = grammar.entities.filter(
    (e) => !isCountry(e) && kindOf(e) === 'government' && e.known?.country === country.country,
  );
  const [only, other] = bodies.length > 1 ? bodies.filter((e) => isOfField(at, e)) : bodies;
  return other === undefined ? only : undefined;
}
