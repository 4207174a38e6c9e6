import type { Entity } from '../../entity.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { ArticleGrammar, Denoted } from '../article-grammar.ts';
import { entityOfWord } from '../article-grammar.ts';
import { bodyOfPerson } from '../body-beside.ts';
import { mentionsBefore, mentionsIn } from '../named-before.ts';
import { type ReferAt, takenFor } from '../refer-at.ts';

/** "Ada Quill, who heads Norvane, smiled. *The Norvane chief* said": the one person near whom the article puts into that body. */
export function officerNamed(grammar: ArticleGrammar, at: ReferAt): Denoted[] {
  const { parsed, np, options } = at;
  if (np.det !== 'def' || np.plural || np.name !== undefined || options.kinds?.includes('person') === false) return [];
  if (grammar.rulebook.lexicon.titles.get(np.noun ?? '') !== 'post') return [];
  const body = entityOfWord(grammar, parsed, np.softName ?? np.mods.at(-1));
  if (body === undefined || kindOf(body) !== 'company') return [];
  const people = new Set<Entity>(mentionsBefore(grammar, parsed, np).filter(isPerson));
  for (let back = 1; back <= WINDOW; back++) {
    const earlier = grammar.parsed[parsed.index - back];
    if (earlier === undefined || earlier.sentence.furniture) break;
    for (const entity of mentionsIn(grammar, earlier)) if (isPerson(entity)) people.add(entity);
  }
  const [one, other] = [...people].filter((person) => bodyOfPerson(grammar, person) === body);
  if (one === undefined || other !== undefined) return [];
  return [takenFor(at, { entity: one, how: `whom the article puts into ${body.name}` }, 0.88)];
}

/** How many sentences back somebody may be named. */
const WINDOW = 3;

const isPerson = (entity: Entity): boolean => kindOf(entity) === 'person';
