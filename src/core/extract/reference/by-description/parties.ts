import { listed } from '../../../rules/word-lists.ts';
import type { Entity } from '../../entity.ts';
import { type ArticleGrammar, entityOfWord } from '../article-grammar.ts';
import { onceForArticle } from '../once.ts';

/** Whom the article shows as elected for a party: "Rep. Ada Quill". */
const elected = onceForArticle(
  (grammar: ArticleGrammar): ReadonlySet<Entity> =>
    new Set(
      grammar.parsed.flatMap((parsed) =>
        (parsed?.phrases ?? []).flatMap((np) =>
          parsed !== undefined && (ELECTED.test(np.noun ?? '') || ELECTED.test(np.plainNoun ?? ''))
            ? (entityOfWord(grammar, parsed, np.name) ?? [])
            : [],
        ),
      ),
    ),
);

const ELECTED = listed('who is elected for a party');

/** "The Massachusetts *Democrat*" is one of those who sit for a party, where the article names such. */
export function isNotElected(grammar: ArticleGrammar, entity: Entity, noun: string | undefined): boolean {
  if (!PARTISAN.test(noun ?? '')) return false;
  const known = elected(grammar);
  return known.size > 0 && !known.has(entity);
}

const PARTISAN = listed('members of a party');
