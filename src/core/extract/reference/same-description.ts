import type { Entity } from '../entity.ts';
import type { NounPhrase } from '../phrases.ts';
import type { ArticleGrammar } from './article-grammar.ts';
import { onceForArticle } from './once.ts';
import type { ReferAt } from './refer-at.ts';

/** Whom the same description meant before: "*the startup*" goes on to mean the one that it meant two paragraphs ago. */

/** What earlier descriptions were read as. */
const descriptionsRead = onceForArticle(() => new Map<NounPhrase, Entity | undefined>());

/** The one whom the last such description before this one meant; undefined where none stands before, or it meant nobody. */
export function meantBefore(grammar: ArticleGrammar, at: ReferAt): Entity | undefined {
  for (let back = 0; back <= FARTHEST; back++) {
    const parsed = grammar.parsed[at.parsed.index - back];
    // The next item of a round-up tells of others.
    if (parsed?.sentence.role === 'heading' || TIME_OF_DAY.test(parsed?.words[0]?.text ?? '')) return undefined;
    const same = parsed?.phrases.findLast(
      (one) => isSame(one, at.np) && (parsed !== at.parsed || one.last <= at.np.first),
    );
    if (parsed === undefined || same === undefined) continue;
    const known = descriptionsRead(grammar);
    if (!known.has(same)) {
      const [one, other] = at.readIn(parsed, same, {});
      known.set(same, other === undefined ? one?.entity : undefined);
    }
    return known.get(same);
  }
  return undefined;
}

/** How many sentences back the same words may stand. */
const FARTHEST = 12;

/** "0233 ET - Norvane fell": an item of a round-up. */
const TIME_OF_DAY = /^\d{4}$|^\d{1,2}:\d\d$/u;

/** "the artificial intelligence startup", "the startup" */
const isSame = (one: NounPhrase, np: NounPhrase): boolean =>
  one.det === 'def' &&
  !one.plural &&
  one.plainNoun === np.plainNoun &&
  [one.name, one.softName, one.possessor].every((part) => part === undefined);
