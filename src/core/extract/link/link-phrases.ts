import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { isCount, isSign } from '../clauses/items.ts';
import { tellsLand } from '../mention.ts';
import { type Item, isSum, isTimeLike, type NounPhrase, rootOf, type Sign } from '../phrases.ts';
import type { Word } from '../word.ts';
import { adopt, isBareName, npAt } from './adopt.ts';
import { linkApposition } from './apposition.ts';
import { linkCounted } from './counted.ts';
import { linkFrom } from './link-from.ts';
import { linkAroundRelative, linkBehindRelative } from './list-around-relative.ts';
import { EXEMPLIFIES, opensExamples } from './list-member.ts';
import {
  linkAcross,
  linkBehindContact,
  linkHeadline,
  linkMaker,
  linkNamed,
  linkSecondPost,
  linkSecondRole,
} from './named.ts';
import { linkOpening } from './opening.ts';
import { linkTown } from './town-in-land.ts';

/**
 * Joins noun phrases that belong together: members of a list ("A, B and C"), appositions ("Norvane, a startup"),
 * examples ("firms such as A and B"). The first phrase of each group keeps the others; they point back to it.
 */
export function linkPhrases(items: readonly Item[], words: readonly Word[], rulebook: Rulebook): void {
  for (let i = 1; i < items.length; i++) linkTown(items, i, words);
  for (let i = 0; i < items.length; i++) linkNamed(items, i, rulebook);
  linkHeadline(items);
  linkOpening(items, rulebook);
  linkAcross(items, rulebook);
  for (let i = 1; i < items.length; i++) linkMaker(items, i);
  for (let i = 0; i < items.length; i++) linkBehindContact(items, i, rulebook);
  for (let i = 0; i < items.length; i++) {
    linkSecondPost(items, i, rulebook);
    linkSecondRole(items, i, rulebook);
  }
  for (let i = 0; i < items.length; i++) linkBehindTime(items, i, rulebook);
  for (let i = 0; i < items.length; i++) linkAroundRelative(items, i);
  for (let i = 1; i < items.length; i++) linkBehindRelative(items, i);
  for (let i = 0; i < items.length; i++) linkCounted(items, i, rulebook);
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.type === 'np' && (item.parent === undefined || item.parent.as === 'example')) linkFrom(items, i, rulebook);
    else if (item.type === 'np' && isNameOf(item)) linkApposition(items, i + 1, { head: item, rulebook });
    else if (isSign(item, 'prep', EXEMPLIFIES) || isSign(item, 'punct', /^(?:[—–:]|--+)$/u) || opensBest(items, i))
      linkExamples(items, i, { words, rulebook });
    else if (isSign(item, 'punct', /^\($/u)) linkBracketed(items, i);
    else if (isSign(item, 'prep', /^from$/u)) linkRange(items, i, rulebook);
  }
}

/** "unveiled *two phones* on Monday, the Tern 2 and the Tern 3": the names that end the sentence, with a time before their comma. */
function linkBehindTime(items: readonly Item[], i: number, rulebook: Rulebook): void {
  const thing = npAt(items, i);
  if (thing === undefined || thing.name !== undefined || thing.softName !== undefined || thing.parent !== undefined)
    return;
  if (!/^(?:product|model)$/u.test(rulebook.lexicon.kindNouns.get(thing.plainNoun ?? '') ?? '')) return;
  const at = isSign(items[i + 1], 'prep', /^(?:on|in|at)$/u) ? i + 2 : i + 1;
  const time = npAt(items, at);
  const name = npAt(items, at + 2);
  if (time === undefined || !isTimeLike(time) || !isSign(items[at + 1], 'punct', /^,$/u)) return;
  if (name?.name === undefined || name.det !== 'def' || name.noun !== undefined || name.parent !== undefined) return;
  linkFrom(items, at + 2, rulebook);
  const end = items[items.indexOf(name.members.at(-1) ?? name) + 1];
  if (end !== undefined && !isSign(end, 'punct', /^[.;]$/u)) return;
  if (thing.plural !== name.members.length > 0) return;
  adopt(thing, [name], thing.plural ? 'example' : 'apposed');
}

