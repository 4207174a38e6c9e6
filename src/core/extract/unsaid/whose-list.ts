import type { Frame } from '../../rules/rulebook.ts';
import type { MatchAt } from '../candidates.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { isIncluding, predicateOf } from '../reference/clause-of.ts';
import { bearing } from './bearer.ts';
import { firmBesides } from './implied-party.ts';
import { mainFirm } from './main-firm.ts';
import { isOthers, topic } from './topic.ts';

/** Whose those are who are listed or given as examples without a word of whose: "Other founders include A". */
export function whoseList(at: MatchAt, np: NounPhrase, frame: Frame): Denoted[] {
  if (opensList(at, np) && frame.relation !== 'works_for') return listedBy(at, np, frame);
  // "Growth came from acquisitions like Norvane": of the firm that the article is about.
  const exemplified = frame.bearer === 'object' && np.plural && np.examples.length > 0;
  return exemplified ? firmBesides(at, bearing(at, np)) : [];
}

/**
 * "Other founders include A": of the firm that the article is about, rather than of one that its founder left; "Velm uses it. *Other
 * customers* include A": nor of one that is a customer itself.
 */
function listedBy(at: MatchAt, np: NounPhrase, { relation }: Frame): Denoted[] {
  const main = relation === 'founded' || isOthers(at.parsed, np) ? mainFirm(at) : [];
  return main.length > 0 ? main : topic(at, np);
}

/** "Investors include A", "Other founders include A", "The founders, A and B,": the plural stands for a list of names. */
export function opensList({ parsed, rulebook }: MatchAt, np: NounPhrase): boolean {
  // "Norvane and Velm were the lead investors."
  if (np.plural && np.det === 'def' && predicateOf(parsed, np)?.name !== undefined) return true;
  if (!np.plural || (np.det !== 'none' && np.det !== 'def' && !isOthers(parsed, np))) return false;
  if (np.members.some((m) => m.name !== undefined)) return true;
  return parsed.clauses.some((c) => c.subject === np && isIncluding(c, rulebook.lexicon));
}
