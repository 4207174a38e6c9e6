import { listed } from '../../../rules/word-lists.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { NounPhrase } from '../../phrases.ts';
import { actors } from '../../sides.ts';

/** Where something is done: "banned in A", "barred from operating in A", "on trial in A". */

/** `unsaid`: only where nobody is said to do it, or nobody but a court without a name: "indicted by a grand jury in A". */
export function landsOf({ clause }: { readonly clause: Clause }, unsaid: boolean): NounPhrase[] {
  if (unsaid && !actors(clause).every(isCourt)) return [];
  return [clause, ...clause.comps.filter((c) => /^(?:from|inf|of)$/u.test(c.marker)).map((c) => c.clause)]
    .flatMap((c) => c.preps.filter((p) => p.prep === 'in'))
    .map((p) => p.np);
}

const isCourt = ({ name, det, plainNoun = '' }: NounPhrase): boolean =>
  name === undefined && det === 'indef' && COURT.test(plainNoun);

const COURT = listed('courts and judges');
