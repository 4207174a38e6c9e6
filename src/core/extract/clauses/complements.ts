import { listed } from '../../rules/word-lists.ts';
import { type Item, isTimeLike, type NounPhrase, type VerbGroup } from '../phrases.ts';
import type { Build } from './build.ts';
import type { Clause, Governor } from './clause.ts';
import { OBJECT_CONTROL } from './control-verbs.ts';
import { isSign, lemmaFits } from './items.ts';

/** Infinitives and gerunds that complete a verb ("plans to buy", "from using"), and what governs them. */

/** The verb at `i` completes the clause, unless it is finite; `marker` is what joins it where its form does not. */
export function takeVerb({ items, clauses }: Build, clause: Clause, i: number, marker?: string): void {
  const verb = items[i] as VerbGroup;
  const inner = clauses.get(i);
  if (inner === undefined || verb.form === 'finite' || isSaidBeside(items, i)) return;
  const before = items[i - 1];
  // "blocked Quillbee, an app *run* by Norvane": a participle of the phrase alone.
  if (verb.form === 'part' && before?.type === 'np' && isSign(items[i + 1], 'prep', /^by$/u))
    if (!lemmaFits(clause.verb, HAS_DONE)) return;
  // "accepted a plan by Norvane, a firm *using* Quillbee": what is told of a name is no part of the deed.
  if (verb.form === 'ing' && before?.type === 'np' && before.parent?.as === 'apposed' && marker === undefined) return;
  complete(orderAround({ items, clauses }, clause, i) ?? clause, inner, {
    noun: marker === undefined ? nounBefore(items, i) : undefined,
    adjective: isSign(before, 'adj') ? before.lower : undefined,
    via: marker ?? verb.form,
  });
}

/** "orders firms *that make chatbots* to explain": the infinitive is of the order, and not of what the firms do. */
function orderAround(
  { items, clauses }: Pick<Build, 'items' | 'clauses'>,
  clause: Clause,
  i: number,
): Clause | undefined {
  const rel = clause.relative ? items.findLastIndex((item, k) => k < clause.at && item.type === 'rel') : -1;
  const many = items[rel - 1];
  const verb = items[i];
  if (many?.type !== 'np' || verb?.type !== 'vg' || verb.form !== 'inf' || clause.object === undefined)
    return undefined;
  const order = [...clauses.values()].findLast((c) => c.at < rel && c.object === many);
  const waits = order !== undefined && lemmaFits(order.verb, ORDERS) && !order.passive && order.comps.length === 0;
  // "makes them leave" has no "to".
  return waits && (clause.verb.lemmas.includes('make') || !lemmaFits(clause.verb, OBJECT_CONTROL)) ? order : undefined;
}

const ORDERS = listed('verbs of ordering');

/** "was asked to use it, with Ada Quill *complaining*": whoever says something beside a clause does so whatever becomes of that. */
function isSaidBeside(items: readonly Item[], i: number): boolean {
  const [comma, beside, speaker, verb] = items.slice(Math.max(0, i - 3), i + 1);
  return (
    isSign(comma, 'punct', /^,$/u) &&
    isSign(beside, 'prep', /^with$/u) &&
    speaker?.type === 'np' &&
    verb?.type === 'vg' &&
    verb.form === 'ing' &&
    lemmaFits(verb, SPEAKS)
  );
}

const SPEAKS = listed('verbs of speaking beside a deed');

/** "had it built by Norvane" */
const HAS_DONE = listed('verbs of having something done');

export function complete(clause: Clause, inner: Clause, governor: Governor): void {
  clause.comps.push({ marker: governor.via, clause: inner });
  const { noun, adjective, via } = governor;
  inner.governor ??= { clause, noun, adjective, via };
}

/** "let employees use": a bare verb behind the object of a causing verb is its complement. */
export const isCaused = (clause: Clause, verb: VerbGroup): boolean =>
  lemmaFits(clause.verb, BARE_INFINITIVE) && verb.last - verb.first === 1 && !verb.barePast && !verb.copula;

const BARE_INFINITIVE = listed('verbs with a bare infinitive');

/** The noun right before a complement, which may be what governs it ("plans to buy"). */
export function nounBefore(items: readonly Item[], i: number): NounPhrase | undefined {
  const last = items[i - 1];
  // "introduced a measure last week to ban", "made a bid of $3 million to buy"
  const sum =
    last?.type === 'np' && last.money && last.noun === undefined && isSign(items[i - 2], 'prep', /^(?:of|worth)$/u);
  const dated = last?.type === 'np' && isTimeLike(last);
  // "a plan *in May* to buy"
  const before = sum || (dated && isSign(items[i - 2], 'prep')) ? items[i - 3] : dated ? items[i - 2] : last;
  if (before?.type !== 'np') return undefined;
  // "the question of him buying it"
  if (before.pronoun !== undefined) return thoughtOf(items, i);
  const bill = billBefore(items, items.indexOf(before));
  return bill ?? authoredBefore(items, i) ?? (before.name === undefined ? before : thoughtOf(items, i));
}

/** "introduced a *bill* in Congress to ban it": what would do it, where only the place stands between. */
function billBefore(items: readonly Item[], at: number): NounPhrase | undefined {
  const [bill, place] = [items[at - 2], items[at - 1]];
  return bill?.type === 'np' && BILL.test(bill.plainNoun ?? '') && isSign(place, 'prep', /^(?:in|before)$/u)
    ? bill
    : undefined;
}

const BILL = listed('nouns of bills');

/** "mocked the *bid* by Norvane to buy": the act, where "by" and whoever does it stand between. */
function authoredBefore(items: readonly Item[], i: number): NounPhrase | undefined {
  const [act, by, , verb] = items.slice(Math.max(0, i - 3), i + 1);
  if (verb?.type !== 'vg' || verb.form !== 'inf') return undefined;
  const led = leaderBefore(items, i);
  if (led !== undefined) return led;
  const told = act?.type === 'np' && act.name === undefined && isSign(by, 'prep', /^by$/u);
  // "an offer *from Norvane* to buy"
  const made = act?.type === 'np' && OFFER.test(act.plainNoun ?? '') && isSign(by, 'prep', /^from$/u);
  // "the nomination *of Ada Quill* to lead it"
  const proposed = act?.type === 'np' && NOMINATION.test(act.plainNoun ?? '') && isSign(by, 'prep', /^of$/u);
  return told || made || proposed ? act : undefined;
}

const NOMINATION = listed('nouns of proposing somebody for a post');

/** "an offer from a group *led by* Norvane to buy": the act, where those who make it and who leads them stand between. */
function leaderBefore(items: readonly Item[], i: number): NounPhrase | undefined {
  const [act, from, , led, by] = items.slice(Math.max(0, i - 6), i - 1);
  const isLed =
    led?.type === 'vg' && led.barePast && isSign(by, 'prep', /^by$/u) && isSign(from, 'prep', /^(?:from|by)$/u);
  return isLed && act?.type === 'np' && OFFER.test(act.plainNoun ?? '') ? act : undefined;
}

const OFFER = listed('nouns of offers');

/** "the possibility of Tavland *joining*": the noun, where "of" and whoever would do it stand between. */
export function thoughtOf(items: readonly Item[], i: number): NounPhrase | undefined {
  const [noun, of, , verb] = items.slice(Math.max(0, i - 3), i + 1);
  const thought = noun?.type === 'np' && THOUGHT.test(noun.plainNoun ?? '') && isSign(of, 'prep', /^of$/u);
  return thought && verb?.type === 'vg' && verb.form === 'ing' ? noun : undefined;
}

const THOUGHT = listed('nouns of what may be');
