import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import { pluralRole } from '../frames/roles/role-words.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { predicateOf } from '../reference/clause-of.ts';
import { denoteOne } from '../reference/denote.ts';
import { describesOne } from '../reference/noun-kind.ts';
import { phrasesAfter, wholeOf } from '../reference/phrases-after.ts';
import { bearing } from './bearer.ts';
import { subjectBefore } from './main-firm.ts';
import { isSure } from './main-subject.ts';
import { raiser } from './raiser.ts';
import { bidOf } from './takeover.ts';
import { topic } from './topic.ts';
import { opensList } from './whose-list.ts';

/** In whom investors put their money: "Investors include A", "The existing investors have taken part". */

/** "The round was led by A", "Investors like A said", "Velm is also a shareholder": of whoever raises money, or is told of. */
export function whoseRound(at: MatchAt, np: NounPhrase): Denoted[] {
  // "The existing investors A, B and C have also taken part."
  if (isAsked(at, np)) return raiser(at, bearing(at, np), true);
  if (isBareShareholder(at, np)) return heldBefore(at, np);
  const isOfRound =
    opensList(at, np) || pluralRole(at, np) || (np.plural && np.examples.length > 0) || isRaised(at, np);
  return isOfRound && bidOf(at, np, ['company']).length === 0 ? raisedOrTold(at, np) : [];
}

/** "Norvane fell. *Investors like A* said": of those who raise money, and of nobody who is merely spoken of. */
const isAsked = ({ parsed }: MatchAt, np: NounPhrase): boolean =>
  np.plural && np.det === 'none' && np.examples.length > 0 && parsed.clauses.some((c) => c.subject === np);

/** "Norvane rents out chips. *Velm is also a shareholder.*": of the firm that the sentence before is about. */
const isBareShareholder = ({ parsed }: MatchAt, np: NounPhrase): boolean =>
  np.det === 'indef' &&
  np.name === undefined &&
  SHAREHOLDER.test(np.plainNoun ?? '') &&
  predicateOf(parsed, np)?.name !== undefined &&
  phrasesAfter(parsed, np).every((p) => !/^(?:in|of|at)$/u.test(p.prep));

const SHAREHOLDER = listed('who holds shares');

function heldBefore(at: MatchAt, np: NounPhrase): Denoted[] {
  const before = subjectBefore(at.grammar, at.parsed);
  if (before === undefined || before.np.members.length > 0) return [];
  const bearers = bearing(at, predicateOf(at.parsed, np) ?? np);
  return denoteOne(at.grammar, before, { kinds: ['company'] }).filter((d) => isSure(d) && !bearers.includes(d.entity));
}

/** "raised $3 million in a round that included A", "the financing, which included A" */
const isRaised = ({ parsed }: MatchAt, np: NounPhrase): boolean =>
  ROUND.test(np.plainNoun ?? '') &&
  wholeOf(parsed, np) === undefined &&
  parsed.clauses.some((c) => c.subject === np && c.verb.lemmas.some((l) => HAS_AMONG.test(l)));

const HAS_AMONG = listed('verbs of having among others');

const ROUND = listed('rounds of money');

/** Whose round it is; where nobody raises money, "Backers include A" are those of whom the text speaks. */
function raisedOrTold(at: MatchAt, np: NounPhrase): Denoted[] {
  const described = raiser(at, bearing(at, np), true).length > 0 ? [] : describedBefore(at);
  if (described.length > 0) return described;
  const raised = raiser(at, bearing(at, np));
  return raised.length > 0 || np.det !== 'none' || !opensList(at, np) ? raised : topic(at, np);
}

/** "*The Lisbon-based lens maker* sold shares. Investors include": whom the sentence before describes, whoever is named most. */
function describedBefore({ grammar, parsed, rulebook }: MatchAt): Denoted[] {
  const before = subjectBefore(grammar, parsed);
  if (before?.np.det !== 'def' || !describesOne(before.np, rulebook, ['company'])) return [];
  return denoteOne(grammar, before, { kinds: ['company'] });
}
