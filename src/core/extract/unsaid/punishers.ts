import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import type { ArticleGrammar, Denoted } from '../reference/article-grammar.ts';
import { denote } from '../reference/denote.ts';
import { onceForSentence } from '../reference/once.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';
import { actors, patients } from '../sides.ts';
import { spanOf } from '../spans.ts';
import { inquirersIn, suspectsIn } from './inquiries.ts';

/**
 * Who fines somebody where a sentence does not say: "Tavland opened an inquiry into Norvane. Norvane could be fined up to $3
 * million." Only whoever is told to have taken up just those, and where it is but one.
 */

interface TakenUp {
  readonly by: readonly Entity[];
  readonly whom: readonly Entity[];
}

/** Who has taken up those who are fined or may be. */
export function punishers({ grammar, parsed }: MatchAt, fined: readonly NounPhrase[]): Denoted[] {
  const whom = fined.flatMap((np) => denote(grammar, { parsed, np }, { kinds: FINED }).map((d) => d.entity));
  if (whom.length === 0) return [];
  const told = grammar.parsed
    .slice(0, parsed.index + 1)
    .flatMap((one) => (one === undefined || one.sentence.furniture ? [] : takenUp(grammar, one)))
    .filter((one) => one.whom.some((entity) => whom.includes(entity)));
  const [by, other] = new Set(told.flatMap((one) => one.by));
  if (by === undefined || other !== undefined) return [];
  return [
    {
      entity: by,
      span: spanOf(parsed, 0, 1),
      steps: [`the article tells that ${by.name} has taken them up`],
      trust: 0.86,
    },
  ];
}

const FINED: readonly string[] = ['company', 'organization', 'product'];

const takenUp = onceForSentence((grammar: ArticleGrammar, parsed: Parsed): TakenUp[] => {
  const by = [...inquirersIn(grammar, parsed), ...finersIn(grammar, parsed)];
  const whom = by.length === 0 ? [] : suspectsIn(grammar, parsed);
  const pursued = parsed.clauses.flatMap((c) => pursuedBy(grammar, parsed, c));
  return [...(whom.length === 0 ? [] : [{ by: [...new Set(by)], whom }]), ...pursued];
});

/** "opened a case *against Norvane*", "charged *Norvane* with a breach" */
function pursuedBy(grammar: ArticleGrammar, parsed: Parsed, c: Clause): TakenUp[] {
  const told = (nps: readonly NounPhrase[], kinds: readonly string[]) =>
    nps.flatMap((np) => denote(grammar, { parsed, np }, { kinds }).map((d) => d.entity));
  const opens = c.verb.lemmas.some((l) => OPENS.test(l)) && patients(c).some((np) => CASE.test(np.plainNoun ?? ''));
  const charges = c.verb.lemmas.some((l) => CHARGES.test(l));
  if (c.verb.negated || !(opens || charges)) return [];
  const by = told(actors(c), ['government']);
  const whom = told(charges ? patients(c) : c.preps.filter((p) => p.prep === 'against').map((p) => p.np), FINED);
  return by.length > 0 && whom.length > 0 ? [{ by, whom }] : [];
}

const OPENS = listed('verbs of opening an inquiry');
const CASE = /^(?:case|proceedings?)$/u;
const CHARGES = listed('verbs of charging with a wrong');

function finersIn(grammar: ArticleGrammar, parsed: Parsed): Entity[] {
  return parsed.clauses
    .filter(({ verb }) => verb.lemmas.some((l) => FINES.test(l)))
    .flatMap((c) => actors(c))
    .flatMap((np) => denote(grammar, { parsed, np }, { kinds: ['government'] }).map((d) => d.entity));
}

const FINES = listed('verbs of fining');

/** "was fined $3 million": not by anybody, nor in a land. */
export const isPunishedByNobody = ({ passive, preps }: Clause): boolean =>
  passive &&
  !preps.some(({ prep, np }) => prep === 'by' || prep === 'under' || (prep === 'in' && np.name !== undefined));

/** "a fine *from the watchdog*", "a *Tavland* fine" */
export const isFromSomebody = (parsed: Parsed, np: NounPhrase): boolean =>
  np.possessor !== undefined ||
  np.mods.length > 0 ||
  phrasesAfter(parsed, np).some((p) => /^(?:by|from|to|in|under)$/u.test(p.prep) && p.np.name !== undefined);
