import type { Rulebook } from '../../rules/rulebook.ts';
import { isSign } from '../clauses/items.ts';
import { type Item, isSum, isTimeLike, type NounPhrase } from '../phrases.ts';
import { adopt, isBareName, npAt, openingOf } from './adopt.ts';
import { linkApposition } from './apposition.ts';
import { linkBearers } from './bearers.ts';
import { behindBracket, behindRelative, closesLater, endsInOthers, opensClause } from './list-border.ts';
import { EXEMPLIFIES, goesOnLater, isParticiple, listMember, type Member } from './list-member.ts';
import { behindLands } from './town-in-land.ts';

/** Reads appositions and list members behind the phrase at `i`. */
export function linkFrom(items: readonly Item[], i: number, rulebook: Rulebook): void {
  const head = items[i] as NounPhrase;
  // "counting A among *its members*, and B": whose they are tells of no B.
  const own = isSign(items[i - 1], 'prep', /^among(?:st)?$/u) && head.possessor?.pronoun !== undefined;
  const joint = items[i + 2];
  if (own && isSign(items[i + 1], 'punct', /^,$/u) && joint?.type === 'cc' && !goesOnLater(joint)) return;
  // "At the federal level, A and B have": what a fronted phrase ends with heads no list.
  const opens = head.name === undefined && isSign(items[i + 1], 'punct', /^,$/u);
  const named = opens && endsFronted(items, i) ? frontedName(items, i, rulebook) : undefined;
  if (named !== undefined) adopt(head, [named], 'apposed');
  if (named !== undefined || (opens && endsFronted(items, i))) return;
  // "In Lisbon, Portugal, A and B have"
  if (head.name !== undefined && endsFronted(items, i) && subjectFollows(items, behindLands(items, i))) return;
  if (linkBearers(items, i, rulebook) || linkBracketed(items, i, rulebook)) return;
  // "a chip *of its own*, Quillbee", "its only chip *so far*, Quillbee"
  let at = isSign(items[i + 1], 'adv', /^(?:own|so far)$/u) ? i + 2 : i + 1;
  const list: NounPhrase[] = [];
  let closed = false;
  // "two lawmakers, A and B": no "and" between the many and those who they are.
  const apart = isSign(items[at], 'punct', /^,$/u) && npAt(items, at + 1) !== undefined;
  for (;;) {
    const last = list.at(-1) ?? head;
    // "Norvane's former lead*, Ada Quill,* and Bo Tarn": the name is linked already, and the list goes on behind it.
    const linked = isSign(items[at], 'punct', /^,$/u) ? npAt(items, at + 1) : undefined;
    if (
      linked !== undefined &&
      linked.parent?.as === 'apposed' &&
      linked.parent.np === last &&
      isAndBehind(items, at + 2)
    ) {
      at += 2;
      continue;
    }
    const told = linkApposition(items, at, { head: last, rulebook });
    // "its own firm, Velm, now *a unit* of Norvane": what the name behind the noun is said to be.
    const named = isSign(items[at + 1], 'adv', /^now$/u) ? last.apposed.find(isBareName) : undefined;
    const end = told > at || named === undefined ? told : linkApposition(items, at, { head: named, rulebook });
    if (end > at) {
      at = behindPhrases(items, end);
      if (list.length === 0 || isSign(items[at], 'punct', /^[,;]$/u)) continue;
    }
    const next = listMember(items, at, { from: i, started: list.length > 0 });
    closed ||= next === undefined && endsInOthers(items, at);
    // "In late May, *Velm* and Norvane bought": no time heads a list of names.
    if (next === undefined || (isTimeLike(head) && next.np.name !== undefined && !isSign(items[next.index - 1], 'cc')))
      break;
    // "with Norvane owning *80%* and Velm owning 20%": nor does a number.
    if (next.np.name !== undefined && isBareNumber(head) && isForm(items[next.index + 1], 'ing')) break;
    if (joinsDoer(items, { head, next }, rulebook)) break;
    list.push(next.np);
    at = next.index + 1;
    closed ||=
      (list.length > 1 && isBareName(next.np) && !closesLater(items, next.index)) ||
      next.closes ||
      // "Norvane, along with Velm, has"
      (isSign(items[next.index - 1], 'cc') &&
        next.np.name !== undefined &&
        (head.name !== undefined || goesOn(items, at))) ||
      joinsThings(items, next) ||
      joinsOthers(items, next) ||
      (list.length > 1 && isSign(items[next.index - 1], 'punct', /^;$/u));
    if (next.closes && !isJoiner(items, at)) {
      linkInner(items, next, { from: i, rulebook });
      // "A, *B and its unit* C, and D": what belongs to one of the list does not end it.
      if (head.name !== undefined && isOwnedByFellow(next.np) && isSign(items[at], 'punct', /^,$/u)) continue;
      const end = linkApposition(items, at, { head: next.np, rulebook });
      const behind = end > at ? behindPhrases(items, end) : at;
      // "A and his firm, B, and C want"
      const further =
        behind > at && isSign(items[behind], 'punct', /^,$/u) && isSign(items[behind + 1], 'cc', /^(?:and|plus)$/u);
      if (!further) break;
      at = behind;
    }
  }
  const many = closed && apart ? manyOfIt(items, i) : undefined;
  if (many !== undefined && list.length > 1 && list.every(isBareName) && namesThem(many, list, rulebook)) {
    const [first, ...others] = list.filter((np) => np.parent === undefined);
    if (first !== undefined) adopt(first, others, 'member');
    if (first !== undefined) adopt(many, [first], 'example');
    return;
  }
  if (list.length > 0 && closed && apart && namesThem(head, list, rulebook)) {
    const [first, ...others] = list.filter((np) => np.parent === undefined);
    if (first === undefined) return;
    const opening = openingName(items, i, at);
    adopt(opening ?? first, opening === undefined ? others : [first, ...others], 'member');
    if (opening === undefined) adopt(head, [first], 'example');
    return;
  }
  if (list.length > 0 && (closed || isSign(items[i - 1], 'prep', EXEMPLIFIES)))
    adopt(
      sharesVerb(items, i, list) ?? head,
      list.filter((np) => np.parent === undefined),
      'member',
    );
}

