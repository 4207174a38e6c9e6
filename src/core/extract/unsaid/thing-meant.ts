import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import { isAnothers, isOwn } from '../entities/known-maker.ts';
import type { Entity } from '../entity.ts';
import { isMade, kindOf } from '../kinds/kinds.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { describedAs } from '../reference/descriptions.ts';
import { nounKind } from '../reference/noun-kind.ts';
import { spanOf } from '../spans.ts';

/**
 * "OpenAI's chatbot" in an article about ChatGPT: the one thing of that owner's, by the world or by what the article calls
 * so, that was named before. Nothing where it could be two things, or one that is new.
 */
export function thingMeant(
  { grammar, parsed, rulebook }: MatchAt,
  np: NounPhrase,
  owners: readonly Denoted[],
): Denoted[] {
  const kind = nounKind(np, rulebook);
  const alone = np.name === undefined && np.softName === undefined && np.apposed.length + np.examples.length === 0;
  const [owner, other] = owners;
  if (!alone || np.plural || np.mods.length > 0 || owner === undefined || other !== undefined) return [];
  if (
    np.nounAt === undefined ||
    !DISTINCT.test(np.plainNoun ?? '') ||
    (kind !== 'product' && kind !== 'model') ||
    isNewOne(parsed.words, np)
  )
    return [];
  const named = grammar.entities.filter(
    (e) => isMade(e) && kindOf(e) === kind && (e.mentions[0]?.from ?? 0) < parsed.sentence.from,
  );
  const entity =
    only(named.filter((e) => isOwn(owner.entity, e))) ??
    only(calledSo(named, owner.entity, describedAs(grammar, parsed, np)));
  if (entity === undefined) return [];
  const span = spanOf(parsed, np.nounAt, np.nounAt + 1);
  return [{ entity, span, steps: [`${owner.entity.name}'s ${np.noun} was taken to be ${entity.name}`], trust: 0.85 }];
}

/** Nouns that tell one thing of its maker's from the others; "technology" or "network" may be of any. */
const DISTINCT = listed('things that are told apart');

const only = (entities: readonly Entity[]): Entity | undefined => (entities.length === 1 ? entities[0] : undefined);

const calledSo = (
  named: readonly Entity[],
  owner: Entity,
  called: ReadonlySet<Entity> | undefined,
): readonly Entity[] => named.filter((e) => called?.has(e) === true && !isAnothers(e, owner));

/** "Norvane's next chatbot", "Norvane's cheaper model" is another than that which was named. */
const isNewOne = (words: MatchAt['parsed']['words'], { first, nounAt = first }: NounPhrase): boolean =>
  words
    .slice(first, nounAt)
    .some((w) =>
      /^(?:new|newest|next|latest|other|another|own|first|second|third|old|older|previous|upcoming|former|separate|internal|\p{L}{3,}er)$/u.test(
        w.lower,
      ),
    );
