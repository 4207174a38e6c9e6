import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { beforeAdverbs, isSign } from '../clauses/items.ts';
import { type Item, isChosen, isTimeLike, type NounPhrase, rootOf } from '../phrases.ts';
import { adopt, isBareName, isBodyByArticle, npAt, openingOf } from './adopt.ts';

/** Names that a word introduces, and posts that stand before or behind a name. */

/** A description of a body behind a preposition, which a name with an article follows. */
const announces = (np: NounPhrase | undefined, prep: Item | undefined, lexicon: Rulebook['lexicon']): boolean =>
  np !== undefined &&
  np.name === undefined &&
  np.softName === undefined &&
  np.possessor === undefined &&
  !np.plural &&
  isSign(prep, 'prep') &&
  [np.noun ?? '', np.plainNoun ?? ''].some((n) => BODY.test(lexicon.kindNouns.get(n) ?? ''));

const BODY = /^(?:company|organization)$/u;

/** "Norvane, Velm sign deal", "Norvane, Velm to merge": in a headline a comma stands for "and". */
export function linkHeadline(items: readonly Item[]): void {
  linkHeadlineObjects(items);
  const [first, second, verb] = [npAt(items, 0), npAt(items, 2), items[3]];
  if (!isBareName(first) || !isBareName(second) || !isSign(items[1], 'punct', /^,$/u)) return;
  if (verb?.type !== 'vg' || verb.barePast || items.at(-1)?.type === 'punct') return;
  adopt(first as NounPhrase, [second as NounPhrase], 'member');
}

/** "Norvane sues Velm, Tarn over patents", "takes on Velm, Tarn in Lisbon", "tells Velm, Tarn to stop": a headline saves the "and" between two names behind its verb. */
function linkHeadlineObjects(items: readonly Item[]): void {
  if (items.at(-1)?.type === 'punct') return;
  items.forEach((verb, i) => {
    if (verb.type !== 'vg') return;
    const at = isSign(items[i + 1], 'prep') ? i + 2 : i + 1;
    const [first, second, behind] = [npAt(items, at), npAt(items, at + 2), items[at + 3]];
    if (!isBareName(first) || !isBareName(second) || second?.parent !== undefined) return;
    if (!isSign(items[at + 1], 'punct', /^,$/u)) return;
    const ends = behind === undefined || behind.type === 'prep' || (behind.type === 'vg' && behind.form === 'inf');
    if (ends) adopt(first as NounPhrase, [second as NounPhrase], 'member');
  });
}

/** "The maker of Quillbee, *Norvane*, has", "The company that makes it, *Norvane*, has": the name between commas of what opens the sentence. */
export function linkAcross(items: readonly Item[], { lexicon }: Rulebook): void {
  const opening = npAt(items, 0);
  const comma = items.findIndex((item) => isSign(item, 'punct'));
  const name = npAt(items, comma + 1);
  const verb = items[comma + 3];
  if (opening?.det !== 'def' || opening.plural || opening.name !== undefined || comma < 3 || comma > 6) return;
  if (!isSign(items[comma], 'punct', /^,$/u) || !isSign(items[comma + 2], 'punct', /^,$/u) || !isBareName(name)) return;
  const described = FIRM_BY_THING.test(opening.noun ?? '') || lexicon.kindNouns.get(opening.noun ?? '') === 'company';
  if (described && verb?.type === 'vg' && verb.form === 'finite') adopt(opening, [name as NounPhrase], 'apposed');
}

/** "bought *the maker* of Quillbee, Norvane,": the name behind the thing that it is called by. */
export function linkMaker(items: readonly Item[], i: number): void {
  const maker = npAt(items, i);
  if (maker?.det !== 'def' || maker.plural || maker.name !== undefined) return;
  if (!FIRM_BY_THING.test(maker.noun ?? '')) return;
  const [of, thing, comma, name, end] = items.slice(i + 1, i + 6);
  if (!isSign(of, 'prep', /^of$/u) || thing?.type !== 'np') return;
  if (!isSign(comma, 'punct', /^,$/u) || name?.type !== 'np' || !isBareName(name) || name.parent !== undefined) return;
  if (end === undefined || isSign(end, 'punct', /^[.;]$/u) || (isSign(end, 'punct', /^,$/u) && !isJoined(items, i + 6)))
    adopt(maker, [name], 'apposed');
}

