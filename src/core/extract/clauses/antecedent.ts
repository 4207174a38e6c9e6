import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { isBareName } from '../link/adopt.ts';
import { behindPicture } from '../link/apposition.ts';
import {
  type Item,
  isTimeLike,
  kindByNoun,
  type NounPhrase,
  namesPerson,
  phraseLike,
  rootOf,
  type Sign,
} from '../phrases.ts';
import type { Word } from '../word.ts';
import type { Build } from './build.ts';
import { headOf } from './head-phrase.ts';
import { beforeRoot, isCount, isSign } from './items.ts';

/** What "who", "which" or "that" at `rel` refers to: the nearest phrase, unless it cannot be that. */
export function antecedent(build: Build, rel: number): NounPhrase | undefined {
  const { items, words, rulebook } = build;
  if (isSign(items[rel - 1], 'prep', /^of$/u) && isCount(items[rel - 2])) return countedList(build, rel - 2);
  const latter = isSign(items[rel - 1], 'prep', /^of$/u) ? latterBefore(build, rel - 2) : undefined;
  if (latter !== undefined) return latter;
  // "an engine that Norvane built and *that* powers Velm": of the same.
  const earlier = isSign(items[rel - 1], 'cc') ? items.findLastIndex((item, i) => i < rel && isSign(item, 'rel')) : -1;
  if (earlier >= 0 && !items.slice(earlier, rel).some((item) => isSign(item, 'punct', /^[;:]$/u))) {
    const same = antecedent(build, earlier);
    // "a venture with A and B that will build it and *which*": of which of them, the first does not tell for sure.
    return same !== undefined && (same.members.length > 0 || same.parent?.as === 'member') ? undefined : same;
  }
  let k = beforePicture(items, rel) - 1;
  while (isSign(items[k], 'punct') || isSign(items[k], 'adv')) k--;
  const time = items[k];
  if (time?.type === 'np' && isTimeLike(time) && items[k - 1]?.type === 'vg') k--;
  // "a startup she founded (last year) that was sold"
  if (items[k]?.type === 'vg' && items[k - 1]?.type === 'np' && items[k - 2]?.type === 'np') k -= 2;
  else if (items[k] !== time) k++;
  k = beforeAge(items, beforeTime(items, k));
  const nearest = items[k];
  if (nearest?.type !== 'np') return undefined;
  const placed = bodyOfLand(build, k);
  if (placed !== undefined) return placed;
  const one = singularBefore(build, rel, k);
  if (one !== undefined) return one;
  const many = pluralBefore(build, rel, k);
  if (many !== undefined) return many;
  const offered = offeredBefore(build, rel, k);
  if (offered !== undefined) return offered;
  const deed = deedBefore(build, rel, k);
  if (deed !== undefined) return deed;
  const bargain = bargainBefore(build, rel, k);
  if (bargain !== undefined) return bargain;
  const owned = ownedBefore(build, rel, k);
  if (owned !== undefined) return owned;
  const made = thingOfMaker(build, rel, k);
  if (made !== undefined) return made;
  const tool = toolFor(build, rel, k);
  if (tool !== undefined) return tool;
  const who = (items[rel] as Sign).lower === 'who';
  const person = namesPerson(words, nearest);
  // "a lawsuit against Ada Quill that alleges": no person is a "that".
  if (person && !who && isSign(beforeRoot(items, nearest), 'prep')) return headOf(build, k);
  // "a round led by Velm Ventures *that* Norvane joined": no name has a "that" right behind it.
  const verb = items[k - 2];
  const led = verb?.type === 'vg' && verb.barePast;
  const byName = nearest.name !== undefined && nearest.noun === undefined && isSign(items[k - 1], 'prep', /^by$/u);
  const isThat = (items[rel] as Sign).lower === 'that';
  if (byName && led && isThat && k === rel - 1 && items[k - 3]?.type === 'np')
    return rootOf(items[k - 3] as NounPhrase);
  const personal = person || isPeople(nearest, rulebook);
  // "a complaint with *the Velm Office in May* that led to a fine"
  const narrows = isThat && !items.slice(k, rel).some((item) => isSign(item, 'punct'));
  // "a round by its rival Norvane *that* was led by Velm"
  const named = isBareName(nearest) || (nearest.name !== undefined && nearest.det === 'poss');
  const ofThing = (isNameAlone(nearest) && narrows) || (named && k === rel - 1 && isThat);
  // "part of the Tarn Act *that* the land passed": a law may well be told by "that".
  const isLaw = k === rel - 1 && LAW.test(words[nearest.name ?? -1]?.text ?? '');
  const thing = ofThing && !isLaw ? thingBefore(build, k) : undefined;
  if (thing !== undefined) return thing;
  const accuser = bodyDescribed(build, rel, k);
  if (accuser !== undefined) return accuser;
  const outer = items[k - 2];
  // "the head of content who left": the post, and nothing that it is of.
  if (who && isFieldOf(build, k) && outer?.type === 'np') return rootOf(outer);
  // "the head of the firm who left"; but "a win for Norvane, who partnered with".
  const aside = nearest.name !== undefined && isSign(items[rel - 1], 'punct', /^,$/u);
  // "Ada Quill, a partner at Norvane, *who*": whom the description is of, and no firm that it names.
  const described = who && !personal ? describedPerson(build, k) : undefined;
  if (described !== undefined) return described;
  if (who && !personal && !aside && isSign(items[k - 1], 'prep', OF_WHOLE) && outer?.type === 'np')
    return rootOf(outer);
  // "Ada Quill (CEO) and Bo Tarn (CPO), who": the list that the one described last ends.
  const member = nearest.parent?.as === 'apposed' ? nearest.parent.np : nearest;
  const listed =
    member.parent?.as === 'member' &&
    (isPlural(build, rel + 1) ||
      isSign(items[rel + 1], 'adv', /^(?:both|all)$/u) ||
      countsThem(items[rel + 1]) ||
      isSharedOut(build, rel) ||
      isListAside(build, rel, member) ||
      isListDoneTo(build, rel, member) ||
      joinsThem(build, rel));
  if (listed) return wholeOf(member.parent?.np, isSign(items[rel - 1], 'punct', /^,$/u));
  // "firms, including Norvane, *that* compete"
  if (nearest.parent?.as === 'example' && isThat && isSign(items[rel - 1], 'punct', /^,$/u)) return nearest.parent.np;
  return nearest.parent?.as === 'apposed' ? nearest.parent.np : nearest;
}

