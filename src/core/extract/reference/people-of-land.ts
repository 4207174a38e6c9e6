import { spanOfPhrase, textOf } from '../spans.ts';
import type { ArticleGrammar, Denoted, PhraseAt } from './article-grammar.ts';
import { entityOfWord } from './article-grammar.ts';
import { isCountry } from './nationality.ts';

/** "*The Dutch* fined Velm", "was banned by *the French*": a land by its people, where what they do is what states do. */
export function landOfPeople(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Denoted | undefined {
  const word = np.name;
  const bare = [np.noun, np.pronoun, np.possessor].every((part) => part === undefined) && np.mods.length === 0;
  if (!bare || np.det !== 'def' || word === undefined || np.last !== word + 1) return undefined;
  if (parsed.words[word]?.mention?.demonym !== true) return undefined;
  const { lawVerbs } = grammar.rulebook.lexicon.status;
  const acts = parsed.clauses.some(
    ({ subject, passive, preps, verb }) =>
      (passive ? preps.some((p) => p.prep === 'by' && p.np === np) : subject === np) &&
      verb.lemmas.some((l) => lawVerbs.has(l)),
  );
  const entity = acts ? entityOfWord(grammar, parsed, word) : undefined;
  if (entity === undefined || !isCountry(entity)) return undefined;
  const steps = [`"${textOf(parsed, np)}" stands for ${entity.name}`];
  return { entity, span: spanOfPhrase(parsed, np), steps, trust: 0.9 };
}
