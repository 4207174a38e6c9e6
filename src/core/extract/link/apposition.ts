import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { closesQuotation, isSelf, isSign } from '../clauses/items.ts';
import { type Item, isTimeLike, kindByNoun, type NounPhrase, rootOf, type VerbGroup } from '../phrases.ts';
import { adopt, isBareName, isBodyByArticle, npAt, openingOf } from './adopt.ts';
import { describes, describesAgain, isDescription } from './describes.ts';
import { closesLater, isSecondRole, repeatsPreposition } from './list-border.ts';
import { opensExamples } from './list-member.ts';

/** What stands beside a name and says what it is, or beside a noun and says whom it means. */

const EDITION = listed('versions and successors');

const MERELY = listed('words of doing no more than that');

const EMPHATIC = /^(?:particularly|especially|notably|specifically|chiefly|mainly|mostly)$/u;

const OPEN = /^[,(:—–]$|^--+$/u;

/** "including A, *Velm's arm* in Tavland and C": no comma closes it, so that it is one of the list. */
function isNextExample(items: readonly Item[], { head, k }: { head: NounPhrase; k: number }): boolean {
  const np = npAt(items, k);
  if (np?.possessor?.name === undefined || np.name !== undefined || !isBareName(head)) return false;
  if (!isSign(items[items.indexOf(head) - 1], 'prep', /^(?:including|such as)$/u)) return false;
  let end = k + 1;
  while (isSign(items[end], 'prep') && npAt(items, end + 1) !== undefined) end += 2;
  return isSign(items[end], 'cc', /^and$/u) && npAt(items, end + 1)?.name !== undefined;
}

/** "a search engine from Norvane, *a chatbot* from Velm": each thing with whom it is from, and no second word for Norvane. */
function isNextThing(items: readonly Item[], { head, k }: { head: NounPhrase; k: number }): boolean {
  const i = items.indexOf(head);
  const [thing, next] = [npAt(items, i - 2), npAt(items, k)];
  const isThing = (np: NounPhrase | undefined) => np?.det === 'indef' && np.name === undefined && np.noun !== undefined;
  return (
    isBareName(head) &&
    [i - 1, k + 1].every((at) => isSign(items[at], 'prep', /^(?:from|by)$/u)) &&
    isThing(thing) &&
    isThing(next) &&
    npAt(items, k + 2)?.name !== undefined
  );
}

/** An apposition that begins at `at`; gives the index behind it, or `at`. */
export function linkApposition(
  items: readonly Item[],
  at: number,
  { head, rulebook }: { head: NounPhrase; rulebook: Rulebook },
): number {
  const open = items[at];
  if (!isSign(open, 'punct', OPEN) || closesPlace(items, head)) return at;
  // "Ada Quill (pictured, left), partner at Norvane"
  const shown = behindPicture(items, at);
  if (shown > at) return linkApposition(items, shown, { head, rulebook });
  let k = at + 1;
  // "Ada Quill, until recently a director at Norvane,"
  if (isSign(items[k], 'prep', /^until$/u) && isSign(items[k + 1], 'adv')) k++;
  // "Ada Quill, *until last month* the top lawyer at Norvane,"
  const when = npAt(items, k + 1);
  const since = isSign(items[k], 'prep', /^(?:until|for)$/u) && when !== undefined && isTimeLike(when);
  if (since && npAt(items, k + 2)?.det === 'def') k += 2;
  while (isSign(items[k], 'adv') || isSign(items[k], 'punct', /^["“‘]$/u)) {
    if (closesQuotation(items, k)) return at;
    // "the Tern series, particularly the Tern-3 model": one of it.
    if (isSign(items[k], 'adv', EMPHATIC)) return at;
    // "cooperation with Norvane, *not* a takeover": what it is not; but "not only a bank".
    if (isSign(items[k], 'adv', /^not$/u) && !isSign(items[k + 1], 'adv', MERELY)) return at;
    k++;
  }
  // "(and herself a former head of Velm)"
  const oneself = npAt(items, k + 1);
  if (open.lower === '(' && isSign(items[k], 'cc', /^and$/u) && oneself !== undefined && isSelf(oneself)) k++;
  // "Norvane, itself a customer of Velm,"
  const itself = npAt(items, k);
  if (itself !== undefined && isSelf(itself) && npAt(items, k + 1)?.det === 'indef') k++;
  const np = npAt(items, k);
  if (np === undefined || np.parent !== undefined || np.pronoun !== undefined) return at;
  // "bid for Norvane, *three days* after it agreed"
  if (head.name !== undefined && np.name === undefined && isTimeLike(np) && isSign(items[k + 1], 'prep', WHEN))
    return at;
  if (head.name !== undefined && opensExamples(items, k)) return at;
  if (isNextExample(items, { head, k })) return at;
  if (open.lower === ':' && opensSpeech(items, at, np)) return at;
  // "is made by Norvane, *the latter* by Velm"
  if (repeatsPreposition(items, k)) return at;
  if (isInNames(items, at, k)) return at;
  if (isNextThing(items, { head, k })) return at;
  // "In addition to Norvane, *others* in the round"
  if (np.plainNoun === 'other' && np.plural) return at;
  // "Norvane's reporter Ada Quill, Velm chief of sales Bo Tarn said": the post has its bearer.
  if (np.name === undefined && np.apposed.some(isBareName) && head.name !== undefined) return at;
  const posts = rowOfPosts(items, head, k, rulebook) ?? predicatePost(items, head, k, rulebook);
  if (posts !== undefined) {
    adopt(posts, [np], 'member');
    return k + 1;
  }
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
  // "According to Norvane, the company hired Velm"
  if (after?.type === 'vg' && after.barePast && isInOpening(items, head) && startsMain(items, k)) return at;
  // "Days after Norvane launched Quillbee, *shares* fell"
  if (after?.type === 'vg' && after.barePast && endsOpeningClause(items, head) && startsMain(items, k, true)) return at;
  // "Since the merger with Norvane, *the owners* of Velm have sold shares", "Besides Norvane, *other investors* in Velm include"
  const verb = isSign(after, 'prep', /^(?:of|in|for|at)$/u) ? items[k + 3] : undefined;
  if (np.plural && verb?.type === 'vg' && verb.form === 'finite' && !verb.barePast && isInOpening(items, head))
    return at;
  // "Following a deal with Norvane, *a venture* between Velm and Tarn was founded"
  if (np.det === 'indef' && isInOpening(items, head) && isBetweenAndGoesOn(items, k)) return at;
  // "One of Norvane's founders, Ada Quill, is", "said another of its founders, Ada Quill."
  const one = npAt(items, at - 3);
  if (
    head.plural &&
    head.name === undefined &&
    np.name !== undefined &&
    isSign(items[at - 2], 'prep', /^of$/u) &&
    one?.noun === undefined &&
    one?.name === undefined &&
    (after === undefined || isSign(after, 'punct', /^[,.;]$/u)) &&
    !closesLater(items, k)
  ) {
    adopt(head, [np], 'apposed');
    return k + 1;
  }
  if (one !== undefined && isCalledBehind(items, { one, at, np })) {
    adopt(one, [np], 'apposed');
    return k + 1;
  }
  const among = oneOf(items, k);
  const fronted = items.indexOf(head) === 1 && isSign(items[0], 'prep');
  if (among !== undefined && head.name !== undefined && !fronted) {
    adopt(head, [among], 'apposed');
    return items.indexOf(among) + 1;
  }
  // "Before Norvane, Velm's phones all ran Osker": what stands behind the comma is the subject.
  if (fronted && after?.type === 'vg' && after.form === 'finite' && !isSign(items[k + 2], 'prep', /^by$/u)) return at;
  if (isOthersSeveral(head, np) && closesLater(items, k)) return at;
  const closed = isSign(items[k + 1], 'punct', /^,$/u) && !closesLater(items, k);
  const ends = items[k + 1] === undefined || isSign(items[k + 1], 'punct', /^[.;!?)—–]$/u);
  const alike = goesOnAlike(items, k);
  const announced =
    ((closed || (ends && head.det === 'none' && open.lower === ',')) && presents(head, np, rulebook)) ||
    ((closed || ends || alike) && (owns(items, head, np) || isOne(items, head, np))) ||
    ((closed || ends) && bearsPost(head, np, rulebook)) ||
    (closed && isRole(head, np, rulebook));
  const again =
    open.lower === ',' && items.indexOf(head) === 0 && describesAgain(head, np, rulebook) && !opensOwnClause(items, k);
  // "Norvane: a startup" is a heading.
  if (!announced && !again && (open.lower === ':' || !describes(head, np, rulebook))) return at;
  // "A, a startup and B": a list, unless both later ones describe ("A, founder and chief executive of B").
  const cc = isSign(items[k + 1], 'cc', /^(?:and|or|&)$/u) ? npAt(items, k + 2) : undefined;
  if (cc !== undefined && (cc.name !== undefined || cc.noun === undefined || !isDescription(cc, rulebook))) return at;
  // "his own firm, Norvane, and Velm"
  const own = head.det === 'poss' && head.name === undefined && !head.plural;
  if ((!own || opensRow(items, k)) && !alike && isList(items, k)) return at;
  adopt(head, [np], 'apposed');
  if (cc !== undefined && cc.parent === undefined) adopt(np, [cc], 'member');
  // "Norvane, an investor in Velm and a rival of Tarn,"
  const second = cc === undefined && isSecondRole(items, k + 1, k + 4) ? npAt(items, k + 4) : undefined;
  if (second !== undefined && second.parent === undefined) {
    adopt(np, [second], 'member');
    return k + 5;
  }
  return cc !== undefined ? k + 3 : k + 1;
}

/** "Norvane's venture arm, *Velm*, Tarn and Osker": of three names behind it nobody knows whether the first is the arm's. */
function opensRow(items: readonly Item[], k: number): boolean {
  const [first, comma, second, and, third] = items.slice(k, k + 5);
  const isBare = (item: Item | undefined) => item?.type === 'np' && isBareName(item);
  return isBare(first) && isSign(comma, 'punct', /^,$/u) && isBare(second) && isSign(and, 'cc') && isBare(third);
}

const WHEN = /^(?:after|before|since|ahead of)$/u;

/**
 * "The latest version of Quillbee, *Quillbee 26*, has", "sued the company behind Quillbee, *Norvane*, over it": what stands before the
 * phrase that ends at the comma is called so.
 */
function isCalledBehind(
  items: readonly Item[],
  { one, at, np }: { one: NounPhrase; at: number; np: NounPhrase },
): boolean {
  const best = isBest(one) && np.name !== undefined && np.noun === undefined && np.possessor === undefined;
  if (one.name !== undefined || !(best || isBareName(np))) return false;
  const k = items.indexOf(np);
  const after = items[k + 1];
  // "The cheapest of the three, *the Tern 2*, runs"
  const isOne = EDITION.test(one.plainNoun ?? '') || best;
  const edition = isOne && isSign(items[at - 2], 'prep', /^of$/u);
  const body = one.det === 'def' && !one.plural && isSign(items[at - 2], 'prep', /^behind$/u);
  const ends = after === undefined || isSign(after, 'punct', /^[,.]$/u);
  return (edition || body) && ends && !closesLater(items, k);
}

/** "the cheapest", "the most expensive": one of several, with no noun. */
const isBest = ({ det, plainNoun = '', first, nounAt = first }: NounPhrase): boolean =>
  det === 'def' && nounAt <= first + 2 && BEST.test(plainNoun);

const BEST = listed('the one of several that is most so');

/** "lost its licence: *'Velm*, you are out'": a name right behind a mark that nothing closes is spoken to or of. */
function opensSpeech(items: readonly Item[], colon: number, np: NounPhrase): boolean {
  const k = items.indexOf(np);
  const marked = k > colon + 1 || (isName(np) && np.name !== undefined && np.first < np.name);
  return marked && !isSign(items[k + 1], 'punct', /^["”’']$/u);
}

/** "In the suit, filed in *Lisbon, the owner* of Velm says": the comma behind a place closes what the one before the participle opened. */
function closesPlace(items: readonly Item[], head: NounPhrase): boolean {
  const k = items.indexOf(head);
  const told = items[k - 2];
  return (
    isSign(items[k - 1], 'prep', /^(?:in|at|on)$/u) &&
    told?.type === 'vg' &&
    told.barePast &&
    isSign(items[k - 3], 'punct', /^,$/u)
  );
}

/** Nothing but a name. */
const isName = ({ noun, det, possessor, mods }: NounPhrase): boolean =>
  noun === undefined && det === 'none' && possessor === undefined && mods.length === 0;

/** Right behind "between" and its two a finite verb stands, with no comma before it. */
function isBetweenAndGoesOn(items: readonly Item[], k: number): boolean {
  const [between, one, and, other, verb] = items.slice(k + 1, k + 6);
  return (
    isSign(between, 'prep', /^between$/u) &&
    one?.type === 'np' &&
    isSign(and, 'cc', /^and$/u) &&
    other?.type === 'np' &&
    verb?.type === 'vg' &&
    verb.form === 'finite' &&
    !verb.barePast
  );
}

/** "In an interview with *Norvane*, the": no verb but a participle stands before, and a preposition opens the sentence. */
function isInOpening(items: readonly Item[], head: NounPhrase): boolean {
  const all = items.slice(0, items.indexOf(head));
  // "However, in an interview with Norvane, the"
  const from = openingOf(all);
  const before = isSign(all[from], 'prep') ? all.slice(from) : all;
  const inOpening = (item: Item) =>
    item.type === 'np' ||
    isSign(item, 'prep') ||
    isSign(item, 'cc') ||
    // "In a memo seen by Velm, the company"
    (item.type === 'vg' && (item.form === 'part' || item.barePast));
  // "Hoping to crack the market, *Norvane* bought Velm", "Eager to grow its business, *Norvane*"
  const wishes =
    (before[0]?.type === 'vg' && before[0].form === 'ing') || (isSign(before[0], 'adj') && before[1]?.type === 'vg');
  const within = (item: Item) =>
    inOpening(item) ||
    (item.type === 'vg' && /^(?:ing|inf)$/u.test(item.form)) ||
    /^(?:adj|adv|other)$/u.test(item.type);
  const [first, second] = before;
  // "In addition to Norvane, other investors", "Apart from Norvane, other investors"
  const more = first?.type === 'cc' && first.last - first.first > 1;
  const opens = isSign(first, 'prep') || more || (isSign(first, 'adv') && isSign(second, 'prep', /^from$/u));
  return (opens && before.slice(1).every(inOpening)) || (wishes && before.every(within));
}

/** "*After* Norvane launched *Quillbee*", "Days *before* it bought *Velm*": the object that ends a clause that opens the sentence. */
function endsOpeningClause(items: readonly Item[], head: NounPhrase): boolean {
  const at = items.indexOf(head);
  const opener = items.slice(0, 2).findIndex((item) => item.type === 'sub');
  return (
    opener >= 0 &&
    items[at - 1]?.type === 'vg' &&
    items.slice(opener + 1, at - 1).every((item) => item.type === 'np' || item.type === 'adv')
  );
}

/** "the company *hired Velm*", where no verb follows that the words before the comma could be the subject of. */
const startsMain = (items: readonly Item[], k: number, alone = false): boolean =>
  !isSign(items[k + 2], 'prep', alone ? /./u : /^by$/u) &&
  !items
    .slice(k + 2)
    .some((item, i, rest) => item.type === 'vg' && item.form === 'finite' && isSign(rest[i - 1], 'punct', /^,$/u));

/** "*(pictured above, left)*": the index behind a bracket that says where in a picture somebody stands. */
export function behindPicture(items: readonly Item[], at: number): number {
  if (!isSign(items[at], 'punct', /^[(]$/u)) return at;
  const seen = items[at + 1];
  const picture =
    (seen?.type === 'vg' && seen.lemmas.some((l) => PICTURED.test(l))) ||
    isSign(seen, 'adj', /^(?:left|right|pictured)$/u) ||
    isSign(seen, 'adv', /^(?:left|right|above|below)$/u);
  const end = items.findIndex((item, k) => k > at && isSign(item, 'punct', /^[()]$/u));
  return picture && isSign(items[end], 'punct', /^[)]$/u) ? end + 1 : at;
}

const PICTURED = listed('verbs of pictures');

/** "worked as *a reporter* at Norvane, *an editor* at Velm": the post before the body, where another with its own body follows. */
function rowOfPosts(
  items: readonly Item[],
  head: NounPhrase,
  k: number,
  { lexicon }: Rulebook,
): NounPhrase | undefined {
  const at = items.indexOf(head);
  const isPost = (np: NounPhrase | undefined): np is NounPhrase =>
    np !== undefined &&
    np.name === undefined &&
    np.det === 'indef' &&
    [np.noun ?? '', np.plainNoun ?? ''].some((n) => lexicon.titles.has(n));
  const [first, next] = [npAt(items, at - 2), npAt(items, k)];
  const placed = (i: number) =>
    isSign(items[i], 'prep', /^(?:at|for|with)$/u) && npAt(items, i + 1)?.name !== undefined;
  return isPost(first) && isPost(next) && placed(at - 1) && placed(k + 1) && beforePosts(items, at - 3)
    ? rootOf(first)
    : undefined;
}

/** "is *a fellow* of the Tarn Union and the Velm College, president of Norvane": a body with an article is no president. */
function predicatePost(
  items: readonly Item[],
  head: NounPhrase,
  k: number,
  { lexicon }: Rulebook,
): NounPhrase | undefined {
  const next = npAt(items, k);
  const isPost = ({ name, noun = '', plainNoun = '' }: NounPhrase): boolean =>
    name === undefined && [noun, plainNoun].some((n) => lexicon.titles.has(n));
  if (!isBodyByArticle(head) || next === undefined || !isPost(next) || next.possessor !== undefined) return undefined;
  if (!isSign(items[k + 1], 'prep', /^(?:of|at|for|with)$/u)) return undefined;
  for (let i = items.indexOf(head) - 1; i > 0; i--) {
    const item = items[i] as Item;
    const verb = items[i - 1];
    if (item.type === 'np' && verb?.type === 'vg')
      return verb.copula && (isPost(item) || BELONGS.test(item.plainNoun ?? '')) && isSign(items[i + 1], 'prep')
        ? item
        : undefined;
    if (item.type !== 'np' && item.type !== 'prep' && item.type !== 'cc' && !isSign(item, 'punct', /^,$/u))
      return undefined;
  }
  return undefined;
}

const BELONGS = listed('who belongs to a body');

/** "worked as", "was", or a post and its body, stands before a row of posts. */
const beforePosts = (items: readonly Item[], i: number): boolean =>
  isSign(items[i], 'prep', /^as$/u) ||
  isSign(items[i], 'punct', /^,$/u) ||
  (items[i]?.type === 'vg' && (items[i] as VerbGroup).copula);

/** "The startup, a person close to it said": the phrase at `k` has a verb of its own before the next comma. */
function opensOwnClause(items: readonly Item[], k: number): boolean {
  const end = items.slice(k + 1).find((item) => item.type === 'vg' || item.type === 'rel' || isSign(item, 'punct'));
  return end === undefined || (end.type === 'vg' && end.form === 'finite' && !end.barePast);
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

/** "works with leading lender, Norvane, on": commas close the name that a bare description announces. */
function presents(head: NounPhrase, np: NounPhrase, { lexicon }: Rulebook): boolean {
  const kind = kindByNoun(head, lexicon);
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
    (!head.plural || IN_PAIRS.test(head.plainNoun ?? '')) &&
    !head.money &&
    np.name !== undefined &&
    np.noun === undefined &&
    np.possessor === undefined &&
    // "In its report, Norvane, a startup, said": what opens the sentence names nobody.
    !(isSign(before, 'prep') && items.indexOf(before) === 0)
  );
}

const IN_PAIRS = listed('things in pairs');

/** "Quillbee, Velm's servers, and Osker": several things of a firm are not the one that is named before, but go on with the list. */
const isOthersSeveral = (head: NounPhrase, np: NounPhrase): boolean =>
  head.name !== undefined &&
  !head.plural &&
  np.name === undefined &&
  np.plural &&
  np.possessor?.name !== undefined &&
  !IN_PAIRS.test(np.plainNoun ?? '');

/** "Norvane, Velm, *Tavland's wealth fund*, Osker and Tarn": one of a list of names, that of a land or firm which is no name of the one before. */
function isInNames(items: readonly Item[], at: number, k: number): boolean {
  const [np, comma, next] = items.slice(k, k + 3);
  const [earlier, before, last] = items.slice(at - 3, at);
  return (
    np?.type === 'np' &&
    np.name === undefined &&
    np.possessor?.name !== undefined &&
    isSign(items[at], 'punct', /^,$/u) &&
    isSign(comma, 'punct', /^,$/u) &&
    isSign(before, 'punct', /^,$/u) &&
    [earlier, last, next].every((one) => one?.type === 'np' && isBareName(one)) &&
    closesLater(items, k)
  );
}

/** "a messaging service, *Velm*, and a shop called Tarn": each thing with its name. */
function goesOnAlike(items: readonly Item[], k: number): boolean {
  const [comma, and, next, behind] = items.slice(k + 1, k + 5);
  if (!isSign(comma, 'punct', /^,$/u) || !isSign(and, 'cc', /^and$/u)) return false;
  const isNamed = next?.type === 'np' && next.apposed.some((one) => one.name !== undefined);
  return isNamed && next.name === undefined && next.det === 'indef' && behind?.type === 'vg' && behind.barePast;
}

/** "Norvane's competitor, the payments giant Velm, was forced": the name has a noun of its own. */
const isRole = (head: NounPhrase, np: NounPhrase, { lexicon }: Rulebook): boolean =>
  head.possessor !== undefined &&
  head.name === undefined &&
  !head.plural &&
  (RELATIVE.test(head.plainNoun ?? '') || OWNED.has(lexicon.kindNouns.get(head.plainNoun ?? '') ?? '')) &&
  np.name !== undefined &&
  np.det === 'def' &&
  np.possessor === undefined &&
  (lexicon.kindNouns.has(np.plainNoun ?? '') || lexicon.titles.has(np.noun ?? ''));

const RELATIVE = listed('what a firm is by another');

/** "sold her first company, *the payments app Velm*, to Norvane": what somebody has. */
const OWNED: ReadonlySet<string> = new Set(['company', 'product', 'model', 'publication']);

/** "an interim chief executive, *the tech veteran Ada Quill*": the one post, and the person who is described as well. */
const bearsPost = (head: NounPhrase, np: NounPhrase, { lexicon }: Rulebook): boolean =>
  head.det === 'indef' &&
  head.name === undefined &&
  head.softName === undefined &&
  !head.plural &&
  lexicon.titles.get(head.noun ?? head.plainNoun ?? '') === 'post' &&
  np.name !== undefined &&
  np.det === 'def' &&
  np.possessor === undefined &&
  (lexicon.titles.has(np.noun ?? '') || lexicon.kindNouns.get(np.plainNoun ?? '') === 'person');

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
  // "In a statement, Norvane, a startup, said", "Commenting in a statement, Ada Quill": what opens the sentence names nobody.
  items.indexOf(head) > 1 &&
  !(items.indexOf(head) === 2 && items[0]?.type === 'vg' && items[0].form === 'ing' && isSign(items[1], 'prep'));
