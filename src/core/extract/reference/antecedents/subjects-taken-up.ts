import type { ArticleGrammar } from '../article-grammar.ts';
import { isOwner } from '../blocked.ts';
import { clauseOf } from '../clause-of.ts';
import { previousSubjects } from '../named-before.ts';
import { type Antecedent, antecedentsFrom, type ReferAt, SUBJECT_BEFORE } from '../refer-at.ts';
import { describedBefore, describedPersonBefore } from './described-before.ts';
import { followsList } from './lists-and-peers.ts';
import { makerAtEnd } from './makers.ts';
import { chargedBefore } from './punished.ts';

/** A pronoun that is a subject, or the owner of one, takes up the subjects of the sentences before. */
export function* subjectsTakenUp(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  if (np.pronoun === undefined) return;
  const subject = clauseOf(parsed, np)?.subject;
  const owned = isOwner(at) && np.first === 0 && (subject === undefined || subject.possessor === np);
  if (np.pronoun.startsWith('it') && (subject === np || owned)) yield* describedBefore(grammar, at, 1);
  if (subject === np) yield* describedPersonBefore(grammar, at);
  if (subject === np || owned) yield* chargedBefore(grammar, at);
  if (owned) yield* makerAtEnd(grammar, at);
  // "Its shares fell": so does the owner of a subject.
  if (owned) yield* antecedentsFrom(previousSubjects(grammar, parsed, 2), 'the last subject before the sentence');
  // A pronoun that is a subject takes up the subject of the sentence before rather than what this one mentions in passing.
  if (subject === np && !followsList(grammar, at, 1))
    yield* antecedentsFrom(previousSubjects(grammar, parsed), SUBJECT_BEFORE);
}