/**
 * "*Velm*, known for backing Norvane's firms, A, B and C were there": an insertion would be closed by a comma before the verb, so
 * that the row goes on with the name before it.
 */
function openingName(items: readonly Item[], i: number, at: number): NounPhrase | undefined {
  const [name, comma, verb] = items;
  const inserted =
    isSign(comma, 'punct', /^,$/u) &&
    verb?.type === 'vg' &&
    (verb.barePast || verb.form === 'part') &&
    items.slice(3, i).every((item) => item.type !== 'punct' && item.type !== 'rel');
  const next = items[at];
  const goesOn = next?.type === 'vg' && next.form === 'finite';
  return inserted && goesOn && name?.type === 'np' && isBareName(name) ? name : undefined;
}

/** "its *partners* in the venture, A and B,": the many before what they have a part in, which has no such names itself. */
function manyOfIt(items: readonly Item[], i: number): NounPhrase | undefined {
  const [many, part, whole] = [npAt(items, i - 2), items[i - 1], npAt(items, i)];
  const one = whole?.det === 'def' && !whole.plural && whole.name === undefined && whole.softName === undefined;
  return one && isSign(part, 'prep', /^(?:in|of|behind)$/u) && many?.plural === true ? many : undefined;
}

/** ", and Bo Tarn" */
const isAndBehind = (items: readonly Item[], at: number): boolean =>
  isSign(items[at], 'punct', /^,$/u) &&
  isSign(items[at + 1], 'cc', /^and$/u) &&
  npAt(items, at + 2)?.name !== undefined &&
  npAt(items, at + 2)?.noun === undefined;

