import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import { type NounPhrase, phraseLike } from '../phrases.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';

/** The two sides of a case by its name: "Norvane v. Velm", "the Norvane v. Velm trial", "in Norvane versus Velm, the judge". */

const VERSUS = /^(?:v\.?|versus|vs\.?)$/u;

/** What "v." says in law alone; "Norvane versus Velm" may be any match. */
const OF_LAW = /^v\.?$/u;

export function otherParty(at: MatchAt, np: NounPhrase): { prep: string; np: NounPhrase } | undefined {
  const [behind] = phrasesAfter(at.parsed, np);
  if (behind === undefined || !VERSUS.test(behind.prep)) return undefined;
  const isCase = CASE.test(behind.np.plainNoun ?? '');
  if (!OF_LAW.test(behind.prep) && !isCase && !isBeforeCourt(at)) return undefined;
  return { prep: 'v.', np: isCase ? partyBefore(behind.np) : behind.np };
}

/** "v. *Velm* trial": the party, which stands before the noun of the case. */
function partyBefore(np: NounPhrase): NounPhrase {
  const [name, other] = np.mods;
  return name === undefined || other !== undefined
    ? np
    : phraseLike(np, { name, first: name, last: name + 1, noun: undefined, plainNoun: undefined, mods: [] });
}

/** A judge or a court has its say in the sentence. */
const isBeforeCourt = ({ parsed: { phrases } }: MatchAt): boolean =>
  phrases.some((np) => COURT.test(np.plainNoun ?? '') || CASE.test(np.plainNoun ?? ''));

const COURT = listed('courts and judges');
const CASE = listed('names for a case at court');
