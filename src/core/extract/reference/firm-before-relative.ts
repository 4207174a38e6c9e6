import { kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { spanOfWord } from '../spans.ts';
import { type ArticleGrammar, type Denoted, entityOfWord } from './article-grammar.ts';

/** "backs Norvane, *in which CEO Ada Quill* holds a stake", "at Norvane, *where CEO Ada Quill* works": the firm right before. */
export function firmBeforeRelative(grammar: ArticleGrammar, parsed: Parsed, { first }: NounPhrase): Denoted[] {
  const { words } = parsed;
  const link = words[first - 1]?.lower ?? '';
  const opens = link === 'where' ? first - 1 : link === 'which' && words[first - 2]?.pos === 'prep' ? first - 2 : 0;
  const at = words[opens - 1]?.lower === ',' ? opens - 2 : opens - 1;
  const entity = opens > 0 ? entityOfWord(grammar, parsed, at) : undefined;
  if (entity === undefined || kindOf(entity) !== 'company') return [];
  const steps = [`the post is taken to be at ${entity.name}, of which the clause tells`];
  return [{ entity, span: spanOfWord(parsed, at), steps, trust: 0.9 }];
}
