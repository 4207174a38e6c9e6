import { type Item, isTimeLike, type NounPhrase, rootOf } from '../phrases.ts';
import { antecedent } from './antecedent.ts';
import { aroundInsertion } from './around-insertion.ts';
import type { Build } from './build.ts';
import type { Clause } from './clause.ts';
import { isContactAside } from './contact-clause.ts';
import { headOf } from './head-phrase.ts';
import { takeSubjectBehind } from './inversion.ts';
import { beforeAdverbs, isCount, isSay, isSelf, isSign, isVerbRow, leavesModal, verbBefore } from './items.ts';
import { jointBefore } from './joint-before.ts';
import { joinsHaving } from './main-subject.ts';
import { saidBehind, saidOfContact } from './said-in-relative.ts';
import { verbOfSeries } from './verb-series.ts';

/** The subject of a finite verb: before it, across times and insertions, or of the verb that "and" joins it to. */
export function finiteSubject(build: Build, at: number): NounPhrase | undefined {
  const { items } = build;
  const k = beforeTimes(items, at);
  const before = items[k];
  // "agreed in July to let *it* sell them": a bare verb behind an object.
  const caused = build.clauses.get(at)?.governor;
  if (before?.type === 'np' && caused?.via === 'inf' && caused.clause?.object === before) return before;
  if (isSign(before, 'rel')) return antecedent(build, k);
  // "which *itself* bought"
  if (before?.type === 'np' && isSelf(before) && isSign(items[k - 1], 'rel')) return antecedent(build, k - 1);
  if (isSign(before, 'cc')) return coordinatedSubject(build, at, k);
  const described = behindRelative(build, at);
  if (described !== undefined) return described;
  const built = behindContact(build, at);
  if (built !== undefined) return built;
  const said = k === at - 1 ? saidBehind(build, at) : undefined;
  if (said !== undefined) return antecedent(build, said);
  const contact = k === at - 1 ? saidOfContact(build, at) : undefined;
  if (contact !== undefined) return contact;
  // "The states that sued are Norland and Tavland"
  if (k === at - 1 && build.clauses.get(k)?.relative === true) return build.subjectOf(k);
  if (k === at - 1 && isVerbRow(items, at - 2)) return build.subjectOf(at - 2);
  const earlier = k === at - 1 ? verbOfSeries(build, at) : undefined;
  if (earlier !== undefined && !endsRelative(build, earlier, at)) return build.subjectOf(earlier.at);
  const through = relativeBefore(items, k);
  if (through !== undefined) return antecedent(build, through);
  const floated = floatedFrom(build, k);
  if (floated !== undefined) return floated;
  const joint = jointBefore(build, at);
  if (joint !== undefined)
    return isSign(items[joint], 'rel') ? antecedent(build, joint) : coordinatedSubject(build, at, joint);
  if (before?.type === 'np') return headOf(build, isSelf(before) && items[k - 1]?.type === 'np' ? k - 1 : k);
  // "Norvane, Inc., has bought Velm": the comma that the first one asks for.
  const firm = isSign(before, 'punct', /^,$/u) ? items[k - 1] : undefined;
  if (firm?.type === 'np' && firm.noun === undefined && FIRM_STYLE.test(build.words[firm.name ?? -1]?.text ?? ''))
    return headOf(build, k - 1);
  // "Velm (*operates* the app Quillbee) fell": what stands before the bracket.
  const bracketed = isSign(before, 'punct', /^[(]$/u) && k === at - 1 ? items[k - 1] : undefined;
  if (bracketed?.type === 'np') return bracketed;
  const inserted = isSign(before, 'punct', /^[,)—–]$/u) ? aroundInsertion(build, k) : undefined;
  return inserted ?? takeSubjectBehind(build, at);
}

/** "which *together with Velm and Tarn* led": the word that opens the clause is the subject where a preposition governs what stands between. */
function relativeBefore(items: readonly Item[], k: number): number | undefined {
  const np = items[k];
  const at = np?.type === 'np' ? items.indexOf(rootOf(np)) : -1;
  const opens = isSign(items[at - 1], 'prep') && isSign(items[at - 2], 'rel', /^(?:which|who|that)$/u);
  return opens && items.slice(at, k).every((item) => item.type !== 'vg') ? at - 2 : undefined;
}

