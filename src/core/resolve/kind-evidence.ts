import { UNKNOWN_KIND } from '../extract/kinds/kinds.ts';
import { byCodeUnit } from '../model/index.ts';
import type { KnownName } from '../rules/gazetteer.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Member } from './member.ts';

/** What all articles together tell of a thing's kind. */

/** Kind to weight of evidence, 0 and less left out. */
export type KindScores = ReadonlyMap<string, number>;

/** One article, however emphatic, counts for no more than this. */
const MOST_OF_ONE_ARTICLE = 4.5;
/** Below this nothing is known of a kind. */
export const SOME_EVIDENCE = 0.5;
/** A kind with this share of the best one's evidence is possible beside it. */
const NEARLY_AS_GOOD = 0.6;

/** The evidence of one article. */
export function scoresOf({ entity }: Member, { kinds }: Rulebook): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { kind, weight } of entity.votes) if (kinds.has(kind)) scores.set(kind, (scores.get(kind) ?? 0) + weight);
  return new Map([...scores].filter(([, score]) => score > 0));
}

/** The evidence of all articles; copies of one story count once, at their strongest. */
export function pooledScores(members: readonly Member[], rulebook: Rulebook): KindScores {
  const byOrigin = new Map<string, Map<string, number>>();
  for (const member of members) {
    const scores = byOrigin.get(member.origin) ?? new Map<string, number>();
    for (const [kind, score] of scoresOf(member, rulebook))
      scores.set(kind, Math.max(scores.get(kind) ?? 0, Math.min(score, MOST_OF_ONE_ARTICLE)));
    byOrigin.set(member.origin, scores);
  }
  const pooled = new Map<string, number>();
  for (const scores of byOrigin.values())
    for (const [kind, score] of scores) pooled.set(kind, (pooled.get(kind) ?? 0) + score);
  // Rounded, since sums of fractions depend on their order.
  return new Map([...pooled].map(([kind, score]) => [kind, Math.round(score * 1000) / 1000]));
}

/** Kinds by their evidence, the best first; ties by name. */
export function ranked(scores: KindScores): (readonly [string, number])[] {
  return [...scores].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b));
}

/** The kinds of the graph that a known name may have; a place is one only where it acts as a government. */
export function kindsOfKnown({ kinds }: KnownName, rulebook: Rulebook): string[] {
  const own = kinds.map((kind) => (kind === 'place' ? 'government' : kind)).filter((kind) => rulebook.kinds.has(kind));
  return own.length > 0 ? [...new Set(own)] : [UNKNOWN_KIND];
}

/** The kinds that a thing may have, the likeliest first; none where nothing tells. */
export function likelyKinds(scores: KindScores, known: KnownName | undefined, rulebook: Rulebook): string[] {
  const allowed = known === undefined ? undefined : kindsOfKnown(known, rulebook);
  const order = ranked(scores).filter(([kind]) => allowed?.includes(kind) ?? true);
  if (allowed !== undefined)
    return [...order.map(([kind]) => kind), ...allowed.filter((k) => !order.some(([kind]) => kind === k))];
  const best = order[0]?.[1] ?? 0;
  return best < SOME_EVIDENCE ? [] : order.filter(([, score]) => score >= NEARLY_AS_GOOD * best).map(([kind]) => kind);
}

/** Whether one thing cannot be of both kinds. */
export function exclude(a: string, b: string, { kinds }: Rulebook): boolean {
  return kinds.get(a)?.excludes.includes(b) === true || kinds.get(b)?.excludes.includes(a) === true;
}

/** Whether things of these likely kinds can be one; where nothing tells, they can. */
export function compatible(a: readonly string[], b: readonly string[], rulebook: Rulebook): boolean {
  return a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => !exclude(x, y, rulebook)));
}
