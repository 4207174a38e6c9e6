import type { Span } from '../../model/index.ts';
import type { MatchAt } from '../candidates.ts';
import type { Entity } from '../entity.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { denote, denoteOne } from '../reference/denote.ts';
import { namedIn } from './land-of-office.ts';

/** Who bears a post or a role by the phrase itself, and of which body the world knows them to be. */

/** Whom a phrase names itself. */
export const bearing = ({ grammar, parsed }: MatchAt, np: NounPhrase): Entity[] =>
  denote(grammar, { parsed, np }, { refer: false }).map((d) => d.entity);

/** "Ada Quill, *the chief executive*", "*The chief executive*, Ada Quill," */
export const besideThe = (np: NounPhrase): boolean => np.det === 'def' && besideName(np);

export const besideName = (np: NounPhrase): boolean =>
  np.apposed.some((a) => a.name !== undefined) || (np.parent?.as === 'apposed' && np.parent.np.name !== undefined);

/** "chief executive *Ada Quill*", who is known to be of a body that the article names. */
export function homeOf(at: MatchAt, np: NounPhrase): Denoted[] {
  const { grammar, parsed } = at;
  const person = denoteOne(grammar, { parsed, np }, { refer: false })[0]?.entity;
  const home = grammar.entities.find(
    (e) => person?.known?.of !== undefined && person.known.of !== '' && e.known?.name === person.known.of,
  );
  if (home === undefined) return [];
  const { from, to } = home.mentions[0] as Span;
  const steps = [`${person?.name} is known to be of ${home.name}, which the article names`];
  return nearby(at, home) ?? [{ entity: home, span: { from, to }, steps, trust: 0.85 }];
}

/** The entity where this sentence or a neighbour names it. */
function nearby(at: MatchAt, entity: Entity): Denoted[] | undefined {
  for (const near of [0, -1, 1, -2]) {
    const named = namedIn(at, near).find((one) => one.entity === entity);
    if (named !== undefined)
      return [{ ...named, steps: [`the post is taken to be at ${entity.name}, named nearby`], trust: 0.9 }];
  }
  return undefined;
}
