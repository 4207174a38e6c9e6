import type { Clause } from '../../clauses/clause.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { NounPhrase } from '../../phrases.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from '../article-grammar.ts';
import { headEntity } from '../head-entity.ts';
import type { Antecedent } from '../refer-at.ts';

/**
 * "Norvane ships tea with *Velm*. Tarn works with *the Lisbon firm*": what two sentences with different subjects
 * tell alike, they do to the same one, who stands in the same place.
 */
export function* inSamePlace(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Generator<Antecedent> {
  const earlier = grammar.parsed[parsed.index - 1];
  if (earlier === undefined || np.pronoun !== undefined || np.det !== 'def' || np.plural) return;
  const own = parsed.clauses.find((c) => placeOf(c, np) !== undefined);
  const place = own === undefined ? undefined : placeOf(own, np);
  if (own?.subject?.name === undefined || place === undefined || own.passive) return;
  const tellsMore = np.nounAt !== undefined && np.nounAt > np.first + 1;
  for (const clause of earlier.clauses) {
    const other = clause.passive || clause.subject?.name === undefined ? undefined : inPlace(clause, place);
    const alike = own.verb.lemmas.some((l) => clause.verb.lemmas.includes(l)) && own.verb.adverbs.includes('also');
    if (other?.name === undefined || other.members.length > 0 || !(alike || (tellsMore && place !== 'object')))
      continue;
    const actor = entityOfWord(grammar, parsed, own.subject.name);
    if (actor === undefined || actor === entityOfWord(grammar, earlier, clause.subject?.name)) continue;
    const entity = headEntity(grammar, earlier, other)?.entity;
    if (entity !== undefined && entity !== actor && kindOf(entity) === 'company')
      yield { entity, how: 'who stands in the same place in the sentence before' };
  }
}

/** Prepositions of those with or against whom something is done. */
const SIDE = /^(?:with|against)$/u;

const placeOf = ({ object, preps }: Clause, np: NounPhrase): string | undefined =>
  object === np ? 'object' : preps.find((p) => p.np === np && SIDE.test(p.prep))?.prep;

const inPlace = ({ object, preps }: Clause, place: string): NounPhrase | undefined =>
  place === 'object' ? object : preps.find((p) => p.prep === place)?.np;
