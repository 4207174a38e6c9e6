import { gather } from '../../../model/index.ts';
import { listed } from '../../../rules/word-lists.ts';
import type { ArgumentAt } from '../../candidates.ts';
import { fitsKinds } from '../../kinds/kinds.ts';
import type { NounPhrase } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { denote } from '../../reference/denote.ts';
import { phrasesAfter } from '../../reference/phrases-after.ts';
import { modifiers } from '../../sides.ts';

/** "worked in the tax department *of A*", "at *A*'s Lisbon office", "at the offices *of A and B*": whose office or department it is. */
export function atOffices(at: ArgumentAt, prep: string, kinds: readonly string[]): Denoted[] {
  const offices = at.clause.preps.filter((p) => p.prep === prep && isOffice(p.np)).map((p) => p.np);
  return gather(offices, (np) => bodiesOf(at, np, kinds));
}

const isOffice = ({ name, plainNoun = '' }: NounPhrase): boolean => name === undefined && OFFICE.test(plainNoun);

const OFFICE = listed('where staff work');

function bodiesOf(at: ArgumentAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed } = at;
  const behind = phrasesAfter(parsed, np)
    .slice(0, 1)
    .filter((p) => /^(?:of|at|within)$/u.test(p.prep));
  const owners = np.possessor === undefined ? behind.map((p) => p.np) : [np.possessor];
  const told = owners.flatMap((owner) => denote(grammar, { parsed, np: owner }, { kinds }));
  // "in the Norvane press office"
  const found = told.length > 0 || owners.length > 0 ? told : modifiers(at, np).filter((d) => !d.entity.place);
  return found.filter((d) => fitsKinds(d.entity, kinds));
}
