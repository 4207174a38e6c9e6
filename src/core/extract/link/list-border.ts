import { listed } from '../../rules/word-lists.ts';
import { behindAside, isCount, isSelf, isSign } from '../clauses/items.ts';
import { type Item, isBareSum, isTimeLike, type NounPhrase, type Sign } from '../phrases.ts';
import { isBareName, npAt } from './adopt.ts';

/** Where a list goes on behind what stands between its members, and where it ends. */

/** "A, B, and others", "A, B and more": the list is complete without a name behind its "and". */
export function endsInOthers(items: readonly Item[], at: number): boolean {
  const k = isSign(items[at], 'punct', /^,$/u) ? at + 1 : at;
  if (!isSign(items[k], 'cc', /^and$/u)) return false;
  // "and some of its engineers"
  if (isCount(items[k + 1]) && isSign(items[k + 2], 'prep', /^of$/u)) return true;
  // "and several others"
  const last = npAt(items, k + 2)?.pronoun === 'others' ? items[k + 2] : items[k + 1];
  return last?.type === 'np'
    ? last.pronoun === 'others'
    : last !== undefined && last.type !== 'vg' && last.lower === 'more';
}

/** "A *for $3 million* and B for $4 million", "A *in Norland*, B in Tavland and C": the index behind a phrase that the next member has as well. */
export function behindParallel(items: readonly Item[], at: number): number {
  if (behindSum(items, at) > at) return at + 1;
  const prep = items[at];
  if (!isSign(prep, 'prep') || npAt(items, at + 1) === undefined) return at;
  let k = at + 2;
  if (isSign(items[k], 'punct', /^,$/u)) k++;
  if (isSign(items[k], 'cc', /^and$/u)) k++;
  const next = npAt(items, k);
  const again = items[k + 1];
  // "counts A among its backers and B among its customers": two groups.
  const apart = prep.lower === 'among' && npAt(items, at + 1)?.noun !== npAt(items, k + 2)?.noun;
  // "tariffs on A and B *on Saturday*": the time is that of both.
  const timed = isTime(npAt(items, k + 2)) && !isTime(npAt(items, at + 1));
  const parallel = isSign(again, 'prep') && again.lower === prep.lower && !apart && !timed;
  const isName = next?.name !== undefined && next.noun === undefined;
  // "a lawsuit *by A* and an inquiry by B"
  const isDeed =
    next?.name === undefined &&
    next?.det === 'indef' &&
    npAt(items, at - 1)?.det === 'indef' &&
    npAt(items, at - 1)?.name === undefined &&
    isSign(prep, 'prep', OF_DEED);
  return k > at + 2 && ((isName || isDeed) && parallel ? true : isSecondRole(items, at, k)) ? at + 2 : at;
}

/** "is an investor *in A* and a rival of B": behind "and" stands what else the subject is, with a name of its own. */
export function isSecondRole(items: readonly Item[], at: number, k: number): boolean {
  const [role, other, before] = [npAt(items, at - 1), npAt(items, k), items[at - 2]];
  const isRole = (np: NounPhrase | undefined): boolean =>
    np !== undefined && np.name === undefined && np.noun !== undefined && /^(?:in)?def$/u.test(np.det) && !np.plural;
  const isOf = (i: number): boolean => isSign(items[i], 'prep', OF_ROLE) && npAt(items, i + 1)?.name !== undefined;
  // "*A professor at Norvane* and a member of Velm, she": what opens the sentence tells of whoever acts.
  const opens = before === undefined && role?.det === 'indef';
  const predicate = opens || (before?.type === 'vg' && before.copula) || isSign(before, 'punct', /^,$/u);
  const again = (isRole(other) && isOf(k + 1)) || isBarePost(other);
  return predicate && isRole(role) && again && role?.softName === undefined && isOf(at);
}

/** "an investor in Norvane and *former Velm board member*": a post without an article, before it the body that it is at. */
const isBarePost = (np: NounPhrase | undefined): boolean =>
  np !== undefined &&
  np.name === undefined &&
  np.softName !== undefined &&
  np.det === 'none' &&
  !np.plural &&
  POSTS.test(np.plainNoun ?? '');

