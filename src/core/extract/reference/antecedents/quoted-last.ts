import type { Entity } from '../../entity.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { ArticleGrammar } from '../article-grammar.ts';
import { isMain } from '../main-body.ts';
import { previousSubjects } from '../named-before.ts';
import { type Antecedent, isOfSentenceBefore, type ReferAt } from '../refer-at.ts';
import { namedInQuotation } from '../speaker.ts';
import { describedBefore } from './described-before.ts';

/** `"Velm sends them," said Ada Quill, *the company's* chief`: rather of whom the text told before than of whom she speaks. */
export function* quotedLast(grammar: ArticleGrammar, at: ReferAt, all: Iterable<Antecedent>): Generator<Antecedent> {
  const quoted = namedInQuotation(grammar, at);
  const teller = quoted.size === 0 ? undefined : firmToldOf(grammar, at);
  // What the article is mainly about stays, unless the sentence before is about another.
  const isQuoted = (e: Entity): boolean =>
    quoted.has(e) && (!isMain(grammar, e) || (teller !== undefined && teller !== e));
  const late: Antecedent[] = [];
  for (const one of all) {
    if (isQuoted(one.entity) && !isOfSentenceBefore(one)) late.push(one);
    else yield one;
  }
  yield* late;
}

/** The firm or other body that the sentence before is about. */
function firmToldOf(grammar: ArticleGrammar, at: ReferAt): Entity | undefined {
  const [described] = describedBefore(grammar, at, 1);
  const told = described?.entity ?? previousSubjects(grammar, at.parsed)[0];
  return told !== undefined && /^(?:company|organization)$/u.test(kindOf(told)) ? told : undefined;
}
