import type { Modality, Span } from '../model/index.ts';
import type { Frame, Rulebook } from '../rules/rulebook.ts';
import type { Clause } from './clauses/clause.ts';
import { parallelsOf } from './clauses/parallel.ts';
import type { Parsed } from './parse-sentence.ts';
import type { NounPhrase } from './phrases.ts';
import type { ArticleGrammar, Denoted } from './reference/article-grammar.ts';
import type { Word } from './word.ts';

/** What the matchers of frames share. */

/** A relation found in a sentence, before kinds and status are checked. */
export interface Candidate {
  readonly frame: Frame;
  readonly subject: Denoted;
  readonly object: Denoted;
  readonly trigger: Span;
  readonly modality: Modality;
}

export interface MatchAt {
  readonly grammar: ArticleGrammar;
  readonly parsed: Parsed;
  readonly rulebook: Rulebook;
}

/** One clause of the sentence. */
export interface ClauseAt extends MatchAt {
  readonly clause: Clause;
}

/** Where a verb's frame looks for its sides. */
export interface ArgumentAt extends ClauseAt {
  readonly frame: Frame;
  /** What was found of the clause's own subject and object, by path and kinds: most frames ask for the same. */
  readonly found: Map<string, Denoted[]>;
}

/** All pairs of subjects and objects, where both are found and differ. */
export function pairs(parts: {
  frame: Frame;
  subjects: readonly Denoted[];
  objects: readonly Denoted[];
  trigger: Span;
  modality: Modality;
}): Candidate[] {
  const { frame, subjects, objects, trigger, modality } = parts;
  return subjects.flatMap((subject) =>
    objects
      .filter((object) => object.entity !== subject.entity)
      .map((object) => ({ frame, subject, object, trigger, modality })),
  );
}

/** "who worked at A and B, *respectively*": of as many on both sides, the first goes with the first, the second with the second. */
export function inTurn(
  words: readonly Word[],
  from: number,
  parts: { subjects: readonly Denoted[]; objects: readonly Denoted[]; claims: Candidate[]; paired?: boolean },
): Candidate[] {
  const { subjects, objects, claims, paired } = parts;
  if (subjects.length < 2 || subjects.length !== objects.length) return claims;
  const end = words.findIndex((w, i) => i >= from && /^[.;]$/u.test(w.lower));
  const respectively = words.slice(from, end < 0 ? words.length : end).some((w) => w.lower === 'respectively');
  if (!respectively && paired !== true) return claims;
  return claims.filter((c) => subjects.indexOf(c.subject) === objects.indexOf(c.object));
}

/** "hired A *from B* and C *from D*": whoever has a phrase of his own goes with nobody else's. */
export function eachWithOwn({ words, items }: Parsed, clause: Clause, claims: readonly Candidate[]): Candidate[] {
  const parallels = parallelsOf(clause, items);
  const isIn = ({ span }: Denoted, np: NounPhrase) =>
    span.from >= (words[np.first]?.from ?? 0) && span.to <= (words[np.last - 1]?.to ?? 0);
  const isCrossed = (one: Denoted, other: Denoted) =>
    parallels.some(
      ({ member, own }) => isIn(one, member) && !isIn(other, own) && parallels.some((p) => isIn(other, p.own)),
    );
  return claims.filter(({ subject, object }) => !isCrossed(subject, object) && !isCrossed(object, subject));
}

/** Every two members of a list, for symmetric relations. */
export function pairsWithin(parts: {
  frame: Frame;
  members: readonly Denoted[];
  trigger: Span;
  modality: Modality;
}): Candidate[] {
  const { frame, members, trigger, modality } = parts;
  return members.flatMap((subject, i) =>
    members
      .slice(i + 1)
      .filter((object) => object.entity !== subject.entity)
      .map((object) => ({ frame, subject, object, trigger, modality })),
  );
}

/** True where a verb's clause has one of these lemmas. */
export const hasLemma = (clause: Clause, lemmas: ReadonlySet<string>): boolean =>
  lemmas.has('*') || clause.verb.lemmas.some((l) => lemmas.has(l));
