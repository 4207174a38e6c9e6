import { listed } from '../../../rules/word-lists.ts';
import type { ArgumentAt, MatchAt } from '../../candidates.ts';
import { fitsKinds } from '../../kinds/kinds.ts';
import type { NounPhrase } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { denote, denoteOne } from '../../reference/denote.ts';
import { phrasesAfter } from '../../reference/phrases-after.ts';
import { actors, modifiers, patients } from '../../sides.ts';
import { raiser } from '../../unsaid/raiser.ts';
import { owner } from './owner.ts';

/** Rounds of money: whether a sentence speaks of one, and whose it is. */

/** Who acts in the clause, by name. */
export const acting = ({ grammar, parsed, clause }: ArgumentAt) =>
  actors(clause).flatMap((np) => denote(grammar, { parsed, np }, { refer: false }).map((d) => d.entity));

/** "The round was led by A, with B also participating", "B also joined", "B took part": no other round is spoken of. */
export function speaksOfRound({ grammar, parsed, clause }: ArgumentAt): boolean {
  if (clause.preps.some((p) => p.prep === 'in')) return false;
  const { adverbs, particle, lemmas } = clause.verb;
  const takesUp =
    adverbs.includes('also') || particle === 'in' || isPutInRound(clause.object) || lemmas.includes('participate');
  const before = takesUp ? grammar.parsed[parsed.index - 1] : undefined;
  return [parsed, before].some((sentence) => sentence !== undefined && tellsOfRound(sentence));
}

/** "took *part*", "put *money* in", "wrote a *cheque*" */
export const isPutInRound = (object: NounPhrase | undefined): boolean => PUT_IN.test(object?.plainNoun ?? '');

const PUT_IN = listed('what is had or put in a round');

const ROUND = listed('words of a round');

const tellsOfRound = ({ phrases, clauses }: MatchAt['parsed']): boolean =>
  phrases.some((np) => [np.noun ?? '', np.plainNoun ?? ''].some((noun) => ROUND.test(noun))) ||
  clauses.some((c) => c.verb.lemmas.includes('raise') && c.object?.money === true);

/** "participated in Norvane's round", "co-led the round for Norvane", "joined this round": whose money is raised. */
export function roundsOf(at: ArgumentAt, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed, clause, frame } = at;
  const rounds = [...patients(clause), ...clause.preps.filter((p) => p.prep === 'in').map((p) => p.np)].filter((np) =>
    [np.noun ?? '', np.plainNoun ?? ''].some((n) => frame.objectNoun.has(n) || frame.ppNoun.has(n)),
  );
  return rounds.flatMap((np) => {
    const named = [
      ...owner(at, np, kinds, actors(clause)),
      ...modifiers(at, np),
      ...[...clause.preps, ...phrasesAfter(parsed, np)]
        .filter((p) => /^(?:in|for|of)$/u.test(p.prep) && p.np !== np)
        .flatMap((p) => denoteOne(grammar, { parsed, np: p.np }, { kinds, not: actors(clause) })),
    ].filter((d) => fitsKinds(d.entity, kinds) && !acting(at).includes(d.entity));
    // "Velm leads its round": its, which is not Velm's; "joined several rounds": of whom, nobody says.
    const untold = !np.plural && (np.possessor === undefined || np.possessor.pronoun !== undefined);
    return named.length > 0 ? named.slice(0, 1) : untold ? raiser(at, acting(at)) : [];
  });
}