/** "…, Velm, *and*", "…, Velm, *Osker*": the list goes on. */
const isJoined = (items: readonly Item[], k: number): boolean =>
  isSign(items[k], 'cc') || (npAt(items, k) !== undefined && isSign(items[k + 1], 'cc'));

/** "the company *she founded*, Norvane,": the name behind a clause that stands without "that". */
export function linkBehindContact(items: readonly Item[], i: number, { lexicon }: Rulebook): void {
  const head = npAt(items, i);
  const [who, did] = items.slice(i + 1);
  if (head?.det !== 'def' || head.plural || head.name !== undefined || who?.type !== 'np' || did?.type !== 'vg') return;
  if (lexicon.kindNouns.get(head.noun ?? '') !== 'company' || did.form !== 'finite' || did.passive) return;
  const time = npAt(items, i + 3);
  const dated = isSign(items[i + 3], 'prep', /^(?:in|with)$/u) && npAt(items, i + 4) !== undefined ? i + 5 : i + 3;
  let comma = time !== undefined && isTimeLike(time) ? i + 4 : dated;
  // "a decade *ago*"
  while (isSign(items[comma], 'adv')) comma++;
  const [named, end] = [npAt(items, comma + 1), items[comma + 2]];
  const bare = named?.name !== undefined && named.det === 'none' && named.possessor === undefined;
  if (!isSign(items[comma], 'punct', /^,$/u) || !bare || named?.parent !== undefined) return;
  const closes = end === undefined || isSign(end, 'punct', /^[,.;]$/u);
  if (closes && !isJoined(items, comma + 3)) adopt(head, [named as NounPhrase], 'apposed');
}

/** What a firm is called by what it makes or has. */
const FIRM_BY_THING = listed('owners and makers');

/** "Ada Quill, head of Norvane and founder of Velm", "Ada Quill, head of Norvane, founder of Velm": the second post is hers as well. */
export function linkSecondPost(items: readonly Item[], i: number, { lexicon }: Rulebook): void {
  const isPost = (np: NounPhrase | undefined): np is NounPhrase =>
    np !== undefined && np.name === undefined && np.possessor === undefined && lexicon.titles.has(np.noun ?? '');
  const post = npAt(items, i);
  if (!isPost(post) || post.plural) return;
  // "founder of Norvane and a former *Velm* executive"
  if (post.softName === undefined && !isSign(items[i + 1], 'prep', /^(?:of|at|for|to)$/u)) return;
  const first = beforePost(items, i, isPost);
  const holder = first === undefined ? undefined : npAt(items, first - 2);
  if (holder?.name !== undefined && !isBodyByArticle(holder) && isSign(items[(first ?? 0) - 1], 'punct', /^,$/u))
    adopt(holder, [post], 'apposed');
  // "and *also* chief of Velm"
  if (!isSign(items[beforeAdverbs(items, i - 1)], 'cc', /^and$/u)) return;
  for (let k = i - 2; k > 1; k--) {
    const item = items[k] as Item;
    const person = npAt(items, k - 2);
    const comma = isSign(items[k - 1], 'punct', /^,$/u);
    const body = isSign(items[k - 3], 'prep', BEFORE_BODY);
    // "is a fellow of the Tarn Union and *the Velm College*, head of Norvane and founder of Osker": no person has an article.
    const named = person?.name !== undefined && !isBodyByArticle(person);
    if (item.type === 'np' && isPost(item) && comma && named && !body) adopt(person, [post], 'apposed');
    // "Ada Quill is the head of Norvane and founder of Velm"
    const be = items[k - 1];
    if (item.type === 'np' && isPost(item) && be?.type === 'vg' && be.copula) adopt(item, [post], 'member');
    if (item.type === 'vg' || item.type === 'rel' || item.type === 'sub' || post.parent !== undefined) return;
  }
}