const POSTS = listed('posts told one after another');

/** What joins a role to those for whom one is it: "a rival *of* A", "an investor *in* B". */
const OF_ROLE = /^(?:of|in|to|for|at)$/u;

/** "fined A *$3 million*, B $2 million and C $1 million": the index behind a sum where the next name has one as well, or `at`. */
function behindSum(items: readonly Item[], at: number): number {
  const isOwnSum = (i: number) => {
    const sum = npAt(items, i);
    return sum !== undefined && isBareSum(sum);
  };
  let k = at + 1;
  if (isSign(items[k], 'punct', /^,$/u)) k++;
  if (isSign(items[k], 'cc', /^and$/u)) k++;
  const next = npAt(items, k);
  return isOwnSum(at) && k > at + 1 && next?.name !== undefined && next.noun === undefined && isOwnSum(k + 1)
    ? at + 1
    : at;
}

/** What joins a deed to whom it is by or against: "a lawsuit *by* A". */
export const OF_DEED = /^(?:by|from|against|with)$/u;

const isTime = (np: NounPhrase | undefined): boolean => np !== undefined && np.name === undefined && isTimeLike(np);

/** "A *(which makes Quillbee)* and B": the index behind a bracket that holds a clause. */
export function behindBracket(items: readonly Item[], at: number): number {
  if (!isSign(items[at], 'punct', /^\($/u)) return at;
  for (let k = at + 1; k < at + 12; k++) if (isSign(items[k], 'punct', /^\)$/u)) return k + 1;
  return at;
}

/** "A, *formerly of Norvane*, and B": the index of the comma behind where somebody has been, or `at`. */
export function behindStint(items: readonly Item[], at: number): number {
  const [comma, once, prep, body, closing] = items.slice(at, at + 5);
  const told =
    isSign(comma, 'punct', /^,$/u) && isSign(once, 'adv', STINT) && isSign(prep, 'prep', /^(?:of|at|with)$/u);
  return told && body?.type === 'np' && isSign(closing, 'punct', /^,$/u) ? at + 4 : at;
}

const STINT = listed('adverbs of a stint');

/** "A, *which makes lenses*; B, which sells them; and C": the index of the semicolon behind a relative clause, or `at`. */
export function behindRelative(items: readonly Item[], at: number): number {
  if (!isSign(items[at], 'punct', /^[,—–]$/u) || !isSign(items[at + 1], 'rel')) return at;
  const closed = behindClosedRelative(items, at);
  if (closed > at) return closed;
  const end = items.findIndex((item, k) => k > at && isSign(item, 'punct', /^[;.:]$/u));
  if (!isSign(items[end], 'punct', /^;$/u)) return at;
  const k = isSign(items[end + 1], 'cc', /^(?:and|or)$/u) ? end + 2 : end + 1;
  const behind = items[k + 1];
  // "…; B said": a clause of its own.
  const listed = npAt(items, k)?.name !== undefined && (behind === undefined || isSign(behind, 'punct'));
  return listed ? end : at;
}

