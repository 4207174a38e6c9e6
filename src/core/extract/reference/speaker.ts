import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entities.ts';
import { fitsKinds } from '../kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord } from './article-grammar.ts';
import { headEntity } from './head-entity.ts';

/** Who speaks around a quoted pronoun: "we" is the speaker's body, "he" is not the speaker. */

/** "If he wants it," Quill said: "he" inside the quotation is not who says it. */
export function quotedSpeaker(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity | undefined {
  const quote = parsed.words.findIndex((w, i) => i < np.first && /^["“]$/u.test(w.text));
  const closed = parsed.words.findIndex((w, i) => i > quote && i < np.first && /^["”]$/u.test(w.text));
  if (quote < 0 || closed >= 0) return undefined;
  const { sayVerbs } = grammar.rulebook.lexicon.status;
  const saying = parsed.clauses.find(
    (c) => c.subject !== undefined && c.subject !== np && c.verb.lemmas.some((l) => sayVerbs.has(l)),
  );
  return saying?.subject === undefined ? undefined : headEntity(grammar, parsed, saying.subject)?.entity;
}

/** The body for which the person quoted in this sentence speaks: "Our deal …," said Norvane chief Ada Quill. */
export function speakersBody(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity | undefined {
  const { sayVerbs } = grammar.rulebook.lexicon.status;
  // "After Tern reported it, Velm said: "We …"": who says it is named nearest to what is said.
  const near = (c: Clause): number => Math.abs(c.verb.first - np.first);
  for (const clause of [...parsed.clauses].sort((a, b) => near(a) - near(b))) {
    const { subject } = clause;
    if (subject === undefined || !clause.verb.lemmas.some((l) => sayVerbs.has(l))) continue;
    const own = headEntity(grammar, parsed, subject)?.entity;
    if (own !== undefined && fitsKinds(own, ['company', 'organization'])) return own;
    for (const word of [
      ...subject.mods,
      subject.possessor?.name,
      ...subject.apposed.flatMap((a) => [...a.mods, a.possessor?.name]),
    ]) {
      const entity = entityOfWord(grammar, parsed, word);
      if (entity !== undefined && fitsKinds(entity, ['company', 'organization'])) return entity;
    }
  }
  return undefined;
}
