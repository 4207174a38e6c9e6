import type { Entity } from '../../entity.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { NounPhrase } from '../../phrases.ts';
import { type ArticleGrammar, type Denoted, entityOfWord } from '../article-grammar.ts';
import { blockedBy } from '../blocked.ts';
import { mainClause } from '../clause-of.ts';
import { onceForArticle } from '../once.ts';
import { type ReferAt, takenFor } from '../refer-at.ts';
import { type Description, isBare } from './description.ts';
import { isMisfit } from './misfits.ts';

/** Whom the same description meant before: "*the startup*" goes on to mean the one that it meant two paragraphs ago. */

/** "the startup … *The startup*": where nobody else was called so since; "the device" of a successor is not the old one. */
export function sameAsBefore(description: Description, at: ReferAt): Denoted | undefined {
  const { grammar, np, called, wanted } = description;
  // Not "the Portuguese bank", which tells more itself.
  const again = called?.size === 0 || (called === undefined && np.noun === 'group');
  if (!again || np.det !== 'def' || np.plural || !isBare(description)) return undefined;
  const entity = meantBefore(grammar, at);
  if (
    entity === undefined ||
    !BODY.test(kindOf(entity)) ||
    !wanted.includes(kindOf(entity)) ||
    blockedBy(grammar, at).has(entity)
  )
    return undefined;
  if (isMisfit(description, entity) || isNamedHere(description, at, entity)) return undefined;
  if (isToldOfAnother(description, at, entity)) return undefined;
  return takenFor(at, { entity, how: 'whom the same words meant before' }, 0.85);
}

const BODY = /^(?:company|organization|government|publication)$/u;

/** "The regulator acts. … *The media watchdog* fined Velm. It sued the regulator": the sentence before is about another that fits. */
function isToldOfAnother(description: Description, { readIn }: ReferAt, entity: Entity): boolean {
  const { grammar, parsed, wanted } = description;
  const earlier = grammar.parsed[parsed.index - 1];
  const topic = earlier === undefined || earlier.sentence.furniture ? undefined : mainClause(earlier)?.subject;
  if (earlier === undefined || topic?.det !== 'def' || topic.name !== undefined || topic.plural) return false;
  const [told, more] = readIn(earlier, topic, { kinds: wanted });
  return (
    told !== undefined &&
    more === undefined &&
    told.entity !== entity &&
    wanted.includes(kindOf(told.entity)) &&
    !isMisfit(description, told.entity)
  );
}

/** "held talks with *Velm* about buying the startup": another that fits, which the sentence has named by then. */
function isNamedHere(description: Description, at: ReferAt, entity: Entity): boolean {
  const { grammar, parsed, np, wanted } = description;
  const blocked = blockedBy(grammar, at);
  return parsed.words.slice(0, np.first).some((_, word) => {
    const named = entityOfWord(grammar, parsed, word);
    return (
      named !== undefined &&
      named !== entity &&
      wanted.includes(kindOf(named)) &&
      !blocked.has(named) &&
      !isMisfit(description, named)
    );
  });
}

/** The one whom the last such description before this one meant; undefined where none stands before, or it meant nobody. */
function meantBefore(grammar: ArticleGrammar, at: ReferAt): Entity | undefined {
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

/** What earlier descriptions were read as. */
const descriptionsRead = onceForArticle(() => new Map<NounPhrase, Entity | undefined>());

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
