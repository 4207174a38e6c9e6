import type { Clause } from '../../clauses/clause.ts';
import type { Parsed } from '../../parse-sentence.ts';
import type { NounPhrase } from '../../phrases.ts';
import type { ArticleGrammar } from '../article-grammar.ts';
import { mainClause, topicOf } from '../clause-of.ts';

interface TopicBefore {
  readonly earlier: Parsed;
  readonly main: Clause;
  readonly topic: NounPhrase;
}

/** What the sentence so many sentences before is about, and its main clause. */
export function topicBefore(grammar: ArticleGrammar, parsed: Parsed, back: number): TopicBefore | undefined {
  const earlier = grammar.parsed[parsed.index - back];
  const main = earlier === undefined ? undefined : mainClause(earlier);
  const topic = main === undefined ? undefined : topicOf(main);
  return earlier && main && topic ? { earlier, main, topic } : undefined;
}
