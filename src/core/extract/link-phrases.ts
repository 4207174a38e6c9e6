import type { Rulebook } from '../rules/rulebook.ts';
import { behindAside } from './clauses/items.ts';
import { type Item, isTimeLike, type NounPhrase, type Sign } from './phrases.ts';

/**
 * Joins noun phrases that belong together: members of a list ("A, B and C"), appositions ("Norvane, a startup"),
 * examples ("firms such as A and B"). The first phrase of each group keeps the others; they point back to it.
 */
export function linkPhrases(items: readonly Item[], rulebook: Rulebook): void {
  for (let i = 0; i < items.length; i++) linkNamed(items, i, rulebook);
  linkHeadline(items);
  for (let i = 0; i < items.length; i++) linkSecondPost(items, i, rulebook);
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.type === 'np' && (item.parent === undefined || item.parent.as === 'example')) linkFrom(items, i, rulebook);
    else if (
      isSign(item, 'prep', EXEMPLIFIES) ||
      isSign(item, 'punct', /^(?:[—–:]|--+)$/u) ||
      (isSign(item, 'adv', ABOVE_ALL) && isSign(items[i - 1], 'punct', /^,$/u))
    )
      linkExamples(items, i, rulebook);
  }
}

/** A bare description of a firm behind a preposition, which a name with an article follows. */
const announces = (np: NounPhrase | undefined, prep: Item | undefined, lexicon: Rulebook['lexicon']): boolean =>
  np !== undefined &&
  np.name === undefined &&
  np.softName === undefined &&
  np.det === 'none' &&
  !np.plural &&
  isSign(prep, 'prep') &&
  [np.noun ?? '', np.plainNoun ?? ''].some((n) => lexicon.kindNouns.get(n) === 'company');

/** "Norvane, Velm sign deal", "Norvane, Velm to merge": in a headline a comma stands for "and". */
function linkHeadline(items: readonly Item[]): void {
  const [first, second, verb] = [npAt(items, 0), npAt(items, 2), items[3]];
  if (!isBareName(first) || !isBareName(second) || !isSign(items[1], 'punct', /^,$/u)) return;
  if (verb?.type !== 'vg' || verb.barePast || items.at(-1)?.type === 'punct') return;
  adopt(first as NounPhrase, [second as NounPhrase], 'member');
}

/** "Ada Quill, head of Norvane and founder of Velm": the second post is hers as well. */
function linkSecondPost(items: readonly Item[], i: number, { lexicon }: Rulebook): void {
  const isPost = (np: NounPhrase | undefined): np is NounPhrase =>
    np !== undefined && np.name === undefined && np.possessor === undefined && lexicon.titles.has(np.noun ?? '');
  const post = npAt(items, i);
  if (!isPost(post) || post.plural || !isSign(items[i - 1], 'cc', /^and$/u)) return;
  if (!isSign(items[i + 1], 'prep', /^(?:of|at|for)$/u)) return;
  for (let k = i - 2; k > 1; k--) {
    const item = items[k] as Item;
    const person = npAt(items, k - 2);
    const comma = isSign(items[k - 1], 'punct', /^,$/u);
    if (item.type === 'np' && isPost(item) && comma && person?.name !== undefined) adopt(person, [post], 'apposed');
    // "Ada Quill is the head of Norvane and founder of Velm"
    const be = items[k - 1];
    if (item.type === 'np' && isPost(item) && be?.type === 'vg' && be.copula) adopt(item, [post], 'member');
    if (item.type === 'vg' || item.type === 'rel' || item.type === 'sub' || post.parent !== undefined) return;
  }
}

const NAMES = /^(?:call|name|dub|title|codename|nickname|brand|know)$/u;

