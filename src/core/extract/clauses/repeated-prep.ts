import { isTimeLike } from '../phrases.ts';
import type { Build } from './build.ts';
import type { Clause } from './clause.ts';
import { isSign } from './items.ts';

/** "competes with A, an agent that runs on B, *and with C*": behind a relative clause the preposition of the verb before it goes on. */
export function readRepeated({ items, clauses, reduced }: Build): void {
  const all = [...clauses.values()];
  items.forEach((joint, k) => {
    const [prep, np] = [items[k + 1], items[k + 2]];
    if (!isSign(joint, 'cc', /^(?:and|or)$/u) || !isSign(prep, 'prep') || np?.type !== 'np' || isTimeLike(np)) return;
    const inner = all.findLast((c) => c.at < k);
    const outer = all.findLast((c) => c.at < k && !c.relative && !reduced.has(c.at));
    if (inner === undefined || outer === undefined || inner === outer || inner.preps.some((p) => p.prep === prep.lower))
      return;
    if (hasBefore(items, { outer, inner, prep: prep.lower })) outer.preps.push({ prep: prep.lower, np });
  });
}

/** The outer verb has a phrase with the preposition right before what the clauses within tell of it. */
const hasBefore = (
  items: Build['items'],
  { outer, inner, prep }: { outer: Clause; inner: Clause; prep: string },
): boolean =>
  outer.preps.some((p) => p.prep === prep && items.indexOf(p.np) > outer.at && items.indexOf(p.np) < inner.at);
