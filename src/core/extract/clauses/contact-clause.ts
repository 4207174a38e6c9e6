import { isTimeLike, type NounPhrase, rootOf } from '../phrases.ts';
import type { Build } from './build.ts';
import type { Clause } from './clause.ts';
import { beforeAdverbs } from './items.ts';

/** Relative clauses that no word opens: "the tool Norvane developed". */

/**
 * The phrase right before a subject, which its clause hangs on: "*the tool* Norvane developed". Where it is beside a name
 * ("Velm, *the firm* Norvane bought"), what is told is of the name.
 */
export function contactHead({ items }: Build, subject: NounPhrase): NounPhrase | undefined {
  const before = items[items.indexOf(subject) - 1];
  const hangs = before?.type === 'np' && before.det !== 'none' && before.name === undefined && !isTimeLike(before);
  return hangs ? before : undefined;
}

/** "accused Velm of it, *a charge the startup denied*, and sued it": the insertion is over at the comma. */
export function isContactAside(build: Build, { at }: Clause): boolean {
  const { items } = build;
  const subject = items[beforeAdverbs(items, at - 1)];
  const head = subject?.type === 'np' ? contactHead(build, rootOf(subject)) : undefined;
  const comma = head === undefined ? undefined : items[items.indexOf(head) - 1];
  return comma?.type === 'punct' && comma.lower === ',';
}