/** "A, *who is chief*, B, who is head, and C", "A — *which led the round* — and B": the sign that closes the clause, or `at`. */
function behindClosedRelative(items: readonly Item[], at: number): number {
  const open = items[at] as Sign;
  const end = items.findIndex((item, k) => k > at && isSign(item, 'punct', /^(?:[,;:.—–]|--+)$/u));
  const inside = items.slice(at + 2, end);
  if (!isSign(items[end], 'punct') || (items[end] as Sign).lower !== open.lower) return at;
  // "A, which plans *to sell* it, as well as B": an infinitive goes on from the one verb.
  const verbs = inside.filter((item) => item.type === 'vg' && item.form !== 'inf');
  const simple = verbs.length === 1 && inside.every((item) => item.type !== 'cc');
  if (!simple && !endsSentenceWithName(items, end)) return at;
  const joined = isSign(items[end + 1], 'cc', /^(?:and|or)$/u);
  const k = joined ? end + 2 : end + 1;
  const next = npAt(items, k);
  const behind = items[k + 1];
  // "*A, which makes lenses, and B* are suing it": what opens the sentence has no other verb.
  const opens = at === 1 && joined && behind?.type === 'vg' && behind.form === 'finite';
  // "A, who ran it, and *two former Velm researchers, B and C*": who they are, and behind a comma their names.
  const several = joined && next?.plural === true && next.noun !== undefined;
  if (several && isSign(behind, 'punct', /^,$/u) && isNameAndAnother(items, k + 2)) return end;
  if (next?.name === undefined || (next.noun !== undefined && next.det !== 'def')) return at;
  if (next.possessor !== undefined && !opens) return at;
  const again = isSign(behind, 'punct', /^,$/u) && isSign(items[k + 2], 'rel');
  // "A, which acts, *as well as* B and C"
  const more = joined && (items[end + 1] as Sign).last - (items[end + 1] as Sign).first > 1;
  const ends = behind === undefined || isSign(behind, 'punct', /^[.,;!?)]$/u) || (more && isSign(behind, 'cc'));
  if (!(joined ? ends || opens : again)) return at;
  return open.lower === ',' ? end : end + 1;
}

/** "*B and C*" ends what is told there. */
const isNameAndAnother = (items: readonly Item[], k: number): boolean =>
  [k, k + 2].every((i) => isBareName(npAt(items, i))) &&
  isSign(items[k + 1], 'cc', /^and$/u) &&
  (items[k + 3] === undefined || isSign(items[k + 3], 'punct', /^[.,;!?]$/u));

/** "owns A, which makes cars and sells them*, and the startup B.*": behind a long clause the comma and "and" lead back to the list. */
function endsSentenceWithName(items: readonly Item[], comma: number): boolean {
  const last = npAt(items, comma + 2);
  const end = items[comma + 3];
  return (
    isSign(items[comma], 'punct', /^,$/u) &&
    isSign(items[comma + 1], 'cc', /^and$/u) &&
    last?.name !== undefined &&
    last.possessor === undefined &&
    (end === undefined || isSign(end, 'punct', /^[.!?]$/u))
  );
}

/** "bought A in May and B in June": a short phrase of time or place before "and". */
export function skipTimePhrase(items: readonly Item[], at: number): number {
  if (behindTimed(items, at) > at) return at + 1;
  if (!isSign(items[at], 'prep', /^(?:in|on|at)$/u)) return at;
  const np = npAt(items, at + 1);
  const time = np !== undefined && np.name === undefined && (np.noun === undefined || isTimeLike(np));
  return time && isSign(items[at + 2], 'cc', /^and$/u) ? at + 2 : at;
}

/** "acquired A *last year* and B in May": a time without a preposition, and behind "and" a name with a time of its own; or `at`. */
function behindTimed(items: readonly Item[], at: number): number {
  const [time, and, next, prep] = items.slice(at, at + 4);
  if (time?.type !== 'np' || !isTime(time) || !isSign(and, 'cc', /^and$/u)) return at;
  if (next?.type !== 'np' || next.name === undefined || next.noun !== undefined) return at;
  const when = isSign(prep, 'prep', /^(?:in|on)$/u) ? npAt(items, at + 4) : npAt(items, at + 3);
  return when !== undefined && (isTime(when) || when.noun === undefined) && when.name === undefined ? at + 1 : at;
}

