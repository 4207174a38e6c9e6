import { listed } from '../../../rules/word-lists.ts';
import type { Entity } from '../../entity.ts';
import type { ArticleGrammar, Denoted, PhraseAt } from '../article-grammar.ts';
import { isCountry } from '../nationality.ts';
import { type ReferAt, takenFor } from '../refer-at.ts';

/** "sued by *the federal government*": the one federation that the article has named. */
export function federation({ entities }: ArticleGrammar, at: ReferAt): Denoted[] {
  const { np, options } = at;
  if (np.det !== 'def' || np.plural || np.plainNoun !== 'government' || np.mods.length > 0) return [];
  if (options.kinds?.includes('government') === false || np.possessor !== undefined) return [];
  if (!isFederal(at)) return [];
  const [land, other] = entities.filter(isFederation);
  return land === undefined || other !== undefined
    ? []
    : [takenFor(at, { entity: land, how: 'the one federation that the article names' }, 0.85)];
}

/** "the *federal* government" */
export const isFederal = ({ parsed, np }: PhraseAt): boolean =>
  np.plainNoun === 'government' && parsed.words.slice(np.first, np.nounAt).some((w) => w.lower === 'federal');

export const isFederation = (entity: Entity): boolean =>
  isCountry(entity) && FEDERATIONS.test(entity.known?.name ?? '');

const FEDERATIONS = listed('federations');