/** "carmakers *(Norvane, Velm)*": names in brackets right behind the many that they are of. */
function linkBracketed(items: readonly Item[], at: number): void {
  const many = npAt(items, at - 1);
  if (!many?.plural || many.noun === undefined || many.name !== undefined || many.softName !== undefined) return;
  if (isSum(many) || isTimeLike(many) || many.possessor?.name !== undefined) return;
  const end = items.findIndex((item, k) => k > at && isSign(item, 'punct', /^\)$/u));
  const inside = items.slice(at + 1, end).filter((item) => item.type !== 'cc' && !isSign(item, 'punct', /^[,;]$/u));
  const names = inside.flatMap((item) => (item.type === 'np' && isBareName(item) ? [item] : []));
  if (end > at && names.length > 1 && names.length === inside.length) adopt(many, names, 'example');
}

/** "*everything* from Quillbee to Tern", "*firms* ranging from Norvane to Velm", "*Carmakers* from Norvane to Velm buy it": both ends are of it. */
function linkRange(items: readonly Item[], at: number, rulebook: Rulebook): void {
  const ranging = items[at - 1];
  const isRange = ranging?.type === 'vg' && ranging.form === 'ing' && ranging.lemmas.includes('range');
  const k = isRange ? (isSign(items[at - 2], 'punct', /^,$/u) ? at - 3 : at - 2) : at - 1;
  const many = npAt(items, k);
  const [start, to, end] = items.slice(at + 1, at + 4);
  const opens =
    k === 0 && items[at + 4]?.type === 'vg' && rulebook.lexicon.kindNouns.get(many?.noun ?? '') === 'company';
  const open =
    isRange || opens ? many?.plural && many.name === undefined : /^(?:everything|anything)$/u.test(many?.pronoun ?? '');
  if (many === undefined || !open || start?.type !== 'np' || end?.type !== 'np' || !isSign(to, 'prep', /^to$/u)) return;
  const ends = [start, end].filter((np) => np.name !== undefined || np.softName !== undefined);
  if (end.parent === undefined) linkFrom(items, at + 3, rulebook);
  adopt(many, ends, 'example');
}

/** "The founder, *Ada Quill*, now head of Velm,": a description of the name may follow that tells whom one is of. */
const isNameOf = (np: NounPhrase): boolean =>
  np.parent?.as === 'apposed' && np.parent.np.name === undefined && isBareName(np) && np.apposed.length === 0;

/** ", notably Norvane", ", most recently Norvane": as "including". */
const opensBest = (items: readonly Item[], at: number): boolean =>
  (isSign(items[at], 'adv', ABOVE_ALL) && isSign(items[at - 1], 'punct', /^,$/u)) ||
  (isSign(items[at], 'adv', MOST) &&
    isSign(items[at - 1], 'adv', /^most$/u) &&
    isSign(items[at - 2], 'punct', /^[,—–]$/u) &&
    items[at + 1]?.type === 'np');

const ABOVE_ALL = listed('above all');

const MOST = /^(?:notably|recently|famously|prominently)$/u;

/** "Several watchdogs, *Norvane among them*, are": the one before the words is of the many before the comma. */
function linkAmongBehind(items: readonly Item[], at: number): boolean {
  const [many, one] = [npAt(items, at - 3), npAt(items, at - 1)];
  if (!isSign(items[at], 'prep', /^namely$/u) || many === undefined || one === undefined) return false;
  const closed = items[at + 1] === undefined || isSign(items[at + 1], 'punct', /^[,.)—–]$/u);
  const put = isSign(items[at - 2], 'punct', /^[,(—–]$/u) && closed;
  if (!put || !many.plural || many.name !== undefined || one.name === undefined || one.parent !== undefined)
    return false;
  adopt(many, [one], 'example');
  return true;
}

