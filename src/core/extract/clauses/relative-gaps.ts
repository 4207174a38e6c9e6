import { listed } from '../../rules/word-lists.ts';
import { type Item, isTimeLike, type NounPhrase, rootOf } from '../phrases.ts';
import { antecedent } from './antecedent.ts';
import type { Build } from './build.ts';
import type { Clause } from './clause.ts';
import { contactHead } from './contact-clause.ts';
import { OBJECT_CONTROL } from './control-verbs.ts';
import { beforeOthers } from './head-phrase.ts';
import { beforeAdverbs, isCount, isSelf, isSign, lemmaFits, verbBefore } from './items.ts';

/** Gaps in relative clauses, which the phrase that the clause hangs on fills. */

/** "the tool that Norvane developed": the object is what the relative clause hangs on. */
export function fillGaps(build: Build): void {
  for (const clause of build.clauses.values()) {
    const { object, passive, verb } = clause;
    if (isCalledSo(build, clause)) {
      clause.object2 = object;
      clause.object = antecedent(build, clause.at - 2);
      continue;
    }
    if (passive || verb.form !== 'finite') continue;
    if (fillStranded(build, clause)) continue;
    if (object !== undefined && !isSelf(object)) continue;
    const before = beforeAdverbs(build.items, clause.at - 1);
    const subject = build.items[beforeOthers(build.items, before) ?? before];
    const gap = innermost(clause);
    if (gap === clause && verb.copula) continue;
    if (subject?.type === 'np' && !isTimeLike(subject) && gap !== undefined)
      fillBefore(build, rootOf(subject), { clause, gap });
    else if (isSign(subject, 'punct', /^[,)—–-]+$/u) && gap !== undefined) fillAround(build, { clause, gap });
    else if (isSign(subject, 'cc', /^(?:and|or|but)$/u) && gap !== undefined) shareGap(build, { clause, gap });
  }
}

/** "which Norvane *founded and later sued*": the gap of the verb before is that of the verb behind "and". */
function shareGap({ items, clauses }: Build, { clause, gap }: { clause: Clause; gap: Clause }): void {
  const joined = clauses.get(verbBefore(items, clause.at));
  const first = joined?.governor?.via === 'inf' ? (joined.governor.clause ?? joined) : joined;
  const whole = joined?.object;
  const isGap = first !== undefined && whole !== undefined && items.indexOf(whole) < first.at && !joined?.passive;
  if (isGap && !joined?.verb.copula) gap.object = whole;
}

/**
 * "Velm, which Norvane paid $3 million for a stake *in*": what stands before "which" is what the last preposition governs.
 * Returns whether that is all that the verb wants.
 */
function fillStranded(build: Build, { at, preps }: Clause): boolean {
  const { items } = build;
  const subject = items[beforeAdverbs(items, at - 1)];
  if (subject?.type !== 'np') return false;
  const rel = items.indexOf(rootOf(subject)) - 1;
  if (!isSign(items[rel], 'rel', /^(?:which|that|who|whom)$/u)) return false;
  let end = at + 1;
  while (/^(?:np|prep|adv)$/u.test(items[end]?.type ?? '')) end++;
  // "which Norvane merged *with* in March"
  const doubled = isSign(items[at + 1], 'prep') && isSign(items[at + 2], 'prep');
  const bare = doubled ? items[at + 1] : items[end - 1];
  const whole = isSign(bare, 'prep') ? antecedent(build, rel) : undefined;
  if (!isSign(bare, 'prep') || whole === undefined) return false;
  preps.push({ prep: bare.lower, np: whole });
  return doubled;
}

/** "Norvane, which *Ada Quill calls a menace*": what it is called stands behind the verb, and what is called so before. */
const isCalledSo = ({ items }: Build, { at, verb, object, object2, passive }: Clause): boolean =>
  object !== undefined &&
  object2 === undefined &&
  !passive &&
  object.name === undefined &&
  object.det === 'indef' &&
  lemmaFits(verb, NAMES) &&
  items[at - 1]?.type === 'np' &&
  isSign(items[at - 2], 'rel', /^(?:which|who|whom)$/u);

const NAMES = listed('verbs of calling a body something');