/** "*Norvane, Velm and Tarn*, the state fund, *all* joined": the list before what tells of its last, where the word for all of it stands behind. */
function floatedFrom(build: Build, k: number): NounPhrase | undefined {
  const { items, words } = build;
  const all = items[k];
  const alone = all?.type === 'np' && all.last - all.first === 1 && ALL.test(words[all.first]?.lower ?? '');
  if (!alone || !isSign(items[k - 1], 'punct', /^[,)—–]$/u)) return undefined;
  const list = aroundInsertion(build, k - 1);
  return list !== undefined && list.members.length > 0 ? list : undefined;
}

const ALL = /^(?:all|both|each)$/u;

/** "Norvane, Inc." */
const FIRM_STYLE = /, [\p{L}.]+$/u;

/** "The email, which Norvane has *seen*, urged staff to go and said": the comma closes what the email is told by. */
const endsRelative = ({ items }: Build, { relative, at }: Clause, verb: number): boolean =>
  relative && at === verb - 2 && items[at - 1]?.type === 'np' && isSign(items[at - 2], 'rel');

/**
 * "The firm that Norvane bought in May *sued* Velm": no sign closes the relative clause, and it has its verb, so that this is
 * the verb of what the clause tells of.
 */
function behindRelative(build: Build, at: number): NounPhrase | undefined {
  const { items } = build;
  const opens = (k: number) => isSign(items[k], 'rel') || isSign(items[k], 'cc') || isSign(items[k], 'sub');
  let k = at - 1;
  while (k >= 0 && !isMainVerb(build, k)) {
    if (opens(k) || isSign(items[k], 'punct', /^[,;:—–]$/u)) return undefined;
    k--;
  }
  if (build.clauses.get(k)?.relative !== true) return undefined;
  while (k >= 0 && !isSign(items[k], 'rel')) {
    if (isSign(items[k], 'punct')) return undefined;
    k--;
  }
  // "which Norvane bought" behind a comma ends with another.
  return k > 0 && !isSign(items[k - 1], 'punct') ? antecedent(build, k) : undefined;
}

/** "*The phones* Norvane builds in Portugal *use* it", "*phones* it builds there": the verb of what a clause that no word opens is told of. */
function behindContact(build: Build, at: number): NounPhrase | undefined {
  const { items, clauses } = build;
  if (items[at - 1]?.type !== 'np' || !isSign(items[at - 2], 'prep')) return undefined;
  let k = at - 1;
  while (k >= 0 && (items[k]?.type === 'np' || isSign(items[k], 'prep') || isSign(items[k], 'adv'))) k--;
  const clause = clauses.get(k);
  const subject = items[beforeAdverbs(items, k - 1)];
  if (clause === undefined || !isMainVerb(build, k) || subject?.type !== 'np' || items[k + 1]?.type === 'np')
    return undefined;
  const head = items[items.indexOf(rootOf(subject)) - 1];
  if (head?.type !== 'np' || head.name !== undefined || isTimeLike(head)) return undefined;
  const ofPronoun = /^(?:it|they|he|she)$/u.test(subject.pronoun ?? '') && head.plural && clause.object === undefined;
  return clause.object === head || ofPronoun ? head : undefined;
}

const isMainVerb = ({ clauses, reduced }: Build, k: number): boolean =>
  clauses.get(k)?.verb.form === 'finite' && !reduced.has(k);

