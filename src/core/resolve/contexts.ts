import { byCodeUnit, type Reading } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Member } from './member.ts';

/**
 * Namesakes by context: "Atlas" of one maker and "Atlas" of another are two things. Only for names that are ordinary
 * words or given names: two makers of a rare name are a disagreement about one thing, and are shown as a conflict.
 */
export function splitByContext(
  group: readonly Member[],
  { rulebook, contexts }: { rulebook: Rulebook; contexts: Contexts },
): Member[][] {
  if (group.length < 2 || !isCommonName(group[0]?.entity.name ?? '', rulebook)) return [[...group]];
  const clusters: { members: Member[]; by: Set<string> }[] = [];
  const unplaced: Member[] = [];
  for (const member of group) {
    const by = contexts.get(member);
    if (by === undefined) {
      unplaced.push(member);
      continue;
    }
    const touching = clusters.filter((cluster) => [...by].some((key) => cluster.by.has(key)));
    const merged = {
      members: [...touching.flatMap((c) => c.members), member],
      by: new Set([...touching.flatMap((c) => [...c.by]), ...by]),
    };
    for (const cluster of touching) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push(merged);
  }
  if (clusters.length < 2) return [[...group]];
  const parts = clusters
    .map((c) => c.members.sort(byPlace))
    .sort((a, b) => b.length - a.length || byPlace(a[0] as Member, b[0] as Member));
  // Whoever says nothing of makers most likely means the one that most speak of.
  parts[0]?.push(...unplaced);
  parts[0]?.sort(byPlace);
  return parts;
}

const byPlace = (a: Member, b: Member): number => byCodeUnit(a.article, b.article) || a.index - b.index;

function isCommonName(name: string, { lexicon, morphology }: Rulebook): boolean {
  const lower = name.toLowerCase();
  return !/[^\p{L}]/u.test(name) && (lexicon.isCommonWord(lower) || morphology.isFirstName(lower));
}

/** Bases of what makes, owns or houses an entity, by member. */
export type Contexts = ReadonlyMap<Member, ReadonlySet<string>>;

/** What the claims tell of each member; `baseOf` names the thing that a member is taken for. */
export function contextsOf(
  readings: readonly Reading[],
  { members, baseOf }: { members: readonly Member[]; baseOf: ReadonlyMap<Member, string> },
): Contexts {
  const at = new Map(members.map((m) => [`${m.index}@${m.article}`, m]));
  const contexts = new Map<Member, Set<string>>();
  const note = (of: Member | undefined, by: Member | undefined) => {
    if (of === undefined || by === undefined) return;
    const set = contexts.get(of) ?? new Set<string>();
    contexts.set(of, set.add(baseOf.get(by) as string));
  };
  for (const { article, claims } of readings)
    for (const { relation, subject, object, modality } of claims) {
      if (modality === 'negated') continue;
      const [s, o] = [at.get(`${subject}@${article.id}`), at.get(`${object}@${article.id}`)];
      if (relation === 'develops' || relation === 'owns') note(o, s);
      if (relation === 'based_in') note(s, o);
    }
  return contexts;
}