/** "backed Norvane's *challenge* along with Velm, praised": who is named behind "along with" does the same, and is no deed. */
const joinsDoer = (
  items: readonly Item[],
  { head, next }: { head: NounPhrase; next: Member },
  { lexicon }: Rulebook,
): boolean => {
  const joint = items[next.index - 1];
  return (
    head.name === undefined &&
    head.possessor !== undefined &&
    lexicon.actions.has(head.plainNoun ?? '') &&
    isNamed(next.np) &&
    joint?.type === 'cc' &&
    goesOnLater(joint)
  );
};

/** "and *its unit* Norvane" */
const isOwnedByFellow = ({ possessor, name }: NounPhrase): boolean =>
  possessor?.pronoun === 'its' && name !== undefined;

const isNamed = (np: NounPhrase): boolean =>
  np.name !== undefined && np.noun === undefined && np.possessor === undefined;

/** "three lawmakers *(A, B and C)* sued": the brackets hold a list of names alone that says who the many are. */
function linkBracketed(items: readonly Item[], i: number, rulebook: Rulebook): boolean {
  if (!isSign(items[i + 1], 'punct', /^\($/u)) return false;
  const close = items.findIndex((item, k) => k > i + 1 && isSign(item, 'punct', /^\)$/u));
  const inside = items.slice(i + 2, Math.max(close, i + 2));
  const names = inside.filter((item): item is NounPhrase => item.type === 'np');
  const others = inside.filter((item) => item.type !== 'np');
  const isList = others.some((item) => item.type === 'cc') && names.every(isBareName);
  if (!isList || !others.every((item) => item.type === 'cc' || isSign(item, 'punct', /^,$/u))) return false;
  const [first, ...rest] = names;
  if (first === undefined || !namesThem(items[i] as NounPhrase, names, rulebook)) return false;
  adopt(first, rest, 'member');
  adopt(items[i] as NounPhrase, [first], 'example');
  return true;
}

/** "Through its app, *Quillbee*, Norvane offers loans": between the commas the name of what opens the sentence, and a subject with its verb behind. */
function frontedName(items: readonly Item[], i: number, { lexicon }: Rulebook): NounPhrase | undefined {
  const head = items[i] as NounPhrase;
  const named = npAt(items, i + 2);
  const described = lexicon.describes(head.noun ?? '') || lexicon.describes(head.plainNoun ?? '');
  if (!/^(?:poss|indef)$/u.test(head.det) || head.plural || !described) return undefined;
  const bare = named?.name !== undefined && named.noun === undefined && named.possessor === undefined;
  let k = i + 5;
  while (isSign(items[k], 'adv')) k++;
  const verb = items[k];
  const acts = verb?.type === 'vg' && verb.form === 'finite' && npAt(items, i + 4) !== undefined;
  return bare && isSign(items[i + 3], 'punct', /^,$/u) && acts ? named : undefined;
}

/**
 * "At the federal *level*", "As part of the *agreement*", "Citing national *security*", "By using its *app*": nothing but
 * prepositions and their phrases from the beginning, or what one does while one acts.
 */
function endsFronted(items: readonly Item[], i: number): boolean {
  const before = items.slice(openingOf(items), i);
  const doing = before.findIndex((item) => isForm(item, 'ing'));
  const opens = doing === 0 || (doing === 1 && (isSign(before[0], 'prep') || isSign(before[0], 'sub')));
  const phrases = opens ? before.slice(doing) : before;
  return (
    phrases.length % 2 === 1 &&
    phrases.every((item, k) => (k % 2 === 0 ? isSign(item, 'prep') || (opens && k === 0) : item.type === 'np'))
  );
}

/**
 * "Under the Lantern Act*, Norvane and Velm must*", "In Tavland*, Norvane, Velm and Tarn sued*": behind the comma one phrase or a
 * list that ends with "and", and its verb.
 */
