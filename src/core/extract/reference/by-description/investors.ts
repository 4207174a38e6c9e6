import { listed } from '../../../rules/word-lists.ts';
import type { Entity } from '../../entity.ts';
import type { Parsed } from '../../parse-sentence.ts';
import type { ArticleGrammar } from '../article-grammar.ts';
import { mainClause } from '../clause-of.ts';
import { stated } from '../stated.ts';

/** Who puts money into others. */

/** "Norvane Ventures" */
export const isInvestor = ({ name }: Entity): boolean =>
  /\b(?:Capital|Ventures?|Combinator|Equity|Investments?)\b/u.test(name);

/** The sentence before is about others who put money in, as the entity is told to in the one before that. */
export function putsIn(grammar: ArticleGrammar, { index }: Parsed, entity: Entity): boolean {
  const [before, first] = [grammar.parsed[index - 1], grammar.parsed[index - 2]];
  const others = before === undefined ? undefined : mainClause(before)?.subject;
  if (first === undefined || others === undefined || !BACKER.test(others.plainNoun ?? '')) return false;
  return first.clauses.some(
    ({ subject, object, verb }) =>
      subject !== undefined &&
      (BACKER.test(object?.plainNoun ?? '') || verb.lemmas.some((l) => PUTS_IN.test(l))) &&
      stated(grammar, { parsed: first, np: subject }).some((d) => d.entity === entity),
  );
}

const PUTS_IN = listed('verbs of putting money in');

const BACKER = listed('who has put money in');