/** The index of what stands before the verb at `at`, but for adverbs, quotation marks and times. */
function beforeTimes(items: readonly Item[], at: number): number {
  let k = at - 1;
  while (
    isSign(items[k], 'adv') ||
    isSign(items[k], 'punct', /^["“”‘’]$/u) ||
    isSign(items[k], 'other') ||
    isWhen(items, k)
  )
    k--;
  // "which *until now* had relied"
  if (isSign(items[k], 'prep', /^until$/u) && isSign(items[k - 1], 'rel')) return k - 1;
  return beforeDate(items, k);
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
    (items[k - 1]?.type === 'np' || isSign(items[k - 1], 'punct', /^,$/u) || isSign(items[k - 1], 'rel'))
  );
}

const DATE_PREP = /^(?:on|in|since|by|until|during|over|at|within|throughout)$/u;

/** "Norvane late on Monday sued", "Norvane in May 2019 sued", "on February 11, 2025, sued": what stands before the date that ends at `k`. */
function beforeDate(items: readonly Item[], k: number): number {
  // "curbs since 2022 kept"
  if (isCount(items[k]) && isSign(items[k - 1], 'prep', /^since$/u) && items[k - 2]?.type === 'np') return k - 2;
  let at = beforeYear(items, k);
  const day = items[at];
  if (day?.type !== 'np' || !isTimeLike(day) || day.possessor !== undefined) return k;
  at--;
  if (isSign(items[at], 'prep', DATE_PREP)) at--;
  else if (at + 1 === k && !isSign(items[at], 'adv')) return k;
  at = beforeAdverbs(items, at);
  // "Norvane, led by Ada Quill, on Monday sued": the comma that closes the insertion.
  return items[at]?.type === 'np' || isSign(items[at], 'punct', /^,$/u) || isSign(items[at], 'rel') ? at : k;
}

/** "May 2019", "February 11, 2025,": the index of the month or day. */
function beforeYear(items: readonly Item[], k: number): number {
  let at = k;
  // "May 2019,", but "cut off in 2019, Norvane"
  if (isSign(items[at], 'punct', /^,$/u) && isCount(items[at - 1]) && !isSign(items[at - 2], 'prep')) at--;
  const number = items[at];
  if (isCount(number) && number.det === 'none' && !isSign(items[at - 1], 'prep')) at--;
  if (at < k && isSign(items[at], 'punct', /^,$/u) && isCount(items[at - 1])) at -= 2;
  return at;
}

/** "Norvane bought A and sued B": the subject of the verb before the conjunction. */
function coordinatedSubject(build: Build, at: number, cc: number): NounPhrase | undefined {
  if (joinsHaving(build, at)) return build.subjectOf(verbBefore(build.items, at));
  const comma = isSign(build.items[cc - 1], 'punct', /^,$/u);
  for (let i = cc - 1; i >= 0; i--) {
    // "A sued B; Ada Quill and, in May, Bo Tarn": what a semicolon parts has no subject in common.
    if (i < cc - 1 && isSign(build.items[i], 'punct', /^;$/u)) break;
    const clause = build.clauses.get(i);
    if (clause === undefined || clause.verb.form !== 'finite' || build.reduced.has(i)) continue;
    // ", and": back to the outer clause where the nearest verb stands in a relative one.
    if (comma && isContactAside(build, clause)) continue;
    if (comma && isReason(build, clause)) continue;
    if (isSign(build.items[cc], 'cc', /^(?:and|but)$/u) && endsSaid(build, clause, { at, comma })) continue;
    if (clause.relative && (comma || otherTense(clause, build.clauses.get(at)))) continue;
    return build.subjectOf(i);
  }
  return takeSubjectBehind(build, at);
}

/** "said that its sales would fall, and *accused* Velm": a past form with an object goes on from no "would", but from who says so. */
function endsSaid(
  { clauses, items, reduced, rulebook, words }: Build,
  { verb, passive, at: said }: Clause,
  { at, comma }: { readonly at: number; readonly comma: boolean },
): boolean {
  const own = clauses.get(at);
  const object = items[at + 1];
  if (own === undefined || !leavesModal(words, verb, own.verb) || (passive && !comma)) return false;
  if (object?.type !== 'np' || object.money) return false;
  const before = [...clauses.values()].findLast((c) => c.at < said && c.verb.form === 'finite' && !reduced.has(c.at));
  return (
    before !== undefined &&
    !before.relative &&
    before.verb.modal === undefined &&
    isSay(before.verb, rulebook.lexicon.status.sayVerbs)
  );
}

/** "had it closed *because it would not pay*, and fined it": behind the comma goes on who did the one, where a verb stands before the reason. */
const isReason = ({ clauses, reduced }: Build, { marker, at }: Clause): boolean =>
  REASON.test(marker ?? '') &&
  [...clauses.values()].some((c) => c.at < at && c.verb.form === 'finite' && !c.relative && !reduced.has(c.at));

const REASON = /^(?:because|after|before|until|unless|once|when|since)$/u;

/** "the loans that A can make and fined B": a modal in the relative clause, none behind "and". */
const otherTense = (a: Clause, b: Clause | undefined): boolean =>
  b !== undefined && (a.verb.modal !== undefined) !== (b.verb.modal !== undefined);
