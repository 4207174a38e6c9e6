import { listed } from '../../../rules/word-lists.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { NounPhrase } from '../../phrases.ts';
import type { ArticleGrammar, Denoted } from '../article-grammar.ts';
import { bodyOfPerson } from '../body-beside.ts';
import { bodyFounded } from '../body-founded.ts';
import { PERSONAL } from '../pronouns.ts';
import { type ReferAt, takenFor } from '../refer-at.ts';
import { isBare, STARTUP } from './description.ts';

/** The firm of a person whom the sentence speaks of: "her company", "the company he chairs", "left the company". */

/** "Norvane chief Ada Quill said *her company* would", "*the company she runs*": the body that the article puts her into. */
export function employer(grammar: ArticleGrammar, { parsed, np, options, read }: ReferAt): Denoted[] | undefined {
  const who = np.possessor ?? parsed.clauses.find((c) => c.object === np && runsFirm(c, np))?.subject;
  if (who === undefined || !PERSONAL.test(who.pronoun ?? '') || !EMPLOYER.test(np.noun ?? '')) return undefined;
  if (np.last - np.first > 2 || np.apposed.length > 0 || options.kinds?.includes('company') === false) return undefined;
  const [person] = read(who, { kinds: ['person'] });
  const body = person === undefined ? undefined : bodyOfPerson(grammar, person.entity);
  return person === undefined || body === undefined
    ? undefined
    : [takenFor({ parsed, np }, { entity: body, how: `the body of ${person.entity.name}` }, 0.85)];
}

/** "the company *he chairs*", right behind it */
const runsFirm = ({ subject, verb }: Clause, np: NounPhrase): boolean =>
  subject?.first === np.last && verb.lemmas.some((l) => RUNS.test(l));

const RUNS = listed('verbs of founding and running');

const EMPLOYER = listed('nouns of an employer');

/** "Norvane, founded by Ada Quill. … Velm fell. Quill, who left *the company* in May": her own, whoever was named since. */
export function ownFirmLeft(grammar: ArticleGrammar, at: ReferAt, wanted: readonly string[]): Denoted | undefined {
  const { parsed, np } = at;
  const noun = np.noun ?? '';
  const isFirm = EMPLOYER.test(noun) || STARTUP.test(noun) || noun === 'group';
  if (np.det !== 'def' || np.plural || !isFirm || !isBare({ parsed, np })) return undefined;
  const clause = parsed.clauses.find((c) => c.object === np && c.verb.lemmas.some((l) => LEAVES.test(l)));
  const who = clause?.subject === undefined ? [] : at.read(clause.subject, { kinds: ['person'] });
  const entity = who[0] === undefined ? undefined : bodyFounded(grammar, who[0].entity, wanted);
  return entity === undefined ? undefined : takenFor(at, { entity, how: `whose founder left it` }, 0.88);
}

const LEAVES = listed('verbs of leaving a body');
