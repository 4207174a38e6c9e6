import type { ArticleGrammar, Denoted } from './article-grammar.ts';
import { antecedentOf } from './by-description/antecedent-of.ts';
import { bringsUpItself } from './by-description/brings-up-itself.ts';
import { federation } from './by-description/federation.ts';
import { landOfAgency } from './by-description/land-of-agency.ts';
import { landOfOfficer } from './by-description/land-of-officer.ts';
import { officerNamed } from './by-description/officer-named.ts';
import { employer, ownFirmLeft } from './by-description/own-firm.ts';
import { peopleBefore } from './by-description/people-before.ts';
import { stateOfOffice } from './by-description/state-office.ts';
import { metonym } from './metonym.ts';
import { isThingByNoun } from './noun-kind.ts';
import { madeBy } from './owners-in-clause.ts';
import type { ReferAt } from './refer-at.ts';

/**
 * What "the company", "the Italian bank", "EU regulators" stand for: the likeliest antecedent that nothing in the
 * description speaks against, or else the body whose people or seat they are.
 */
export function referByDescription(grammar: ArticleGrammar, at: ReferAt, wanted: readonly string[]): Denoted[] {
  const officer = officerNamed(grammar, at);
  if (officer.length > 0) return officer;
  // "The app, made by Velm, runs on": no firm that was spoken of before runs it.
  if (wanted.includes('company') && isThingByNoun(at.np, grammar.rulebook) && madeBy(at.parsed, at.np) !== undefined)
    return [];
  const land = landOfOfficer(grammar, at);
  if (land.length > 0) return land;
  const state = stateOfOffice(grammar, at);
  if (state.length > 0) return state;
  const people = peopleBefore(grammar, at);
  if (people !== undefined)
    return people.np.det === 'def'
      ? at.readIn(people.parsed, people.np, at.options)
      : metonym(grammar, { ...at, ...people });
  const own = ownFirmLeft(grammar, at, wanted);
  if (own !== undefined) return [own];
  const found = bringsUpItself(grammar, at) ? undefined : antecedentOf(grammar, at, wanted);
  if (found !== undefined) return [found];
  const body = employer(grammar, at) ?? metonym(grammar, at);
  if (body.length > 0) return body;
  const agency = landOfAgency(grammar, at);
  return agency.length > 0 ? agency : federation(grammar, at);
}
