import type { Entity } from '../entity.ts';
import { fitsKinds } from '../kinds/kinds.ts';
import type { ArticleGrammar } from './article-grammar.ts';
import { toldSoFar } from './told-so-far.ts';

/** "Norvane, founded by Ada Quill. … Quill *left the firm*": the one body that the article has told that she founded, and where she was nowhere since. */
export function bodyFounded(grammar: ArticleGrammar, person: Entity, kinds: readonly string[]): Entity | undefined {
  const told = toldSoFar(grammar).filter(
    (c) => c.subject === person.index && /^(?:asserted|reported)$/u.test(c.modality),
  );
  const bodiesBy = (relation: string): Entity[] => [
    ...new Set(told.filter((c) => c.relation === relation).flatMap((c) => grammar.entities[c.object] ?? [])),
  ];
  const [founded, another] = bodiesBy('founded');
  if (founded === undefined || another !== undefined || !fitsKinds(founded, kinds)) return undefined;
  const last = told.findLast((c) => c.relation === 'works_for');
  const from = told.findLast((c) => c.relation === 'founded')?.sentence.from ?? 0;
  return last === undefined || last.object === founded.index || last.sentence.from <= from ? founded : undefined;
}