/** After the phrase a finite verb follows, and one stood before the list: it is the subject of a new clause. */
export function opensClause(
  items: readonly Item[],
  k: number,
  { from, comma }: { from: number; comma: boolean },
): boolean {
  let after = behindWhen(items, behindNames(items, k, from));
  if (leavesOutVerb(items, k)) return true;
  // "is preparing a listing, and its rival, *Velm*, has filed"
  const called = comma && isSign(items[after], 'punct', /^,$/u) && isSign(items[after + 2], 'punct', /^,$/u);
  if (called && items[after + 1]?.type === 'np' && (actsAt(items, after + 3) || speaks(items[after + 3]))) after += 3;
  // "is suing A, and *B and C* have sued D"
  const two =
    comma && isSign(items[k - 1], 'cc', /^and$/u) && isListed(items, k) && isSign(items[after], 'cc', /^and$/u);
  if (two && isListed(items, after + 1)) after += 2;
  if (comma) after = behindToldAside(items, behindOwnPhrases(items, { k, after }));
  const verb = items[after];
  if (verb?.type !== 'vg' || verb.form !== 'finite') return false;
  // "A and other firms held by B"; but "fled to A, and a government led by B was formed".
  const then = items[after + 3];
  const goesOn = comma && then?.type === 'vg' && then.form === 'finite' && !then.barePast;
  if (verb.barePast && isSign(items[after + 1], 'prep', /^by$/u) && !goesOn) return false;
  if (!comma && k - from === 2 && startsClause(items, from)) return false;
  // "In the complaint, filed in May, the owner *of A and B* says": it has had no verb yet.
  const owner = isSign(items[from - 1], 'prep', /^of$/u) ? npAt(items, from - 2) : undefined;
  if (!comma && k - from === 2 && owner !== undefined && !owner.plural && startsClause(items, from - 2)) return false;
  // "on which *A, B* and other apps are built"
  if (comma && isSign(items[from - 1], 'rel') && isSign(items[from - 2], 'prep')) return false;
  // "They said A, B and C signed"
  if (isSign(items[k - 1], 'cc') && k - from > 2 && isRow(items, from, k) && startsClause(items, from)) return false;
  for (let i = from - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (isReducedBefore(items, i)) continue;
    if (item.type === 'vg' && item.form === 'finite') return true;
    if (isSign(item, 'sub') || isSign(item, 'punct', /^[;:]$/u)) return false;
    // "the plan that the owner *of A and B* has", "which together with *A, B and C* had": the relative clause has had no verb yet.
    if (isSign(item, 'rel') && (items[i + 1]?.type === 'np' || (isSign(items[i + 1], 'prep') && i + 2 === from)))
      return false;
  }
  return false;
}

/** "and Velm *last year* gave", "and Velm *in May* gave", "and Velm *itself* gave": the index behind adverbs and times. */
function behindWhen(items: readonly Item[], at: number): number {
  let k = at;
  for (;;) {
    const np = npAt(items, k);
    if (isSign(items[k], 'adv') || isTime(np) || (np !== undefined && isSelf(np))) k++;
    else if (isSign(items[k], 'prep', /^(?:in|on)$/u) && isTime(npAt(items, k + 1)) && items[k + 2]?.type === 'vg')
      k += 2;
    else return k;
  }
}

/**
 * "has a stake in the venture and *A and B* make payments", "halted downloads and *A, B and the C* have barred it": names behind
 * "and", which what stands before is no fellow of. The index behind them, or behind the first.
 */
function behindNames(items: readonly Item[], k: number, from: number): number {
  const first = npAt(items, from);
  if (!isSign(items[k - 1], 'cc', /^and$/u) || first === undefined || first.name !== undefined) return k + 1;
  let end = k;
  while (isListed(items, end) && isSign(items[end + 1], 'punct', /^,$/u) && isListed(items, end + 2)) end += 2;
  const closed = isListed(items, end) && isSign(items[end + 1], 'cc', /^and$/u) && isListed(items, end + 2);
  return closed && first.softName === undefined ? end + 3 : k + 1;
}

const isListed = (items: readonly Item[], i: number): boolean => {
  const np = npAt(items, i);
  return np !== undefined && isNameAlone(np);
};

/**
 * "to Norvane, and several authors *of the paper* have", "and Velm*, too,* owns": the index of the verb behind what belongs to
 * the subject behind "and" or is put in behind it, or `after`.
 */
function behindOwnPhrases(items: readonly Item[], { k, after }: { k: number; after: number }): number {
  if (!isSign(items[k - 1], 'cc', /^and$/u)) return after;
  const put = items.slice(after, after + 3);
  if (isSign(put[0], 'punct', /^,$/u) && isSign(put[1], 'adv') && isSign(put[2], 'punct', /^,$/u)) return after + 3;
  let verb = after;
  while (isSign(items[verb], 'prep', /^(?:of|at|from)$/u) && items[verb + 1]?.type === 'np') verb += 2;
  return isOther(items[verb]) ? verb : after;
}

