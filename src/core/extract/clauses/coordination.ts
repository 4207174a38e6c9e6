import type { Build } from './build.ts';
import type { Clause } from './clause.ts';
import { beforeAdverbs, isSign, isVerbRow, lastOfRow, leavesModal, verbBefore } from './items.ts';
import { verbOfSeries } from './verb-series.ts';

/** Verbs that "and" or "or" joins share what is said once: the object behind the last, the governor before the first. */
export function joinVerbs(build: Build): void {
  for (const clause of [...build.clauses.values()].reverse()) shareObject(build, clause);
  for (const clause of build.clauses.values()) {
    shareGovernor(build, clause);
    shareModal(build, clause);
  }
}

/** "downloading or using the app", "builds, sells and repairs it", "sued, then bought it": the first verbs share the last one's object. */
function shareObject(build: Build, clause: Clause): void {
  const second = joinedVerb(build, clause);
  if (second === undefined || clause.object !== undefined || isOfOtherTime(build, clause, second)) return;
  const { items } = build;
  const stranded = items[clause.at + 1];
  if (isSign(stranded, 'prep')) {
    // "has invested in and partnered with A"
    const shared = second.preps.at(-1)?.np ?? second.object;
    if (shared !== undefined) clause.preps.push({ prep: stranded.lower, np: shared });
    return;
  }
  clause.object = second.object;
  clause.preps.push(...second.preps);
  if (clause.governor === undefined) clause.governor = second.governor;
  else if (second.governor === undefined && !isPastOnly(second)) {
    follow(clause, second);
    shareSubject(build, clause, second);
  }
}

/** "said Norvane *would grow and sued* Velm": a past form shares no object with what only would be. */
const isOfOtherTime = ({ words }: Build, { passive, verb }: Clause, second: Clause): boolean =>
  !passive && !second.passive && leavesModal(words, verb, second.verb);

/** "helped found it and later *sued* it": a past form is of whoever helped, and completes nothing. */
const isPastOnly = ({ verb, passive }: Clause): boolean => verb.barePast && !passive;

/** The verb that "and", or a comma in a row of verbs, joins to this one with nothing but a preposition between. */
function joinedVerb({ items, clauses }: Build, { at }: Clause): Clause | undefined {
  if (isSign(items[at + 1], 'cc')) return clauses.get(at + 2);
  if (isSign(items[at + 1], 'prep') && isSign(items[at + 2], 'cc')) return clauses.get(at + 3);
  if (isVerbRow(items, at)) return clauses.get(at + 2);
  // "builds, sells*, and* repairs it": a comma before the last of three
  return isSign(items[at - 1], 'punct', /^,$/u) && isVerbRow(items, at - 2) && !isVerbRow(items, at)
    ? clauses.get(lastOfRow(items, at) ?? -1)
    : undefined;
}

/** "plans to buy A and to sue B", "from installing A, accessing B or uploading C": the same governor. */
function shareGovernor(build: Build, clause: Clause): void {
  const { items, clauses } = build;
  if (clause.governor !== undefined) return;
  if (clause.verb.form === 'finite') {
    // "plans to buy A, sue B and invest in C"
    const first = baseBefore(build, clause);
    clause.modal = first?.verb.modal ?? first?.modal;
    if (first?.governor?.clause !== undefined) follow(first, clause);
    if (first !== undefined) shareSubject(build, first, clause);
    return;
  }
  const k = beforeAdverbs(items, clause.at - 1);
  if (!isSign(items[k], 'cc') && !isSign(items[k], 'punct', /^,$/u)) return;
  for (let i = k - 1; i >= 0; i--) {
    const earlier = clauses.get(i);
    if (earlier === undefined) continue;
    if (earlier.verb.form === clause.verb.form && earlier.governor?.clause !== undefined) follow(earlier, clause);
    return;
  }
}

/** "may be banned by A and *blocked* by B": what may be done. */
function shareModal({ items, clauses }: Build, clause: Clause): void {
  if (!clause.passive || !clause.verb.barePast || !isSign(items[beforeAdverbs(items, clause.at - 1)], 'cc')) return;
  const first = clauses.get(verbBefore(items, clause.at));
  if (first?.passive && !first.relative) clause.modal = first.verb.modal ?? first.modal;
}

/** The later clause completes what the earlier one completes. */
function follow(earlier: Clause, later: Clause): void {
  const { governor } = earlier;
  later.governor = governor;
  governor?.clause?.comps.push({ marker: governor.via, clause: later });
}

/** "its ability to grow and compete", "asked Norvane to stop and leave": who does the one does the other. */
function shareSubject(build: Build, { at }: Clause, later: Clause): void {
  if (build.words[later.verb.main]?.form === 'base') later.subject ??= build.subjectOf(at);
}

/** The infinitive that a bare base form goes on from. */
function baseBefore(build: Build, { at, verb }: Clause): Clause | undefined {
  if (build.words[verb.main]?.form !== 'base' || verb.modal !== undefined) return undefined;
  const series = verbOfSeries(build, at);
  if (series !== undefined) return series;
  if (!isSign(build.items[beforeAdverbs(build.items, at - 1)], 'cc')) return undefined;
  const before = build.clauses.get(verbBefore(build.items, at));
  return before?.verb.form === 'inf' || build.words[before?.verb.main ?? -1]?.form === 'base' ? before : undefined;
}
