import type { Rulebook } from '../rules/rulebook.ts';
import { rootOf } from './link-phrases.ts';
import { type Item, isTimeLike, type NounPhrase, type Sign, type VerbGroup } from './phrases.ts';
import type { Word } from './words.ts';

/** Verbs with their arguments: who does what to whom, in every voice and at every depth. */

export interface Clause {
  readonly verb: VerbGroup;
  /** Index of the verb group among the items. */
  readonly at: number;
  /** True for "was banned", "developed by A": the subject is what it is done to. */
  readonly passive: boolean;
  /** "that", "if", "whether", …, where such a word opens the clause. */
  readonly marker?: string | undefined;
  readonly relative: boolean;
  subject?: NounPhrase | undefined;
  object?: NounPhrase | undefined;
  object2?: NounPhrase | undefined;
  /** True when an adjective or noun predicate follows the object ("made X cheaper"). */
  predicate: boolean;
  readonly preps: { readonly prep: string; readonly np: NounPhrase }[];
  /** Clauses that complete this one: infinitives, gerunds ("from using"), with the preposition before. */
  readonly comps: { readonly marker: string; readonly clause: Clause }[];
  /** The clause that is said, found or asked. */
  said?: Clause | undefined;
  /** The clause or noun that governs this one. */
  governor?:
    | {
        readonly clause?: Clause | undefined;
        readonly noun?: NounPhrase | undefined;
        readonly adjective?: string | undefined;
        readonly via: string;
      }
    | undefined;
}

interface Build {
  readonly items: readonly Item[];
  readonly words: readonly Word[];
  readonly rulebook: Rulebook;
  readonly clauses: Map<number, Clause>;
  readonly reduced: ReadonlySet<number>;
  readonly visiting: Set<number>;
}

const isSign = (item: Item | undefined, type: Sign['type'], lower?: RegExp): item is Sign =>
  item !== undefined && item.type === type && (lower === undefined || lower.test((item as Sign).lower));

/** All clauses of a sentence whose phrases are linked, in order of their verbs. */
export function buildClauses(
  phrased: { items: readonly Item[]; words: readonly Word[] },
  rulebook: Rulebook,
): Clause[] {
  const { items, words } = phrased;
  const reduced = new Set(items.flatMap((item, i) => (item.type === 'vg' && isReduced(items, i, rulebook) ? [i] : [])));
  const build: Build = { items, words, rulebook, clauses: new Map(), reduced, visiting: new Set() };
  items.forEach((item, i) => {
    if (item.type === 'vg') build.clauses.set(i, startClause(build, item, i));
  });
  for (const clause of build.clauses.values()) readArguments(build, clause);
  readFronted(build);
  shareObjects(build);
  fillGaps(build);
  readBehindPreps(build);
  invert(build);
  for (const clause of build.clauses.values()) clause.subject ??= subjectOf(build, clause.at);
  quoteTrailing(build);
  return [...build.clauses.values()];
}

function startClause({ items, reduced }: Build, verb: VerbGroup, at: number): Clause {
  const passive = verb.passive || reduced.has(at) || verb.form === 'part';
  let k = at - 1;
  while (items[k]?.type === 'np' || isSign(items[k], 'adv')) k--;
  const before = items[k];
  const marker = isSign(before, 'sub') ? before.lower : undefined;
  return {
    verb,
    at,
    passive,
    marker,
    relative: isSign(before, 'rel') && at - k <= 3,
    subject: undefined,
    object: undefined,
    object2: undefined,
    predicate: false,
    preps: [],
    comps: [],
    said: undefined,
    governor: undefined,
  };
}