function subjectFollows(items: readonly Item[], comma: number): boolean {
  if (!isSign(items[comma], 'punct', /^,$/u)) return false;
  let k = comma + 1;
  let joined = true;
  // A row with commas is one only when an "and" has come.
  let open = false;
  for (; k < comma + 12; k++) {
    const item = items[k];
    if (item?.type === 'np') joined = true;
    else if (joined && (item?.type === 'cc' || isSign(item, 'prep', /^(?:like|such as|including|of)$/u))) {
      if (item.type === 'cc') open = false;
      joined = false;
    } else if (isNextInRow(items, k)) open = true;
    else break;
  }
  while (isSign(items[k], 'adv')) k++;
  const verb = items[k];
  const reduced = verb?.type === 'vg' && verb.barePast && isSign(items[k + 1], 'prep');
  return joined && !open && verb?.type === 'vg' && verb.form === 'finite' && !reduced;
}

/** "Norvane*, Velm*", "Norvane*, and Velm*": a comma between two bare names, or between a name and the "and" of the last. */
const isNextInRow = (items: readonly Item[], comma: number): boolean =>
  isSign(items[comma], 'punct', /^,$/u) &&
  isBareName(npAt(items, comma - 1)) &&
  (isBareName(npAt(items, comma + 1)) ||
    (isSign(items[comma + 1], 'cc', /^and$/u) && isBareName(npAt(items, comma + 2))));

/** "fined Norvane $3 million in May and Velm $2 million": the second sum shows that the names are the list, not what stands between. */
function sharesVerb(items: readonly Item[], i: number, [first]: readonly NounPhrase[]): NounPhrase | undefined {
  const paid = first === undefined ? undefined : npAt(items, items.indexOf(first) + 1);
  // "and the retailer Velm $2 million"
  if (paid === undefined || !isSum(paid) || first?.name === undefined) return undefined;
  const sumAt = behindTime(items, i);
  const sum = npAt(items, sumAt);
  if (sum === undefined || !isSum(sum)) return undefined;
  const before = items[sumAt - 1];
  // "Norvane was fined $3 million and Velm $2 million"
  const payer = before?.type === 'vg' ? (before.passive ? npAt(items, sumAt - 2) : undefined) : npAt(items, sumAt - 1);
  const named = isBareName(payer) && (before?.type === 'vg' || items[sumAt - 2]?.type === 'vg');
  return named ? payer : undefined;
}

/** "$3 million *in May*": the index of the phrase before that of time at `i`, or `i`. */
function behindTime(items: readonly Item[], i: number): number {
  const np = npAt(items, i);
  if (np === undefined || !isTimeLike(np)) return i;
  return isSign(items[i - 1], 'prep') ? i - 2 : i - 1;
}

/** "its drones *in addition to* the gliders", "a deal with A *as well as* a pact with B": no comma, and a noun on the other side. */
const joinsThings = (items: readonly Item[], { np, index }: Member): boolean =>
  np.noun !== undefined && np.det !== 'none' && isSign(items[index - 1], 'cc') && npAt(items, index - 2) !== undefined;

/** "Quillbee, *along with other apps, including* Tern": several that are then named. */
const joinsOthers = (items: readonly Item[], { np, index }: Member): boolean => {
  const behind = isSign(items[index + 1], 'punct', /^,$/u) ? index + 2 : index + 1;
  return (
    isSign(items[index - 1], 'cc') &&
    np.name === undefined &&
    np.plural &&
    isSign(items[behind], 'prep', EXEMPLIFIES) &&
    npAt(items, behind + 1)?.name !== undefined
  );
};

/** ", along with B, has": a comma and a verb close what was put in. */
const goesOn = (items: readonly Item[], at: number): boolean =>
  isSign(items[at], 'punct', /^,$/u) && items[at + 1]?.type === 'vg';

