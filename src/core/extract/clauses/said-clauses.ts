import { listed } from '../../rules/word-lists.ts';
import type { Item } from '../phrases.ts';
import type { Build } from './build.ts';
import type { Clause } from './clause.ts';
import { isCaused } from './complements.ts';
import { isSay, isSign, lemmaFits } from './items.ts';

/** Clauses that are what a verb says, finds or asks: "that …", "whether …", and those that no word opens. */

export function say(clause: Clause, said: Clause | undefined, via: string): void {
  clause.said = said;
  if (said !== undefined) said.governor ??= { clause, noun: undefined, adjective: undefined, via };
}

/** What is said is the clause that the subordinator at `sub` opens. */
export function sayNext({ items, clauses, reduced }: Build, clause: Clause, sub: number): void {
  const opener = items[sub];
  const verb = nextVerb({ items, reduced }, sub);
  if (verb !== undefined && isSign(opener, 'sub')) say(clause, clauses.get(verb), opener.lower);
}

/** "said it would leave, *and that it had hired* Velm": a second clause that the same verb says. */
export function sayAgain({ items, clauses }: Build): void {
  for (const clause of clauses.values()) {
    if (clause.governor !== undefined || clause.marker !== 'that' || clause.relative) continue;
    const that = items.findLastIndex((item, k) => k < clause.at && isSign(item, 'sub', /^that$/u));
    if (!isSign(items[that - 1], 'cc', /^(?:and|but)$/u)) continue;
    const saying = [...clauses.values()].findLast((c) => c.said !== undefined && c.said.at < that);
    if (saying !== undefined) clause.governor = { clause: saying, noun: undefined, adjective: undefined, via: 'that' };
  }
}

/** "that hackers *linked* to Velm stole it": no participle. */
function nextVerb({ items, reduced }: Pick<Build, 'items' | 'reduced'>, i: number): number | undefined {
  for (let k = i + 1; k < items.length; k++) {
    const item = items[k] as Item;
    if (item.type === 'vg' && item.form === 'finite' && !reduced.has(k) && !inRelative(items, k)) return k;
    if (item.type === 'sub' || isSign(item, 'punct', /^[;:]$/u)) return undefined;
  }
  return undefined;
}

/** The verb right behind "who", "which" or "that", or behind that word's subject. */
function inRelative(items: readonly Item[], k: number): boolean {
  let i = k - 1;
  while (isSign(items[i], 'adv') || items[i]?.type === 'np') i--;
  return isSign(items[i], 'rel');
}

/** Behind the phrase, at `end`, a finite verb follows at once: "said Norvane plans …". */
export function takesClause({ items, reduced, rulebook }: Build, clause: Clause, end: number): boolean {
  const next = items[end];
  if (next?.type !== 'vg' || next.form !== 'finite' || reduced.has(end) || isCaused(clause, next)) return false;
  const { sayVerbs, governors } = rulebook.lexicon.status;
  const { verb, passive } = clause;
  // "Firms that sued Norvane include"
  if (lemmaFits(verb, TAKES_THINGS) || (clause.relative && isOnlyOther({ items, reduced }, clause.at, end)))
    return false;
  if (isSay(verb, sayVerbs)) return true;
  // "to buy Norvane undercuts": only what can be said, known or meant has a clause for its object.
  const meant = verb.lemmas.some((l) => governors.has(l) && !(verb.form !== 'finite' && STOPS.test(l)));
  // "The firms that sued Norvane are": behind a relative clause goes on what it hangs on.
  return !passive && ((verb.form === 'finite' && !clause.relative) || meant);
}

/** "Those who wrote checks *were* Velm and Tarn": the sentence has no other verb than that in the relative clause, at `at`. */
const isOnlyOther = ({ items, reduced }: Pick<Build, 'items' | 'reduced'>, at: number, verb: number): boolean =>
  items.every((item, k) => k === at || k === verb || item.type !== 'vg' || item.form !== 'finite' || reduced.has(k));

const TAKES_THINGS = listed('verbs with no clause behind them');

/** "the decision to discontinue Quillbee angered users", "a law banning Quillbee was passed": what is stopped is a thing, no clause. */
const STOPS = listed('verbs whose object is stopped');
