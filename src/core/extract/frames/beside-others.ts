import type { MatchAt } from '../candidates.ts';
import type { NounPhrase } from '../phrases.ts';
import { type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { denoteOne } from '../reference/denote.ts';

/**
 * "*Norvane, Velm* and other Portuguese firms": whoever "other" counts among them is from there, too, unless the world knows
 * it for another land's.
 */
export function besideOthers({ grammar, parsed }: MatchAt, np: NounPhrase, land: Denoted): Denoted[] {
  const { parent, name, plural, possessor, nounAt = np.first } = np;
  if (parent?.as !== 'member' || name !== undefined || !plural || possessor !== undefined) return [];
  // "other buyers in Portugal and Portuguese firms": the word right before the land's.
  const words = parsed.words.slice(np.first, nounAt);
  if (words[0]?.lower !== 'other' || entityOfWord(grammar, parsed, np.first + 1) !== land.entity) return [];
  return [parent.np, ...parent.np.members]
    .filter((one) => one !== np && one.first < np.first && one.name !== undefined && one.possessor === undefined)
    .flatMap((one) => denoteOne(grammar, { parsed, np: one }, { refer: false }))
    .filter(({ entity: { known } }) => (known?.country ?? '') === '' || known?.country === land.entity.known?.country);
}
