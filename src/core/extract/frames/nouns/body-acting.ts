import { listed } from '../../../rules/word-lists.ts';
import type { MatchAt } from '../../candidates.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { NounPhrase } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { bodyBeside, postLeft } from '../../reference/body-beside.ts';
import { denoteOne } from '../../reference/denote.ts';
import { headEntity } from '../../reference/head-entity.ts';
import { wholeOf } from '../../reference/phrases-after.ts';

/** "Norvane chief Ada Quill unveiled it": the body beside whose name a person acts, and none that was left. */
export function bodyActing({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] | undefined {
  if (postLeft(parsed, np) !== undefined) return undefined;
  const person = headEntity(grammar, parsed, np);
  const entity = person && kindOf(person.entity) === 'person' ? bodyBeside(grammar, parsed, np) : undefined;
  if (person === undefined || entity === undefined) return undefined;
  return [{ entity, span: person.span, steps: [`${person.entity.name} acts for ${entity.name}`], trust: 0.95 }];
}

/** "Velm's *board* rejected it", "Velm chief Ada Quill rejected it": the body for which they decide. */
export function bodyDeciding(at: MatchAt, np: NounPhrase): Denoted[] | undefined {
  if (np.name !== undefined) return bodyActing(at, np);
  const owner = DECIDES.test(np.plainNoun ?? '') ? (np.possessor ?? wholeOf(at.parsed, np)) : undefined;
  return owner === undefined
    ? undefined
    : denoteOne(at.grammar, { parsed: at.parsed, np: owner }, { kinds: ['company'] });
}

const DECIDES = listed('who decides for a firm');
