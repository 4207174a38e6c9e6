import { listed } from '../../rules/word-lists.ts';
import { endsInOthers } from '../link/list-border.ts';
import {
  belongsTo,
  type Item,
  isBareSum,
  isTimeLike,
  type NounPhrase,
  rootOf,
  type Sign,
  type VerbGroup,
} from '../phrases.ts';
import type { Build } from './build.ts';
import type { Clause } from './clause.ts';
import { complete, isCaused, nounBefore, takeVerb } from './complements.ts';
import { OBJECT_CONTROL } from './control-verbs.ts';
import { behindAside, isCount, isSay, isSelf, isSign, lemmaFits } from './items.ts';
import { isSeated } from './reduced-participle.ts';
import { say, sayNext, takesClause } from './said-clauses.ts';

/** What stands to the right of a verb, as it is read. */
interface Reading extends Build {
  readonly clause: Clause;
  /** True as long as a bare phrase may be an object of the verb. */
  direct: boolean;
}

/** Reads what stands at `i`, and gives where to go on, or 0 to stop. */
type Reader = (reading: Reading, i: number) => number;

/** Objects, prepositional phrases and complements to the right of the verb. */
export function readArguments(build: Build, clause: Clause): void {
  const { items, words, rulebook, clauses, reduced, subjectOf } = build;
  const reading: Reading = { items, words, rulebook, clauses, reduced, subjectOf, clause, direct: true };
  for (let i = clause.at + 1; i > 0 && i < items.length; ) i = READERS[(items[i] as Item).type](reading, i);
}

const goOn: Reader = (_, i) => i + 1;

const READERS: Readonly<Record<Item['type'], Reader>> = {
  adv: goOn,
  other: goOn,
  adj: readAdjective,
  np: readPhrase,
  prep: readPrep,
  vg: readVerb,
  sub: readSubordinator,
  cc: readConjunction,
  punct: readPunctuation,
  rel: readBehindRelative,
};

/**
 * "ordered Norvane, *which is owned by Velm,* to fix it", "sold Norvane, *which makes chips,* to Velm": what stands behind a
 * clause that was put in.
 */
function readBehindRelative(reading: Reading, i: number): number {
  const { items, clause } = reading;
  if (clause.object === undefined || !isSign(items[i - 1], 'punct', /^,$/u)) return 0;
  const closing = items.findIndex((item, k) => k > i && (isSign(item, 'punct') || isSign(item, 'sub')));
  const next = items[closing + 1];
  if (!isSign(items[closing], 'punct', /^,$/u)) return 0;
  if (isSign(next, 'prep') && isInsertedAt(items, i)) return readPrep(reading, closing + 1);
  return next?.type === 'vg' && next.form === 'inf' && lemmaFits(clause.verb, OBJECT_CONTROL)
    ? readVerb(reading, closing + 1)
    : 0;
}

/** "sold Norvane*, which*": right behind an object that stands by its verb. */
const isInsertedAt = (items: readonly Item[], rel: number): boolean =>
  isSign(items[rel - 1], 'punct', /^,$/u) && items[rel - 2]?.type === 'np' && items[rel - 3]?.type === 'vg';

/** The comma at `i` ends the clause that was put in. */
function endsInserted({ items, clause }: Reading, i: number): boolean {
  const rel = items.findLastIndex((item, k) => k < clause.at && item.type === 'rel');
  return (
    clause.relative &&
    rel > 0 &&
    isInsertedAt(items, rel) &&
    items.findIndex((item, k) => k > rel && isSign(item, 'punct')) === i
  );
}

function readAdjective(reading: Reading, i: number): number {
  if (reading.clause.object !== undefined) reading.clause.predicate = true;
  reading.direct = false;
  return i + 1;
}