/** "Norvane, a provider of clouds *and a customer of Velm*,": the second of what the firm is, and not one of the first's things. */
export function linkSecondRole(items: readonly Item[], i: number, { lexicon }: Rulebook): void {
  const [comma, first, of, thing, and, second, behind] = items.slice(Math.max(0, i - 5), i + 2);
  const holder = npAt(items, i - 6);
  const isRole = (np: Item | undefined): np is NounPhrase =>
    np?.type === 'np' &&
    np.name === undefined &&
    np.possessor === undefined &&
    !np.plural &&
    (lexicon.kindNouns.get(np.plainNoun ?? '') === 'company' || ROLE.test(np.plainNoun ?? ''));
  if (i < 6 || !isBareName(holder) || !isSign(comma, 'punct', /^,$/u) || !isRole(first) || !isRole(second)) return;
  const joined = isSign(of, 'prep', /^(?:of|to|for|in)$/u) && thing?.type === 'np' && isSign(and, 'cc', /^and$/u);
  if (joined && second.det === 'indef' && isSign(behind, 'prep', /^(?:of|to|in)$/u))
    adopt(holder as NounPhrase, [second], 'apposed');
}

const ROLE = listed('what a firm is by another');

const BEFORE_BODY = /^(?:of|at|for|to)$/u;

/** "*head* of Norvane, chair of Velm, founder of Tarn": where the first of the posts in a row with commas stands that the one at `i` ends. */
function beforePost(
  items: readonly Item[],
  i: number,
  isPost: (np: NounPhrase | undefined) => boolean,
): number | undefined {
  const comma = isSign(items[i - 1], 'cc', /^and$/u) ? i - 2 : i - 1;
  const before = comma - 3;
  const fellow =
    isSign(items[comma], 'punct', /^,$/u) &&
    npAt(items, comma - 1)?.name !== undefined &&
    isSign(items[comma - 2], 'prep', BEFORE_BODY) &&
    isPost(npAt(items, before));
  return fellow ? (beforePost(items, before, isPost) ?? before) : undefined;
}

const NAMES = listed('verbs of naming');

/** What a name is told as. */
const TITLE = listed('kinds of names');

