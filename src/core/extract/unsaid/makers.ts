import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import { fitsKinds } from '../kinds/kinds.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { denote } from '../reference/denote.ts';
import { isThingByNoun } from '../reference/noun-kind.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';
import { actors } from '../sides.ts';

/** Whose things without a name are: "models *from A and B*", "*A*'s app", "models that *A* builds". */

const MAKES = listed('verbs of making and selling a thing');

const MADE = listed('verbs of making a thing');

/** "bonds *issued* by A" */
const isIssued = ({ plainNoun = '' }: NounPhrase, verb: string): boolean =>
  SECURITY.test(plainNoun) && ISSUES.test(verb);

const SECURITY = listed('papers that a firm issues');

const ISSUES = listed('verbs of issuing a paper');

/** The firms behind a thing that has no name of its own. */
export function makersOf({ grammar, parsed, rulebook }: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  // "its new model, Tern-2, outperforms Velm's": the model does.
  if (np.name !== undefined || np.softName !== undefined || np.apposed.some((a) => a.name !== undefined)) return [];
  const follow = (nps: readonly NounPhrase[]) =>
    nps.flatMap((one) => denote(grammar, { parsed, np: one }, { kinds })).filter((d) => fitsKinds(d.entity, kinds));
  // "software made by A"
  const madeBy = (thing: NounPhrase) => {
    const made = parsed.clauses.find(
      (c) => c.passive && c.subject === thing && c.verb.lemmas.some((l) => MADE.test(l) || isIssued(thing, l)),
    );
    return made === undefined ? [] : follow(actors(made));
  };
  // "gear from A", "the equipment of A"
  const source = phrasesAfter(parsed, np)[0];
  if (GOODS.test(np.plainNoun ?? '') && np.possessor === undefined && /^(?:from|of)$/u.test(source?.prep ?? ''))
    return follow(source === undefined ? [] : [source.np]);
  // "inverters made by A", whatever an inverter is
  if (!isThing(np, rulebook)) return NO_GOODS.test(np.plainNoun ?? '') ? [] : madeBy(np);
  if (np.possessor !== undefined) return follow([np.possessor]);
  const behind = phrasesAfter(parsed, np)[0];
  if (behind !== undefined && /^(?:from|by|of)$/u.test(behind.prep)) return follow([behind.np]);
  const making = parsed.clauses.find(
    (c) =>
      !c.passive &&
      (c.object === np
        ? c.verb.lemmas.some((l) => MAKES.test(l) || ((c.relative || np.det === 'indef') && l === 'have'))
        : // "working on models that"
          c.verb.lemmas.includes('work') && c.preps.some((p) => p.prep === 'on' && p.np === np)),
  );
  if (making?.subject !== undefined) return follow([making.subject]);
  return madeBy(np);
}

const GOODS = listed('goods of a maker');

/** What is made in words or deeds. */
const NO_GOODS = listed('what is made in words and deeds');

/** A product by its noun, or what stands for one: "offerings from A", "those of A". */
const isThing = (np: NounPhrase, rulebook: MatchAt['rulebook']): boolean =>
  isThingByNoun(np, rulebook) || (np.noun === undefined && np.det === 'def');