function fillBefore(build: Build, subject: NounPhrase, { clause, gap }: { clause: Clause; gap: Clause }): void {
  const { items } = build;
  const start = items.indexOf(subject);
  const before = items[start - 1];
  if (isSign(before, 'rel')) gap.object = antecedent(build, start - 1);
  // "whose startup Velm | *Ada Quill bought*"
  else if (before?.type === 'np' && before.name !== undefined && isSign(items[start - 2], 'rel', /^whose$/u))
    gap.object = before;
  else {
    const head = contactHead(build, subject);
    if (head !== undefined && !(subject.name !== undefined && isOnlyVerb(build, clause) && clause.preps.length > 0))
      gap.object = head.parent?.as === 'apposed' ? head.parent.np : head;
  }
}

/** "the suit that several firms – A, B and C – *filed*": the subject stands before what was put in. */
function fillAround(build: Build, { clause, gap }: { clause: Clause; gap: Clause }): void {
  const { items } = build;
  const subject = clause.subject ?? build.subjectOf(clause.at);
  const at = subject === undefined ? -1 : items.indexOf(rootOf(subject));
  // "that *five of* the firms"
  const start = isSign(items[at - 1], 'prep', /^of$/u) && isCount(items[at - 2]) ? at - 2 : at;
  if (!isSign(items[start - 1], 'rel', /^(?:that|which|whom)$/u)) return;
  gap.object = antecedent(build, start - 1);
}

const isOnlyVerb = ({ clauses }: Build, clause: Clause): boolean =>
  [...clauses.values()].every((other) => other === clause || other.verb.form !== 'finite');

/**
 * "the tool that Norvane tried to ban", "is in talks to buy": the gap is that of the last infinitive, where nothing fills
 * it; "Ada Quill, whom Norvane named to lead Velm": else the object of the verb that makes somebody do it.
 */
function innermost(clause: Clause): Clause | undefined {
  const next = clause.comps.find(({ marker }) => marker === 'inf')?.clause;
  // "the tool that Norvane built to rival Velm's"
  if (next === undefined || lemmaFits(clause.verb, MAKES_FOR)) return clause;
  if (next.object === undefined && !next.passive && !next.verb.copula) return innermost(next);
  return lemmaFits(clause.verb, OBJECT_CONTROL) ? clause : undefined;
}

const MAKES_FOR = listed('verbs of making for a purpose');

/** "Norvane, in which Velm holds a stake": what "which" stands for is a phrase of the clause. */
export function fillPrepGaps(build: Build): void {
  const { items, clauses } = build;
  items.forEach((rel, i) => {
    if (rel.type !== 'rel' || !/^(?:which|whom)$/u.test(rel.lower)) return;
    const prep = items[i - 1];
    if (!isSign(prep, 'prep') || isCount(items[i - 2])) return;
    const verb = items.findIndex((item, k) => k > i && item.type === 'vg');
    const nearest = sharedHead(build, i) ?? antecedent(build, i - 1);
    const np = prep.lower === 'in' ? (ventureWith(items, nearest) ?? nearest) : nearest;
    if (np !== undefined) clauses.get(verb)?.preps.push({ prep: prep.lower, np });
  });
}

/** "a startup that makes drones *and in which* Velm has invested": behind "and" the head of the relative clause before. */
function sharedHead(build: Build, rel: number): NounPhrase | undefined {
  const { items } = build;
  if (!isSign(items[rel - 2], 'cc', /^and$/u)) return undefined;
  const earlier = items.findLastIndex((item, k) => k < rel - 2 && (item.type === 'rel' || isSign(item, 'punct')));
  return items[earlier]?.type === 'rel' ? antecedent(build, earlier) : undefined;
}

/** "*a joint venture* with Velm, in which it holds 70 percent": what the two share, and not the partner. */
function ventureWith(items: readonly Item[], partner: NounPhrase | undefined): NounPhrase | undefined {
  const at = partner === undefined ? -1 : items.indexOf(partner);
  const venture = items[at - 2];
  return venture?.type === 'np' && isSign(items[at - 1], 'prep', /^with$/u) && VENTURE.test(venture.plainNoun ?? '')
    ? rootOf(venture)
    : undefined;
}

const VENTURE = /^(?:venture|partnership|consortium)$/u;
