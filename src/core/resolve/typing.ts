import { byCodeUnit } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { ranked, scoresOf } from './kind-evidence.ts';
import type { Member } from './member.ts';

/** Reasons shown. */
const MOST_REASONS = 5;

/** Why a thing has its kind, in words, strongest first; at the end what was read of it that speaks for another. */
export function typingOf(
  members: readonly Member[],
  { kind, likely, rulebook }: { kind: string; likely: readonly string[]; rulebook: Rulebook },
): string[] {
  const reasons = new Map<string, { weight: number; articles: Set<string> }>();
  for (const { article, entity } of members)
    for (const vote of entity.votes) {
      if (vote.kind !== kind || vote.weight <= 0) continue;
      const seen = reasons.get(vote.reason) ?? { weight: 0, articles: new Set<string>() };
      seen.articles.add(article);
      reasons.set(vote.reason, { ...seen, weight: Math.max(seen.weight, vote.weight) });
    }
  const told = [...reasons]
    .sort(([a, x], [b, y]) => y.weight * y.articles.size - x.weight * x.articles.size || byCodeUnit(a, b))
    .slice(0, MOST_REASONS)
    .map(([reason, { articles }]) => (articles.size > 1 ? `${reason} (${articles.size} articles)` : reason));
  if (told.length === 0 && likely.length === 0) told.push('nothing tells its kind');
  return [...told, ...against(members, { kind, rulebook })];
}

/** "read as a product in 2 articles": articles whose own evidence is for another kind. */
function against(members: readonly Member[], { kind, rulebook }: { kind: string; rulebook: Rulebook }): string[] {
  const counts = new Map<string, Set<string>>();
  for (const member of members) {
    const [best] = ranked(scoresOf(member, rulebook));
    if (best === undefined || best[0] === kind) continue;
    counts.set(best[0], (counts.get(best[0]) ?? new Set<string>()).add(member.article));
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y.size - x.size || byCodeUnit(a, b))
    .slice(0, 2)
    .map(([other, { size }]) => `though read as ${other} in ${size === 1 ? 'one article' : `${size} articles`}`);
}