/** "a feature called Quillbee", "its head of mergers Ada Quill": a description and the name that belongs to it. */
export function linkNamed(items: readonly Item[], i: number, { lexicon }: Rulebook): void {
  const item = items[i] as Item;
  if (
    item.type === 'vg' &&
    item.lemmas.some((l) => NAMES.test(l)) &&
    // "The letter called out Norvane"
    item.particle === undefined &&
    item.form !== 'ing' &&
    (item.barePast ||
      item.form === 'part' ||
      (item.form === 'inf' && item.passive) ||
      isSign(relativeBefore(items, i), 'rel')) &&
    // "a study that names Norvane": the study does.
    (item.passive || !isSign(items[i - 1], 'rel'))
  ) {
    // "a stylus, *apparently* called Twig"
    const before = beforeNaming(items, isSign(items[i - 1], 'adv') ? i - 1 : i);
    // "known internally as Quillbee"
    const next = isSign(items[i + 1], 'adv') ? i + 2 : i + 1;
    const k = isSign(items[next], 'punct', /^["“‘]$/u) || isSign(items[next], 'prep', /^as$/u) ? next + 1 : next;
    const name = npAt(items, k);
    if (
      before !== undefined &&
      before.name === undefined &&
      before.noun !== undefined &&
      // "Norvane on Monday named Ada Quill": a day has no name given to it.
      !isTimeLike(before) &&
      !isFormerName(items, i, before) &&
      name !== undefined &&
      (name.name !== undefined || name.softName !== undefined)
    ) {
      adopt(before, [name], 'apposed');
      if (before.plural) adopt(name, rowBehind(items, k), 'member');
    }
    return;
  }
  if (item.type !== 'np') return;
  // "under the name Quillbee", "by the codename Quillbee"
  const title = npAt(items, i - 1);
  if (
    item.name !== undefined &&
    title?.name === undefined &&
    TITLE.test(title?.plainNoun ?? '') &&
    isSign(items[i - 2], 'prep')
  )
    adopt(title as NounPhrase, [item], 'apposed');
  // "brokers the Velm Group, Norvane and others": a plural right before the names.
  const many = npAt(items, i - 1);
  // "whose *rules* the Velm Commission examined": the rules are no commission.
  const told = items[i + 1]?.type === 'vg' && (isSign(items[i - 2], 'prep') || isSign(items[i - 2], 'rel', /^whose$/u));
  // "spoke about the challenges the Velm Group faced": what the group faces is no group.
  if (item.name !== undefined && item.det === 'def' && many?.plural && !told && lexicon.describes(many.noun ?? ''))
    adopt(many, [item], 'example');
  // "co-founder of software maker the Norvane Group"
  if (
    item.name !== undefined &&
    item.det === 'def' &&
    item.noun === undefined &&
    announces(many, items[i - 2], lexicon)
  )
    adopt(many as NounPhrase, [item], 'apposed');
  // "the president's pick for attorney general Ada Quill"
  const chosen = npAt(items, i - 2);
  const titled =
    item.name !== undefined && [item.noun, item.plainNoun].some((n) => n !== undefined && lexicon.titles.has(n));
  if (titled && chosen !== undefined && isChosen(chosen) && isSign(items[i - 1], 'prep', /^for$/u))
    adopt(chosen, [item], 'apposed');
  if (item.name === undefined || item.noun !== undefined || item.det !== 'none') return;
  linkTitleBefore(items, i, lexicon);
}

/** "Norvane, the network *formerly* known as Velm,": what the name before is told to be has that name now. */
const isFormerName = (items: readonly Item[], i: number, before: NounPhrase): boolean => {
  const at = items.indexOf(before);
  const verb = items[i];
  const adverbs = verb?.type === 'vg' ? verb.adverbs : [];
  return (
    (adverbs.some((a) => ONCE.test(a)) || isSign(items[i - 1], 'adv', ONCE)) &&
    isSign(items[at - 1], 'punct', /^,$/u) &&
    isBareName(npAt(items, at - 2))
  );
};

const ONCE = listed('adverbs of the past');

/** "two cooks called Osker, *Tarn and Velm*": the names behind the one at `at`, where "and" stands before the last. */
function rowBehind(items: readonly Item[], at: number): NounPhrase[] {
  const row: NounPhrase[] = [];
  let k = at;
  while (isBareName(npAt(items, k))) {
    if (k > at) row.push(npAt(items, k) as NounPhrase);
    const comma = isSign(items[k + 1], 'punct', /^,$/u);
    const and = comma ? k + 2 : k + 1;
    const last = isSign(items[and], 'cc', /^and$/u) ? npAt(items, and + 1) : undefined;
    if (isBareName(last)) return [...row, last as NounPhrase];
    if (!comma) return [];
    k += 2;
  }
  return [];
}

/** The "which" of "which is called Quillbee", "which it has branded Quillbee". */
const relativeBefore = (items: readonly Item[], i: number): Item | undefined =>
  items[i - 1]?.type === 'np' ? items[i - 2] : items[i - 1];

/** What a verb of naming names: the phrase before it, a comma or "which" between. */
function beforeNaming(items: readonly Item[], i: number): NounPhrase | undefined {
  const rel = relativeBefore(items, i);
  let k = isSign(rel, 'rel') ? items.indexOf(rel) - 1 : i - 1;
  // "a startup, called Norvane", "his own firm — dubbed Norvane —"
  if (isSign(items[k], 'punct', /^(?:[,—–]|--)$/u)) k--;
  // "a language model (Lens-LM) called Tern-2"
  if (isSign(items[k], 'punct', /^[)]$/u) && isSign(items[k - 2], 'punct', /^[(]$/u)) k -= 3;
  const np = rivalled(items, k) ?? npAt(items, k);
  // "launched a new model *this week* called Quillbee"
  const time = np !== undefined && isTimeLike(np) && np.possessor === undefined;
  if (time && npAt(items, k - 1) !== undefined) return npAt(items, k - 1);
  // "working on *a rival* to phones, code-named Quillbee", "*a startup* out of Lisbon called Norvane", "*a service* built with Velm, called"
  const told = items[k - 2];
  const apart = isSign(told, 'adv', /^out$/u) || (told?.type === 'vg' && told.barePast);
  const one = npAt(items, k - 2) ?? (apart ? npAt(items, k - 3) : undefined);
  const comma = isSign(items[k + 1], 'punct', /^,$/u);
  const many = np?.plural === true && np.name === undefined && isSign(items[k - 1], 'prep');
  // "testing *a feature* in Velm called Quillbee": what has a name is called by no other.
  const named =
    np?.name !== undefined && np.noun === undefined && isSign(items[k - 1], 'prep') && one?.name === undefined;
  return ((comma && many) || named) && one?.det === 'indef' && !one.plural ? one : np;
}

/** "a *rival* to Velm's Osker, called Quillbee": the comma leads back to what is new, behind what it is compared with. */
function rivalled(items: readonly Item[], k: number): NounPhrase | undefined {
  const [thing, prep] = [npAt(items, k - 2), items[k - 1]];
  const compared = isSign(items[k + 1], 'punct', /^,$/u) && isSign(prep, 'prep', /^(?:to|of|for)$/u);
  return compared && npAt(items, k)?.name !== undefined && thing?.det === 'indef' && thing.name === undefined
    ? thing
    : undefined;
}

/** The "State" of "Secretary of State", the "staff" of "chief of staff": its noun reaches back to the title. */
const isTail = (np: NounPhrase | undefined): boolean => np !== undefined && / of /u.test(np.noun ?? '');

/** "hired her as its director, Norvane said.": a verb of saying ends the sentence, which has one before. */
const saysLast = (items: readonly Item[], i: number, { status }: Rulebook['lexicon']): boolean => {
  const verb = items[i];
  const ends = items.length <= i + 2 || isSign(items[i + 1], 'adv') || npAt(items, i + 1) !== undefined;
  return (
    verb?.type === 'vg' &&
    verb.lemmas.some((l) => status.sayVerbs.has(l)) &&
    ends &&
    items.slice(0, i - 3).some((item) => item.type === 'vg' && item.form === 'finite')
  );
};

/** "(However,) after a call with *Velm's chief*, Ada Quill agreed": the words before the phrase at `k` open a sentence that has no subject yet. */
function endsOpening(items: readonly Item[], k: number): boolean {
  const from = openingOf(items);
  const opener = items[from];
  const opens = isSign(opener, 'prep') || (opener?.type === 'vg' && opener.form === 'ing');
  return opens && from < k && items.slice(from, k).every((item) => item.type !== 'vg' || item.form !== 'finite');
}

/** "its head of mergers Ada Quill", "Norvane's director, Ada Quill,", "Norvane CEO, Ada Quill,": the title that stands before a name. */
function linkTitleBefore(items: readonly Item[], i: number, lexicon: Rulebook['lexicon']): void {
  const comma = isSign(items[i - 1], 'punct', /^,$/u);
  const nearest = comma ? i - 2 : i - 1;
  const beside = npAt(items, nearest);
  if (beside === undefined) return;
  // "director at its subsidiary, Norvane": the subsidiary is the one that is named.
  if (comma && beside.possessor !== undefined && lexicon.kindNouns.get(beside.plainNoun ?? '') === 'company') return;
  let k = nearest;
  // "Tavland's minister for large and medium trades, Ada Quill,"
  if (comma && isSign(items[k - 1], 'cc') && npAt(items, k - 2) !== undefined && isSign(items[k - 3], 'prep')) k -= 2;
  while (
    isSign(items[k - 1], 'prep') &&
    npAt(items, k - 2) !== undefined &&
    // "a post by Norvane director of product Ada Quill"
    !(lexicon.titles.has(npAt(items, k)?.noun ?? '') && !isTail(npAt(items, k))) &&
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
  // "While it is no backer of Velm, Ada Quill says": behind a clause of its own a new one begins.
  const anew =
    comma &&
    after?.type === 'vg' &&
    (items.slice(0, k).some((item) => isSign(item, 'sub')) || endsOpening(items, k) || saysLast(items, i + 1, lexicon));
  const closed = after === undefined || (after.type === 'vg' && !anew) || after.type === 'punct';
  const owned = head.det !== 'none' || head.possessor !== undefined || head.softName !== undefined;
  if (comma ? closed && (owned || k < nearest) : k < nearest) adopt(head, [items[i] as NounPhrase], 'apposed');
}
