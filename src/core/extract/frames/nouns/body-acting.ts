import type { MatchAt } from '../../candidates.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { NounPhrase } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { bodyBeside } from '../../reference/body-beside.ts';
import { headEntity } from '../../reference/head-entity.ts';

/** "Norvane chief Ada Quill unveiled it": the body beside whose name a person acts. */
export function bodyActing({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] | undefined {
  const person = headEntity(grammar, parsed, np);
  const entity = person && kindOf(person.entity) === 'person' ? bodyBeside(grammar, parsed, np) : undefined;
  if (person === undefined || entity === undefined) return undefined;
  return [{ entity, span: person.span, steps: [`${person.entity.name} acts for ${entity.name}`], trust: 0.95 }];
}
