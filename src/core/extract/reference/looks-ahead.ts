import { isSign } from '../clauses/items.ts';
import type { Entity } from '../entity.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { ArticleGrammar, PhraseAt } from './article-grammar.ts';
import { mainClause } from './clause-of.ts';
import { headEntity } from './head-entity.ts';

/** "After *it* bought Velm, Norvane fell": where nobody was spoken of before, the subject of the clause that the pronoun's clause opens. */
export function subjectBehind(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity | undefined {
  const { items, clauses, words } = parsed;
  const [opening, second] = items;
  const fronted = isSign(opening, 'sub') || (opening?.type === 'np' && isSign(second, 'sub'));
  const subject = fronted ? mainClause(parsed)?.subject : undefined;
  if (subject?.name === undefined || subject.first < np.last || subject.members.length > 0) return undefined;
  // One clause stands before, and a comma ends it.
  const before = clauses.filter((c) => c.verb.form === 'finite' && c.verb.first < subject.first && !c.relative);
  if (before.length !== 1 || words[subject.first - 1]?.lower !== ',') return undefined;
  const entity = headEntity(grammar, parsed, subject)?.entity;
  return entity === undefined || kindOf(entity) === 'place' ? undefined : entity;
}
