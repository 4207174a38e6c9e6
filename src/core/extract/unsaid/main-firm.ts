import type { MatchAt } from '../candidates.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { ArticleGrammar, Denoted, PhraseAt } from '../reference/article-grammar.ts';
import { mainClause } from '../reference/clause-of.ts';
import { firmOfArticle } from './firm-of-article.ts';
import { namedIn } from './land-of-office.ts';
import { isTold, subjectsOrOpening } from './main-subject.ts';
import { protagonist } from './raiser.ts';

/** Whom an article is about, and whom the text before a sentence speaks of. */

/** The firm that is named most; a name of which nothing is told gives way to the firm of the title or the ticker. */
export function mainFirm(at: MatchAt): Denoted[] {
  const main = protagonist(at);
  const told = main.every((d) => isTold(d.entity)) ? [] : firmOfArticle(at);
  return told.length > 0 ? told : main;
}

/** "The Velm Commission is in trouble. *The acting chair, Ada Quill,*": of the one body of the sentence before, where the text has left the main one. */
export function passedOnTo(at: MatchAt, main: readonly Denoted[]): Denoted[] {
  const { grammar, parsed } = at;
  const before = grammar.parsed[parsed.index - 1];
  const isMain = ({ entity }: Pick<Denoted, 'entity'>): boolean => main.some((d) => d.entity === entity);
  if (before === undefined || [-1, 0].some((near) => namedIn(at, near).some(isMain))) return [];
  const [only, other] = subjectsOrOpening(grammar, before).filter((e) => IS_BODY.test(kindOf(e)) && !e.place);
  if (only === undefined || other !== undefined || only.known?.isCountry === true) return [];
  const { from } = before.sentence;
  const steps = [`the text has gone on to speak of ${only.name}`];
  return [{ entity: only, span: { from, to: from + 1 }, steps, trust: 0.8 }];
}

const IS_BODY = /^(?:company|organization|government)$/u;

/** Whom the sentence before is about, by its subject. */
export function subjectBefore(grammar: ArticleGrammar, { index }: Parsed): PhraseAt | undefined {
  const parsed = grammar.parsed[index - 1];
  const np = parsed === undefined ? undefined : mainClause(parsed)?.subject;
  return parsed && np && { parsed, np };
}
