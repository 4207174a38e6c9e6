import type { NounPhrase } from '../phrases.ts';
import type { Build } from './build.ts';
import { controlledSubject } from './controlled-subject.ts';
import { finiteSubject } from './finite-subject.ts';

/** The phrase that the verb at `at` has for its grammatical subject; none where its own would be needed to find it (`visiting`). */
export function findSubject(build: Build, at: number, visiting: Set<number>): NounPhrase | undefined {
  const clause = build.clauses.get(at);
  if (clause === undefined || visiting.has(at) || clause.subject !== undefined) return clause?.subject;
  visiting.add(at);
  const finite = clause.verb.form === 'finite' && !build.reduced.has(at);
  clause.subject = finite ? finiteSubject(build, at) : controlledSubject(build, clause);
  visiting.delete(at);
  return clause.subject;
}
