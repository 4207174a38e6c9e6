import type { Parsed } from '../parse-sentence.ts';
import { type ArticleGrammar, entityOfWord } from '../reference/article-grammar.ts';
import { nounKind } from '../reference/noun-kind.ts';
import { vote } from './vote.ts';

/** Kinds by the way in which a name is brought up: "the game was called A", "A, 39,". */

export function voteByNaming(grammar: ArticleGrammar, parsed: Parsed): void {
  voteForCalled(grammar, parsed);
  voteForAged(grammar, parsed);
}

/** "The game was called Quillbee": what is called so says what bears the name. */
function voteForCalled(grammar: ArticleGrammar, parsed: Parsed): void {
  for (const { passive, verb, subject, object } of parsed.clauses) {
    if (!passive || subject === undefined || subject.name !== undefined) continue;
    if (!verb.lemmas.some((l) => /^(?:call|name|dub|title|codename|nickname)$/u.test(l))) continue;
    const entity = object?.noun === undefined ? entityOfWord(grammar, parsed, object?.name) : undefined;
    const kind = nounKind(subject, grammar.rulebook);
    if (entity !== undefined && entity.known === undefined && kind !== undefined && !subject.plural)
      vote(entity, kind, 1.5, `the ${subject.noun} is called so`);
  }
}

/** "Ada Nikolaevna Quill, 39, was": whoever has an age. */
function voteForAged(grammar: ArticleGrammar, parsed: Parsed): void {
  for (const { name, noun, last } of parsed.phrases) {
    if (name === undefined || noun !== undefined) continue;
    const [comma, age, end] = parsed.words.slice(last, last + 3);
    const told = comma?.text === ',' && /^[1-9]\d$/u.test(age?.text ?? '') && /^[,.;]$/u.test(end?.text ?? '');
    const entity = told ? entityOfWord(grammar, parsed, name) : undefined;
    if (entity !== undefined && entity.known === undefined && entity.name.includes(' '))
      vote(entity, 'person', 2, 'its age is told');
  }
}
