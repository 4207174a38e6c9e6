import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entities.ts';
import { kindOf } from '../kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord } from './article-grammar.ts';
import { headEntity } from './head-entity.ts';
import { knownHolder } from './known-holder.ts';
import { NEUTRAL } from './pronouns.ts';
import { statedOfAll } from './stated.ts';

/** The entities that were named before a phrase, in its sentence or in those before: as subjects, or at all. */

/** Named subjects of clauses before `np` (all of the sentence's, when left out), nearest first. */
export function subjectsBefore(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase | undefined): Entity[] {
  const found: Entity[] = [];
  for (const clause of [...parsed.clauses].reverse()) {
    const { subject } = clause;
    if (subject === undefined || subject === np || (np !== undefined && subject.first >= np.first)) continue;
    if (isSource(grammar, parsed, clause)) continue;
    // "Norvane and Velm have … its owner": one of two is no "its".
    if (np !== undefined && NEUTRAL.test(np.pronoun ?? '') && joined(parsed, subject)) continue;
    const d =
      headEntity(grammar, parsed, subject) ??
      knownHolder(grammar, parsed, subject) ??
      (subject.possessor === undefined ? undefined : headEntity(grammar, parsed, subject.possessor));
    if (d !== undefined && !found.includes(d.entity)) found.push(d.entity);
  }
  return found;
}

const joined = ({ items }: Parsed, subject: NounPhrase): boolean =>
  subject.members.length > 0 &&
  items.some((item, k) => item.type === 'cc' && item.lower === 'and' && items[k + 1] === subject.members.at(-1));

/** "Bloomberg says it …": an outlet that reports is not what it reports on. */
function isSource(grammar: ArticleGrammar, parsed: Parsed, clause: Clause): boolean {
  const entity = clause.subject === undefined ? undefined : headEntity(grammar, parsed, clause.subject)?.entity;
  return (
    entity !== undefined &&
    kindOf(entity) === 'publication' &&
    clause.verb.lemmas.some((l) => grammar.rulebook.lexicon.status.sayVerbs.has(l))
  );
}

/** Subjects of the sentence before, or where it has none of the one before that. */
export function previousSubjects(grammar: ArticleGrammar, parsed: Parsed, back = 1): Entity[] {
  for (let k = 1; k <= back; k++) {
    const earlier = grammar.parsed[parsed.index - k];
    if (earlier === undefined || earlier.sentence.furniture) continue;
    const subjects = subjectsBefore(grammar, earlier, undefined).reverse();
    if (subjects.length > 0) return subjects;
    // A sentence that the gate kept from the grammar names one thing at most, which stands for its subject.
    const named = earlier.clauses.length === 0 ? mentionsBefore(grammar, earlier, undefined) : [];
    if (named.length === 1) return named;
  }
  return [];
}

/** All that is named before `np` (in the whole sentence, when left out), nearest first. */
export function mentionsBefore(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase | undefined): Entity[] {
  const found: Entity[] = [];
  const end = np?.first ?? parsed.words.length;
  for (let i = end - 1; i >= 0; i--) {
    const entity = entityOfWord(grammar, parsed, i);
    if (
      entity !== undefined &&
      kindOf(entity) !== 'publication' &&
      parsed.words[i]?.mention?.demonym !== true &&
      !found.includes(entity)
    )
      found.push(entity);
  }
  return found;
}

/** "Its customers include A, B and C": "the company" is none of several. */
export const listedIn = (grammar: ArticleGrammar, parsed: Parsed): Entity[] =>
  parsed.clauses
    .filter((c) => c.verb.lemmas.includes('include') && c.subject?.name === undefined && c.object !== undefined)
    .flatMap((c) => ((c.object as NounPhrase).members.length === 0 ? [] : [c.object as NounPhrase]))
    .flatMap((np) => statedOfAll(grammar, { parsed, np }).map((d) => d.entity));
