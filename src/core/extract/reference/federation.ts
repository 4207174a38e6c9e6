import { listed } from '../../rules/word-lists.ts';
import type { ArticleGrammar, Denoted } from './article-grammar.ts';
import { isCountry } from './nationality.ts';
import { type ReferAt, takenFor } from './refer-at.ts';

/** "sued by *the federal government*": the one federation that the article has named. */
export function federation({ entities }: ArticleGrammar, at: ReferAt): Denoted[] {
  const { parsed, np, options } = at;
  if (np.det !== 'def' || np.plural || np.plainNoun !== 'government' || np.mods.length > 0) return [];
  if (options.kinds?.includes('government') === false || np.possessor !== undefined) return [];
  if (!parsed.words.slice(np.first, np.nounAt).some((w) => w.lower === 'federal')) return [];
  const [land, other] = entities.filter((e) => isCountry(e) && FEDERATIONS.test(e.known?.name ?? ''));
  return land === undefined || other !== undefined
    ? []
    : [takenFor(at, { entity: land, how: 'the one federation that the article names' }, 0.85)];
}

const FEDERATIONS = listed('federations');
