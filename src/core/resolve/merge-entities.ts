import { UNKNOWN_KIND } from '../extract/kinds/kinds.ts';
import { byCodeUnit, type LocalEntity, type MergeReason, type Reading, type ReviewPair } from '../model/index.ts';
import type { KnownName } from '../rules/gazetteer.ts';
import { slug } from '../rules/known-names.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { employersOf } from './employers.ts';
import { findIdentities, type Identity, type Namesakes } from './identities.ts';
import { kindsOfKnown, likelyKinds, pooledScores } from './kind-evidence.ts';
import { findLinks, type Link } from './links.ts';
import type { Member } from './member.ts';
import { linkMisprints } from './misprints.ts';
import { linkMisspelt } from './misspelt.ts';
import { nameCluster } from './names.ts';
import { findNoNames } from './no-names.ts';
import { linkPeople } from './people.ts';
import { roleKinds } from './role-kinds.ts';
import { linkSurnames } from './surnames.ts';
import { typingOf } from './typing.ts';
import { type Cluster, unite } from './unite.ts';
import { toldOf } from './untold.ts';

/** Entities of all articles put together: one thing, one node, each merge with its reason. */

export interface Resolved {
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  /** Kinds under which claims may speak of it: its own, and others that are nearly as likely. */
  readonly fits: ReadonlySet<string>;
  readonly known?: KnownName | undefined;
  readonly aliases: readonly string[];
  readonly merges: readonly MergeReason[];
  readonly typing: readonly string[];
  /** Article id and the place of the entity in its reading. */
  readonly members: readonly { readonly article: string; readonly entity: LocalEntity }[];
}

export interface Resolution {
  readonly nodes: readonly Resolved[];
  /** The node of each reading's entities, by article id; none for what all articles together show to be no name. */
  readonly nodeOf: ReadonlyMap<string, readonly (Resolved | undefined)[]>;
  /** Pairs that may be one thing, for a person to decide. */
  readonly review: readonly ReviewPair[];
}

export interface MergeOptions {
  readonly rulebook: Rulebook;
  /** The first article of the same story, by article id. */
  readonly origins: ReadonlyMap<string, string>;
}

/** Readings must come sorted by article id. */
export function mergeEntities(readings: readonly Reading[], { rulebook, origins }: MergeOptions): Resolution {
  const { identities: found, namesakes } = findIdentities(readings, { rulebook, origins });
  const noNames = findNoNames(found, { readings, rulebook });
  const { identities, links } = linkSurnames(found.filter((identity) => !noNames.has(identity)));
  const { sure, doubtful } = findLinks(identities, { readings, rulebook });
  const people = linkPeople(identities, { rulebook, employers: employersOf(readings, identities) });
  const misspelt = linkMisspelt(identities, rulebook);
  const misprints = linkMisprints(identities, rulebook);
  const { clusters, refused } = unite(identities, {
    links: [...sure, ...links, ...people.sure, ...misspelt.sure, ...misprints],
    rulebook,
  });
  const roles = roleKinds(readings, rulebook);
  const told = toldOf(clusters, { readings, rulebook });
  const drafts = told.map((cluster) => draftOf(cluster, { rulebook, roles })).sort(byDraft);
  const taken = new Set<string>();
  const nodeOfIdentity = new Map<Identity, Resolved>();
  const nodes = drafts.map(({ cluster, ...draft }) => {
    const node: Resolved = { ...draft, key: freeKey(`${draft.kind}:${slug(draft.label)}`, taken) };
    for (const identity of cluster.identities) nodeOfIdentity.set(identity, node);
    return node;
  });
  return {
    nodes: nodes.sort((a, b) => byCodeUnit(a.key, b.key)),
    nodeOf: placeMembers(nodeOfIdentity),
    review: reviewOf(
      { namesakes, links: [...doubtful, ...people.doubtful, ...misspelt.doubtful, ...refused] },
      nodeOfIdentity,
    ),
  };
}