/** "firms such as A and B": the list behind belongs to the nearest phrase before that can have examples. */
function linkExamples(
  items: readonly Item[],
  at: number,
  { words, rulebook }: { readonly words: readonly Word[]; readonly rulebook: Rulebook },
): void {
  if (linkAmongBehind(items, at)) return;
  const opening = items.findIndex((item, k) => k > at && item.type === 'np');
  // "including the likes of A and B"
  const likes = npAt(items, opening)?.plainNoun === 'like' && isSign(items[opening + 1], 'prep', /^of$/u);
  const first = likes ? opening + 2 : opening;
  const list = npAt(items, first);
  if (list === undefined || opening > at + 2) return;
  // "retailers, including apps like Norvane and Velm"
  const exemplified =
    list.plural &&
    isSign(items[first + 1], 'prep', /^(?:like|such as)$/u) &&
    npAt(items, first + 2)?.name !== undefined;
  if (list.name === undefined && list.softName === undefined && !exemplified) return;
  // "firms use *the product*, among them A": those of whom there are many, though their verb stands between.
  const among = isSign(items[at], 'prep', /^namely$/u);
  let k = at - 1;
  let nearest: NounPhrase | undefined;
  for (let steps = 0; k >= 0 && steps < 7; k--, steps++) {
    const item = items[k] as Item;
    // "tools from A, B and C, including": a list is one step, however long.
    if (item.type === 'cc' || (item.type === 'np' && item.parent?.as === 'member')) steps--;
    if (among && item.type === 'np' && !item.plural && item.name === undefined) continue;
    if (among && nearest === undefined && item.type === 'vg' && manyBefore(items, k - 1)) continue;
    // "competes with apps being built here, including A": what the plural does or suffers stands between.
    const between = item.type === 'vg' && item.form === 'ing' && manyBefore(items, k - 1);
    // "publishers led by Norvane and including Velm"
    const led =
      item.type === 'vg' && item.barePast && isSign(items[k + 1], 'prep', /^by$/u) && manyBefore(items, k - 1);
    if ((item.type === 'vg' && !between && !led) || isSign(item, 'sub') || isSign(item, 'rel')) break;
    if (item.type !== 'np' || item.pronoun !== undefined || item.noun === undefined || item.name !== undefined)
      continue;
    // "relies on *models* made by others, among them Norvane's Tern": what is somebody's was made, and makes nothing.
    if (isMakerBehind(items, k) && namesThings(list, words)) continue;
    // "bought several startups over the years, including Velm"
    if (isTimeLike(item) && (isSign(items[k - 1], 'prep') || items[k - 1]?.type === 'np')) continue;
    // "has customers in 53 countries, among them Norvane"
    if (LANDS.test(item.plainNoun ?? '') && manyBefore(items, k - 2) && !tellsLand(words[list.name ?? -1]?.mention))
      continue;
    nearest ??= item;
    // "phones with a tool like A or B": the one thing right before.
    if (k === at - 1 && item.det === 'indef' && !item.plural) break;
    if (item.plural) {
      nearest = makersOf(items, k, at) ?? firmsBefore(items, { k, at }, rulebook) ?? item;
      break;
    }
  }
  const verb = (items[at] as Sign).lower;
  const dash = (items[at] as Sign).type === 'punct';
  if (dash) {
    const announced = announcedBefore(items, at, rulebook);
    if (announced === undefined || list.noun !== undefined || list.possessor !== undefined) return;
    nearest = announced;
  }
  // "Investors backed *the firm* last year, including A": one has no examples, those who act have.
  if (nearest?.plural === false && isSign(items[at], 'prep', /^including$/u))
    nearest = manyWhoAct(items, at) ?? nearest;
  nearest ??= modifiedBefore(items, at) ?? manyWhoAct(items, at) ?? countBefore(items, at);
  if (nearest === undefined) {
    const before = npAt(items, at - 1);
    // "a number of customers today including …" found nothing; "Norvane products like Quillbee" is headed by a name.
    if (before?.softName === undefined) return;
    nearest = before;
  }
  if (list.parent === undefined) linkFrom(items, first, rulebook);
  if (namesFirms(list, words)) nearest = firmsInFront(items, nearest, { at, rulebook }) ?? nearest;
  // "big tech like A and B", not "a firm of the size like A"
  if (verb === 'like' && !nearest.plural && nearest.det !== 'indef' && list.members.length === 0) return;
  if (dash && list.members.length === 0) return;
  if (list.parent !== undefined) return;
  adopt(nearest, [list], 'example');
  if (npAt(items, at - 1) === nearest) linkAlike(items, { many: nearest, list });
}

const LANDS = listed('lands in general');

/** "models *made by others*": those who did to many what stands before. */
function isMakerBehind(items: readonly Item[], k: number): boolean {
  const made = items[k - 2];
  const isMade = made?.type === 'vg' && made.barePast && made.lemmas.some((l) => MAKES.test(l));
  return isMade && isSign(items[k - 1], 'prep', /^by$/u) && manyBefore(items, k - 3);
}

const MAKES = listed('verbs of making a thing');

/** "Norvane's Tern and Velm's Osker", or names of what is known to be made. */
const namesThings = (list: NounPhrase, words: readonly Word[]): boolean =>
  [list, ...list.members].every(
    ({ possessor, name }) =>
      possessor?.name !== undefined || /^(?:product|model)$/u.test(words[name ?? -1]?.mention?.known?.kinds[0] ?? ''),
  );

