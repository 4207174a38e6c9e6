import type { Item, NounPhrase } from '../phrases.ts';
import type { Build } from './build.ts';
import type { Clause, Governor } from './clause.ts';
import { beforeAdverbs, isSign } from './items.ts';
import { beforeMark } from './reduced-participle.ts';

/** An infinitive or participle with what its subject may be told by: what stands before it and what governs it. */
export interface NonFinite {
  readonly build: Build;
  readonly clause: Clause;
  readonly infinitive: boolean;
  readonly ing: boolean;
  /** True for past participles too. */
  readonly participle: boolean;
  /** Index of what stands right before, adverbs, a name's bracket and a quotation mark left out. */
  readonly k: number;
  readonly before: Item | undefined;
  /** The same, where it is a phrase. */
  readonly np: NounPhrase | undefined;
  readonly governor: Governor | undefined;
  /** The clause that governs. */
  readonly above: Clause | undefined;
}

/** Of rules in order, the first that fits tells the subject, even if it tells that there is none. */
export interface SubjectRule {
  readonly when: (verb: NonFinite) => boolean;
  readonly subject: (verb: NonFinite) => NounPhrase | undefined;
}

/** "with *Norvane*, the fund of Velm, taking part": the index of whom the commas tell more of, or `k`. */
function beforeAside(items: readonly Item[], k: number): number {
  if (!isSign(items[k], 'punct', /^,$/u)) return k;
  const opening = items.findLastIndex((item, i) => i < k && item.type === 'punct');
  const [prep, np, , aside] = items.slice(Math.max(0, opening - 2), opening + 2);
  const told = aside?.type === 'np' && aside.parent?.as === 'apposed' && aside.parent.np === np;
  return told && isSign(prep, 'prep', /^with$/u) ? opening - 1 : k;
}

export function nonFinite(build: Build, clause: Clause): NonFinite {
  const { items, reduced } = build;
  const { governor, at } = clause;
  const { form } = clause.verb;
  let k = beforeAdverbs(items, at - 1);
  // "with Norvane (NRVN) being"
  if (isSign(items[k], 'punct', /^[)]$/u) && isSign(items[k - 2], 'punct', /^[(]$/u)) k -= 3;
  if (reduced.has(at)) k = beforeMark(items, k);
  if (form === 'ing') k = beforeAside(items, k);
  const before = items[k];
  return {
    build,
    clause,
    infinitive: form === 'inf',
    ing: form === 'ing',
    participle: form === 'ing' || form === 'part' || reduced.has(at),
    k,
    before,
    np: before?.type === 'np' ? before : undefined,
    governor,
    above: governor?.clause,
  };
}
