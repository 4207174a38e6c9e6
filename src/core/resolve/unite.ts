import { byCodeUnit } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Identity } from './identities.ts';
import { compatible } from './kind-evidence.ts';
import type { Link } from './links.ts';

/** Identities joined along links. Two that hang together do so only through links, each with its reason. */

export interface Cluster {
  readonly identities: readonly Identity[];
  /** Why an identity was taken in, by its id. */
  readonly reasons: ReadonlyMap<string, string>;
}

interface Draft {
  identities: Identity[];
  /** Those of them whose kinds count. */
  told: Identity[];
  reasons: Map<string, string>;
}

/** Links that would join two known names, or kinds that exclude each other, are not followed but given back. */
export function unite(
  identities: readonly Identity[],
  { links, rulebook }: { links: readonly Link[]; rulebook: Rulebook },
): { clusters: readonly Cluster[]; refused: readonly Link[] } {
  const clusterOf = new Map<Identity, Draft>(
    identities.map((i) => [i, { identities: [i], told: [i], reasons: new Map() }]),
  );
  const refused: Link[] = [];
  const sorted = [...links].sort((a, b) => byCodeUnit(a.from.id, b.from.id) || byCodeUnit(a.to.id, b.to.id));
  for (const link of sorted) {
    const [from, to] = [clusterOf.get(link.from) as Draft, clusterOf.get(link.to) as Draft];
    if (from === to) continue;
    if (link.guessed === true) from.told = from.told.filter((identity) => identity !== link.from);
    if (!mayJoin(from, to, rulebook)) {
      refused.push(link);
      continue;
    }
    to.identities.push(...from.identities);
    to.told.push(...from.told);
    for (const [id, reason] of from.reasons) to.reasons.set(id, reason);
    to.reasons.set(link.from.id, link.reason);
    for (const identity of from.identities) clusterOf.set(identity, to);
  }
  return { clusters: [...new Set(clusterOf.values())], refused };
}

function mayJoin(a: Draft, b: Draft, rulebook: Rulebook): boolean {
  const known = (draft: Draft) => draft.identities.some((i) => i.known !== undefined);
  if (known(a) && known(b)) return false;
  return a.told.every((x) => b.told.every((y) => compatible(x.kinds, y.kinds, rulebook)));
}