function readPhrase(reading: Reading, i: number): number {
  const { items, clauses, clause, direct } = reading;
  const np = items[i] as NounPhrase;
  // "a group calling itself *Velm*": its name, whoever acts behind it.
  if (clause.object !== undefined && isSelf(clause.object) && lemmaFits(clause.verb, /^(?:call|name|dub|style)$/u)) {
    clause.object2 ??= np;
    return 0;
  }
  // "is *himself* an investor": only who it is.
  if (clause.object === undefined && isSelf(np) && clause.verb.copula && items[i + 1]?.type === 'np') return i + 1;
  // "uses *not Quillbee but Tern-2*": the one behind "but".
  if (clause.object === undefined && isSign(items[i - 1], 'adv', /^not$/u)) {
    const but = groupEnd(items, i);
    return isSign(items[but], 'cc', /^but$/u) && items[but + 1]?.type === 'np' ? readPhrase(reading, but + 1) : but;
  }
  // "denounced what he called": a clause of its own.
  const then = np.pronoun === 'what' ? namedThen(items, i) : 0;
  if (then > 0) return readPhrase(reading, then);
  if (/^(?:what|whatever)$/u.test(np.pronoun ?? '')) return 0;
  const end = groupEnd(items, i);
  // `said Norvane "misled users"`: a mark between subject and verb.
  // "says its model, Tern-2, outperforms Velm's": the comma that closes the name between them.
  const tells = clause.verb.form === 'finite' && isSay(clause.verb, reading.rulebook.lexicon.status.sayVerbs);
  const aside = tells && np.apposed.length > 0 && isSign(items[end], 'punct', /^,$/u);
  const verb =
    aside || isSign(items[end], 'punct', /^["“‘]$/u) ? end + 1 : tells ? behindOwnPhrases(reading, end) : end;
  if (takesClause(reading, clause, verb)) {
    say(clause, clauses.get(verb), 'that');
    return 0;
  }
  const time = isTimeLike(np) || isYear(np, items[i - 1]);
  // "spent 18 years at Norvane"
  const spent = clause.verb.lemmas.includes('spend');
  if (clause.object === undefined && direct && (spent || !time)) {
    clause.object = np;
    readInTurn(reading, np, end);
  } else if (clause.object2 === undefined && direct && !time) clause.object2 = np;
  else if (!time) return 0;
  return end;
}

/** "bought what *was then* Norvane", "what *is now* Velm": the index of the name that it had or has, or 0. */
function namedThen(items: readonly Item[], i: number): number {
  const [verb, adverb] = items.slice(i + 1, i + 3);
  if (verb?.type !== 'vg' || !verb.copula) return 0;
  const next = isSign(adverb, 'adv') ? i + 3 : i + 2;
  const np = items[next];
  const named = np?.type === 'np' && np.name !== undefined && np.noun === undefined;
  const then = isSign(adverb, 'adv', THEN) || verb.adverbs.some((word) => THEN.test(word));
  return named && then ? next : 0;
}

const THEN = /^(?:then|now|once)$/u;

/** "hired A *from B* and C from D": each member of the list before `end` but the last has its own, with the same preposition. */
function readInTurn({ items, clause }: Reading, np: NounPhrase, end: number): void {
  const prep = items[end];
  if (np.name === undefined || np.members.length === 0 || !isSign(prep, 'prep')) return;
  const firsts = [np, ...np.members.slice(0, -1)].map((one) => items.indexOf(one));
  const own = firsts.map((at) =>
    isSign(items[at + 1], 'prep') && (items[at + 1] as Sign).lower === prep.lower ? items[at + 2] : undefined,
  );
  if (!own.every((one): one is NounPhrase => one?.type === 'np' && one.name !== undefined)) return;
  for (const one of own) clause.preps.push({ prep: prep.lower, np: one });
  clause.inTurn = true;
}

/** "said the ruling *by a court in Lisbon* was wrong", "said the suit *filed by Norvane* was": behind what belongs to the phrase before `end`, where a verb follows. */
function behindOwnPhrases({ items, reduced }: Reading, end: number): number {
  let k = reduced.has(end) ? end + 1 : end;
  while (isSign(items[k], 'prep') && items[k + 1]?.type === 'np') k = groupEnd(items, k + 1);
  const next = items[k];
  return next?.type === 'vg' && next.form === 'finite' && !reduced.has(k) ? k : end;
}

/** "in March *2024*": part of the date. */
const isYear = (np: NounPhrase, before: Item | undefined): boolean =>
  before?.type === 'np' &&
  isTimeLike(before) &&
  np.det === 'none' &&
  np.name === undefined &&
  np.noun === undefined &&
  np.pronoun === undefined &&
  !np.money;

function readPrep(reading: Reading, i: number): number {
  const { items, clause } = reading;
  if (opensClause(reading, i) || endsName(reading)) return 0;
  const next = readGoverned(reading, i);
  if (next === 0) return 0;
  // "announced on Tuesday the release": a time does not keep the object away.
  // Nor does a price: "acquired for $3 million the startup".
  const time = items[next - 1];
  reading.direct &&=
    clause.object === undefined &&
    time?.type === 'np' &&
    (isTimeLike(time) || isBareSum(time) || isLateObject(reading, next)) &&
    next === i + 2;
  return next;
}

/** "sold a startup called *Quillbee* to Velm": whoever is called so has nothing but the name. */
const endsName = ({ clause, reduced }: Reading): boolean =>
  reduced.has(clause.at) && clause.object?.name !== undefined && lemmaFits(clause.verb, GIVES_NAME);

/** "bought it *before opposition from Velm and from others sank* the deal": a clause with a subject of several phrases, and no phrase of the verb's. */
function opensClause({ items, reduced }: Reading, i: number): boolean {
  if (!isSign(items[i], 'prep', /^(?:after|before|until|since)$/u) || !isSign(items[i + 2], 'prep')) return false;
  let k = i + 1;
  while (/^(?:np|prep|cc)$/u.test(items[k]?.type ?? '')) k++;
  const verb = items[k];
  return verb?.type === 'vg' && verb.form === 'finite' && !reduced.has(k) && items[k - 1]?.type === 'np';
}

/** "banned from its network *the app Quillbee*": a phrase with an article behind the place, and no verb of its own. */
function isLateObject({ items, clause }: Reading, i: number): boolean {
  const np = items[i];
  return (
    np?.type === 'np' &&
    np.det !== 'none' &&
    np.pronoun === undefined &&
    !clause.passive &&
    lemmaFits(clause.verb, LATE_OBJECT) &&
    items[groupEnd(items, i)]?.type !== 'vg'
  );
}

const LATE_OBJECT = listed('verbs whose object may come late');

/** The phrase, question or gerund behind a preposition. */
function readGoverned(reading: Reading, i: number): number {
  const { items, clauses, clause } = reading;
  const prep = (items[i] as Sign).lower;
  // "is based in Tavland, with a plant *in Norland*"
  if (prep === 'in' && isSeated(clause.verb) && clause.preps.some((p) => p.prep === 'with')) return 0;
  let k = i + 1;
  while (isSign(items[k], 'adv') || isSign(items[k], 'prep') || isSign(items[k], 'punct', /^["“]$/u)) k++;
  k = behindAside(items, k);
  const next = ofMany(items, k) ?? items[k];
  if (next?.type === 'np' && isCondemnedAs(reading, prep, next)) {
    clause.object = next;
    return groupEnd(items, items.indexOf(next));
  }
  if (next?.type === 'np') {
    // "out of Norvane": as the first and as the last of them.
    const last = items.slice(i, k).findLast((item) => item.type === 'prep') as Sign;
    for (const p of new Set([prep, last.lower])) clause.preps.push({ prep: p, np: next });
    return groupEnd(items, items.indexOf(next));
  }
  if (isSign(next, 'sub', /^(?:whether|if|how|why)$/u)) sayNext(reading, clause, k);
  const gerund = clauses.get(k);
  if (gerund !== undefined) {
    // "among the firms *keen* on buying it"
    const adjective = items[i - 1];
    complete(clause, gerund, {
      noun: nounBefore(items, i),
      adjective: isSign(adjective, 'adj') ? adjective.lower : undefined,
      via: prep,
    });
  }
  return 0;
}

/** "slammed as reckless *Norvane's plan*": what is called so stands behind the adjective. */
const isCondemnedAs = ({ clause, words }: Reading, prep: string, { first, possessor }: NounPhrase): boolean =>
  prep === 'as' &&
  clause.object === undefined &&
  !clause.passive &&
  possessor?.name !== undefined &&
  words.slice(first, possessor.name).some((w) => w.pos === 'adj') &&
  words.slice(first, possessor.name).every((w) => w.pos === 'adj' || w.pos === 'punct') &&
  lemmaFits(clause.verb, CONDEMNS);

const CONDEMNS = listed('verbs of condemning as');

/** "up against *some of* the largest firms": what there are some of. */
function ofMany(items: readonly Item[], k: number): NounPhrase | undefined {
  const [some, of, many] = items.slice(k, k + 3);
  return isCount(some) && isSign(of, 'prep', /^of$/u) && many?.type === 'np' && many.plural ? many : undefined;
}

function readVerb(reading: Reading, i: number): number {
  const { items, clauses, clause } = reading;
  const verb = items[i] as VerbGroup;
  const inner = clauses.get(i);
  const caused =
    clause.object !== undefined && (hasItDone(reading, i) || (isCaused(clause, verb) && verb.form === 'finite'));
  const behind = caused ? 0 : behindToldName(reading, i) || behindGivenName(reading, i);
  const next = items[behind];
  // "sued Norvane, a firm founded by Ada Quill, *saying*": what goes on behind the comma is of the deed.
  if (behind > 0 && next?.type === 'vg' && next.form === 'ing') takeVerb(reading, clause, behind, ',');
  else if (behind > 0) return next?.type === 'vg' ? readVerb(reading, behind) : readPrep(reading, behind);
  else if (!caused) takeVerb(reading, clause, i);
  else if (inner !== undefined) complete(clause, inner, { via: 'inf' });
  return 0;
}

/** "put Norvane, a firm *based in Lisbon,* on its list": behind the comma that ends what is told of the object's name. */
function behindToldName({ items, clause, reduced }: Reading, i: number): number {
  const described = describedBefore({ items, reduced }, i);
  if (described === undefined || clause.object === undefined || rootOf(described) !== rootOf(clause.object)) return 0;
  const comma = items.findIndex((item, k) => k > i && (item.type === 'punct' || item.type === 'vg'));
  const next = items[comma + 1];
  // "ordered Norvane, a firm *founded by Ada Quill,* to close"
  const toDo = next?.type === 'vg' && next.form === 'inf' && lemmaFits(clause.verb, OBJECT_CONTROL);
  const charges = next?.type === 'vg' && next.form === 'ing';
  const goesOn = toDo || charges || isSign(next, 'prep', /^(?:on|to|into|in|from)$/u);
  return isSign(items[comma], 'punct', /^,$/u) && goesOn ? comma + 1 : 0;
}

/** "sold a startup *called Quillbee* to Velm": what stands behind the name is of the verb that the thing is the object of. */
function behindGivenName({ items, clause, reduced }: Reading, i: number): number {
  const [thing, naming, name] = items.slice(i - 1, i + 2);
  if (!reduced.has(i) || thing?.type !== 'np' || naming?.type !== 'vg' || name?.type !== 'np') return 0;
  const isObject = clause.object !== undefined && rootOf(thing) === rootOf(clause.object);
  if (!isObject || name.name === undefined || !lemmaFits(naming, GIVES_NAME)) return 0;
  const next = groupEnd(items, i + 1);
  return isSign(items[next], 'prep') ? next : 0;
}

const GIVES_NAME = listed('verbs of naming');

/** "Norvane, *a firm* based in Lisbon": what describes a name and has the participle at `i` to itself, up to the comma behind it. */
function describedBefore({ items, reduced }: Pick<Reading, 'items' | 'reduced'>, i: number): NounPhrase | undefined {
  const described = items[i - 1];
  return reduced.has(i) && described?.type === 'np' && described.parent?.as === 'apposed' ? described : undefined;
}

/** "sued Velm, a firm *founded by Ada Quill*, saying": what is told of the object's name, and no deed. */
function isToldOfObject(reading: Reading): boolean {
  const described = describedBefore(reading, reading.clause.at);
  if (described === undefined) return false;
  const root = rootOf(described);
  return [...reading.clauses.values()].some((c) => c.object === root && c.at < reading.clause.at);
}

/** "ordered Quillbee *blocked*", "wants it *banned*": what is to be done to the object right before. */
const hasItDone = ({ items, clause, reduced }: Reading, i: number): boolean => {
  const before = items[i - 1];
  return (
    reduced.has(i) &&
    before?.type === 'np' &&
    rootOf(before) === clause.object &&
    !isSign(items[i + 1], 'prep', /^by$/u) &&
    lemmaFits(clause.verb, HAS_DONE)
  );
};

const HAS_DONE = listed('verbs of wanting a thing done');

function readSubordinator(reading: Reading, i: number): number {
  if (isSign(reading.items[i], 'sub', /^(?:that|whether|if|how|why)$/u)) sayNext(reading, reading.clause, i);
  return 0;
}

/** "in Norland and in Tavland"; "was fined $3 million and *Velm $2 million*" */
function readConjunction(reading: Reading, i: number): number {
  const { items, clause } = reading;
  if (repeatsSum(reading, i + 1)) return i + 2;
  const next = items[i + 1];
  if (next?.type === 'np' && next.parent?.as === 'member' && rootOf(next).first < clause.verb.first) return i + 2;
  // "with Velm and, later, with Tarn"
  let k = i + 1;
  while (isSign(items[k], 'adv') || isSign(items[k], 'punct', /^,$/u)) k++;
  const again = items[k];
  return isSign(again, 'prep') && clause.preps.some((p) => p.prep === again.lower) ? k : 0;
}

function readPunctuation(reading: Reading, i: number): number {
  const { items, clause } = reading;
  const [sign, next] = [items[i], items[i + 1]];
  if (isSign(sign, 'punct', /^["“”‘’]$/u) || next?.type === 'rel') return i + 1;
  if (isSign(sign, 'punct', /^[(]$/u)) return behindBracket(items, i);
  if (isSign(sign, 'punct', /^,$/u) && endsPlace(reading, i)) return i + 3;
  const aside = i === clause.at + 1 ? readAside(reading, i) : 0;
  if (aside > 0) return aside;
  // "invested in A, *as well as in B*", "with Velm, *then with Tarn*", "in A, *and in B*"
  const again = items[i + 2];
  const goesOn =
    (isSign(next, 'cc') && (next.last - next.first > 1 || endsWithPhrase(items, i + 2))) ||
    (isSign(sign, 'punct', /^,$/u) && isSign(next, 'adv', /^(?:then|later|now)$/u));
  if (goesOn && isSign(again, 'prep') && clause.preps.some((p) => p.prep === again.lower)) return i + 2;
  if (isSign(sign, 'punct', /^,$/u) && repeatsSum(reading, i + 1)) return i + 2;
  if (isSign(sign, 'punct', /^[,—–]$/u) && next?.type === 'prep') {
    if (endsInserted(reading, i) || isOfItself(items, i + 1) || describedBefore(reading, clause.at) !== undefined)
      return 0;
    reading.direct = false;
    return i + 1;
  }
  if (isSign(sign, 'punct', /^,$/u) && next?.type === 'vg' && next.form === 'ing' && !isToldOfObject(reading))
    takeVerb(reading, clause, i + 1, ',');
  // "ordered three firms, including A, B and C, to hand over", "– including A –"
  if (isSign(sign, 'punct', /^[,—–]$/u) && isSpelledOut(clause.object) && next?.type === 'vg' && next.form === 'inf')
    return readVerb(reading, i + 1);
  // "was forbidden by the Velm Office, the regulator, *to use it*"
  const beside = items[i - 1];
  const told = beside?.type === 'np' && beside.parent?.as === 'apposed' && isSign(sign, 'punct', /^,$/u);
  if (told && next?.type === 'vg' && next.form === 'inf' && lemmaFits(clause.verb, OBJECT_CONTROL))
    return readVerb(reading, i + 1);
  return 0;
}

/** "…, and *in Norland*.": a preposition and what it governs are all that is left of the sentence. */
function endsWithPhrase(items: readonly Item[], i: number): boolean {
  const np = items[i + 1];
  if (!isSign(items[i], 'prep') || np?.type !== 'np') return false;
  const end = items[groupEnd(items, i + 1)];
  return end === undefined || isSign(end, 'punct', /^[.;]$/u);
}

/** "built it, *with Velm said to be* in the running": a clause of its own. */
function isOfItself(items: readonly Item[], at: number): boolean {
  let k = at + 2;
  while (isSign(items[k], 'adv')) k++;
  const [verb, to] = items.slice(k, k + 2);
  return (
    isSign(items[at], 'prep', /^with$/u) &&
    items[at + 1]?.type === 'np' &&
    verb?.type === 'vg' &&
    verb.barePast &&
    to?.type === 'vg' &&
    to.form === 'inf'
  );
}

/**
 * "agreed*, according to Reuters,* to buy", "acquired*, last year,* the startup": the index
 * behind what is put in between a verb and what belongs to it, or 0.
 */
function readAside(reading: Reading, comma: number): number {
  const { items, clause } = reading;
  if (closesSecondVerb(items, comma)) return comma + 1;
  const end = items.findIndex((item, k) => k > comma && isSign(item, 'punct'));
  const next = items[end + 1];
  const belongs = next?.type === 'np' || next?.type === 'prep' || (next?.type === 'vg' && next.form === 'inf');
  if (!isSign(items[end], 'punct', /^,$/u) || !belongs) return 0;
  const inner = items.slice(comma + 1, end);
  if (closesSecondVerb(items, end) && inner.length === 2) return end + 1;
  const isWhen = inner.every((one) => one.type === 'adv' || (one.type === 'np' && isTimeLike(one)));
  if (isWhen) return end + 1;
  let k = comma + 1;
  while (k < end && items[k]?.type === 'prep') k = readGoverned(reading, k) || end + 1;
  if (k !== end) return 0;
  reading.direct = clause.object === undefined;
  return end + 1;
}

/** "acquired, and later sold*,* the startup": between commas a second verb with the same object; not "grew, and later shrank, Velm said". */
function closesSecondVerb(items: readonly Item[], comma: number): boolean {
  const [first, opening, joint, second, , object, behind] = items.slice(comma - 4);
  return (
    comma > 3 &&
    first?.type === 'vg' &&
    isSign(opening, 'punct', /^,$/u) &&
    isSign(joint, 'cc') &&
    second?.type === 'vg' &&
    object?.type === 'np' &&
    behind?.type !== 'vg'
  );
}

/** "put $3 million in Norvane, *$2 million in Velm*": another sum with the same preposition. */
function repeatsSum({ items, clause }: Reading, i: number): boolean {
  const [sum, prep] = items.slice(i, i + 2);
  return (
    clause.object !== undefined &&
    isBareSum(clause.object) &&
    sum?.type === 'np' &&
    isBareSum(sum) &&
    prep?.type === 'prep' &&
    clause.preps.some((p) => p.prep === prep.lower)
  );
}

/** "in Lisbon*, Portugal,* by Ada Quill": the land of a town between commas, and a preposition behind. */
function endsPlace({ items, words }: Reading, i: number): boolean {
  const [land, comma, prep] = items.slice(i + 1, i + 4);
  const mention = land?.type === 'np' && land.noun === undefined ? words[land.name ?? -1]?.mention : undefined;
  const isLand =
    mention !== undefined && (mention.place || mention.known?.isCountry === true || mention.known?.acts === true);
  return isLand && isSign(items[i - 2], 'prep') && isSign(comma, 'punct', /^,$/u) && isSign(prep, 'prep');
}

/** The object is followed by examples between commas. */
const isSpelledOut = (np: NounPhrase | undefined): boolean => (np?.examples.length ?? 0) > 0;

function behindBracket(items: readonly Item[], open: number): number {
  let i = open;
  while (i < items.length && !isSign(items[i], 'punct', /^[)]$/u)) i++;
  return i + 1;
}

/** The index behind a phrase and all that is linked to it; "counts A and B *as customers*, along with C", "added firms *to its list*, among them A": up to what parts them. */
function groupEnd(items: readonly Item[], i: number): number {
  let last = i;
  const root = rootOf(items[i] as NounPhrase);
  for (let k = i + 1; k < items.length; k++) {
    const item = items[k] as Item;
    if (item.type === 'np' && item.parent?.as === 'example' && isSign(items[last + 1], 'prep', /^(?:to|on)$/u)) break;
    if (item.type === 'np' && item.parent?.as === 'member' && isSign(items[last + 1], 'prep', /^as$/u)) break;
    // "counts A, B and *others* as customers"
    if (endsInOthers(items, k) && last === k - 1) {
      last = items.findIndex((one, at) => at > k && one.type === 'np');
      k = last;
      continue;
    }
    // "A and B (a wholesaler owned by C) as customers"
    if (k === last + 1 && isSign(item, 'punct', /^[(]$/u)) {
      k = behindBracket(items, k) - 1;
      last = Math.min(k, items.length - 1);
      continue;
    }
    if (item.type === 'np' && belongsTo(item, root)) last = k;
    else if (item.type === 'vg') break;
  }
  last = behindPost(items, last);
  const opened = items.slice(i, last).some((item) => isSign(item, 'punct', /^[(]$/u));
  return opened && isSign(items[last + 1], 'punct', /^[)]$/u) ? last + 2 : last + 1;
}

/** "backed by Ada Quill, chief *of Norvane*", "built on Quillbee, a model *by Velm*": what stands behind a description is the description's own. */
function behindPost(items: readonly Item[], last: number): number {
  const post = items[last];
  const described = post?.type === 'np' && post.name === undefined && post.parent?.as === 'apposed';
  const own = described && isSign(items[last + 1], 'prep', /^(?:of|at|by)$/u) && items[last + 2]?.type === 'np';
  // ", parent of *Velm and Tarn*,"
  return own ? groupEnd(items, last + 2) - 1 : last;
}
