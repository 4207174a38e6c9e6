import { listed } from '../../rules/word-lists.ts';
import { type Item, isTimeLike, type NounPhrase, rootOf, type VerbGroup } from '../phrases.ts';
import type { Build } from './build.ts';
import { isGerundSubject } from './gerund-subject.ts';
import { beforeAdverbs, beforeRoot, isCount, isSign, lemmaFits } from './items.ts';

/** A chain of modifiers is never longer. */
const LONGEST_CHAIN = 12;

/**
 * From the phrase before the verb, at `k`, up to the one that heads it: "the *rise* of Norvane's models has"; out of what is
 * put in between commas, where `inserted`: "*Norvane*, led by A, a chemist, has".
 */
export function headOf(build: Build, k: number, inserted = false): NounPhrase | undefined {
  const { items } = build;
  const denied = beforeDenied(items, k);
  if (denied !== undefined) return headOf(build, denied, inserted);
  const list = beforeOthers(items, k);
  if (list !== undefined && isGoverned(items, list)) return headOf(build, list, inserted);
  let at = items.indexOf(rootOf(items[k] as NounPhrase));
  if (at < 0) at = k;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const modifier = rootOf(items[at] as NounPhrase);
    const before = items[at - 1];
    if (before?.type === 'vg')
      return isGerundSubject(build, at - 1) ? undefined : (modifiedBy(build, at - 1, inserted) ?? modifier);
    if (!isSign(before, 'prep') || opensTime(items, at - 1)) return modifier;
    // "led by Norvane and including Velm"
    if (isSign(before, 'prep', /^including$/u) && isSign(items[at - 2], 'cc') && items[at - 3]?.type === 'np') {
      at -= 3;
      continue;
    }
    // "owned *by Norvane* and by Velm": the word stands twice before one head.
    const twin =
      isSign(items[at - 2], 'cc') && before.type === 'prep' ? twinOf(items, at - 2, before.lower) : undefined;
    if (twin !== undefined) {
      at = twin;
      continue;
    }
    // "tied *exclusively* to Norvane"
    const behind = inserted ? beforeAdverbs(items, at - 2) : at - 2;
    const head = items[bracketOpens(items, behind) - 1] ?? items[behind];
    if (head?.type === 'vg')
      return isGerundSubject(build, behind) ? undefined : (modifiedBy(build, behind, inserted) ?? modifier);
    // "one of Norvane's founders, Ada Quill, is": the one who is named.
    // "five of the firms – A, B and C – are": those who are named, though not of "including A".
    const { apposed, examples } = items[at] as NounPhrase;
    const spelled = examples[0] !== undefined && isSign(beforeRoot(items, examples[0]), 'punct', /^[,:—–-]+$/u);
    const one = isCount(head) && isSign(before, 'prep', /^of$/u) && (apposed.length > 0 || spelled);
    if (head?.type !== 'np' || one) return modifier;
    at = items.indexOf(rootOf(head));
  }
  return undefined;
}

/** The phrase before "and" at `k`, where the same preposition stands before it. */
function twinOf(items: readonly Item[], k: number, prep: string): number | undefined {
  const np = items[k - 1];
  const at = np?.type === 'np' ? items.indexOf(rootOf(np)) : -1;
  const before = items[at - 1];
  return before?.type === 'prep' && before.lower === prep ? at : undefined;
}

/** "was sold last July *after* a deal collapsed": behind the verb of the sentence the word opens a clause of its own. */
const opensTime = (items: readonly Item[], at: number): boolean =>
  isSign(items[at], 'prep', /^(?:after|before|since|until)$/u) &&
  items.slice(0, at).some((item) => item.type === 'vg' && item.form === 'finite');

/** "Norvane (NRVN) on Monday sued": where the bracket that closes at `k` opens, or the place behind `k`. */
function bracketOpens(items: readonly Item[], k: number): number {
  const [open, inside, close] = items.slice(Math.max(0, k - 2), k + 1);
  const closed = isSign(close, 'punct', /^[)]$/u) && inside?.type === 'np' && isSign(open, 'punct', /^[(]$/u);
  return closed ? k - 2 : k + 1;
}

