import type { NounPhrase } from '../phrases.ts';
import { BEHIND_PHRASE } from './behind-phrase.ts';
import type { Build } from './build.ts';
import type { Clause } from './clause.ts';
import { FREE } from './free-subject.ts';
import { isGerundSubject } from './gerund-subject.ts';
import { GOVERNED } from './governed-subject.ts';
import { nonFinite, type SubjectRule } from './non-finite.ts';

const RULES: readonly SubjectRule[] = [...BEHIND_PHRASE, ...GOVERNED, ...FREE];

/**
 * Who does the act of an infinitive or participle, which has no subject of its own: the phrase right before it, else
 * an argument of the verb that governs it, else the subject of the main clause.
 */
export function controlledSubject(build: Build, clause: Clause): NounPhrase | undefined {
  if (isGerundSubject(build, clause.at)) return undefined;
  const verb = nonFinite(build, clause);
  return RULES.find(({ when }) => when(verb))?.subject(verb);
}