/** "Ada Quill and Bo Tarn, who *had both been* researchers" */
const countsThem = (item: Item | undefined): boolean =>
  item?.type === 'vg' && item.adverbs.some((word) => /^(?:both|all)$/u.test(word));

/** "Ada Quill*, 36,* who left": the index of the name whose age stands between commas, or `k`. */
function beforeAge(items: readonly Item[], k: number): number {
  const [name, comma, age] = items.slice(Math.max(0, k - 2), k + 1);
  const alone = isCount(age) && age.det === 'none' && !age.money && isSign(comma, 'punct', /^,$/u);
  return alone && isSign(items[k + 1], 'punct', /^,$/u) && name?.type === 'np' && name.name !== undefined ? k - 2 : k;
}

/** "*Norvane*, the maker of Quillbee, which had accused Velm": what only bodies do is not done by what the description names. */
function bodyDescribed({ items, rulebook }: Build, rel: number, k: number): NounPhrase | undefined {
  const described = items[k - 2];
  const aside = k === rel - 2 && isSign(items[rel - 1], 'punct', /^,$/u) && isSign(items[k - 1], 'prep', /^of$/u);
  if (!aside || described?.type !== 'np' || described.parent?.as !== 'apposed' || described.name !== undefined) return;
  const verb = items[rel + 1];
  const acts = verb?.type === 'vg' && !verb.passive && verb.lemmas.some((l) => rulebook.lexicon.status.lawVerbs.has(l));
  return acts && MAKER.test(described.plainNoun ?? '') ? described.parent.np : undefined;
}

const MAKER = listed('owners and makers');

/** "Norvane", "the Velm Office" */
const isNameAlone = (np: NounPhrase): boolean =>
  isBareName(np) || (np.name !== undefined && np.noun === undefined && np.det === 'def' && np.possessor === undefined);

const LAW = / (?:Act|Law|Bill|Treaty|Order|Directive|Regulation|Code|Pact|Accord)$/u;

