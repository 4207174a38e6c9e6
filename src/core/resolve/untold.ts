import { CAMEL_CASE, WEAK_REASONS } from '../extract/kinds/kinds.ts';
import type { Reading } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { SOME_EVIDENCE } from './kind-evidence.ts';
import type { Member } from './member.ts';
import { strangers } from './people-words.ts';
import type { Cluster } from './unite.ts';

/**
 * Names of which all articles together tell nothing: neither what kind of thing they name nor anything that it does.
 * Most of them are headings, villages, microbes, abbreviations and halves of names, and the others stand in the graph with a guessed kind
 * and without an edge; so they are left out.
 */
export function toldOf(
  clusters: readonly Cluster[],
  { readings, rulebook }: { readings: readonly Reading[]; rulebook: Rulebook },
): Cluster[] {
  const claimed = new Set(
    readings.flatMap(({ article, claims }) =>
      claims.flatMap(({ subject, object }) => [`${subject}@${article.id}`, `${object}@${article.id}`]),
    ),
  );
  const nobodies = strangers(clusters, rulebook);
  return clusters.filter((cluster) =>
    cluster.identities.some(
      ({ known, members }) =>
        known !== undefined ||
        members.some(({ article, index }) => claimed.has(`${index}@${article}`)) ||
        members.some(({ entity }) => isSpelledAsName(entity.name, rulebook)) ||
        (!nobodies.has(cluster) && firmEvidence(members, rulebook) >= SOME_EVIDENCE),
    ),
  );
}

/** "SkyQuill": no word of the language is spelled so; "SecuritiesQuill" is two words whose space was lost. */
const isSpelledAsName = (name: string, { lexicon }: Rulebook): boolean =>
  CAMEL_CASE.test(name) && !lexicon.isCommonWord(/^\p{Lu}\p{Ll}{5,}/u.exec(name)?.[0].toLowerCase() ?? '');

/** The most that speaks for one kind, what is weak left out however often it is read. */
function firmEvidence(members: readonly Member[], { kinds }: Rulebook): number {
  const scores = new Map<string, number>();
  for (const { entity } of members)
    for (const { kind, weight, reason } of entity.votes)
      if (kinds.has(kind) && !WEAK_REASONS.has(reason)) scores.set(kind, (scores.get(kind) ?? 0) + weight);
  return Math.max(0, ...scores.values());
}