/** "a feature called Quillbee", "its head of mergers Ada Quill": a description and the name that belongs to it. */
function linkNamed(items: readonly Item[], i: number, { lexicon }: Rulebook): void {
  const item = items[i] as Item;
  if (
    item.type === 'vg' &&
    item.lemmas.some((l) => NAMES.test(l)) &&
    item.form !== 'ing' &&
    (item.barePast || item.form === 'part' || isSign(relativeBefore(items, i), 'rel'))
  ) {
    const before = beforeNaming(items, i);
    const k = isSign(items[i + 1], 'punct', /^["“‘]$/u) || isSign(items[i + 1], 'prep', /^as$/u) ? i + 2 : i + 1;
    const name = npAt(items, k);
    if (
      before !== undefined &&
      before.name === undefined &&
      before.noun !== undefined &&
      // "Norvane on Monday named Ada Quill": a day has no name given to it.
      !isTimeLike(before) &&
      name !== undefined &&
      (name.name !== undefined || name.softName !== undefined)
    )
      adopt(before, [name], 'apposed');
    return;
  }
  if (item.type !== 'np') return;
  // "brokers the Velm Group, Norvane and others": a plural right before the names.
  const many = npAt(items, i - 1);
  if (item.name !== undefined && item.det === 'def' && many?.plural === true && lexicon.describes(many.noun ?? ''))
    adopt(many, [item], 'example');
  // "co-founder of software maker the Norvane Group"
  if (
    item.name !== undefined &&
    item.det === 'def' &&
    item.noun === undefined &&
    announces(many, items[i - 2], lexicon)
  )
    adopt(many as NounPhrase, [item], 'apposed');
  if (item.name === undefined || item.noun !== undefined || item.det !== 'none') return;
  linkTitleBefore(items, i, lexicon);
}

/** The "which" of "which is called Quillbee", "which it has branded Quillbee". */
const relativeBefore = (items: readonly Item[], i: number): Item | undefined =>
  items[i - 1]?.type === 'np' ? items[i - 2] : items[i - 1];

/** What a verb of naming names: the phrase before it, a comma or "which" between. */
function beforeNaming(items: readonly Item[], i: number): NounPhrase | undefined {
  const rel = relativeBefore(items, i);
  let k = isSign(rel, 'rel') ? items.indexOf(rel) - 1 : i - 1;
  if (isSign(items[k], 'punct', /^,$/u)) k--;
  return npAt(items, k);
}

/** "its head of mergers Ada Quill", "Norvane's director, Ada Quill,", "Norvane CEO, Ada Quill,": the title that stands before a name. */
function linkTitleBefore(items: readonly Item[], i: number, lexicon: Rulebook['lexicon']): void {
  const comma = isSign(items[i - 1], 'punct', /^,$/u);
  const nearest = comma ? i - 2 : i - 1;
  let k = nearest;
  // "Tavland's minister for large and medium trades, Ada Quill,"
  if (comma && isSign(items[k - 1], 'cc') && npAt(items, k - 2) !== undefined && isSign(items[k - 3], 'prep')) k -= 2;
  while (
    isSign(items[k - 1], 'prep') &&
    npAt(items, k - 2) !== undefined &&
    // "a post by Norvane director of product Ada Quill"
    !lexicon.titles.has(npAt(items, k)?.noun ?? '') &&
    // "Secretary of Homeland Security Ada Quill"
    (npAt(items, k)?.name === undefined || comma || (k === i - 1 && lexicon.titles.has(npAt(items, k - 2)?.noun ?? '')))
  )
    k -= 2;
  const found = npAt(items, k);
  // "Norvane's chief executive and chief scientist, Ada Quill,"
  const head = comma && found?.parent?.as === 'member' ? rootOf(found) : found;
  // "Ada Quill, head of legal, Norvane": the head is Ada Quill.
  if (comma && isSign(items[k - 1], 'punct', /^,$/u) && npAt(items, k - 2)?.name !== undefined) return;
  if (head === undefined || head.name !== undefined || head.plural || !lexicon.titles.has(head.noun ?? '')) return;
  const after = items[i + 1];
  const closed = after === undefined || after.type === 'vg' || after.type === 'punct';
  const owned = head.det !== 'none' || head.possessor !== undefined || head.softName !== undefined;
  if (comma ? closed && (owned || k < nearest) : k < nearest) adopt(head, [items[i] as NounPhrase], 'apposed');
}

/** ", notably Norvane": as "including". */
const ABOVE_ALL = /^(?:notably|particularly|especially|namely|chiefly)$/u;
const EXEMPLIFIES = /^(?:such as|including|like|namely)$/u;
const OPEN = /^[,(:—–]$|^--+$/u;

const isSign = (item: Item | undefined, type: Sign['type'], lower?: RegExp): item is Sign =>
  item !== undefined && item.type === type && (lower === undefined || lower.test((item as Sign).lower));

const npAt = (items: readonly Item[], i: number): NounPhrase | undefined => {
  const item = items[i];
  return item?.type === 'np' ? item : undefined;
};

/** Reads appositions and list members behind the phrase at `i`. */
function linkFrom(items: readonly Item[], i: number, rulebook: Rulebook): void {
  const head = items[i] as NounPhrase;
  // "At the federal level, A and B have": what a fronted phrase ends with heads no list.
  if (i === 1 && head.name === undefined && isSign(items[0], 'prep') && isSign(items[2], 'punct', /^,$/u)) return;
  let at = i + 1;
  const list: NounPhrase[] = [];
  let closed = false;
  // "two lawmakers, A and B": no "and" between the many and those who they are.
  const apart = isSign(items[at], 'punct', /^,$/u) && npAt(items, at + 1) !== undefined;
  for (;;) {
    const end = linkApposition(items, at, { head: list.at(-1) ?? head, rulebook });
    if (end > at) {
      at = behindPhrases(items, end);
      if (list.length === 0 || isSign(items[at], 'punct', /^,$/u)) continue;
    }
    const next = listMember(items, at, { from: i, started: list.length > 0 });
    closed ||= next === undefined && endsInOthers(items, at);
    if (next === undefined) break;
    list.push(next.np);
    at = next.index + 1;
    closed ||=
      (list.length > 1 && isBareName(next.np) && !closesLater(items, next.index)) ||
      next.closes ||
      // "Norvane, along with Velm, has"
      (isSign(items[next.index - 1], 'cc') &&
        next.np.name !== undefined &&
        (head.name !== undefined || goesOn(items, at))) ||
      (list.length > 1 && isSign(items[next.index - 1], 'punct', /^;$/u));
    if (next.closes && !isJoiner(items, at)) {
      linkInner(items, next, { from: i, rulebook });
      const behind = linkApposition(items, at, { head: next.np, rulebook });
      // "A and his firm, B, and C want"
      const further =
        behind > at && isSign(items[behind], 'punct', /^,$/u) && isSign(items[behind + 1], 'cc', /^and$/u);
      if (!further) break;
      at = behind;
    }
  }
  if (list.length > 0 && closed && apart && namesThem(head, list, rulebook)) {
    const [first, ...others] = list.filter((np) => np.parent === undefined);
    if (first === undefined) return;
    adopt(first, others, 'member');
    adopt(head, [first], 'example');
    return;
  }
  if (list.length > 0 && (closed || isSign(items[i - 1], 'prep', EXEMPLIFIES)))
    adopt(
      head,
      list.filter((np) => np.parent === undefined),
      'member',
    );
}

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
  const spelled = isSign(items[index + 1], 'punct', /^,$/u) && isBareName(npAt(items, index + 2));
  if (np.name === undefined && np.plural && spelled) linkFrom(items, index, rulebook);
  const other = npAt(items, index + 2);
  if (np.name === undefined || np.noun === undefined || !isSign(items[index + 1], 'cc', /^and$/u)) return;
  if (other === undefined || !isBareName(other) || opensClause(items, index + 2, { from, comma: false })) return;
  adopt(np, [other], 'member');
}

/** "A, an alumnus *of X*, and B", "A, an app *owned by X*, and B": the comma behind an apposition's own phrases, or `at`. */
function behindPhrases(items: readonly Item[], at: number): number {
  let k = isParticiple(items[at]) ? at + 1 : at;
  while (isSign(items[k], 'prep') && npAt(items, k + 1) !== undefined) k += 2;
  return isSign(items[k], 'punct', /^,$/u) && isSign(items[k + 1], 'cc', /^and$/u) ? k : at;
}

const isParticiple = (item: Item | undefined): boolean => item?.type === 'vg' && item.barePast;

/** ", an app owned by *A*, and": the comma behind closes what the one before it opened. */
const endsInsertion = (items: readonly Item[], from: number): boolean =>
  isSign(items[from - 1], 'prep') &&
  isParticiple(items[from - 2]) &&
  items[from - 3]?.type === 'np' &&
  isSign(items[from - 4], 'punct', /^,$/u);

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

function adopt(parent: NounPhrase, children: readonly NounPhrase[], as: 'member' | 'example' | 'apposed'): void {
  for (const child of children) {
    if (child === parent || child.parent !== undefined) continue;
    child.parent = { np: parent, as };
    if (as === 'member') parent.members.push(child);
    else if (as === 'example') parent.examples.push(child);
    else parent.apposed.push(child);
  }
}

/** "A and B, as well as C": the list goes on behind its "and". */
function isJoiner(items: readonly Item[], at: number): boolean {
  const sign = isSign(items[at], 'punct', /^,$/u) ? items[at + 1] : items[at];
  return sign?.type === 'cc' && goesOnLater(sign);
}

/** "as well as", "plus": may follow a list that is complete. */
const goesOnLater = (joint: Sign): boolean => joint.last - joint.first > 1 || joint.lower === 'plus';

/** "A, B, and others", "A, B and more": the list is complete without a name behind its "and". */
function endsInOthers(items: readonly Item[], at: number): boolean {
  const k = isSign(items[at], 'punct', /^,$/u) ? at + 1 : at;
  if (!isSign(items[k], 'cc', /^and$/u)) return false;
  // "and several others"
  const last = npAt(items, k + 2)?.pronoun === 'others' ? items[k + 2] : items[k + 1];
  return last?.type === 'np'
    ? last.pronoun === 'others'
    : last !== undefined && last.type !== 'vg' && last.lower === 'more';
}

const isJoint = (item: Item | undefined): boolean => item?.type === 'cc' || isSign(item, 'punct', /^[,;]$/u);

interface Member {
  readonly np: NounPhrase;
  readonly index: number;
  /** "and" stood before it: the list is complete. */
  readonly closes: boolean;
}

/** The list member that a comma or "and" at `at` introduces. */
function listMember(
  items: readonly Item[],
  at: number,
  { from, started }: { from: number; started: boolean },
): Member | undefined {
  const parallel = behindParallel(items, at);
  let k = behindBracket(items, parallel > at ? parallel : skipTimePhrase(items, at));
  // `"Quillbee" and "Gannet"`: the mark that closes the first title.
  if (isSign(items[k], 'punct', /^["”’]$/u) && isJoint(items[k + 1])) k++;
  const comma = isSign(items[k], 'punct', /^[,;]$/u);
  if (comma) k++;
  if (comma && isSign(items[k], 'punct', /^["”’]$/u) && items[k + 1]?.type === 'cc') k++;
  const joint = items[k];
  const joined = isSign(joint, 'cc', /^(?:and|or|&|nor|plus)$/u);
  if (joined) k = behindAside(items, k + 1);
  if (!comma && !joined) return undefined;
  if (comma && joined && !started && endsInsertion(items, from)) return undefined;
  while (isSign(items[k], 'adv') || isSign(items[k], 'punct', /^["“‘]$/u)) k++;
  const np = npAt(items, k);
  if (np === undefined || np.parent !== undefined || np.pronoun !== undefined) return undefined;
  // "in 2017, and one of its founders"
  if (np.name === undefined && np.noun === undefined && !np.money && isSign(items[k + 1], 'prep', /^of$/u))
    return undefined;
  if (opensClause(items, k, { from, comma })) return undefined;
  if (!joined && !started && npAt(items, at - 1)?.name === undefined && np.name === undefined && !joined) {
    // Two bare descriptions with a comma between are rarely a list unless "and" follows.
    if (!closesLater(items, k)) return undefined;
  }
  // "included A; B; C": semicolons between names make a list without "and".
  const apart =
    isSign(items[k - 1], 'punct', /^;$/u) && np.name !== undefined && npAt(items, at - 1)?.name !== undefined;
  if (
    !joined &&
    !apart &&
    parallel === at &&
    !inBareRun(items, k, started) &&
    !closesLater(items, k) &&
    !isSign(items[from - 1], 'prep', EXEMPLIFIES)
  )
    return undefined;
  return { np, index: k, closes: joined && !goesOnLater(joint as Sign) };
}

/** "takes on A, B, C with": three bare names between commas are a list without "and". */
function inBareRun(items: readonly Item[], k: number, started: boolean): boolean {
  const isName = (i: number) => isBareName(npAt(items, i));
  const comma = (i: number) => isSign(items[i], 'punct', /^,$/u);
  if (!isName(k) || !isName(k - 2) || !comma(k - 1)) return false;
  return started || (comma(k + 1) && isName(k + 2));
}

/** "A *for $3 million* and B for $4 million", "A *in Norland*, B in Tavland and C": the index behind a phrase that the next member has as well. */
function behindParallel(items: readonly Item[], at: number): number {
  const prep = items[at];
  if (!isSign(prep, 'prep') || npAt(items, at + 1) === undefined) return at;
  let k = at + 2;
  if (isSign(items[k], 'punct', /^,$/u)) k++;
  if (isSign(items[k], 'cc', /^and$/u)) k++;
  const next = npAt(items, k);
  const again = items[k + 1];
  const parallel = isSign(again, 'prep') && again.lower === prep.lower;
  return k > at + 2 && next?.name !== undefined && next.noun === undefined && parallel ? at + 2 : at;
}

/** "A *(which makes Quillbee)* and B": the index behind a bracket that holds a clause. */
function behindBracket(items: readonly Item[], at: number): number {
  if (!isSign(items[at], 'punct', /^\($/u)) return at;
  for (let k = at + 1; k < at + 12; k++) if (isSign(items[k], 'punct', /^\)$/u)) return k + 1;
  return at;
}

const isBareName = (np: NounPhrase | undefined): boolean =>
  np?.name !== undefined && np.noun === undefined && np.det === 'none' && np.possessor === undefined;

const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year)$/u;

/** "bought A in May and B in June": a short phrase of time or place before "and". */
function skipTimePhrase(items: readonly Item[], at: number): number {
  if (!isSign(items[at], 'prep', /^(?:in|on|at)$/u)) return at;
  const np = npAt(items, at + 1);
  if (
    np === undefined ||
    np.name !== undefined ||
    (np.noun !== undefined && !TIME.test(np.noun)) ||
    !isSign(items[at + 2], 'cc', /^and$/u)
  )
    return at;
  return at + 2;
}

/** After the phrase a finite verb follows, and one stood before the list: it is the subject of a new clause. */
function opensClause(items: readonly Item[], k: number, { from, comma }: { from: number; comma: boolean }): boolean {
  let after = k + 1;
  while (isSign(items[after], 'adv')) after++;
  const verb = items[after];
  if (verb?.type !== 'vg' || verb.form !== 'finite') return false;
  if (!comma && k - from === 2 && startsClause(items, from)) return false;
  for (let i = from - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.type === 'vg' && item.form === 'finite') return true;
    if (isSign(item, 'sub') || isSign(item, 'punct', /^[;:]$/u)) return comma && false;
  }
  return false;
}

/** "When it fell, *A* and B signed", "It fell, but *A* and", "They said *A* and": what stands here opens a clause itself. */
function startsClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (isSign(before, 'punct', /^[,"“]$/u) || isSign(before, 'rel')) return true;
  if (isSign(before, 'cc', /^(?:and|but|so|yet)$/u)) return isSign(items[at - 2], 'punct', /^,$/u);
  const day = before?.type === 'np' && isTimeLike(before);
  const verb = day ? items[isSign(items[at - 2], 'prep') ? at - 3 : at - 2] : before;
  return verb?.type === 'vg' && !verb.passive && verb.lemmas.some((l) => SAYS.test(l));
}

const SAYS = /^(?:say|claim|believe|think|add|argue|warn|insist|allege|know|hear|hope)$/u;

/** More members follow, the last of them behind "and" or "or". */
function closesLater(items: readonly Item[], k: number): boolean {
  for (let i = k + 1; i < Math.min(items.length, k + 40); i++) {
    const item = items[i] as Item;
    if (isSign(item, 'punct', /^\($/u)) i = Math.max(i, behindBracket(items, i) - 1);
    if (isSign(item, 'cc', /^(?:and|or|&)$/u))
      return (
        npAt(items, behindAside(items, i + 1)) !== undefined ||
        npAt(items, i + 2) !== undefined ||
        endsInOthers(items, i)
      );
    if (item.type !== 'np' && !isSign(item, 'punct', /^[,()"“”‘’]$/u) && !isSign(item, 'adv')) return false;
  }
  return false;
}

/** An apposition that begins at `at`; gives the index behind it, or `at`. */
function linkApposition(
  items: readonly Item[],
  at: number,
  { head, rulebook }: { head: NounPhrase; rulebook: Rulebook },
): number {
  const open = items[at];
  if (!isSign(open, 'punct', OPEN)) return at;
  let k = at + 1;
  while (isSign(items[k], 'adv') || isSign(items[k], 'punct', /^["“‘]$/u)) k++;
  const np = npAt(items, k);
  if (np === undefined || np.parent !== undefined || np.pronoun !== undefined) return at;
  if (open.lower === '(') {
    let close = isSign(items[k + 1], 'punct', /^["”’]$/u) ? k + 2 : k + 1;
    // "Norvane (a wholesaler owned by Velm)"
    if (np.name === undefined && isDescription(np, rulebook))
      while (items[close] !== undefined && !isSign(items[close], 'punct', /^\)$/u)) close++;
    if (!isSign(items[close], 'punct', /^\)$/u)) return at;
    adopt(head, [np], 'apposed');
    return close + 1;
  }
  // "…, the agency said": a new clause.
  const after = items[k + 1];
  if (after?.type === 'vg' && after.form === 'finite' && !after.barePast) return at;
  if (after?.type === 'vg' && after.form !== 'ing' && after.lemmas.some((l) => rulebook.lexicon.status.sayVerbs.has(l)))
    return at;
  // "One of Norvane's founders, Ada Quill, is"
  const one = npAt(items, at - 3);
  if (
    head.plural &&
    head.name === undefined &&
    np.name !== undefined &&
    isSign(items[at - 2], 'prep', /^of$/u) &&
    one?.noun === undefined &&
    one?.name === undefined &&
    isSign(items[k + 1], 'punct', /^,$/u) &&
    !closesLater(items, k)
  ) {
    adopt(head, [np], 'apposed');
    return k + 1;
  }
  const among = oneOf(items, k);
  const fronted = items.indexOf(head) === 1 && isSign(items[0], 'prep');
  if (among !== undefined && head.name !== undefined && !fronted) {
    adopt(head, [among], 'apposed');
    return items.indexOf(among) + 1;
  }
  const closed = isSign(items[k + 1], 'punct', /^,$/u) && !closesLater(items, k);
  const ends = items[k + 1] === undefined || isSign(items[k + 1], 'punct', /^[.;!?)—–]$/u);
  const announced =
    (closed && presents(head, np, rulebook)) || ((closed || ends) && (owns(items, head, np) || isOne(items, head, np)));
  // "Norvane: a startup" is a heading.
  if (!announced && (open.lower === ':' || !describes(head, np, rulebook))) return at;
  // "A, a startup and B": a list, unless both later ones describe ("A, founder and chief executive of B").
  const cc = isSign(items[k + 1], 'cc', /^(?:and|or|&)$/u) ? npAt(items, k + 2) : undefined;
  if (cc !== undefined && (cc.name !== undefined || cc.noun === undefined || !isDescription(cc, rulebook))) return at;
  // "his own firm, Norvane, and Velm"
  const own = head.det === 'poss' && head.name === undefined && !head.plural;
  if (!own && isList(items, k)) return at;
  adopt(head, [np], 'apposed');
  if (cc !== undefined && cc.parent === undefined) adopt(np, [cc], 'member');
  return cc !== undefined ? k + 3 : k + 1;
}

/** "A, one of the firm's partners": the plural says what A is. */
function oneOf(items: readonly Item[], k: number): NounPhrase | undefined {
  const one = npAt(items, k);
  const many = npAt(items, k + 2);
  return one !== undefined &&
    one.name === undefined &&
    one.noun === undefined &&
    isSign(items[k + 1], 'prep', /^of$/u) &&
    many?.plural === true &&
    many.parent === undefined
    ? many
    : undefined;
}

/** "A, B, C and D" where B could be taken for a description. */
function isList(items: readonly Item[], k: number): boolean {
  const np = items[k] as NounPhrase;
  return np.name !== undefined && np.noun === undefined && np.possessor === undefined && closesLater(items, k);
}

/** One of the two is a name and the other says what it is. */
function describes(a: NounPhrase, b: NounPhrase, rulebook: Rulebook): boolean {
  if (a.money || b.money) return false;
  const described = (np: NounPhrase) =>
    np.name === undefined && np.noun !== undefined && np.pronoun === undefined && isDescription(np, rulebook);
  const { lexicon } = rulebook;
  const named = (np: NounPhrase) => np.name !== undefined;
  // "Ada Quill, his company": what is his is not he.
  const his =
    /^(?:his|her)$/u.test(b.possessor?.pronoun ?? '') && lexicon.kindNouns.get(b.plainNoun ?? '') === 'company';
  if (named(a) && described(b)) return !his;
  const knownNoun = lexicon.describes(a.noun ?? '') || lexicon.describes(a.plainNoun ?? '');
  return (
    described(a) &&
    knownNoun &&
    !a.plural &&
    a.det !== 'none' &&
    named(b) &&
    (b.noun === undefined || (a.det === 'poss' && b.det === 'none' && lexicon.describes(b.noun))) &&
    b.possessor === undefined
  );
}

/** "works with leading lender, Norvane, on": commas close the name that a bare description announces. */
function presents(head: NounPhrase, np: NounPhrase, { lexicon }: Rulebook): boolean {
  const kind = lexicon.kindNouns.get(head.noun ?? '') ?? lexicon.kindNouns.get(head.plainNoun ?? '');
  return (
    head.name === undefined &&
    !head.plural &&
    kind !== undefined &&
    np.name !== undefined &&
    np.noun === undefined &&
    np.det === 'none' &&
    np.possessor === undefined
  );
}

/** "Norvane's cheapest plan, Quillbee Lite, is gone": the one thing of somebody's that the name between commas belongs to. */
function owns(items: readonly Item[], head: NounPhrase, np: NounPhrase): boolean {
  const before = items[items.indexOf(head) - 1];
  return (
    head.possessor !== undefined &&
    head.name === undefined &&
    head.noun !== undefined &&
    !isTimeLike(head) &&
    (!head.plural || /^(?:glasses|earbud|headphone|earphone|goggle|sunglasses|sneaker)$/u.test(head.plainNoun ?? '')) &&
    !head.money &&
    np.name !== undefined &&
    np.noun === undefined &&
    np.possessor === undefined &&
    // "In its report, Norvane, a startup, said": what opens the sentence names nobody.
    !(isSign(before, 'prep') && items.indexOf(before) === 0)
  );
}

/** "sued a longtime foe, Norvane.": one thing with an article, and at the end or between commas the name that it bears. */
const isOne = (items: readonly Item[], head: NounPhrase, np: NounPhrase): boolean =>
  head.det === 'indef' &&
  head.name === undefined &&
  head.softName === undefined &&
  head.noun !== undefined &&
  !head.plural &&
  !head.money &&
  !isTimeLike(head) &&
  isBareName(np) &&
  // "In a statement, Norvane, a startup, said": what opens the sentence names nobody.
  items.indexOf(head) > 1;

/** A noun that can say what something is: with an article, a possessor, or the name of a role. */
function isDescription(np: NounPhrase, { lexicon }: Rulebook): boolean {
  const noun = np.noun ?? '';
  const known =
    lexicon.kindNouns.has(noun) ||
    lexicon.titles.has(noun) ||
    lexicon.kindNouns.has(np.plainNoun ?? '') ||
    lexicon.titles.has(np.plainNoun ?? '');
  if (np.det === 'none') return known || lexicon.knownNoun(noun);
  return np.det === 'indef' || np.det === 'def' || np.det === 'poss'
    ? !/^(?:week|month|year|day|time|report|move|statement|decision|deal|ban|case|issue|result|number|lot|bid|increase|decrease|rise|fall|record|quarter|first|percent|percentage|figure|amount|share|stake|total)$/u.test(
        noun,
      ) || known
    : false;
}

/** "firms such as A and B": the list behind belongs to the nearest phrase before that can have examples. */
function linkExamples(items: readonly Item[], at: number, rulebook: Rulebook): void {
  const opening = items.findIndex((item, k) => k > at && item.type === 'np');
  // "including the likes of A and B"
  const likes = npAt(items, opening)?.plainNoun === 'like' && isSign(items[opening + 1], 'prep', /^of$/u);
  const first = likes ? opening + 2 : opening;
  const list = npAt(items, first);
  if (list === undefined || opening > at + 2 || (list.name === undefined && list.softName === undefined)) return;
  let k = at - 1;
  let nearest: NounPhrase | undefined;
  for (let steps = 0; k >= 0 && steps < 7; k--, steps++) {
    const item = items[k] as Item;
    // "competes with apps being built here, including A": what the plural does or suffers stands between.
    const between = item.type === 'vg' && item.form === 'ing' && npAt(items, k - 1)?.plural === true;
    if ((item.type === 'vg' && !between) || isSign(item, 'sub') || isSign(item, 'rel')) break;
    if (item.type !== 'np' || item.pronoun !== undefined || item.noun === undefined || item.name !== undefined)
      continue;
    nearest ??= item;
    if (item.plural) {
      nearest = item;
      break;
    }
  }
  const verb = (items[at] as Sign).lower;
  const dash = (items[at] as Sign).type === 'punct';
  if (dash) {
    const announced = announcedBefore(items, at);
    if (announced === undefined || list.noun !== undefined || list.possessor !== undefined) return;
    nearest = announced;
  }
  if (nearest === undefined) {
    const before = npAt(items, at - 1);
    // "a number of customers today including …" found nothing; "Norvane products like Quillbee" is headed by a name.
    if (before?.softName === undefined) return;
    nearest = before;
  }
  if (list.parent === undefined) linkFrom(items, first, rulebook);
  // "big tech like A and B", not "a firm of the size like A"
  if (verb === 'like' && !nearest.plural && nearest.det !== 'indef' && list.members.length === 0) return;
  if (dash && list.members.length === 0) return;
  if (list.parent !== undefined) return;
  adopt(nearest, [list], 'example');
}

/** "three researchers *from Norvane*: A, B and C", "two firms *last year*: A and B": the plural that a colon or dash spells out. */
function announcedBefore(items: readonly Item[], at: number): NounPhrase | undefined {
  let k = at - 1;
  for (let np = npAt(items, k); np !== undefined; np = npAt(items, k)) {
    if (np.plural && !isTimeLike(np)) return np;
    if (isTimeLike(np) && items[k - 1]?.type === 'np') k -= 1;
    else if (isSign(items[k - 1], 'prep')) k -= 2;
    else return undefined;
  }
  return undefined;
}

/** The first phrase of the group that `np` belongs to as a member or apposition. */
export function rootOf(np: NounPhrase): NounPhrase {
  let root = np;
  while (root.parent !== undefined && root.parent.as !== 'example') root = root.parent.np;
  return root;
}
