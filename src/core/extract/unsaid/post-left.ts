import type { MatchAt } from '../candidates.ts';
import type { Entity } from '../entity.ts';
import { fitsKinds, kindOf } from '../kinds/kinds.ts';
import type { NounPhrase } from '../phrases.ts';
import { type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { bodyOfPerson } from '../reference/body-beside.ts';
import { denoteOne } from '../reference/denote.ts';
import { toldSoFar } from '../reference/told-so-far.ts';
import { spanOfPhrase } from '../spans.ts';

/** "Bo Tarn left Norvane. *His successor*": the one body where the article has told that he was, or into which it puts him. */
export const postLeftBy = (at: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] =>
  np.possessor === undefined ? [] : bodyToldOf(at, np.possessor, kinds);

/** "Norvane parted with *its chief*, Bo Tarn, and his successor": whose the post is that stands before the name. */
function bodyBesidePost(
  { grammar, parsed }: Omit<MatchAt, 'rulebook'>,
  person: Entity,
  kinds: readonly string[],
): Entity | undefined {
  const post = parsed.phrases.find(({ apposed }) =>
    apposed.some(({ name }) => entityOfWord(grammar, parsed, name) === person),
  );
  return post?.possessor === undefined
    ? undefined
    : denoteOne(grammar, { parsed, np: post.possessor }, { kinds })[0]?.entity;
}

/** "Ada Quill is chief of Norvane. … *She* succeeded Bo Tarn": the same of whoever the phrase means. */
export function bodyToldOf({ grammar, parsed }: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  const [person] = denoteOne(grammar, { parsed, np }, { kinds: ['person'] });
  if (person === undefined || kindOf(person.entity) !== 'person') return [];
  const told = toldSoFar(grammar).filter((c) => c.relation === 'works_for' && c.subject === person.entity.index);
  const [one, other] = new Set(told.map((c) => grammar.entities[c.object]));
  const entity =
    (other === undefined ? one : undefined) ??
    bodyOfPerson(grammar, person.entity) ??
    bodyBesidePost({ grammar, parsed }, person.entity, kinds);
  if (entity === undefined || !fitsKinds(entity, kinds)) return [];
  const steps = [...person.steps, `the post of ${person.entity.name} is taken to be at ${entity.name}`];
  return [{ entity, span: spanOfPhrase(parsed, np), steps, trust: person.trust * 0.88 }];
}