interface DraftNode extends Omit<Resolved, 'key'> {
  readonly id: string;
  readonly cluster: Cluster;
}

/** Known names first: theirs is the plain key, where several bear one name. */
const byDraft = (a: DraftNode, b: DraftNode): number =>
  Number(a.known === undefined) - Number(b.known === undefined) || byCodeUnit(a.id, b.id);

function draftOf(
  cluster: Cluster,
  { rulebook, roles }: { rulebook: Rulebook; roles: ReadonlyMap<LocalEntity, readonly string[]> },
): DraftNode {
  const members = cluster.identities.flatMap((i) => i.members).sort(byMember);
  const known = cluster.identities.find((i) => i.known !== undefined)?.known;
  const [first, ...others] = cluster.identities;
  const likely =
    first !== undefined && others.length === 0
      ? first.kinds
      : likelyKinds(pooledScores(members, rulebook), known, rulebook);
  const byRole = likely.length > 0 ? [] : members.flatMap((m) => roles.get(m.entity) ?? []);
  const kind = likely[0] ?? commonest(byRole) ?? UNKNOWN_KIND;
  const { label, aliases, merges } = nameCluster(cluster, { known, kind, rulebook });
  return {
    id: cluster.identities.map((i) => i.id).sort(byCodeUnit)[0] as string,
    cluster,
    label,
    kind,
    fits: new Set([kind, ...likely, ...byRole, ...(known === undefined ? [] : kindsOfKnown(known, rulebook))]),
    known,
    aliases,
    merges,
    typing: typingOf(members, { kind, likely, rulebook }),
    members,
  };
}

const byMember = (a: Member, b: Member): number => byCodeUnit(a.article, b.article) || a.index - b.index;

/** The one that occurs most, the earlier of equals by code unit. */
function commonest(kinds: readonly string[]): string | undefined {
  const count = (kind: string) => kinds.filter((k) => k === kind).length;
  return [...new Set(kinds)].sort((a, b) => count(b) - count(a) || byCodeUnit(a, b))[0];
}

function placeMembers(nodeOfIdentity: ReadonlyMap<Identity, Resolved>): Map<string, Resolved[]> {
  const nodeOf = new Map<string, Resolved[]>();
  for (const [{ members }, node] of nodeOfIdentity)
    for (const { article, index } of members) {
      const list = nodeOf.get(article) ?? [];
      list[index] = node;
      nodeOf.set(article, list);
    }
  return nodeOf;
}

/** Each pair once, those that are named most first. */
function reviewOf(
  { namesakes, links }: { namesakes: readonly Namesakes[]; links: readonly Link[] },
  nodeOf: ReadonlyMap<Identity, Resolved>,
): ReviewPair[] {
  const pairs = new Map<string, ReviewPair & { readonly weight: number }>();
  const add = (x: Identity, y: Identity, reason: string) => {
    const both = [x, y].flatMap((identity) => nodeOf.get(identity) ?? []).sort((m, n) => byCodeUnit(m.key, n.key));
    const [a, b] = both;
    if (a === undefined || b === undefined || a === b || pairs.has(`${a.key} ${b.key}`)) return;
    pairs.set(`${a.key} ${b.key}`, {
      a: a.key,
      b: b.key,
      reason,
      weight: Math.min(a.members.length, b.members.length),
    });
  };
  for (const { a, b, reason } of namesakes) add(a, b, reason);
  for (const { from, to, reason } of links) add(from, to, `${from.name}: ${reason}`);
  return [...pairs.values()]
    .sort((p, q) => q.weight - p.weight || byCodeUnit(p.a, q.a) || byCodeUnit(p.b, q.b))
    .map(({ a, b, reason }) => ({ a, b, reason }));
}

function freeKey(wanted: string, taken: Set<string>): string {
  let key = wanted;
  for (let n = 2; taken.has(key); n++) key = `${wanted}-${n}`;
  taken.add(key);
  return key;
}
