import { TWO_STRANGE_WORDS, WEAK_REASONS } from '../extract/kinds/kinds.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { SOME_EVIDENCE } from './kind-evidence.ts';
import type { Cluster } from './unite.ts';

/**
 * What people are called, as all articles together show. Two strange words may be a person's name, a village's or a ship's;
 * where the articles name people by the hundred, one of whose names neither word is part of is most likely none.
 */

/** So many given names must be seen before a name that shares none of them tells anything. */
const ENOUGH = 300;

/** Whether only its two strange words speak for a person, and nobody else has a word of them in his name. */
export function strangers(clusters: readonly Cluster[], { kinds }: Rulebook): ReadonlySet<Cluster> {
  const doubtful: Cluster[] = [];
  const given = new Set<string>();
  const surnames = new Set<string>();
  for (const cluster of clusters) {
    const { strange, surely, other } = personEvidence(cluster, kinds);
    if (strange && surely < SOME_EVIDENCE && other < SOME_EVIDENCE) doubtful.push(cluster);
    else if (surely > other)
      for (const { name } of cluster.identities) {
        const words = name.split(' ');
        if (words.length < 2) continue;
        given.add(words[0] as string);
        surnames.add(words.at(-1) as string);
      }
  }
  if (given.size < ENOUGH) return new Set();
  const shares = (name: string) => given.has(name.split(' ')[0] ?? '') || surnames.has(name.split(' ').at(-1) ?? '');
  return new Set(doubtful.filter(({ identities }) => !identities.some(({ name }) => shares(name))));
}

interface PersonEvidence {
  /** It has two strange words. */
  readonly strange: boolean;
  /** What else speaks for a person, and what for anything else. */
  readonly surely: number;
  readonly other: number;
}

function personEvidence({ identities }: Cluster, kinds: Rulebook['kinds']): PersonEvidence {
  let strange = false;
  let surely = 0;
  let other = 0;
  for (const { known, members } of identities) {
    if (known !== undefined) known.kinds[0] === 'person' ? surely++ : other++;
    for (const { entity } of members)
      for (const { kind, weight, reason } of entity.votes) {
        if (reason === TWO_STRANGE_WORDS) strange = true;
        else if (kind === 'person') surely += weight;
        else if (kinds.has(kind) && !WEAK_REASONS.has(reason)) other += weight;
      }
  }
  return { strange, surely, other };
}
