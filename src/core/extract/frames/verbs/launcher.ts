import { listed } from '../../../rules/word-lists.ts';
import type { ClauseAt } from '../../candidates.ts';
import type { Clause } from '../../clauses/clause.ts';
import { type NounPhrase, rootOf } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { denote } from '../../reference/denote.ts';
import { actors, patients } from '../../sides.ts';
import { owner } from './owner.ts';

/**
 * "Norvane launched *a chatbot* powered by Tern", "Norvane uses *a chatbot* that runs on Tern", "Norvane's cars have *a chatbot* built on
 * Tern": who brings out, has or uses a thing without a name, of which something is told.
 */
export function launchers(
  { grammar, parsed, rulebook, clause }: ClauseAt,
  np: NounPhrase,
  kinds: readonly string[],
): Denoted[] {
  const told = [np, rootOf(np), ...np.apposed, ...rootOf(np).apposed];
  if (told.some(isNamed) || np.possessor !== undefined || np.det === 'def') return [];
  return parsed.clauses
    .filter((c) => c !== clause && bringsOut(c, rootOf(np)))
    .flatMap(actors)
    .flatMap((who) => [
      ...denote(grammar, { parsed, np: who }, { kinds, not: [np] }),
      ...owner({ grammar, parsed, rulebook }, who, kinds, [np]),
    ]);
}

const isNamed = (np: NounPhrase): boolean => np.name !== undefined || np.softName !== undefined;

/** It does so, and is neither asked, wanted nor thought to. */
function bringsOut(clause: Clause, thing: NounPhrase): boolean {
  const { verb, passive, governor } = clause;
  if (passive || verb.negated || governor !== undefined || verb.form === 'inf') return false;
  if (verb.modal !== undefined && verb.modal !== 'will') return false;
  if (verb.lemmas.some((l) => LAUNCHES.test(l) || HAS.test(l)))
    return patients(clause).some((np) => rootOf(np) === thing);
  return verb.lemmas.includes('work') && clause.preps.some((p) => p.prep === 'on' && rootOf(p.np) === thing);
}

const HAS = /^(?:have|get|use|adopt|deploy|add)$/u;

const LAUNCHES = listed('verbs of bringing out a thing');
