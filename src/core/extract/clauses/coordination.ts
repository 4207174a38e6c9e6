import type { Build } from './build.ts';
import type { Clause } from './clause.ts';
import { beforeAdverbs, isSign } from './items.ts';

/** Verbs that "and" or "or" joins share what is said once: the object behind the last, the governor before the first. */
export function joinVerbs(build: Build): void {
  for (const clause of build.clauses.values()) shareObject(build, clause);
  for (const clause of build.clauses.values()) shareGovernor(build, clause);
}

/** "downloading or using the app": the first verb shares the second one's object. */
function shareObject({ items, clauses }: Build, clause: Clause): void {
  const second = clauses.get(clause.at + 2);
  if (clause.object !== undefined || !isSign(items[clause.at + 1], 'cc') || second === undefined) return;
  clause.object = second.object;
  clause.preps.push(...second.preps);
  if (clause.governor === undefined) clause.governor = second.governor;
  else if (second.governor === undefined) follow(clause, second);
}

/** "plans to buy A and to sue B", "from installing A, accessing B or uploading C": the same governor. */
function shareGovernor({ items, clauses }: Build, clause: Clause): void {
  if (clause.governor !== undefined || clause.verb.form === 'finite') return;
  const k = beforeAdverbs(items, clause.at - 1);
  if (!isSign(items[k], 'cc') && !isSign(items[k], 'punct', /^,$/u)) return;
  for (let i = k - 1; i >= 0; i--) {
    const earlier = clauses.get(i);
    if (earlier === undefined) continue;
    if (earlier.verb.form === clause.verb.form && earlier.governor?.clause !== undefined) follow(earlier, clause);
    return;
  }
}

/** The later clause completes what the earlier one completes. */
function follow(earlier: Clause, later: Clause): void {
  const { governor } = earlier;
  later.governor = governor;
  governor?.clause?.comps.push({ marker: governor.via, clause: later });
}
