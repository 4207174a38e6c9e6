import type { Entity } from '../../entity.ts';
import { FIRMS } from '../../kinds/kind-groups.ts';
import { fitsKinds } from '../../kinds/kinds.ts';
import type { Parsed } from '../../parse-sentence.ts';
import type { ArticleGrammar, PhraseAt } from '../article-grammar.ts';
import { mainClause } from '../clause-of.ts';
import { subjectsOf } from '../named-before.ts';
import { statedOfAll } from '../stated.ts';
import { topicBefore } from './topic-before.ts';

/** Several of whom a sentence tells together, so that "it" and "the company" are none of them alone. */

/** "Velm and Osker are among its clients. *It*": none of those of whom the sentence before tells together. */
export function followsList(grammar: ArticleGrammar, { parsed, np }: PhraseAt, back: number): boolean {
  const subject = topicBefore(grammar, parsed, back)?.topic;
  return !np.plural && np.pronoun?.startsWith('it') === true && subject !== undefined && subject.members.length > 0;
}

/** "*Velm and Osker* are among its clients": of whom the sentence before tells. */
export function toldTogether(grammar: ArticleGrammar, parsed: Parsed): Entity[] {
  const before = topicBefore(grammar, parsed, 1);
  return before === undefined
    ? []
    : statedOfAll(grammar, { parsed: before.earlier, np: before.topic }).map((d) => d.entity);
}

/** The subjects of the sentence before the one that lists many. */
export function subjectsBeforeList(grammar: ArticleGrammar, { index }: Parsed): readonly Entity[] {
  const earlier = grammar.parsed[index - 2];
  return earlier === undefined || earlier.sentence.furniture ? [] : subjectsOf(grammar, earlier);
}

/** "*Velm and Osker* told users. The company": firms of whom a sentence tells together, so that neither alone is meant. */
export const toldAsPeers = (grammar: ArticleGrammar, parsed: Parsed): readonly Entity[] => {
  const subject = mainClause(parsed)?.subject;
  return parsed.phrases
    .filter((np) => np.members.length >= (np === subject ? 1 : 2))
    .flatMap((np) => {
      const peers = statedOfAll(grammar, { parsed, np }).map((d) => d.entity);
      return peers.every((e) => fitsKinds(e, FIRMS)) ? peers : [];
    });
};
