import { byCodeUnit, type MergeReason } from '../model/index.ts';
import type { KnownName } from '../rules/gazetteer.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { fold, squeeze } from '../text/fold.ts';
import { bodyKey, variantsOf } from './spellings.ts';
import type { Cluster } from './unite.ts';

/** What a node is called: its label, its other names, and why each is taken for its name. */

export interface ClusterNames {
  readonly label: string;
  readonly aliases: readonly string[];
  readonly merges: readonly MergeReason[];
}

export function nameCluster(
  cluster: Cluster,
  { known, kind, rulebook }: { known: KnownName | undefined; kind: string; rulebook: Rulebook },
): ClusterNames {
  const label = known?.name ?? bestName(cluster, kind);
  const reasons = reasonsOf(cluster, { label, known, rulebook });
  const aliases = [...reasons.keys()].filter((name) => name !== label).sort(byCodeUnit);
  return { label, aliases, merges: aliases.map((name) => ({ name, reason: reasons.get(name) as string })) };
}

/** The fullest name that most articles use, of those that were not joined as a variant; in mixed case where there is one. */
function bestName({ identities, reasons }: Cluster, kind: string): string {
  const counts = new Map<string, number>();
  for (const { id, members } of identities) {
    if (reasons.has(id)) continue;
    for (const { entity } of members) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  }
  const shouting = (name: string) => (name === name.toUpperCase() && name.length > 5 ? 1 : 0);
  const full = (name: string) => (kind === 'person' && !name.includes(' ') ? 1 : 0);
  const [best] = [...counts].sort(
    ([a, n], [b, m]) =>
      full(a) - full(b) || shouting(a) - shouting(b) || m - n || fold(b).length - fold(a).length || byCodeUnit(a, b),
  );
  return best?.[0] ?? '?';
}

interface ReasonOptions {
  readonly label: string;
  readonly known: KnownName | undefined;
  readonly rulebook: Rulebook;
}

/** The reason for each name: the article's own, the link that brought it in, or how its spelling differs. */
function reasonsOf({ identities, reasons }: Cluster, options: ReasonOptions): Map<string, string> {
  const found = new Map<string, string>();
  const sorted = [...identities].sort(
    (a, b) => Number(reasons.has(a.id)) - Number(reasons.has(b.id)) || byCodeUnit(a.id, b.id),
  );
  for (const { id, members } of sorted)
    for (const { entity } of members)
      for (const { name, reason } of entity.names) {
        if (found.has(name) && found.get(name) !== 'same name') continue;
        const own = reason === 'same name' ? undefined : reason;
        found.set(name, own ?? reasons.get(id) ?? spellingReason(name, options));
      }
  return found;
}

function spellingReason(name: string, { label, known, rulebook }: ReasonOptions): string {
  if (fold(name) === fold(label)) return 'same name';
  const [a, b] = [bodyKey(name, rulebook), bodyKey(label, rulebook)];
  if (a === b)
    return squeeze(name) === squeeze(label)
      ? 'same name, spaced or hyphenated another way'
      : 'same name with or without a legal suffix';
  const variant = variantsOf(name, rulebook).find(({ key }) => key === b);
  if (variant !== undefined) return variant.reason;
  return known === undefined ? `other spelling of ${label}` : `known name of ${known.name} in another spelling`;
}
