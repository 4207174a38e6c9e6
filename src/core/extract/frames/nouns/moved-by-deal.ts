import { listed } from '../../../rules/word-lists.ts';
import type { Clause } from '../../clauses/clause.ts';
import { type NounPhrase, rootOf } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { denote } from '../../reference/denote.ts';
import { phrasesAfter } from '../../reference/phrases-after.ts';
import { modifiers } from '../../sides.ts';
import type { NounAt } from './noun-victims.ts';

/** "Norvane rose on *a deal* with Velm", "*A deal* with Velm lifted Norvane's shares": whose shares a deal moves, whose it is. */
export function movedByIt(at: NounAt, kinds: readonly string[]): Denoted[] {
  if (at.np.possessor !== undefined) return [];
  return at.parsed.clauses.flatMap((clause) => holdersOf(at, movedIn(at, clause), kinds));
}

/** What the clause says to rise or fall with the deal. */
function movedIn({ parsed, np }: NounAt, clause: Clause): NounPhrase | undefined {
  const { subject, object, preps, passive, verb } = clause;
  const root = rootOf(np);
  if (passive) return undefined;
  if (subject === root) return verb.lemmas.some((l) => LIFTS.test(l)) && isShare(object) ? object : undefined;
  const told = (p: NounPhrase) => p === root || phrasesAfter(parsed, p).some((x) => x.prep === 'of' && x.np === root);
  // "got a boost from a deal"
  const boosted = BOOST.test(object?.plainNoun ?? '') && preps.some((p) => p.prep === 'from' && told(p.np));
  const upon = preps.some((p) => UPON.test(p.prep) && told(p.np)) || isToldAfter(parsed, clause, root);
  return boosted || (upon && verb.lemmas.some((l) => MOVES.test(l))) ? subject : undefined;
}

/** "rose *after a deal was announced*": right behind what rose, with a verb of its own. */
function isToldAfter({ items, clauses }: NounAt['parsed'], { at }: Clause, root: NounPhrase): boolean {
  const here = items.indexOf(root);
  const after = items[here - 1];
  const upon = (after?.type === 'prep' || after?.type === 'sub') && UPON.test(after.lower);
  return (
    upon &&
    here > at &&
    clauses.some((c) => c.subject === root && c.passive) &&
    items.slice(at + 1, here).every((item) => item.type !== 'vg')
  );
}

/** "*Norvane*", "shares of *Norvane*", "*Norvane's* stock", "*Norvane* shares" */
function holdersOf(at: NounAt, moved: NounPhrase | undefined, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed, np } = at;
  const told = (who: NounPhrase) => denote(grammar, { parsed, np: who }, { kinds, not: [np] });
  if (moved === undefined) return [];
  if (!isShare(moved)) return moved.name === undefined ? [] : told(moved);
  if (moved.possessor !== undefined) return told(moved.possessor);
  const of = phrasesAfter(parsed, moved).find((p) => p.prep === 'of' || p.prep === 'in')?.np;
  return of?.name === undefined ? modifiers(at, moved) : told(of);
}

const isShare = (np: NounPhrase | undefined): boolean => SHARE.test(np?.plainNoun ?? '');

const UPON = /^(?:on|after|following|amid)$/u;
const SHARE = listed('what of a firm is traded');
const MOVES = listed('verbs of a share that moves');
const LIFTS = listed('verbs of moving a share');
const BOOST = /^(?:boost|lift|bump)$/u;
