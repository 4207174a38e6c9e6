import { listed } from '../../../rules/word-lists.ts';
import type { Clause } from '../../clauses/clause.ts';
import { type NounPhrase, rootOf } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { denoteOne } from '../../reference/denote.ts';
import { patients } from '../../sides.ts';
import type { NounAt } from './noun-victims.ts';

/** What a deal is about tells whom it is with: "a deal that lets *Velm* use its models", "a deal to use *Velm*'s photos". */
export function dealTerms({ grammar, parsed, np }: NounAt, kinds: readonly string[]): Denoted[] {
  const root = rootOf(np);
  const own = parsed.clauses.filter(
    (c) => c.subject === root || c.governor?.noun === root || isRightBehind(c, parsed, np),
  );
  return own
    .flatMap((clause) => [...allowed(clause, np), ...usedOf(clause)])
    .filter((party) => party.name !== undefined)
    .flatMap((party) => denoteOne(grammar, { parsed, np: party }, { kinds, refer: false }));
}

const isRightBehind = (clause: Clause, { items }: NounAt['parsed'], np: NounPhrase): boolean =>
  clause.verb.form !== 'finite' && items[clause.at - 1] === np;

/** "that allows Velm to use", "giving Velm access", "that will see Velm build" */
const allowed = (clause: Clause, np: NounPhrase): NounPhrase[] =>
  !clause.passive && (clause.relative || clause.verb.form === 'ing') && clause.at > np.last - np.first && LETS(clause)
    ? patients(clause)
    : [];

const LETS = ({ verb }: Clause): boolean => verb.lemmas.some((l) => LETTING.test(l));

const LETTING = listed('verbs of what a deal lets one do');

/** "to use Velm's photos": whose they are. */
const usedOf = (clause: Clause): NounPhrase[] =>
  clause.verb.form === 'inf' && clause.verb.lemmas.some((l) => USES.test(l))
    ? patients(clause).flatMap((thing) => (thing.possessor === undefined ? [] : [thing.possessor]))
    : [];

const USES = listed('verbs of using under a licence');