/** Of the names in the list those that are known are firms. */
function namesFirms(list: NounPhrase, words: readonly Word[]): boolean {
  const names = [list, ...list.members].map(({ name }) => (name === undefined ? undefined : words[name]?.mention));
  const known = names.flatMap((mention) => mention?.known?.kinds[0] ?? []);
  return names.every((mention) => mention !== undefined) && known.length > 0 && known.every((k) => k === 'company');
}

/** "*Firms* train models on it, such as A and B", "*Banks* use it to write code, such as A": those of which firms can be examples. */
function firmsInFront(
  items: readonly Item[],
  nearest: NounPhrase,
  { at, rulebook: { lexicon } }: { readonly at: number; readonly rulebook: Rulebook },
): NounPhrase | undefined {
  const isKind = (np: NounPhrase | undefined, kind: RegExp): boolean =>
    [np?.noun ?? '', np?.plainNoun ?? ''].some((n) => kind.test(lexicon.kindNouns.get(n) ?? ''));
  if (!isSign(items[at - 1], 'punct', /^,$/u)) return undefined;
  const ofThing = isKind(nearest, /^(?:product|model)$/u);
  if (nearest.plural && !ofThing) return undefined;
  const before = ofThing ? firmsBehind(items, items.indexOf(nearest), isKind) : undefined;
  if (before !== undefined) return before;
  const many = npAt(items, 0);
  return many?.plural === true && many.name === undefined && isKind(many, /^company$/u) ? many : undefined;
}

/** "works with *firms* on new tools, such as A and B": the many who stand before, with nothing but prepositions between. */
function firmsBehind(
  items: readonly Item[],
  at: number,
  isKind: (np: NounPhrase | undefined, kind: RegExp) => boolean,
): NounPhrase | undefined {
  for (let k = at - 1; k > 0; k -= 2) {
    const np = npAt(items, k - 1);
    if (!isSign(items[k], 'prep') || np === undefined) return undefined;
    if (np.plural && np.name === undefined && isKind(np, /^company$/u)) return np;
  }
  return undefined;
}

/** "*sites* like A and B, *apps* like C": whatever is done to the first is done to the others. */
function linkAlike(items: readonly Item[], { many, list }: { many: NounPhrase; list: NounPhrase }): void {
  let k = items.indexOf(list.members.at(-1) ?? list) + 1;
  if (!isSign(items[k], 'punct', /^,$/u) && !isSign(items[k], 'cc', /^(?:and|or)$/u)) return;
  while (isSign(items[k], 'punct', /^,$/u) || isSign(items[k], 'cc', /^(?:and|or)$/u)) k++;
  const next = npAt(items, k);
  if (next === undefined || next.parent !== undefined || !opensExamples(items, k)) return;
  // "It uses tools such as A, and *apps* such as B use C": a clause of its own.
  const after = items
    .slice(k + 2)
    .find((item) => item.type !== 'np' && item.type !== 'cc' && !isSign(item, 'punct', /^,$/u));
  const acts = after?.type === 'vg' && after.form === 'finite' && !after.barePast;
  if (acts && items.slice(0, items.indexOf(many)).some((item) => item.type === 'vg')) return;
  adopt(rootOf(many), [next], 'member');
}

/** "*makers* of chatbots, including Norvane": behind a comma those who make or sell what the nearest plural speaks of. */
function makersOf(items: readonly Item[], k: number, at: number): NounPhrase | undefined {
  const makers = npAt(items, k - 2);
  const apart = isSign(items[at - 1], 'punct', /^,$/u) && isSign(items[k - 1], 'prep', /^of$/u);
  return apart && makers?.plural === true && MAKER.test(makers.plainNoun ?? '') ? makers : undefined;
}

const MAKER = listed('makers and those like them');

/** "*several startups* offering accounts to clients, including A": the firms, rather than whom they do it for. */
function firmsBefore(
  items: readonly Item[],
  { k, at }: { k: number; at: number },
  { lexicon }: Rulebook,
): NounPhrase | undefined {
  if (!isSign(items[at - 1], 'punct', /^,$/u) && !isSign(items[at], 'punct', /^:$/u)) return undefined;
  for (let i = k - 1; i > 0; i--) {
    const item = items[i];
    if (item?.type === 'vg') {
      // "seven firms *that make chatbots*: A and B"
      const relative = isSign(items[i - 1], 'rel') || isSign(items[i - 1], 'sub', /^that$/u);
      const many = npAt(items, relative ? i - 2 : i - 1);
      const firms = [many?.noun ?? '', many?.plainNoun ?? ''].some((n) => lexicon.kindNouns.get(n) === 'company');
      return (item.form === 'ing' || relative) && many?.plural === true && many.name === undefined && firms
        ? many
        : undefined;
    }
    if (item?.type !== 'np' && !isSign(item, 'prep')) return undefined;
  }
  return undefined;
}