/** The phrase that a modifying verb hangs on: "the *tool* made by A", "the *engineers* who use A". */
function modifiedBy(build: Build, at: number, inserted: boolean): NounPhrase | undefined {
  const clause = build.clauses.get(at);
  if (clause === undefined) return undefined;
  if (build.reduced.has(at) || clause.verb.form === 'ing') {
    const before = inserted ? beforeWhen(build.items, at - 1) : beforeAdverbs(build.items, at - 1);
    return headAt(build, inserted && isSign(build.items[before], 'punct', /^[,—–(]$/u) ? before - 1 : before);
  }
  // "Velm, which says Norvane *lied*": what it says has a subject of its own.
  if (clause.relative) return clause.said === undefined ? build.subjectOf(at) : undefined;
  return clause.verb.form === 'inf' ? headAt(build, at - 1) : undefined;
}

/** "Norvane, *for years* tied to Velm": the index of what stands before adverbs and times that a comma opens, or before the adverbs alone. */
function beforeWhen(items: readonly Item[], at: number): number {
  const k = beforeAdverbs(items, at);
  const time = items[k];
  if (time?.type !== 'np' || !isTimeLike(time)) return k;
  const before = beforeAdverbs(items, isSign(items[k - 1], 'prep') ? k - 2 : k - 1);
  return isSign(items[before], 'punct', /^[,—–(]$/u) ? before : k;
}

/** "Lawsuits by *Norvane, Velm* and others accuse", "a suit that *Norvane, Velm* and others brought": the list that "others" ends. */
export const beforeOthers = (items: readonly Item[], k: number): number | undefined => {
  const others = items[k];
  const before = isSign(items[k - 2], 'punct', /^,$/u) ? k - 3 : k - 2;
  const ends = others?.type === 'np' && others.pronoun === 'others' && isSign(items[k - 1], 'cc', /^and$/u);
  const list = items[before];
  return ends && list?.type === 'np' && list.name !== undefined ? before : undefined;
};

/** "Lawsuits by *Norvane*", "a suit that *Norvane*": "Norvane and others sued" is read as it stands. */
const isGoverned = (items: readonly Item[], k: number): boolean =>
  /^(?:prep|rel)$/u.test(items[items.indexOf(rootOf(items[k] as NounPhrase)) - 1]?.type ?? '');

/** "*Norvane* and not Velm bought it": the phrase before what did not. */
const beforeDenied = (items: readonly Item[], k: number): number | undefined =>
  isSign(items[k - 1], 'adv', /^not$/u) && isSign(items[k - 2], 'cc') && items[k - 3]?.type === 'np'
    ? k - 3
    : undefined;

const headAt = (build: Build, k: number): NounPhrase | undefined =>
  build.items[k]?.type === 'np' ? headOf(build, k) : undefined;

/** A participle hangs on the nearest phrase; what is done with acts only, on the act: "a *ban* on Norvane imposed by", "a *probe* into Norvane, launched by". */
export function headOfParticiple({ items, words }: Build, k: number): NounPhrase | undefined {
  const nearest = onlyLast(items, k) ?? rootOf(items[k] as NounPhrase);
  const at = items.indexOf(nearest);
  const [act, prep] = [items[at - 2], items[at - 1]];
  const verb = items.slice(k + 1).find((item): item is VerbGroup => item.type === 'vg');
  const ofAct =
    nearest.name !== undefined &&
    act?.type === 'np' &&
    act.name === undefined &&
    isSign(prep, 'prep', /^(?:on|against|into|for)$/u) &&
    verb?.barePast === true &&
    (lemmaFits(verb, ACTED) || (lemmaFits(verb, BEGUN) && PROCEEDING.test(act.plainNoun ?? '')));
  // "the project in Portugal, backed by Norvane": nobody backs or owns a land.
  const land = words[nearest.name ?? -1]?.mention;
  const where = nearest.noun === undefined && (land?.place === true || land?.known?.isCountry === true);
  const inLand = where && act?.type === 'np' && isSign(prep, 'prep', /^in$/u);
  const held = (inLand || isLabAt(act, prep)) && verb !== undefined && lemmaFits(verb, HELD);
  return ofAct || held ? rootOf(act as NounPhrase) : nearest;
}

/** "Velm and *a sensor* supplied by Tarn": behind a name a thing without one has the participle to itself. */
function onlyLast(items: readonly Item[], k: number): NounPhrase | undefined {
  const last = items[k] as NounPhrase;
  const besideName = last.parent?.as === 'member' && rootOf(last).name !== undefined;
  return besideName && last.name === undefined && last.det === 'indef' && !last.plural && items[k + 1]?.type === 'vg'
    ? last
    : undefined;
}

/** "*a lab* at Norvane University, funded by Velm": one that is told of for the first time, and where it is. */
const isLabAt = (lab: Item | undefined, prep: Item | undefined): boolean =>
  lab?.type === 'np' && lab.name === undefined && lab.det === 'indef' && isSign(prep, 'prep', /^at$/u);

const HELD = listed('verbs of having or backing a firm');

/** Done with acts only. */
export const ACTED = listed('verbs done with acts only');

/** Done with products as well. */
const BEGUN = listed('verbs of beginning');
const PROCEEDING = listed('nouns of proceedings');