/**
 * "to the venture, and Velm, *which hosts its data,* will retrain it", "and Velm and Tarn, *both owned by Osker,* have sued it",
 * "and Bo Tarn, *once its chief,* founded Osker": the index of the verb behind the aside, or `at`.
 */
function behindToldAside(items: readonly Item[], at: number): number {
  const opening = items[isSign(items[at + 1], 'adv') ? at + 2 : at + 1];
  if (!isSign(items[at], 'punct', /^,$/u)) return at;
  const isRelative = opening?.type === 'rel';
  const isDescription = (opening?.type === 'np' && opening.name === undefined) || isParticiple(opening);
  if (!isRelative && !isDescription) return at;
  const end = items.findIndex((item, i) => i > at && isSign(item, 'punct', /^[,;:]$/u));
  if (!isSign(items[end], 'punct', /^,$/u)) return at;
  // "and a bank, *which it said had* lied, has": no other verb is finite in a description.
  if (!isRelative && items.slice(at + 1, end).some((item) => isOther(item) || isSign(item, 'cc'))) return at;
  return actsAt(items, end + 1) ? end + 1 : at;
}

/** "and Velm, which hosts its data, *sued it*": a past form with an object has its subject before it. */
function actsAt(items: readonly Item[], at: number): boolean {
  const verb = items[at];
  return isOther(verb) || (verb?.type === 'vg' && verb.form === 'finite' && items[at + 1]?.type === 'np');
}

const isParticiple = (item: Item | undefined): boolean => item?.type === 'vg' && item.barePast;

/** "Norvane will own 60% of the venture and *Velm the rest*": the verb is the one before. */
export function leavesOutVerb(items: readonly Item[], k: number): boolean {
  const share = npAt(items, k + 1);
  return (
    repeatsPreposition(items, k) ||
    (isSign(items[k - 1], 'cc', /^and$/u) &&
      npAt(items, k)?.name !== undefined &&
      share !== undefined &&
      (SHARE.test(share.plainNoun ?? '') || isCount(share) || isOtherGoods(items, k)))
  );
}

/** "Norvane will supply *the chips* and Velm *the software*": things without a name, each behind who gives them. */
function isOtherGoods(items: readonly Item[], k: number): boolean {
  const [goods, others] = [npAt(items, k - 2), npAt(items, k + 1)];
  const isGoods = (np: NounPhrase | undefined) =>
    np !== undefined && np.det === 'def' && np.noun !== undefined && np.name === undefined && !isTimeLike(np);
  return isGoods(goods) && isGoods(others) && isEnd(items[k + 2]) && items[k - 3]?.type === 'vg';
}

const isEnd = (item: Item | undefined): boolean => item === undefined || isSign(item, 'punct', /^[.,;!?)]$/u);

/** "Norvane is led by Ada Quill and *Velm by Bo Tarn*", "is made by Norvane, *the latter by Velm*": the preposition of the verb before. */
export function repeatsPreposition(items: readonly Item[], k: number): boolean {
  const [owner, again] = [npAt(items, k), items[k + 1]];
  if (owner === undefined || !isSign(again, 'prep')) return false;
  let joint = k - 1;
  if (isSign(items[joint], 'cc', /^and$/u)) joint--;
  if (isSign(items[joint], 'punct', /^[,;]$/u)) joint--;
  const [verb, prep, first] = [items[joint - 2], items[joint - 1], npAt(items, joint)];
  if (joint === k - 1 || !isSign(prep, 'prep')) return false;
  if (verb?.type !== 'vg' || verb.form !== 'finite' || first === undefined || isTime(first)) return false;
  // "chips made by A and B by hand": no verb of a clause.
  if (verb.barePast && prep.lower === 'by') return false;
  const latter = owner.det === 'def' && owner.plainNoun === 'latter';
  return again.lower === prep.lower && (isNameAlone(owner) || latter) && isOneOf(npAt(items, k + 2));
}