/** "*a plant* in Lisbon with Norvane that will run on Tern": the thing that is told more closely, for a name is not. */
function thingBefore({ items, rulebook }: Build, k: number): NounPhrase | undefined {
  for (let at = k; isSign(items[at - 1], 'prep', /^(?:in|with|from|at|for|to|of|on|by)$/u); at -= 2) {
    const outer = items[at - 2];
    if (outer?.type !== 'np') return undefined;
    // "a board member of Norvane *that* owns Velm": no person is a "that".
    if (rulebook.lexicon.titles.has(outer.plainNoun ?? '') || rulebook.lexicon.titles.has(outer.noun ?? ''))
      return undefined;
    if (outer.name === undefined && outer.noun !== undefined && !isTimeLike(outer)) return rootOf(outer);
  }
  return undefined;
}

/** "Ada Quill *(pictured above)* who": the index of the bracket that ends at `end`, or `end`. */
function beforePicture(items: readonly Item[], end: number): number {
  const open = items.findLastIndex((item, k) => k < end && isSign(item, 'punct', /^[(]$/u));
  return open > 0 && behindPicture(items, open) === end ? open : end;
}

/** The person whose description at a body, between commas, ends at `k`: "*Ada Quill*, a partner focused on chips for Norvane". */
function describedPerson({ items, words }: Build, k: number): NounPhrase | undefined {
  if ((items[k] as NounPhrase).name === undefined || !isSign(items[k - 1], 'prep', /^(?:at|for|of|with|in)$/u))
    return undefined;
  for (let at = k - 2; at >= 0 && k - at < 8; at--) {
    const item = items[at] as Item;
    if (item.type === 'np' && item.parent?.as === 'apposed') {
      const person = item.parent.np;
      return item.name === undefined && namesPerson(words, person) ? person : undefined;
    }
    const inside = item.type === 'np' || item.type === 'prep' || (item.type === 'vg' && item.barePast);
    if (!inside) return undefined;
  }
  return undefined;
}

/** "a *company* that worked on assistants for smart devices, which was acquired": many things were no "was". */
function singularBefore({ items, words }: Build, rel: number, k: number): NounPhrase | undefined {
  const nearest = items[k];
  const verb = items[rel + 1];
  if (nearest?.type !== 'np' || nearest.name !== undefined || !nearest.plural || verb?.type !== 'vg') return undefined;
  if (!isOfOne(words[verb.first])) return undefined;
  for (let at = k - 1; at >= 0; at--) {
    const item = items[at];
    if (isSign(item, 'punct', /^[;:]$/u) || (isSign(item, 'punct', /^,$/u) && items[at + 1]?.type !== 'np'))
      return undefined;
    const finite =
      item?.type === 'vg' &&
      item.form === 'finite' &&
      !isSign(items[at - 1], 'rel') &&
      !isSign(items[at - 1], 'sub', /^that$/u);
    if (finite) return undefined;
    if (item?.type === 'np' && item.pronoun === undefined && !item.plural && !item.money && !isTimeLike(item))
      return item.parent?.as === 'apposed' ? item.parent.np : item;
  }
  return undefined;
}

/** "other *partners* for Norvane that have been named": one firm is no "have". */
function pluralBefore(build: Build, rel: number, k: number): NounPhrase | undefined {
  const { items } = build;
  const [many, prep, one] = items.slice(k - 2, k + 1);
  if (many?.type !== 'np' || one?.type !== 'np' || !isSign(prep, 'prep', /^(?:of|for|in|at|from|to|with)$/u)) return;
  // "customers of its arm, *which include*": the arm has no such verb.
  const lists = isSign(items[rel], 'rel', /^which$/u) && isOfMany(build.words[(items[rel] as Sign).last]);
  const restricts = lists || (k === rel - 1 && isSign(items[rel], 'rel', /^(?:that|who)$/u));
  const single = !one.plural && one.members.length === 0 && one.parent === undefined && one.pronoun === undefined;
  return restricts && single && many.plural && isPlural(build, rel + 1) ? rootOf(many) : undefined;
}

/** "*apps* from A, B and C, which it introduced": what is done to several is done to what comes from them. */
function offeredBefore({ items }: Build, rel: number, k: number): NounPhrase | undefined {
  const last = items[k];
  const list = last?.type === 'np' && last.parent?.as === 'member' ? last.parent.np : undefined;
  const aside = isSign(items[rel], 'rel', /^which$/u) && isSign(items[rel - 1], 'punct', /^,$/u);
  if (list?.name === undefined || !aside || items[rel + 1]?.type !== 'np') return undefined;
  const at = items.indexOf(list);
  const things = items[at - 2];
  return isSign(items[at - 1], 'prep', /^(?:from|by|of)$/u) && things?.type === 'np' && things.plural
    ? rootOf(things)
    : undefined;
}

/** "*a ban* on Quillbee, which Tavland imposed": nobody imposes a thing. */
function deedBefore({ items }: Build, rel: number, k: number): NounPhrase | undefined {
  const [deed, prep] = [items[k - 2], items[k - 1]];
  const [who, verb] = [items[rel + 1], items[rel + 2]];
  if (deed?.type !== 'np' || deed.name !== undefined || !isSign(prep, 'prep', /^(?:on|against|into|with|of)$/u))
    return undefined;
  if (who?.type !== 'np' || verb?.type !== 'vg' || !isSign(items[rel], 'rel', /^(?:which|that)$/u)) return undefined;
  return MEASURE.test(deed.plainNoun ?? '') && verb.lemmas.some((l) => IMPOSES.test(l)) ? rootOf(deed) : undefined;
}

const MEASURE = listed('measures that are imposed');
const IMPOSES = listed('verbs of imposing');

/** "*the purchase* of Velm, which will form a group", "which closed in May": what comes of a purchase, and no act of who is bought. */
function bargainBefore({ items }: Build, rel: number, k: number): NounPhrase | undefined {
  const bracketed = isSign(items[k - 1], 'punct', /^\($/u);
  const [deed, prep] = bracketed ? [items[k - 4], items[k - 3]] : [items[k - 2], items[k - 1]];
  const verb = items[rel + 1];
  if (deed?.type !== 'np' || deed.name !== undefined || !isSign(prep, 'prep', /^(?:of|with|in|for)$/u))
    return undefined;
  if (verb?.type !== 'vg' || !isSign(items[rel], 'rel', /^which$/u) || !isSign(items[rel - 1], 'punct', /^,$/u))
    return undefined;
  if (!BARGAIN.test(deed.plainNoun ?? '')) return undefined;
  const comes = verb.modal !== undefined && verb.lemmas.some((l) => OUTCOME.test(l));
  return comes || verb.lemmas.some((l) => CLOSES.test(l)) ? rootOf(deed) : undefined;
}

const BARGAIN = listed('nouns of a bargain');

const OUTCOME = listed('verbs of what comes of a bargain');

const CLOSES = listed('verbs of closing a bargain');

/** "*Norvane*, a vendor owned by Velm, which Tavland sued": behind the comma that ends what was told of it, whoever is acted on. */
function ownedBefore({ items }: Build, rel: number, k: number): NounPhrase | undefined {
  const [described, verb, by] = items.slice(Math.max(0, k - 3), k);
  const aside = k === rel - 2 && isSign(items[rel - 1], 'punct', /^,$/u) && isSign(items[rel], 'rel', /^which$/u);
  if (!aside || items[rel + 1]?.type !== 'np' || described?.type !== 'np' || described.parent?.as !== 'apposed') return;
  const told = verb?.type === 'vg' && verb.barePast && isSign(by, 'prep', /^by$/u);
  return told && described.name === undefined ? described.parent.np : undefined;
}

/** "*Velm* of Portugal, which raised": the body, and not its land. */
function bodyOfLand({ items, words }: Build, k: number): NounPhrase | undefined {
  const [body, of, land] = items.slice(Math.max(0, k - 2), k + 1);
  if (body?.type !== 'np' || land?.type !== 'np' || !isSign(of, 'prep', /^of$/u) || !isBareName(body)) return undefined;
  const [named, known] = [words[body.name ?? -1]?.mention, words[land.name ?? -1]?.mention?.known];
  return known?.isCountry === true && land.det === 'none' && named?.place !== true ? rootOf(body) : undefined;
}

/** "uses *the Quillbee tool* of Velm, which is based on Tern-2": what things alone do or undergo is told of the thing, and not of its maker. */
function thingOfMaker({ items, rulebook }: Build, rel: number, k: number): NounPhrase | undefined {
  const [thing, prep, maker] = items.slice(k - 2, k + 1);
  const verb = items[rel + 1];
  const aside = k === rel - 2 && isSign(items[rel - 1], 'punct', /^,$/u) && isSign(items[rel], 'rel', /^which$/u);
  if (!aside || thing?.type !== 'np' || maker?.type !== 'np' || verb?.type !== 'vg') return undefined;
  if (!isSign(prep, 'prep', /^(?:of|from|by)$/u) || !isBareName(maker) || thing.plural) return undefined;
  const told = verb.lemmas.some((l) => (verb.passive ? UNDERGOES : DOES).test(l));
  return told && /^(?:product|model)$/u.test(kindByNoun(thing, rulebook.lexicon) ?? '') ? rootOf(thing) : undefined;
}

const UNDERGOES = listed('what is done to things alone');
const DOES = listed('what things alone do');

/** "Quillbee, *an assistant* for lawyers that will rival Velm's": for whom a thing is does not say what it is. */
function toolFor({ items, words, rulebook }: Build, rel: number, k: number): NounPhrase | undefined {
  const [tool, prep, users] = items.slice(k - 2, k + 1);
  const verb = items[rel + 1];
  if (tool?.type !== 'np' || users?.type !== 'np' || !isSign(prep, 'prep', /^for$/u) || verb?.type !== 'vg') return;
  const modal = /^(?:will|would|can|could|may|might|should)$/u.test(words[verb.first]?.lower ?? '');
  const many = users.plural && users.det === 'none' && users.name === undefined && users.possessor === undefined;
  const thing = rulebook.lexicon.kindNouns.get(tool.plainNoun ?? '');
  if (
    isSign(items[rel], 'rel', /^who$/u) ||
    !modal ||
    !many ||
    tool.plural ||
    !/^(?:product|model)$/u.test(thing ?? '')
  )
    return undefined;
  return tool.parent?.as === 'apposed' ? tool.parent.np : tool;
}

/** "was", "includes": the verb of one. */
const isOfOne = (word: Word | undefined): boolean =>
  /^(?:was|is|has)$/u.test(word?.lower ?? '') || (word?.form === 'present' && /[^s]s$/u.test(word.lower));

/** "signed an order *Tuesday* that bars", "opened an inquiry *on Monday* that": a time has no clause of its own. */
function beforeTime(items: readonly Item[], k: number): number {
  const time = items[k];
  // "introduced a law in 2024 that"
  const year = isCount(time) && isSign(items[k - 1], 'prep', /^(?:in|since)$/u);
  if (time?.type !== 'np' || !(isTimeLike(time) || year) || time.possessor !== undefined) return k;
  const at = isSign(items[k - 1], 'prep', /^(?:on|in|since)$/u) ? k - 2 : k - 1;
  const earlier = items[at];
  return earlier?.type === 'np' && !isTimeLike(earlier) ? at : k;
}

/** "A and B — *which merged* in 2010": what only several do with each other. */
function joinsThem({ items, rulebook: { lexicon } }: Build, rel: number): boolean {
  const [verb, behind, when] = items.slice(rel + 1);
  const alone =
    behind === undefined ||
    behind.type === 'punct' ||
    // "who worked at Osker" may each have done so.
    (isSign(behind, 'prep', /^(?:in|on)$/u) && when?.type === 'np' && (isTimeLike(when) || isCount(when)));
  return (
    alone &&
    isSign(items[rel - 1], 'punct', /^[,—–]$/u) &&
    verb?.type === 'vg' &&
    !verb.passive &&
    verb.lemmas.some((l) => lexicon.joining.has(l))
  );
}

/** What joins a phrase to the one before it; "after Republicans who" opens something new. */
const OF_WHOLE = /^(?!(?:after|before|since|because|until|like|such as|including)$)/u;

/** "A and B, *which had banned it*, lifted": between commas behind a list that opens the sentence, of all of it. */
function isListAside({ items, words }: Build, rel: number, member: NounPhrase): boolean {
  const verb = items[rel + 1];
  const singular = verb?.type === 'vg' && /^(?:is|was|has)$|[^s]s$/u.test(words[verb.first]?.lower ?? '');
  return items[0] === rootOf(member) && isSign(items[rel - 1], 'punct', /^,$/u) && verb?.type === 'vg' && !singular;
}

/** "A and B, *whom C accuses* of it, will", "; A and B, *which C bought*, are": the same, of whom somebody does something to. */
const isListDoneTo = ({ items }: Build, rel: number, member: NounPhrase): boolean =>
  opensPart(items, rootOf(member)) &&
  isSign(items[rel], 'rel', /^(?:whom|which)$/u) &&
  isSign(items[rel - 1], 'punct', /^,$/u) &&
  items[rel + 1]?.type === 'np' &&
  items[rel + 2]?.type === 'vg';

/** The phrase opens the sentence, or what a semicolon parts of it. */
function opensPart(items: readonly Item[], np: NounPhrase): boolean {
  const at = items.indexOf(np);
  return at === 0 || isSign(items[at - 1], 'punct', /^;$/u);
}

/** "firms, including A and B, *that* compete": behind the comma it is of the firms. */
const wholeOf = (list: NounPhrase | undefined, aside: boolean): NounPhrase | undefined =>
  aside && list?.parent?.as === 'example' ? list.parent.np : list;

/** "bodies like the Velm and the Tern that have banned", "A and B, which compete": a plural verb takes the whole list. */
function isPlural({ items, words }: Build, at: number): boolean {
  const verb = items[at];
  return (
    verb?.type === 'vg' &&
    (/^(?:have|are|were)$/u.test(words[verb.first]?.lower ?? '') ||
      isOfMany(words[verb.first]) ||
      verb.lemmas.some((l) => /^co-?found$/u.test(l)) ||
      // "who had worked together"
      words.slice(verb.first, verb.last + 1).some((w) => /^(?:together|jointly)$/u.test(w.lower)))
  );
}

/** "compete", "make": no verb of one; "split" may be past. */
const isOfMany = (word: Word | undefined): boolean =>
  word?.pos === 'verb' &&
  /^(?:base|present)$/u.test(word.form ?? '') &&
  !/(?:s|ed)$/u.test(word.lower) &&
  !SAME_PAST.test(word.lower);

const SAME_PAST = listed('past forms like the base');

/** "A and B, who respectively worked at C and D": what is done by several. */
function isSharedOut({ items, words }: Build, rel: number): boolean {
  const from = (items[rel] as Sign).last;
  const end = words.findIndex((w, k) => k > from && /^[.;—–()]$/u.test(w.text));
  return words.slice(from, end < 0 ? words.length : end).some((w) => w.lower === 'respectively');
}

/** "the head of *content*": what a post is of, without an article. */
function isFieldOf({ items, rulebook: { lexicon } }: Build, k: number): boolean {
  const [post, of, field] = items.slice(Math.max(0, k - 2), k + 1);
  if (post?.type !== 'np' || field?.type !== 'np' || !isSign(of, 'prep', /^of$/u)) return false;
  const isPost = [post.noun ?? '', post.plainNoun ?? ''].some((n) => lexicon.titles.get(n) === 'post');
  return isPost && !field.plural && field.det === 'none' && field.name === undefined && field.pronoun === undefined;
}

/** "three authors", "the engineer" can be who acts; "the firm" in "engineers at the firm who" cannot. */
const isPeople = (np: NounPhrase, { lexicon }: Rulebook): boolean =>
  np.name === undefined &&
  np.noun !== undefined &&
  ![np.noun, np.plainNoun ?? ''].some((n) => {
    const kind = lexicon.kindNouns.get(n);
    return kind !== undefined && kind !== 'person';
  });

/** "A and B, *the latter* of which": the last of the list, or the first. */
function latterBefore({ items, words }: Build, at: number): NounPhrase | undefined {
  const which = items[at];
  const word = which?.type === 'np' ? (which.plainNoun ?? words[which.last - 1]?.lower) : undefined;
  const side = word === 'last' ? 'latter' : word;
  if (side !== 'latter' && side !== 'former') return undefined;
  const last = items[isSign(items[at - 1], 'punct', /^[,—–-]+$/u) ? at - 2 : at - 1];
  if (last?.type !== 'np' || last.parent?.as !== 'member') return undefined;
  const list = last.parent.np;
  if (side === 'latter') return last;
  return list.members.length === 1 ? phraseLike(list, { members: [] }) : undefined;
}

/** "A and B, *both* of which": the list before, where all of it is meant. */
function countedList({ items, words }: Build, count: number): NounPhrase | undefined {
  const all = /^(?:both|all|each)$/u.test(words[(items[count] as NounPhrase).first]?.lower ?? '');
  const last = items[isSign(items[count - 1], 'punct', /^[,—–]$/u) ? count - 2 : count - 1];
  const list = last?.type === 'np' ? rootOf(last) : undefined;
  return all && list !== undefined && (list.members.length > 0 || list.plural) ? list : undefined;
}
