import { listed } from '../../../rules/word-lists.ts';
import type { ClauseAt, MatchAt } from '../../candidates.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { NounPhrase } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { denote } from '../../reference/denote.ts';
import { isThingByNoun } from '../../reference/noun-kind.ts';
import { actors, modifiers, patients, sharedThing, sharersOf } from '../../sides.ts';
import { authors } from '../../unsaid/authors.ts';
import { makersOf } from '../../unsaid/makers.ts';
import { owner } from './owner.ts';

/** `comp/@use.obj`: the object of a complement clause whose verb is in the set; `comp/@use.thing`: whose thing that is. */
export function complement(at: ClauseAt, path: string, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed, clause, rulebook } = at;
  const [names = '', ...tail] = path.split('.');
  const inner = names.split('/').reduce<readonly Clause[]>(
    (clauses, name) => {
      const set = new Set(rulebook.sets.get(name.slice(1)) ?? []);
      return (
        clauses
          .flatMap((c) => c.comps.map((comp) => comp.clause))
          // "blocked its deal to buy A": the deal, not A.
          .filter((c) => !DEAL.test(c.governor?.noun?.plainNoun ?? '') && hasVerbIn(c, set, parsed))
      );
    },
    [clause],
  );
  const [side] = tail;
  const told =
    side === 'thing' ? patients(clause).flatMap((np) => denote(grammar, { parsed, np }).map((d) => d.entity)) : [];
  // "agreed to settle with Tavland"
  if (side !== undefined && !/^(?:obj|thing)$/u.test(side))
    return inner
      .flatMap((c) => c.preps.filter((p) => p.prep === side))
      .flatMap((p) => denote(grammar, { parsed, np: p.np }, { kinds, not: actors(clause) }));
  return inner.flatMap((c) =>
    patients(c).flatMap((np) =>
      // "to stop using A's chips", "A chips"
      side === 'thing'
        ? isThing(at, sharedThing(np) ?? np)
          ? [
              ...sharersOf(at, np),
              // "told Norvane to stop selling software": Norvane is told, and nobody's software is kept from it.
              ...(np.possessor === undefined ? makersOf(at, np, kinds) : owner(at, np, kinds, actors(clause))).filter(
                (d) => !told.includes(d.entity),
              ),
              ...modifiers(at, np),
            ]
          : []
        : tail.includes('author')
          ? authors(at, np, kinds)
          : tail.includes('poss')
            ? owner(at, np, kinds, actors(clause))
            : tail.includes('mod')
              ? modifiers(at, np)
              : denote(grammar, { parsed, np }, { kinds, not: actors(clause) }),
    ),
  );
}

/** A thing by its noun, or what is as good as one: "its technology". */
const isThing = ({ rulebook }: MatchAt, np: NounPhrase): boolean =>
  isThingByNoun(np, rulebook) || TECHNICAL.test(np.plainNoun ?? '');

const TECHNICAL = listed('technical goods');

const DEAL = listed('plans of a deal');

function hasVerbIn(clause: Clause, set: ReadonlySet<string>, parsed: MatchAt['parsed']): boolean {
  const main = parsed.words[clause.verb.main]?.lower ?? '';
  return (
    clause.verb.lemmas.some((l) => set.has(l)) ||
    [...set].some((verb) => main === verb || main === `${verb}ing` || main === `${verb.replace(/e$/u, '')}ing`)
  );
}
