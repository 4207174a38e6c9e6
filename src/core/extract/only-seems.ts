import type { Candidate, MatchAt } from './candidates.ts';
import type { Clause } from './clauses/clause.ts';
import { isSurely, kindOf } from './kinds.ts';
import type { NounPhrase } from './phrases.ts';
import { isForPlatform } from './platform.ts';
import { entityOfWord } from './reference/article-grammar.ts';
import { patients } from './sides.ts';

/** Claims that a clause seems to make by its verb, and that its other words undo. */

export const onlySeems = (at: MatchAt, clause: Clause, claim: Candidate): boolean =>
  launchesAnothers(at, clause, claim) ||
  writesFor(at, clause, claim) ||
  triesItsOwn(clause, claim) ||
  speaksOfUse(clause, claim) ||
  ownsByName(at, clause, claim);

/** "Velm rolled out Norvane's Quillbee to its staff": what is another's by name is not of its making. */
function launchesAnothers(
  { grammar, parsed }: MatchAt,
  clause: Clause,
  { frame, subject, object }: Candidate,
): boolean {
  if (frame.relation !== 'develops') return false;
  const [np] = patients(clause);
  const owner = np?.possessor;
  if (np === undefined || owner?.name === undefined || owner.noun !== undefined) return false;
  const own = [np.name, np.softName].some((word) => entityOfWord(grammar, parsed, word) === object.entity);
  const entity = entityOfWord(grammar, parsed, owner.name);
  return own && entity !== undefined && entity !== subject.entity && isSurely(entity, ['company']);
}

/** "develops iOS apps": who writes for a platform does not make it. */
const writesFor = ({ parsed, rulebook }: MatchAt, clause: Clause, { frame }: Candidate): boolean =>
  frame.relation === 'develops' &&
  patients(clause).some(
    (np) => /^(?:app|application|game)$/u.test(np.plainNoun ?? '') && isForPlatform(np, parsed, rulebook),
  );

/** "a deal with Velm, using Norvane's Quillbee": a name that comes again in its own clause is of somebody who does not act there. */
const ownsByName = ({ grammar, parsed }: MatchAt, clause: Clause, { subject }: Candidate): boolean => {
  const isSubject = (np: NounPhrase | undefined): boolean =>
    np?.name !== undefined && entityOfWord(grammar, parsed, np.name) === subject.entity;
  return isSubject(clause.subject) && patients(clause).some(({ possessor }) => isSubject(possessor));
};

/** "Quill described two ways: using Osker": who speaks of using a thing need not use it. */
const speaksOfUse = ({ verb }: Clause, { frame, subject }: Candidate): boolean =>
  frame.relation === 'uses' && verb.form === 'ing' && kindOf(subject.entity) === 'person';

/** "is testing its Quillbee": what is one's own is tried, not used. */
const triesItsOwn = (clause: Clause, { frame }: Candidate): boolean =>
  frame.relation === 'uses' &&
  clause.verb.lemmas.some((l) => /^(?:test|trial|pilot)$/u.test(l)) &&
  patients(clause).some((np) => np.possessor?.pronoun !== undefined);