const isOneOf = (np: NounPhrase | undefined): boolean => np?.name !== undefined && !isTime(np);

const SHARE = listed('shares of a whole');

/** "states *led by* A and B", "lawsuits *filed in* A and B": no verb of a clause. */
function isReducedBefore(items: readonly Item[], i: number): boolean {
  const verb = items[i];
  if (verb?.type !== 'vg' || !verb.barePast || !isSign(items[i + 1], 'prep')) return false;
  return isSign(items[i + 1], 'prep', /^by$/u) || FILING.test(npAt(items, i - 1)?.plainNoun ?? '');
}

const FILING = listed('filings');

/** "and its rival, Velm, *said*": no participle. */
const speaks = (item: Item | undefined): boolean =>
  item?.type === 'vg' && item.form === 'finite' && !item.passive && item.lemmas.some((l) => SAYS.test(l));

/** A verb that has its subject before it. */
const isOther = (item: Item | undefined): boolean => item?.type === 'vg' && item.form === 'finite' && !item.barePast;

/** Nothing but names, commas and "and" from the one to the other. */
const isRow = (items: readonly Item[], from: number, to: number): boolean =>
  items
    .slice(from, to + 1)
    .every((item) => isSign(item, 'punct', /^,$/u) || isSign(item, 'cc') || (item.type === 'np' && isNameAlone(item)));

/** "Norvane", "the Velm Office". */
const isNameAlone = (np: NounPhrase): boolean =>
  np.name !== undefined && np.noun === undefined && np.possessor === undefined && /^(?:none|def)$/u.test(np.det);

/** "When it fell, *A* and B signed", "It fell, but *A* and", "They said *A* and": what stands here opens a clause itself. */
function startsClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (isSign(before, 'punct', /^[,"“”]$/u) || isSign(before, 'rel')) return true;
  // "sued after *A* and B failed to answer"
  if (isSign(before, 'prep', /^(?:after|before|until|since)$/u)) return true;
  if (isSign(before, 'cc', /^(?:and|but|so|yet)$/u))
    return isSign(items[at - 2], 'punct', /^,$/u) || isNoFellow(items, at);
  const day = before?.type === 'np' && isTimeLike(before);
  const verb = day ? items[isSign(items[at - 2], 'prep') ? at - 3 : at - 2] : before;
  // "will see *A* and B build it"
  return verb?.type === 'vg' && !verb.passive && verb.lemmas.some((l) => SAYS.test(l) || l === 'see');
}

/** "halted downloads and *A*, B and C have": a name that was not listed with the noun before "and". */
const isNoFellow = (items: readonly Item[], at: number): boolean => {
  const [noun, name] = [npAt(items, at - 2), npAt(items, at)];
  return noun !== undefined && noun.name === undefined && name?.name !== undefined && name.parent === undefined;
};

const SAYS = listed('verbs of saying and thinking');

/** More members follow, the last of them behind "and" or "or". */
export function closesLater(items: readonly Item[], k: number): boolean {
  for (let i = k + 1; i < Math.min(items.length, k + 40); i++) {
    const item = items[i] as Item;
    if (isSign(item, 'punct', /^\($/u)) i = Math.max(i, behindBracket(items, i) - 1);
    const behind = behindRelative(items, i);
    if (behind > i) {
      i = behind - 1;
      continue;
    }
    if (isSign(item, 'cc', /^(?:and|or|&)$/u))
      return (
        npAt(items, behindAside(items, i + 1)) !== undefined ||
        npAt(items, i + 2) !== undefined ||
        endsInOthers(items, i)
      );
    // "A; B, a bank; and C"
    const parts =
      isSign(item, 'punct', /^;$/u) && (items[i + 1]?.type === 'cc' || npAt(items, i + 1)?.name !== undefined);
    if (item.type !== 'np' && !parts && !isSign(item, 'punct', /^[,()"“”‘’]$/u) && !isSign(item, 'adv')) return false;
  }
  return false;
}