/** "tools developed by Norvane": a past form with no auxiliary that is a participle here. */
function isReduced(items: readonly Item[], i: number, rulebook: Rulebook): boolean {
  const { lexicon } = rulebook;
  const verb = items[i] as VerbGroup;
  if (!verb.barePast) return false;
  let k = i - 1;
  while (isSign(items[k], 'adv')) k--;
  const before = items[k];
  const after = nextMeaning(items, i + 1);
  if (before === undefined || isSign(before, 'punct', /^["“]$/u)) return after?.type === 'prep' || after === undefined;
  if (isSign(before, 'sub') || isSign(before, 'prep')) return true;
  if (isSign(before, 'cc')) return joinsReduced(items, k, { by: isSign(after, 'prep', /^by$/u), rulebook });
  if (isSign(before, 'rel')) return false;
  const comma = isSign(before, 'punct', /^[,(—–]$/u);
  // ", fined last year by the regulator,"
  const agent = after?.type === 'np' && isTimeLike(after) ? items[items.indexOf(after) + 1] : after;
  if (comma)
    return (
      isSign(agent, 'prep', /^by$/u) ||
      (isSign(after, 'prep') &&
        !isSay(verb, lexicon.status.sayVerbs) &&
        (laterVerbWithoutSubject(items, i) || closesBeforeVerb(items, i)))
    );
  // "a company called Norvane"
  if (before.type === 'np' && after?.type === 'np' && before.apposed.includes(after)) return true;
  if (before.type !== 'np' || after?.type === 'np') return false;
  if (isSign(after, 'prep', /^by$/u)) return true;
  // "unveiled Quillbee, an app built on Tern-2": a verb of the sentence would stand behind a comma.
  if (
    before.parent?.as === 'apposed' &&
    before.det === 'indef' &&
    isSign(after, 'prep') &&
    !isSay(verb, lexicon.status.sayVerbs)
  )
    return true;
  // "a maker of lenses based in Lisbon"
  if (isSign(after, 'prep', /^in$/u) && verb.lemmas.some((l) => SEATED.test(l))) return true;
  return (
    laterVerbWithoutSubject(items, i) ||
    (!isSay(verb, lexicon.status.sayVerbs) && isArgumentOfEarlier(items, k, { verb: i, rulebook }))
  );
}

const SEATED = /^(?:base|headquarter|domicile)$/u;

/** "Based in Lisbon and led by A, Norvane is": what "and" joins to a participle is one. */
function joinsReduced(
  items: readonly Item[],
  cc: number,
  { by, rulebook }: { by: boolean; rulebook: Rulebook },
): boolean {
  for (let i = cc - 1; i >= 0; i--) {
    const item = items[i] as Item;
    // "a round led by A and joined by B"
    if (item.type === 'vg') return (i === 0 || by) && isReduced(items, i, rulebook);
    if (item.type === 'sub' || item.type === 'rel') return false;
  }
  return false;
}

const isSay = (verb: VerbGroup, sayVerbs: ReadonlySet<string>): boolean => verb.lemmas.some((l) => sayVerbs.has(l));

function nextMeaning(items: readonly Item[], i: number): Item | undefined {
  let k = i;
  while (isSign(items[k], 'adv') || isSign(items[k], 'punct', /^["“”]$/u)) k++;
  return items[k];
}

/** After the verb's prepositional phrases another finite verb follows at once: this one was no main verb. */
function laterVerbWithoutSubject(items: readonly Item[], i: number): boolean {
  for (let k = i + 1; k < items.length; k++) {
    const item = items[k] as Item;
    if (item.type === 'vg') return item.form === 'finite' && !item.barePast;
    if (item.type === 'np' && items[k - 1]?.type !== 'prep' && !isTimeLike(item)) return false;
    if (item.type === 'sub' || item.type === 'rel' || item.type === 'cc' || isSign(item, 'punct')) return false;
  }
  return false;
}

/** ", headquartered in Lisbon, Portugal, fell": an insertion that a comma closes right before the finite verb. */
function closesBeforeVerb(items: readonly Item[], i: number): boolean {
  for (let k = i + 1; k < items.length; k++) {
    const item = items[k] as Item;
    if (item.type === 'vg') return item.form === 'finite' && isSign(items[k - 1], 'punct', /^,$/u);
    if (item.type === 'sub' || item.type === 'rel' || item.type === 'cc') return false;
  }
  return false;
}

/** The phrase at `k` already belongs to a finite verb of this clause. */
function isArgumentOfEarlier(
  items: readonly Item[],
  k: number,
  { verb, rulebook }: { verb: number; rulebook: Rulebook },
): boolean {
  const { sayVerbs } = rulebook.lexicon.status;
  for (let i = k - 1; i >= 0; i--) {
    const item = items[i] as Item;
    // "A group led by Norvane offered to buy": after one participle, an infinitive follows the finite verb.
    if (item.type === 'vg' && items[verb + 1]?.type === 'vg' && item.barePast && isReduced(items, i, rulebook))
      continue;
    if (item.type === 'vg')
      return (
        !(isSay(item, sayVerbs) && i === k - 1) &&
        (item.form === 'finite' || item.form === 'inf' || item.form === 'ing')
      );
    if (
      item.type === 'sub' ||
      item.type === 'rel' ||
      isSign(item, 'cc', /^but$/u) ||
      isSign(item, 'punct', /^[,;:—–]$/u)
    )
      return false;
  }
  return false;
}

/** The index behind a phrase and all that is linked to it. */
function groupEnd(items: readonly Item[], i: number): number {
  let last = i;
  const root = rootOf(items[i] as NounPhrase);
  for (let k = i + 1; k < items.length; k++) {
    const item = items[k] as Item;
    if (item.type === 'np' && belongsTo(item, root)) last = k;
    else if (item.type === 'vg') break;
  }
  const close = items[last + 1];
  return isSign(close, 'punct', /^[)]$/u) ? last + 2 : last + 1;
}

function belongsTo(np: NounPhrase, root: NounPhrase): boolean {
  for (let at: NounPhrase | undefined = np; at !== undefined; at = at.parent?.np) if (at === root) return true;
  return false;
}

/** Objects, prepositional phrases and complements to the right of the verb. */
function readArguments(build: Build, clause: Clause): void {
  const { items, clauses } = build;
  let direct = true;
  let i = clause.at + 1;
  while (i < items.length) {
    const item = items[i] as Item;
    if (item.type === 'adv' || item.type === 'other') {
      i++;
    } else if (item.type === 'adj') {
      if (clause.object !== undefined) clause.predicate = true;
      direct = false;
      i++;
    } else if (item.type === 'np' && /^(?:what|whatever)$/u.test(item.pronoun ?? '')) {
      // "denounced what he called": a clause of its own.
      return;
    } else if (item.type === 'np') {
      const end = groupEnd(items, i);
      if (takesClause(build, clause, end)) {
        clause.said = clauses.get(end);
        govern(clause.said, { clause, via: 'that' });
        return;
      }
      // "spent 18 years at Norvane"
      const spent = clause.verb.lemmas.includes('spend');
      if (clause.object === undefined && direct && (spent || !isTimeLike(item))) clause.object = item;
      else if (clause.object2 === undefined && direct && !isTimeLike(item)) clause.object2 = item;
      else if (!isTimeLike(item)) return;
      i = end;
    } else if (item.type === 'prep') {
      const next = readPrep(build, clause, i);
      if (next === 0) return;
      // "announced on Tuesday the release": a time does not keep the object away.
      const time = items[next - 1];
      direct &&= clause.object === undefined && time?.type === 'np' && isTimeLike(time) && next === i + 2;
      i = next;
    } else if (item.type === 'vg') {
      if (clause.object !== undefined && isCaused(clause, item) && item.form === 'finite') {
        const inner = clauses.get(i);
        if (inner !== undefined) {
          clause.comps.push({ marker: 'inf', clause: inner });
          govern(inner, { clause, via: 'inf' });
        }
        return;
      }
      takeVerb(build, clause, i);
      return;
    } else if (item.type === 'sub') {
      const inner = nextVerb(items, i);
      if (/^(?:that|whether|if|how|why)$/u.test(item.lower) && inner !== undefined) {
        clause.said = clauses.get(inner);
        govern(clause.said, { clause, via: item.lower });
      }
      return;
    } else if (
      item.type === 'cc' &&
      items[i + 1]?.type === 'prep' &&
      clause.preps.some((p) => p.prep === (items[i + 1] as Sign).lower)
    )
      i++;
    else if (isSign(item, 'punct', /^["“”‘’]$/u)) i++;
    else if (isSign(item, 'punct', /^[(]$/u)) {
      while (i < items.length && !isSign(items[i], 'punct', /^[)]$/u)) i++;
      i++;
    } else if (isSign(item, 'punct', /^[,—–]$/u) && items[i + 1]?.type === 'prep') {
      direct = false;
      i++;
    } else if (
      isSign(item, 'punct', /^,$/u) &&
      items[i + 1]?.type === 'vg' &&
      (items[i + 1] as VerbGroup).form === 'ing'
    ) {
      takeVerb(build, clause, i + 1, ',');
      return;
    } else return;
  }
}

/** "let employees use": a bare verb behind the object of a causing verb is its complement. */
const isCaused = (clause: Clause, verb: VerbGroup): boolean =>
  clause.verb.lemmas.some((l) => /^(?:let|make|help|have|see|watch)$/u.test(l)) &&
  verb.last - verb.first === 1 &&
  !verb.barePast &&
  !verb.copula;

/** Behind the phrase a finite verb follows at once: "said Norvane plans …". */
function takesClause({ items, reduced, rulebook }: Build, clause: Clause, end: number): boolean {
  const next = items[end];
  if (next?.type !== 'vg' || next.form !== 'finite' || reduced.has(end) || isCaused(clause, next)) return false;
  if (isSay(clause.verb, rulebook.lexicon.status.sayVerbs)) return true;
  // "to buy Norvane undercuts": only what can be said, known or meant has a clause for its object.
  const { governors } = rulebook.lexicon.status;
  return (
    !clause.passive &&
    (clause.verb.form === 'finite' ||
      clause.verb.lemmas.some((l) => governors.has(l) && !(clause.verb.form === 'inf' && STOPS.test(l))))
  );
}

/** "the decision to discontinue Quillbee angered users": what is stopped is a thing, no clause. */
const STOPS =
  /^(?:stop|cease|avoid|reject|abandon|drop|cancel|scrap|resist|halt|quit|prohibit|ban|bar|prevent|block|oppose|shelve|discontinue|delay|postpone|pause|withdraw|pursue|explore|test|offer|push|review|examine)$/u;

/** A preposition with its phrase or gerund; gives where to go on, or 0 to stop. */
function readPrep({ items, clauses }: Build, clause: Clause, i: number): number {
  const prep = (items[i] as Sign).lower;
  let k = i + 1;
  while (isSign(items[k], 'adv') || isSign(items[k], 'prep') || isSign(items[k], 'punct', /^["“]$/u)) k++;
  const next = items[k];
  const full = items
    .slice(i, k)
    .filter((x): x is Sign => x.type === 'prep')
    .map((x) => x.lower);
  if (next?.type === 'np') {
    for (const p of new Set([prep, full.at(-1) ?? prep])) clause.preps.push({ prep: p, np: next });
    return groupEnd(items, k);
  }
  if (next?.type === 'sub' && /^(?:whether|if|how|why)$/u.test(next.lower)) {
    const asked = nextVerb(items, k);
    if (asked !== undefined) {
      clause.said = clauses.get(asked);
      govern(clause.said, { clause, via: next.lower });
    }
    return 0;
  }
  if (next?.type === 'vg') {
    const inner = clauses.get(k);
    if (inner !== undefined) {
      clause.comps.push({ marker: prep, clause: inner });
      govern(inner, { clause, noun: nounBefore(items, i), via: prep });
    }
  }
  return 0;
}

/** The noun right before a complement, which may be what governs it ("plans to buy"). */
function nounBefore(items: readonly Item[], i: number): NounPhrase | undefined {
  const last = items[i - 1];
  // "introduced a measure last week to ban", "made a bid of $3 million to buy"
  const sum =
    last?.type === 'np' && last.money && last.noun === undefined && isSign(items[i - 2], 'prep', /^(?:of|worth)$/u);
  const before = sum ? items[i - 3] : last?.type === 'np' && isTimeLike(last) ? items[i - 2] : last;
  return before?.type === 'np' && before.name === undefined && before.pronoun === undefined ? before : undefined;
}

function takeVerb({ items, clauses }: Build, clause: Clause, i: number, marker?: string): void {
  const verb = items[i] as VerbGroup;
  const inner = clauses.get(i);
  if (inner === undefined || verb.form === 'finite') return;
  const adjective = isSign(items[i - 1], 'adj') ? (items[i - 1] as Sign).lower : undefined;
  clause.comps.push({ marker: marker ?? verb.form, clause: inner });
  govern(inner, {
    clause,
    noun: marker === undefined ? nounBefore(items, i) : undefined,
    adjective,
    via: marker ?? verb.form,
  });
}

function govern(inner: Clause | undefined, governor: NonNullable<Clause['governor']>): void {
  if (inner !== undefined) inner.governor ??= governor;
}

/** The verb right behind "who", "which" or "that", or behind that word's subject. */
function inRelative(items: readonly Item[], k: number): boolean {
  let i = k - 1;
  while (isSign(items[i], 'adv') || items[i]?.type === 'np') i--;
  return isSign(items[i], 'rel');
}

function nextVerb(items: readonly Item[], i: number): number | undefined {
  for (let k = i + 1; k < items.length; k++) {
    const item = items[k] as Item;
    if (item.type === 'vg' && item.form === 'finite' && !inRelative(items, k)) return k;
    if (item.type === 'sub' || isSign(item, 'punct', /^[;:]$/u)) return undefined;
  }
  return undefined;
}

/** "Alongside A and B, Norvane invested", "Norvane, in collaboration with A, built": a companion before its verb. */
function readFronted({ items, clauses }: Build): void {
  items.forEach((prep, i) => {
    const np = insideOf(items, i);
    const opens = i === 0 || isSign(items[i - 1], 'punct', /^[,“"]$/u);
    if (!opens || !isSign(prep, 'prep') || np?.type !== 'np' || !accompanies(prep, np)) return;
    const next = [...clauses.values()].find((c) => c.at > i && c.verb.form === 'finite');
    if (next !== undefined && (i === 0 || !isSign(items[i - 1], 'punct', /^,$/u) || closesBefore(items, i, next.at)))
      next.preps.push({ prep: /^(?:alongside|together with|in)$/u.test(prep.lower) ? prep.lower : 'through', np });
  });
}

/** The phrase behind a preposition; "as part *of a deal*": that of which it is part. */
function insideOf(items: readonly Item[], prep: number): Item | undefined {
  const [np, of, whole] = items.slice(prep + 1, prep + 4);
  const part = np?.type === 'np' && np.plainNoun === 'part' && isSign(items[prep], 'prep', /^as$/u);
  return part && isSign(of, 'prep', /^of$/u) ? whole : np;
}

const accompanies = (prep: Sign, np: NounPhrase): boolean =>
  /^(?:alongside|together with)$/u.test(prep.lower) ||
  (prep.lower === 'in' && JOINTLY.test(np.plainNoun ?? '')) ||
  // "With the acquisition of A, Norvane gains"
  (prep.lower === 'with' &&
    np.possessor === undefined &&
    /^(?:acquisition|purchase|takeover|backing|funding|financing|investment)$/u.test(np.plainNoun ?? '')) ||
  // "Under a deal with A, Norvane builds", "Thanks to its partnership with A"
  (/^(?:under|through|via|thanks to|as|to)$/u.test(prep.lower) && DEALS.test(np.plainNoun ?? ''));

const DEALS = /^(?:deal|agreement|partnership|collaboration|alliance|pact|cooperation|arrangement|accord|tie-up)$/u;

/** Nouns that, behind "in", say that somebody else takes part. */
export const JOINTLY = /^(?:partnership|collaboration|cooperation|conjunction|tandem|concert|association)$/u;

/** No verb between, and a comma right before the verb. */
const closesBefore = (items: readonly Item[], from: number, verb: number): boolean =>
  isSign(items[verb - 1], 'punct', /^,$/u) && items.slice(from, verb).every((item) => item.type !== 'vg');

/** "Norvane, in which Velm holds a stake": what "which" stands for is a phrase of the clause. */
function readBehindPreps(build: Build): void {
  const { items, clauses } = build;
  items.forEach((rel, i) => {
    const prep = items[i - 1];
    if (!isSign(rel, 'rel', /^(?:which|whom)$/u) || !isSign(prep, 'prep')) return;
    const verb = items.findIndex((item, k) => k > i && item.type === 'vg');
    const np = antecedent(build, i - 1);
    if (np !== undefined) clauses.get(verb)?.preps.push({ prep: prep.lower, np });
  });
}

/** "Joining the round were A and B": who is named behind "were" does what opens the sentence. */
function invert({ items, clauses }: Build): void {
  const at = items.findIndex((item) => item.type !== 'adv');
  const opening = clauses.get(at);
  const be = [...clauses.values()].find((c) => c.at > at);
  if (opening?.verb.form !== 'ing' || be?.verb.copula !== true || be.object?.name === undefined) return;
  if (items.slice(at + 1, be.at).some((item) => isSign(item, 'punct'))) return;
  const done = items[at + 1];
  if (done?.type === 'np' && done !== be.object) opening.object = done;
  opening.subject = be.object;
  opening.said = undefined;
  be.governor = undefined;
  be.subject = be.object;
  be.object = undefined;
}

/** "downloading or using the app": the first verb shares the second one's object. */
function shareObjects({ items, clauses }: Build): void {
  for (const clause of clauses.values()) {
    const joint = items[clause.at + 1];
    if (clause.object !== undefined || !isSign(joint, 'cc')) continue;
    const second = clauses.get(clause.at + 2);
    if (second === undefined) continue;
    clause.object = second.object;
    clause.preps.push(...second.preps);
    if (clause.governor === undefined && second.governor !== undefined) clause.governor = second.governor;
    else if (second.governor === undefined && clause.governor !== undefined) {
      second.governor = clause.governor;
      clause.governor.clause?.comps.push({ marker: clause.governor.via, clause: second });
    }
  }
  for (const clause of clauses.values()) followCoordinated(items, clauses, clause);
}

/** "plans to buy A and to sue B", "from installing A, accessing B or uploading C": the same governor. */
function followCoordinated(items: readonly Item[], clauses: ReadonlyMap<number, Clause>, clause: Clause): void {
  if (clause.governor !== undefined || clause.verb.form === 'finite') return;
  let k = clause.at - 1;
  while (isSign(items[k], 'adv')) k--;
  if (!isSign(items[k], 'cc') && !isSign(items[k], 'punct', /^,$/u)) return;
  for (let i = k - 1; i >= 0; i--) {
    const earlier = clauses.get(i);
    if (earlier === undefined) continue;
    if (earlier.verb.form === clause.verb.form && earlier.governor?.clause !== undefined) {
      clause.governor = earlier.governor;
      earlier.governor.clause.comps.push({ marker: earlier.governor.via, clause });
    }
    return;
  }
}

/** The phrase that the verb at `at` has for its grammatical subject. */
function subjectOf(build: Build, at: number): NounPhrase | undefined {
  const clause = build.clauses.get(at);
  if (clause === undefined || build.visiting.has(at)) return clause?.subject;
  if (clause.subject !== undefined) return clause.subject;
  build.visiting.add(at);
  const finite = clause.verb.form === 'finite' && !build.reduced.has(at);
  const found = finite ? finiteSubject(build, at) : controlledSubject(build, clause);
  build.visiting.delete(at);
  clause.subject = found;
  return found;
}

function finiteSubject(build: Build, at: number): NounPhrase | undefined {
  const { items } = build;
  let k = at - 1;
  const skipped = () =>
    isSign(items[k], 'adv') || isSign(items[k], 'punct', /^["“”‘’]$/u) || isSign(items[k], 'other') || isWhen(items, k);
  while (skipped()) k--;
  k = beforeDate(items, k);
  const before = items[k];
  if (before === undefined) return inverted(build, at);
  if (isSign(before, 'rel')) return antecedent(build, k);
  if (isSign(before, 'cc')) return coordinatedSubject(build, at, k);
  if (
    before.type === 'np' &&
    /^(?:itself|himself|herself|themselves)$/u.test(before.pronoun ?? '') &&
    items[k - 1]?.type === 'np'
  )
    return climb(build, k - 1);
  if (before.type === 'np') return climb(build, k);
  if (isSign(before, 'punct', /^[,)—–]$/u)) return aroundInsertion(build, k) ?? inverted(build, at);
  return inverted(build, at);
}

/** "Norvane, *last year*, sued": a time between the subject and its verb. */
function isWhen(items: readonly Item[], k: number): boolean {
  const np = items[k];
  return (
    np?.type === 'np' &&
    np.name === undefined &&
    np.possessor === undefined &&
    /^(?:none|def)$/u.test(np.det) &&
    isTimeLike(np) &&
    k > 0 &&
    !isSign(items[k - 1], 'prep') &&
    (items[k - 1]?.type === 'np' || isSign(items[k - 1], 'punct', /^,$/u))
  );
}

const DATE_PREP = /^(?:on|in|since|by|until|during|over|at|within|throughout)$/u;

/** "Norvane late on Monday sued", "Norvane in May 2019 sued", "on February 11, 2025, sued": what stands before the date that ends at `k`. */
function beforeDate(items: readonly Item[], k: number): number {
  const isNumber = (item: Item | undefined): boolean =>
    item?.type === 'np' &&
    item.name === undefined &&
    item.noun === undefined &&
    item.pronoun === undefined &&
    !item.money;
  let at = k;
  if (isSign(items[at], 'punct', /^,$/u) && isNumber(items[at - 1])) at--;
  if (isNumber(items[at]) && (items[at] as NounPhrase).det === 'none') at--;
  if (at < k && isSign(items[at], 'punct', /^,$/u) && isNumber(items[at - 1])) at -= 2;
  const day = items[at];
  if (day?.type !== 'np' || !isTimeLike(day) || day.possessor !== undefined) return k;
  at--;
  if (isSign(items[at], 'prep', DATE_PREP)) at--;
  else if (at + 1 === k && !isSign(items[at], 'adv')) return k;
  while (isSign(items[at], 'adv')) at--;
  return items[at]?.type === 'np' ? at : k;
}

/** `…," said Ada Quill`: the subject behind a verb of saying. */
function inverted(build: Build, at: number): NounPhrase | undefined {
  const clause = build.clauses.get(at) as Clause;
  const { sayVerbs } = build.rulebook.lexicon.status;
  if (!isSay(clause.verb, sayVerbs) || clause.object === undefined) return undefined;
  const subject = clause.object;
  clause.object = undefined;
  return subject;
}

/** What "who", "which" or "that" at `rel` refers to. */
function antecedent(build: Build, rel: number): NounPhrase | undefined {
  const { items, words, rulebook } = build;
  let k = rel - 1;
  while (isSign(items[k], 'punct') || isSign(items[k], 'adv')) k--;
  const nearest = items[k];
  if (nearest?.type !== 'np') return undefined;
  const person = words[nearest.name ?? -1]?.mention?.personal === true;
  // "a lawsuit against Ada Quill that alleges": no person is a "that".
  if (person && (items[rel] as Sign).lower !== 'who' && isSign(items[items.indexOf(rootOf(nearest)) - 1], 'prep'))
    return climb(build, k);
  const personal = person || isPeople(nearest, rulebook);
  if ((items[rel] as Sign).lower === 'who' && !personal && isSign(items[k - 1], 'prep') && items[k - 2]?.type === 'np')
    return rootOf(items[k - 2] as NounPhrase);
  // "bodies like the Velm and the Tern that have banned": a plural verb takes the whole list.
  const verb = items[rel + 1];
  const plural = verb?.type === 'vg' && /^(?:have|are|were)$/u.test(words[verb.first]?.lower ?? '');
  const listed = plural && nearest.parent?.as === 'member';
  return listed || nearest.parent?.as === 'apposed' ? nearest.parent?.np : nearest;
}

/** "three authors", "the engineer" can be who acts; "the firm" in "engineers at the firm who" cannot. */
const isPeople = (np: NounPhrase, { lexicon }: Rulebook): boolean =>
  np.name === undefined &&
  np.noun !== undefined &&
  ![np.noun, np.plainNoun ?? ''].some((n) => {
    const kind = lexicon.kindNouns.get(n);
    return kind !== undefined && kind !== 'person';
  });

function coordinatedSubject(build: Build, at: number, cc: number): NounPhrase | undefined {
  for (let i = cc - 1; i >= 0; i--) {
    const clause = build.clauses.get(i);
    if (clause === undefined || clause.verb.form !== 'finite' || build.reduced.has(i)) continue;
    const marker = build.items[cc - 1];
    // ", and": back to the outer clause where the nearest verb stands in a relative one.
    if (clause.relative && (isSign(marker, 'punct', /^,$/u) || otherTense(clause, build.clauses.get(at)))) continue;
    return subjectOf(build, i);
  }
  return inverted(build, at);
}

/** "the loans that A can make and fined B": a modal in the relative clause, none behind "and". */
const otherTense = (a: Clause, b: Clause | undefined): boolean =>
  b !== undefined && (a.verb.modal !== undefined) !== (b.verb.modal !== undefined);

/** From the phrase before the verb up to the one that heads it: "the *rise* of Norvane's models has". */
function climb(build: Build, k: number): NounPhrase | undefined {
  const { items } = build;
  let at = items.indexOf(rootOf(items[k] as NounPhrase));
  if (at < 0) at = k;
  for (let guard = 0; guard < 12; guard++) {
    const before = items[at - 1];
    if (isSign(before, 'prep')) {
      const head = items[bracketOpens(items, at - 2) - 1] ?? items[at - 2];
      // "one of Norvane's founders, Ada Quill, is": the one who is named.
      const counted =
        head?.type === 'np' && head.name === undefined && head.noun === undefined && head.pronoun === undefined;
      if (counted && (items[at] as NounPhrase).apposed.length > 0) return rootOf(items[at] as NounPhrase);
      if (head?.type === 'np') {
        at = items.indexOf(rootOf(head));
        continue;
      }
      if (head?.type === 'vg') {
        const outer = throughVerb(build, at - 2);
        return outer ?? rootOf(items[at] as NounPhrase);
      }
      return rootOf(items[at] as NounPhrase);
    }
    if (before?.type === 'vg') return throughVerb(build, at - 1) ?? rootOf(items[at] as NounPhrase);
    return rootOf(items[at] as NounPhrase);
  }
  return undefined;
}

/** "Norvane (NRVN) on Monday sued": where the bracket that closes at `k` opens, or the place behind `k`. */
function bracketOpens(items: readonly Item[], k: number): number {
  const [open, inside, close] = items.slice(Math.max(0, k - 2), k + 1);
  const closed = isSign(close, 'punct', /^[)]$/u) && inside?.type === 'np' && isSign(open, 'punct', /^[(]$/u);
  return closed ? k - 2 : k + 1;
}

/** The phrase that a modifying verb hangs on: "the *tool* made by A", "the *engineers* who use A". */
function throughVerb(build: Build, v: number): NounPhrase | undefined {
  const clause = build.clauses.get(v);
  if (clause === undefined) return undefined;
  if (build.reduced.has(v) || clause.verb.form === 'ing') {
    let k = v - 1;
    while (isSign(build.items[k], 'adv')) k--;
    return build.items[k]?.type === 'np' ? climb(build, k) : undefined;
  }
  if (clause.relative) return subjectOf(build, v);
  if (clause.verb.form === 'inf') {
    const before = build.items[v - 1];
    return before?.type === 'np' ? climb(build, v - 1) : undefined;
  }
  return undefined;
}

/** "Norvane, a startup that …, has": what stands before the insertion that ends at `k`. */
function aroundInsertion(build: Build, k: number): NounPhrase | undefined {
  const { items } = build;
  const direct = items[k - 1];
  // "the head of Norvane (NRVN) said": up from the name that the brackets belong to.
  if (direct?.type === 'np' && direct.parent?.as === 'apposed') return climb(build, items.indexOf(rootOf(direct)));
  // "A pair of firms, A and B, have"
  const list = direct?.type === 'np' ? rootOf(direct) : undefined;
  if (list?.parent?.as === 'example' && isSign(items[items.indexOf(list) - 1], 'punct', /^,$/u))
    return climb(build, items.indexOf(list.parent.np));
  const closing = (items[k] as Sign).lower;
  const opener = closing === ')' ? /^[(]$/u : closing === ',' ? /^,$/u : /^[—–]$/u;
  for (let m = k - 1; m > 0; m--) {
    if (isSign(items[m], 'punct', /^;$/u)) return undefined;
    if (!isSign(items[m], 'punct', opener)) continue;
    const inside = items[m + 1];
    const before = items[m - 1];
    if (before?.type !== 'np') continue;
    const opens =
      inside?.type === 'rel' ||
      inside?.type === 'vg' ||
      inside?.type === 'prep' ||
      inside?.type === 'sub' ||
      inside?.type === 'adv' ||
      (inside?.type === 'cc' && inside.last - inside.first > 1) ||
      (inside?.type === 'np' && (inside.parent?.as === 'apposed' || closing !== ','));
    if (opens) return climb(build, m - 1);
  }
  return undefined;
}

/** "after banning", "by selling": always the subject's act. */
const SUBJECT_ONLY = /^(?:,|after|before|by|while|since|when|without|despite|besides|upon|instead|through|in)$/u;

const OBJECT_CONTROL =
  /^(?:force|order|ask|allow|tell|urge|require|enable|permit|let|help|want|expect|encourage|compel|oblige|instruct|invite|advise|push|pressure|persuade|convince|forbid|ban|bar|prohibit|prevent|stop|block|make|cause|warn|direct|lobby|beg|pay|hire|authorize|authorise|see|accuse|blame|fine|sue|criticize|criticise|condemn|thank|get|keep|need|call|deputize|deputise|nominate|appoint|name|tap|select|choose|pick|recruit|assign|train|equip|direct|send|lead|inspire|motivate|challenge|summon|elect|task|charge)$/u;

/** Verbs whose gerund is anybody's act. */
const NO_CONTROL =
  /^(?:recommend|suggest|propose|advocate|encourage|discourage|support|oppose|condemn|criticize|criticise|ban|prohibit|allow|permit|involve|mean|include|require)$/u;

/** Verbs of what something is or has rather than does. */
const STATIVE = /^(?:oversee|own|control|govern|include|feature|contain|involve|cover|comprise|represent|target)$/u;

/** Who does the act of an infinitive or participle. */
function controlledSubject(build: Build, clause: Clause): NounPhrase | undefined {
  const { items } = build;
  let k = clause.at - 1;
  while (isSign(items[k], 'adv')) k--;
  // "with Norvane (NRVN) being"
  if (isSign(items[k], 'punct', /^[)]$/u) && isSign(items[k - 2], 'punct', /^[(]$/u)) k -= 3;
  const before = items[k];
  const participle = clause.verb.form === 'ing' || clause.verb.form === 'part' || build.reduced.has(clause.at);
  // "bought the fund overseeing Norvane", "raised money in a round featuring Norvane": a state is that of the phrase before.
  if (clause.verb.form === 'ing' && before?.type === 'np' && clause.verb.lemmas.some((l) => STATIVE.test(l)))
    return rootOf(before);
  // "likes tools such as Quillbee (the engine powering Velm)": what an apposition says goes on behind it.
  if (
    clause.verb.form === 'ing' &&
    before?.type === 'np' &&
    before.name === undefined &&
    before.parent?.as === 'apposed'
  )
    return before;
  // "praised firms such as Norvane already adopting it"
  const meanwhile = clause.verb.adverbs.some((a) => /^(?:already|now|still|currently)$/u.test(a));
  if (clause.verb.form === 'ing' && before?.type === 'np' && meanwhile) return rootOf(before);
  // "involves Norvane entering a deal"
  if (
    clause.verb.form === 'ing' &&
    before?.type === 'np' &&
    clause.governor?.clause?.object === rootOf(before) &&
    clause.governor.clause.verb.lemmas.some((l) => NO_CONTROL.test(l))
  )
    return rootOf(before);
  // "Norvane and Velm, both owned by Tarn,"
  if (participle && before?.type === 'np' && /^(?:both|all|each)$/u.test(build.words[before.first]?.lower ?? '')) {
    const list = items[k - 2];
    const bare = before.last - before.first === 1 && isSign(items[k - 1], 'punct', /^,$/u);
    if (bare && list?.type === 'np') return rootOf(list);
  }
  // "a maker of lenses based in Lisbon": it is the maker that has a seat.
  if (
    participle &&
    before?.type === 'np' &&
    before.name === undefined &&
    clause.verb.lemmas.some((l) => SEATED.test(l))
  )
    return climb(build, k);
  // ", with Norvane leading the round"
  if (clause.verb.form === 'ing' && before?.type === 'np' && standsApart(items, rootOf(before))) return rootOf(before);
  if (participle && before?.type === 'np' && clause.governor?.via !== 'ing')
    return before.parent?.as === 'apposed' ? before : climbShort(build, k);
  if (participle && before?.type === 'np' && clause.governor?.clause?.object === undefined) return climbShort(build, k);
  const governor = clause.governor;
  // "the pilot programme includes Quillbee, launched by Norvane": what the comma follows.
  const named = items[k - 1];
  if (
    participle &&
    isSign(before, 'punct', /^,$/u) &&
    named?.type === 'np' &&
    (named.name !== undefined || (named.softName !== undefined && named.det === 'def')) &&
    isSign(nextMeaning(items, clause.at + 1), 'prep', /^by$/u)
  )
    return rootOf(named);
  // "voted for Ada Quill to be", "called for Norvane to ban"
  if (
    clause.verb.form === 'inf' &&
    before?.type === 'np' &&
    isSign(items[items.indexOf(rootOf(before)) - 1], 'prep', /^for$/u)
  )
    return rootOf(before);
  // "called on Norvane to ban": who is called on.
  if (
    clause.verb.form === 'inf' &&
    before?.type === 'np' &&
    isSign(items[items.indexOf(rootOf(before)) - 1], 'prep', /^(?:on|upon)$/u) &&
    governor?.clause?.verb.lemmas.some((l) => /^(?:call|rely|count|prevail)$/u.test(l))
  )
    return rootOf(before);
  if (governor?.clause !== undefined) {
    const above = governor.clause;
    if (governor.via === ',') return mainSubject(build, clause.at) ?? subjectOf(build, above.at);
    // "recommends buying it": who is to buy it is not said; "involves Norvane entering a deal and being bought".
    if (governor.via === 'ing' && above.verb.lemmas.some((l) => NO_CONTROL.test(l)))
      return isSign(before, 'cc') ? above.object : undefined;
    if (SUBJECT_ONLY.test(governor.via)) return firmOfShares(build, above) ?? subjectOf(build, above.at);
    // "gives Norvane the option to buy"
    if (governor.noun !== undefined && governor.noun === above.object2 && above.verb.lemmas.some((l) => GRANTS.test(l)))
      return above.object;
    // "made a bid to buy", "called a vote to ban": the bid buys nothing.
    const controls =
      above.verb.lemmas.some((l) => OBJECT_CONTROL.test(l)) &&
      // "paid $3 million to settle": no sum settles anything.
      above.object?.money !== true &&
      !isAct(governor.noun, build) &&
      !isAct(above.object, build);
    if (
      !SUBJECT_ONLY.test(governor.via) &&
      controls &&
      above.object !== undefined &&
      !above.passive &&
      governor.noun !== undefined
    )
      return above.object;
    if (!SUBJECT_ONLY.test(governor.via) && controls && above.object !== undefined && !above.passive)
      return above.object;
    // "his picks to lead the bureau": who is picked leads it.
    if (/^(?:pick|choice|nominee|candidate|team|group|appointee)$/u.test(governor.noun?.plainNoun ?? ''))
      return governor.noun;
    // "used Norvane's tools to build": whose tools they are does not tell who builds.
    if (above.object === governor.noun && above.verb.lemmas.includes('use')) return subjectOf(build, above.at);
    if (governor.noun?.possessor !== undefined) return governor.noun.possessor;
    return subjectOf(build, above.at);
  }
  // "a round led by A and joined by B": one head for both.
  const joined = isSign(before, 'cc') ? [...build.reduced].filter((i) => i < k).at(-1) : undefined;
  if (joined !== undefined && build.reduced.has(clause.at) && joined > 0) return subjectOf(build, joined);
  if (
    participle &&
    (before === undefined ||
      isSign(before, 'punct') ||
      isSign(before, 'prep') ||
      isSign(before, 'sub') ||
      isSign(before, 'cc'))
  )
    return mainSubject(build, clause.at);
  if (clause.verb.form === 'inf' && before?.type === 'np') {
    const { possessor, name } = before as NounPhrase;
    // "Norvane to buy Velm": a headline without any other verb.
    const alone = [...build.clauses.values()].every((c) => c.verb.form !== 'finite' || build.reduced.has(c.at));
    const opening = items[0];
    if (alone && k === 2 && opening?.type === 'np' && opening.name !== undefined && isSign(items[1], 'prep', /^in$/u))
      return isUnderway(before) ? opening : undefined;
    return possessor ?? (name !== undefined && alone ? rootOf(before as NounPhrase) : undefined);
  }
  if (clause.verb.form === 'inf' && before === undefined) return mainSubject(build, clause.at);
  return undefined;
}

/** "Norvane in talks to buy Velm": a headline that leaves "is" out. */
const isUnderway = (np: NounPhrase): boolean =>
  /^(?:talk|deal|negotiation|discussion|agreement|pact|bid|race|battle|plan|move|push|position)s?$/u.test(
    np.plainNoun ?? '',
  );

/** "Norvane shares rose after securing a loan": it is Norvane that secures it. */
function firmOfShares(build: Build, above: Clause): NounPhrase | undefined {
  const shares = subjectOf(build, above.at);
  if (shares === undefined || !/^(?:share|stock)$/u.test(shares.plainNoun ?? '') || shares.name !== undefined)
    return undefined;
  const [of, firm] = build.items.slice(build.items.indexOf(shares) + 1);
  if (firm?.type === 'np' && firm.name !== undefined && isSign(of, 'prep', /^(?:of|in)$/u)) return firm;
  if (shares.softName === undefined) return shares.possessor;
  const bare = {
    noun: undefined,
    plainNoun: undefined,
    nounAt: undefined,
    softName: undefined,
    mods: [],
    moreNouns: [],
  };
  return { ...shares, ...bare, name: shares.softName, last: shares.softName + 1, plural: false };
}

/** A phrase with a comma and "with" before it: it has a participle of its own. */
function standsApart(items: readonly Item[], np: NounPhrase): boolean {
  const at = items.indexOf(np);
  return np.name !== undefined && isSign(items[at - 1], 'prep', /^with$/u) && isSign(items[at - 2], 'punct', /^,$/u);
}

const GRANTS = /^(?:give|grant|offer|allow|deny|award|hand)$/u;

/** "a bid", "a plan": what somebody does, and nobody who acts. */
const isAct = (np: NounPhrase | undefined, { rulebook }: Build): boolean =>
  np !== undefined &&
  np.name === undefined &&
  [np.noun ?? '', np.plainNoun ?? ''].some((n) => rulebook.lexicon.status.governorNouns.has(n));

/** A participle hangs on the nearest phrase; what is done with acts only, on the act: "a *ban* on Norvane imposed by". */
function climbShort({ items }: Build, k: number): NounPhrase | undefined {
  const nearest = rootOf(items[k] as NounPhrase);
  const at = items.indexOf(nearest);
  const [act, prep] = [items[at - 2], items[at - 1]];
  const verb = items.slice(k + 1).find((item): item is VerbGroup => item.type === 'vg');
  const ofAct =
    nearest.name !== undefined &&
    act?.type === 'np' &&
    act.name === undefined &&
    isSign(prep, 'prep', /^(?:on|against|into|for)$/u) &&
    verb?.barePast === true &&
    verb.lemmas.some((l) => /^(?:impose|levy|file|bring|lodge|issue|announce|propose|introduce|enact|open)$/u.test(l));
  return ofAct ? rootOf(act) : nearest;
}

/** The subject of the finite clause that a free participle goes with: the one before, else the one after. */
function mainSubject(build: Build, at: number): NounPhrase | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const clause = build.clauses.get(i);
    if (clause !== undefined && clause.verb.form === 'finite' && !build.reduced.has(i)) return subjectOf(build, i);
  }
  for (let i = at + 1; i < build.items.length; i++) {
    const clause = build.clauses.get(i);
    if (clause !== undefined && clause.verb.form === 'finite' && !build.reduced.has(i)) return subjectOf(build, i);
  }
  return undefined;
}

/** `"…," he said`: what stands before the verb of saying is what is said. */
function quoteTrailing({ items, clauses, rulebook }: Build): void {
  const all = [...clauses.values()];
  for (const clause of all) {
    if (
      clause.said !== undefined ||
      clause.object !== undefined ||
      clause.verb.form !== 'finite' ||
      !isSay(clause.verb, rulebook.lexicon.status.sayVerbs)
    )
      continue;
    const start = Math.min(
      clause.at,
      clause.subject === undefined ? clause.at : Math.max(0, items.indexOf(clause.subject)),
    );
    if (!isSign(items[start - 1], 'punct', /^[,"”’?!]$/u)) continue;
    const main = all.find((c) => c.at < start && c.verb.form === 'finite' && c.governor === undefined && !c.relative);
    if (main !== undefined) clause.said = main;
  }
}

/** "the tool that Norvane developed": the object is what the relative clause hangs on. */
function fillGaps(build: Build): void {
  const { items } = build;
  for (const clause of build.clauses.values()) {
    if (clause.object !== undefined || clause.passive || clause.verb.form !== 'finite' || clause.verb.copula) continue;
    let k = clause.at - 1;
    while (isSign(items[k], 'adv')) k--;
    if (items[k]?.type !== 'np') continue;
    const start = items.indexOf(rootOf(items[k] as NounPhrase));
    const filled = innermost(build, clause);
    if (filled === undefined) continue;
    if (start > 0 && isSign(items[start - 1], 'rel')) {
      filled.object = antecedent(build, start - 1);
      continue;
    }
    // "the tool Norvane developed": no word between; only where the clause is otherwise complete.
    const before = items[start - 1];
    if (before?.type === 'np' && before.det !== 'none' && before.name === undefined && !isTimeLike(before))
      filled.object = before;
  }
}

/** "the tool that Norvane tried to ban": the gap is that of the last infinitive, where nothing fills it. */
function innermost(build: Build, clause: Clause): Clause | undefined {
  const next = build.clauses.get(clause.at + 1);
  if (next?.governor?.clause !== clause || next.governor.via !== 'inf') return clause;
  return next.object === undefined && !next.passive && !next.verb.copula ? innermost(build, next) : undefined;
}