/** "the areas *where it works*, including A", "firms *that have invested*, including A": the plural before the clause. */
function modifiedBefore(items: readonly Item[], at: number): NounPhrase | undefined {
  let k = at - 1;
  if (!isSign(items[k], 'punct', /^,$/u)) return undefined;
  if (items[--k]?.type !== 'vg') return undefined;
  if (npAt(items, k - 1) !== undefined) k--;
  const opens = isSign(items[k - 1], 'rel') || isSign(items[k - 1], 'sub', /^where$/u);
  // "the areas *Norvane serves*, including A"
  const many = npAt(items, opens ? k - 2 : npAt(items, k) === undefined ? -1 : k - 1);
  return many?.plural === true && many.name === undefined && many.noun !== undefined ? many : undefined;
}

/** "represents *many* including A" */
function countBefore(items: readonly Item[], at: number): NounPhrase | undefined {
  const count = isSign(items[at - 1], 'punct', /^,$/u) ? items[at - 2] : items[at - 1];
  return isCount(count) ? count : undefined;
}

/** "300 *firms* use Quillbee, including A": the object has no examples, so that they are of those who act, whenever they did. */
function manyWhoAct(items: readonly Item[], at: number): NounPhrase | undefined {
  if (!isSign(items[at - 1], 'punct', /^,$/u)) return undefined;
  let k = at - 2;
  for (
    let time = npAt(items, k);
    time !== undefined && time.name === undefined && isTimeLike(time);
    time = npAt(items, k)
  )
    k -= isSign(items[k - 1], 'prep') ? 2 : 1;
  const [many, verb, object] = items.slice(Math.max(0, k - 2), k + 1);
  if (object?.type !== 'np' || verb?.type !== 'vg' || verb.form !== 'finite') return undefined;
  if (!(object.name !== undefined ? object.noun === undefined : isOneThing(object))) return undefined;
  return many?.type === 'np' && many.plural && many.name === undefined && many.noun !== undefined ? many : undefined;
}

/** "the startup", "its forecast", but not "the industry", of which there may be examples. */
const isOneThing = (np: NounPhrase): boolean =>
  !np.plural &&
  np.softName === undefined &&
  (np.det !== 'none' || np.possessor !== undefined) &&
  !HOLDS_MANY.test(np.plainNoun ?? '');

const HOLDS_MANY = listed('what holds several');

/** "*apps* being built", "*startups* in Tavland targeting": a plural ends at `at`, or has its place behind it. */
function manyBefore(items: readonly Item[], at: number): boolean {
  const np = npAt(items, at);
  if (np === undefined || np.plural || !isSign(items[at - 1], 'prep')) return np?.plural === true;
  return np.name !== undefined && npAt(items, at - 2)?.plural === true;
}

/** "three researchers *from Norvane*: A, B and C", "two firms *last year*: A and B": the plural that a colon or dash spells out. */
function announcedBefore(items: readonly Item[], at: number, rulebook: Rulebook): NounPhrase | undefined {
  let k = at - 1;
  for (let np = npAt(items, k); np !== undefined; np = npAt(items, k)) {
    if ((np.plural || isThose(np)) && !isTimeLike(np)) return firmsBefore(items, { k, at }, rulebook) ?? np;
    if (isTimeLike(np) && items[k - 1]?.type === 'np') k -= 1;
    else if (isSign(items[k - 1], 'prep')) k -= 2;
    else return isSign(items[at], 'punct', /^:$/u) ? countedSubject(items, k) : undefined;
  }
  return isSign(items[at], 'punct', /^:$/u) ? countedSubject(items, k + 1) : undefined;
}

/** "*The three* — A, B and C —": as many as were counted. */
const isThose = (np: NounPhrase): boolean =>
  np.det === 'def' && np.name === undefined && np.noun === undefined && np.pronoun === undefined && !np.money;

/** "*Three firms* are bidding for Velm: A, B and C": the many that open the sentence, and one verb. */
function countedSubject(items: readonly Item[], end: number): NounPhrase | undefined {
  const many = npAt(items, 0);
  const verbs = items.slice(1, end).filter((item) => item.type === 'vg');
  return many?.plural === true && many.name === undefined && verbs.length === 1 ? many : undefined;
}
