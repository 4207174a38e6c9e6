import { gather } from '../../../model/index.ts';
import { listed } from '../../../rules/word-lists.ts';
import type { MatchAt } from '../../candidates.ts';
import type { Entity } from '../../entity.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { NounPhrase } from '../../phrases.ts';
import { type ArticleGrammar, type Denoted, entityOfWord } from '../../reference/article-grammar.ts';
import { bodyBeside, postLeft } from '../../reference/body-beside.ts';
import { denoteOne } from '../../reference/denote.ts';
import { headEntity } from '../../reference/head-entity.ts';
import { wholeOf } from '../../reference/phrases-after.ts';
import { PERSONAL } from '../../reference/pronouns.ts';

/** "Norvane chief Ada Quill unveiled it": the body beside whose name a person acts, and none that was left. */
export function bodyActing({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] | undefined {
  if (postLeft(parsed, np) !== undefined) return undefined;
  return bodyOfPost({ grammar, parsed }, np) ?? bodyOfOwner({ grammar, parsed }, np);
}

/** "*Norvane's* chairman signed it", "Norvane rose after *its* chief Ada Quill unveiled it": the owner of who acts. */
function bodyOfOwner({ grammar, parsed }: Pick<MatchAt, 'grammar' | 'parsed'>, np: NounPhrase): Denoted[] | undefined {
  if (np.possessor === undefined || !AT_HEAD.test(np.plainNoun ?? '')) return undefined;
  const [body, other] = denoteOne(grammar, { parsed, np: np.possessor }, { kinds: ['company'] });
  return body === undefined || other !== undefined || kindOf(body.entity) !== 'company'
    ? undefined
    : [{ ...body, trust: body.trust * 0.95 }];
}

const AT_HEAD = listed('who acts for a firm that has him');

/** "Norvane chief *Ada Quill* is replaced": the body beside the name of a person, left or not. */
export function bodyOfPost(
  { grammar, parsed }: Pick<MatchAt, 'grammar' | 'parsed'>,
  np: NounPhrase,
): Denoted[] | undefined {
  const person = headEntity(grammar, parsed, np);
  const entity = person && kindOf(person.entity) === 'person' ? bodyBeside(grammar, parsed, np) : undefined;
  if (person === undefined || entity === undefined) return undefined;
  return [{ entity, span: person.span, steps: [`${person.entity.name} acts for ${entity.name}`], trust: 0.95 }];
}

/** "Ada Quill, chair of Norvane, spoke. *She* unveiled a venture with Velm": the one body that the article puts her into. */
export function bodyOfPronoun({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  if (!PERSONAL.test(np.pronoun ?? '')) return [];
  const [person] = denoteOne(grammar, { parsed, np }, { kinds: ['person'] });
  const bodies = person === undefined ? [] : bodiesBeside(grammar, person.entity);
  const [entity, other] = new Set(bodies);
  if (person === undefined || entity === undefined || other !== undefined) return [];
  const steps = [...person.steps, `${person.entity.name} acts for ${entity.name}`];
  return [{ entity, span: person.span, steps, trust: person.trust * 0.9 }];
}

/** The bodies beside a person's name; none where the article says that a post was left. */
function bodiesBeside(grammar: ArticleGrammar, person: Entity): Entity[] {
  const named = gather(grammar.parsed, (parsed) =>
    (parsed?.phrases ?? []).flatMap((np) =>
      parsed !== undefined && entityOfWord(grammar, parsed, np.name) === person ? [{ parsed, np }] : [],
    ),
  );
  if (named.some(({ parsed, np }) => postLeft(parsed, np) !== undefined)) return [];
  return named.flatMap(({ parsed, np }) => bodyBeside(grammar, parsed, np) ?? []);
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