/** "Norvane and its rivals Velm and Osker": a second "and" goes on with what the last member describes. */
function linkInner(
  items: readonly Item[],
  { np, index }: Member,
  { from, rulebook }: { from: number; rulebook: Rulebook },
): void {
  // "Norvane and two lawmakers, A and B": the last member spells out who it is.
  const first = npAt(items, index + 2);
  // ... "and her co-founders, COO A and CTO B"
  const posted = first?.name !== undefined && first.det === 'none' && rulebook.lexicon.titles.has(first.noun ?? '');
  const spelled = isSign(items[index + 1], 'punct', /^,$/u) && (isBareName(first) || posted);
  // "Norvane, and Velm partners A, B and C": the last member has a list of its own.
  const several = np.name !== undefined && np.noun !== undefined && np.softName === undefined && spelled;
  // "backers Ada Quill (chief of Norvane) and Bo Tarn (chief of Velm)"
  const aside = np.name !== undefined && np.noun !== undefined && behindBracket(items, index + 1) > index + 1;
  if ((np.name === undefined && np.plural && spelled) || (several && closesLater(items, index + 2)) || aside) {
    linkFrom(items, index, rulebook);
    return;
  }
  const other = npAt(items, index + 2);
  if (np.name === undefined || np.noun === undefined || !isSign(items[index + 1], 'cc', /^and$/u)) return;
  if (other === undefined || !isBareName(other) || opensClause(items, index + 2, { from, comma: false })) return;
  adopt(np, [other], 'member');
}

/**
 * "A, an alumnus *of X*, and B", "A, an app *owned by X*, and B", "A, an app *that grew*, and B": the comma behind what
 * belongs to an apposition, or `at`.
 */
function behindPhrases(items: readonly Item[], at: number): number {
  let k = isParticiple(items[at]) ? at + 1 : at;
  while (isSign(items[k], 'prep') && npAt(items, k + 1) !== undefined) k += 2;
  k = behindRestrictive(items, k);
  if (isSign(items[k], 'punct', /^;$/u) && k > at) return k;
  if (!isSign(items[k], 'punct', /^,$/u)) return at;
  // "A, chief of X, *who leads it*, and B"
  return isSign(items[k + 1], 'cc', /^and$/u) || behindRelative(items, k) > k ? k : at;
}

/**
 * "a startup *that raised $3 million*, and B": the comma behind a clause of one verb and a name behind its "and", or the semicolon
 * behind any clause and a name behind that; or `at`.
 */
function behindRestrictive(items: readonly Item[], at: number): number {
  if (!isSign(items[at], 'rel')) return at;
  const stop = items.findIndex((item, k) => k > at && isSign(item, 'punct', /^[;.:]$/u));
  const more = isSign(items[stop + 1], 'cc', /^(?:and|or)$/u) ? stop + 2 : stop + 1;
  if (isSign(items[stop], 'punct', /^;$/u) && npAt(items, more)?.name !== undefined && items[more + 1]?.type !== 'vg')
    return stop;
  const end = items.findIndex((item, k) => k > at && isSign(item, 'punct'));
  const inside = items.slice(at, end);
  const plain = inside.filter((item) => item.type === 'vg').length === 1 && !inside.some((item) => item.type === 'cc');
  const ends = isSign(items[end], 'punct', /^,$/u) && isSign(items[end + 1], 'cc', /^and$/u);
  return plain && ends && isBareName(npAt(items, end + 2)) ? end : at;
}

/** "two lawmakers, Ada Quill and Bo Tarn,": the names say who the many are. */
function namesThem(head: NounPhrase, list: readonly NounPhrase[], { lexicon }: Rulebook): boolean {
  const described = lexicon.describes(head.noun ?? '') || lexicon.titles.has(head.noun ?? '');
  return (
    head.name === undefined &&
    head.softName === undefined &&
    head.plural &&
    described &&
    list.length > 1 &&
    list.every((np) => np.name !== undefined)
  );
}

/** "A and B, as well as C": the list goes on behind its "and". */
function isJoiner(items: readonly Item[], at: number): boolean {
  const sign = isSign(items[at], 'punct', /^,$/u) ? items[at + 1] : items[at];
  return sign?.type === 'cc' && goesOnLater(sign);
}

const isForm = (item: Item | undefined, form: string): boolean => item?.type === 'vg' && item.form === form;

const isBareNumber = ({ name, softName, noun, pronoun, possessor, det }: NounPhrase): boolean =>
  [name, softName, noun, pronoun, possessor].every((part) => part === undefined) && det === 'none';
