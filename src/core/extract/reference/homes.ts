import type { Entity } from '../entity.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { ArticleGrammar, PhraseAt } from './article-grammar.ts';
import { mentionsBefore, mentionsIn } from './named-before.ts';
import { type Homeland, isCountry, nationality } from './nationality.ts';
import { stated, statedOfAll } from './stated.ts';

/** Adds the nationalities that stand beside names: "Portuguese chipmaker Norvane", "Norvane, a Portuguese chipmaker". */
export function withHomes(plain: Omit<ArticleGrammar, 'homes'>): ArticleGrammar {
  const { parsed: sentences } = plain;
  const homes = new Map<Entity, Set<string>>();
  const grammar = { ...plain, homes };
  for (const parsed of sentences) {
    for (const np of parsed?.phrases ?? []) {
      const land = parsed === undefined ? undefined : nationality(grammar, parsed, np);
      if (parsed === undefined || land === undefined || np.pronoun !== undefined) continue;
      for (const { entity } of stated(grammar, { parsed, np })) {
        if (isCountry(entity)) continue;
        homes.set(entity, (homes.get(entity) ?? new Set()).add(land.country));
      }
    }
  }
  return grammar;
}

/** Whether nothing that is known or said of the entity speaks against that country. */
export const mayBeOf = (grammar: ArticleGrammar, entity: Entity, { country }: { country: string }): boolean => {
  const homes = grammar.homes.get(entity);
  if (homes !== undefined) return homes.has(country);
  // "Italy's watchdog" is no body of the European Union.
  if (entity.known?.of === 'European Union') return country === 'EU';
  return entity.known === undefined || entity.known.country === '' || entity.known.country === country;
};

/** Whether the entity is known, or told, to be of that country. */
export const isAtHome = (grammar: ArticleGrammar, entity: Entity, { country }: { country: string }): boolean =>
  grammar.homes.get(entity)?.has(country) === true || entity.known?.country === country;

/**
 * "Danish retailer Norvane fell. Velm has a stake in it, *the Danish company* said": a firm whose home nobody tells is not meant
 * where one was named right before that is at home there.
 */
export function anotherIsAtHome(
  grammar: ArticleGrammar,
  { parsed, np }: PhraseAt,
  { entity, home, fits }: { entity: Entity; home: Homeland; fits: (e: Entity) => boolean },
): boolean {
  if (np.plural || np.det !== 'def' || isAtHome(grammar, entity, home)) return false;
  return [0, 1, 2].some((back) => {
    const earlier = grammar.parsed[parsed.index - back];
    if (earlier === undefined || earlier.sentence.furniture) return false;
    // The next line may tell of others.
    if (earlier.sentence.line !== parsed.sentence.line) return false;
    const named = back === 0 ? mentionsBefore(grammar, parsed, np) : mentionsIn(grammar, earlier);
    const isTold = (e: Entity) => grammar.homes.get(e)?.has(home.country) === true;
    return named.some(
      (e) => e !== entity && !isCountry(e) && (back === 0 ? isAtHome(grammar, e, home) : isTold(e)) && fits(e),
    );
  });
}

/** "Norvane and Velm will build a plant. *The Danish company*": either may be Danish, and nothing tells which. */
export function isOneOfTwoHomes(grammar: ArticleGrammar, parsed: Parsed, entity: Entity, home: Homeland): boolean {
  if (grammar.homes.get(entity) !== undefined || (entity.known?.country ?? '') !== '') return false;
  return [1, 2].some((back) => {
    const earlier = grammar.parsed[parsed.index - back];
    const lists = (earlier?.clauses ?? []).flatMap(({ subject }) =>
      subject !== undefined && subject.members.length > 0 ? [subject] : [],
    );
    return lists.some((np) => {
      const named = earlier === undefined ? [] : statedOfAll(grammar, { parsed: earlier, np }).map((d) => d.entity);
      return named.includes(entity) && named.some((e) => e !== entity && mayBeOf(grammar, e, home));
    });
  });
}
