import { rankKinds, UNKNOWN_KIND } from '../extract/kinds.ts';
import {
  byCodeUnit,
  groupBy,
  type KindVote,
  type LocalEntity,
  type MergeReason,
  type Reading,
} from '../model/index.ts';
import { slug } from '../rules/known-names.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { fold, foldBody } from '../text/fold.ts';

/** Entities of all articles put together: one thing, one node, each merge with its reason. */

export interface Resolved {
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly merges: readonly MergeReason[];
  readonly typing: readonly string[];
  /** Article id and the place of the entity in its reading. */
  readonly members: readonly { readonly article: string; readonly entity: LocalEntity }[];
}

export interface Resolution {
  readonly nodes: readonly Resolved[];
  /** The node of each reading's entities, by article id. */
  readonly nodeOf: ReadonlyMap<string, readonly Resolved[]>;
}

interface Member {
  readonly article: string;
  readonly index: number;
  readonly entity: LocalEntity;
}

/** Readings must come sorted by article id. */
export function mergeEntities(readings: readonly Reading[], rulebook: Rulebook): Resolution {
  const members = readings.flatMap((r) =>
    r.entities.map((entity, index): Member => ({ article: r.article.id, index, entity })),
  );
  const groups = [...groupBy(members, ({ entity }) => groupKey(entity, rulebook))].sort(([a], [b]) => byCodeUnit(a, b));
  const taken = new Set<string>();
  const nodes: Resolved[] = [];
  const placed = new Map<Member, Resolved>();
  for (const [, group] of groups) {
    const node = resolve(group, { rulebook, taken });
    nodes.push(node);
    for (const member of group) placed.set(member, node);
  }
  const nodeOf = new Map<string, Resolved[]>();
  for (const member of members) {
    const list = nodeOf.get(member.article) ?? [];
    list[member.index] = placed.get(member) as Resolved;
    nodeOf.set(member.article, list);
  }
  return { nodes: nodes.sort((a, b) => byCodeUnit(a.key, b.key)), nodeOf };
}

function groupKey(entity: LocalEntity, { lexicon }: Rulebook): string {
  return entity.known ?? `?${foldBody(entity.name, lexicon.legalSuffixes)}`;
}

function resolve(group: readonly Member[], { rulebook, taken }: { rulebook: Rulebook; taken: Set<string> }): Resolved {
  const entities = group.map((m) => m.entity);
  const known = rulebook.gazetteer.entries.get(entities[0]?.known ?? '');
  const votes = pooled(entities.flatMap((e) => e.votes));
  const ranked = rankKinds(votes).filter(({ kind }) => rulebook.kinds.has(kind));
  const kind = ranked[0] !== undefined && ranked[0].score >= 0.5 ? ranked[0].kind : UNKNOWN_KIND;
  const names = namesOf(entities);
  const label = known?.name ?? bestName(names);
  const aliases = [...names.keys()].filter((name) => name !== label).sort(byCodeUnit);
  const reasons = new Map(entities.flatMap((e) => e.names).map((use) => [use.name, use.reason]));
  const key = freeKey(`${kind}:${slug(label)}`, taken);
  return {
    key,
    label,
    kind,
    aliases,
    merges: aliases.map((name) => ({ name, reason: reasons.get(name) ?? 'same name' })),
    typing: typingOf(votes, kind),
    members: group.map(({ article, entity }) => ({ article, entity })),
  };
}

/** One vote of each reason counts once fully; more of the same add little. */
function pooled(votes: readonly KindVote[]): KindVote[] {
  return [...groupBy(votes, (v) => `${v.kind}|${v.reason}`).values()].map((same) => {
    const [first] = same as [KindVote];
    const weight = Math.max(...same.map((v) => v.weight));
    return { ...first, weight: weight * (1 + 0.15 * Math.min(same.length - 1, 6)) };
  });
}

function namesOf(entities: readonly LocalEntity[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const entity of entities)
    for (const use of entity.names) names.set(use.name, (names.get(use.name) ?? 0) + use.count);
  return names;
}

/** The longest name among those used at all often; ties by count, then by code unit. */
function bestName(names: ReadonlyMap<string, number>): string {
  const sorted = [...names].sort(([a, n], [b, m]) => fold(b).length - fold(a).length || m - n || byCodeUnit(a, b));
  return sorted[0]?.[0] ?? '?';
}

function typingOf(votes: readonly KindVote[], kind: string): string[] {
  return [
    ...new Set(
      votes
        .filter((v) => v.kind === kind)
        .sort((a, b) => b.weight - a.weight || byCodeUnit(a.reason, b.reason))
        .map((v) => v.reason),
    ),
  ].slice(0, 5);
}

function freeKey(wanted: string, taken: Set<string>): string {
  let key = wanted;
  for (let n = 2; taken.has(key); n++) key = `${wanted}-${n}`;
  taken.add(key);
  return key;
}
