import {
  byCodeUnit,
  type Conflict,
  type Evidence,
  type GraphEdge,
  type GraphNode,
  groupBy,
  type RelationInfo,
} from '../model/index.ts';
import { choicesNote, denialNote, rivalsNote } from './conflict-notes.ts';
import { kinship } from './kin.ts';

/**
 * Claims that cannot both hold: two makers of one thing, two buyers, two homes of one firm, a denial of what another
 * asserts. Both sides stand. What is only possible conflicts with nothing.
 */

/** All that is asked is in the graph itself, so that a graph that was corrected is searched like one that was built. */
export interface ConflictOptions {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly relations: readonly RelationInfo[];
}

export function findConflicts({ nodes, edges, relations }: ConflictOptions): Conflict[] {
  const things = new Map(nodes.map(({ key, attributes }) => [key, attributes]));
  const name = (key: string) => things.get(key)?.label ?? key;
  const kin = kinship(nodes, edges);
  const rival = (a: string, b: string) => things.get(a)?.kind === things.get(b)?.kind && !kin(a, b);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const conflicts: Conflict[] = [];
  for (const [id, all] of groupBy(edges, (e) => e.attributes.relation)) {
    const { oneSubject, oneObject } = byId.get(id) ?? {};
    if (oneSubject === undefined && oneObject === undefined) continue;
    const firm = all.filter(isFirm);
    if (oneSubject !== undefined)
      for (const [target, group] of groupBy(firm, (e) => e.target)) {
        const sides = opposed(group, (a, b) => rival(a.source, b.source));
        const who = sides.map((e) => name(e.source));
        conflicts.push(...conflict(oneSubject, sides, rivalsNote(who, oneSubject, name(target))));
      }
    if (oneObject !== undefined)
      for (const [source, group] of groupBy(firm, (e) => e.source)) {
        const sides = opposed(group, (a, b) => rival(a.target, b.target) && !isBloc(a.target, b.target));
        const where = sides.map((e) => name(e.target));
        conflicts.push(...conflict(oneObject, sides, choicesNote(name(source), oneObject, where)));
      }
  }
  return [...conflicts, ...denials(edges, name)].sort(
    (a, b) => byCodeUnit(a.kind, b.kind) || byCodeUnit(a.edges[0] ?? '', b.edges[0] ?? ''),
  );
}

const conflict = (kind: string, sides: readonly GraphEdge[], note: string): Conflict[] =>
  sides.length < 2 ? [] : [{ kind, edges: sides.map((e) => e.key), note }];

/** A bloc is no other home than its member. */
const isBloc = (a: string, b: string): boolean =>
  /(?:^|:)(?:european-union|eurozone)$/u.test(a) !== /(?:^|:)(?:european-union|eurozone)$/u.test(b);

/** Whether some evidence states the claim, in words that mean it. */
function isFirm(edge: GraphEdge): boolean {
  return plainEvidence(edge).some(({ modality }) => modality === 'asserted' || modality === 'reported');
}

/** Evidence in words that mean the claim, be it stated or denied. */
function plainEvidence(edge: GraphEdge): readonly Evidence[] {
  return edge.attributes.evidence.filter(({ vague }) => vague !== true);
}

/** The edges each of which has an opponent: another end, none of its kin, never named with it in one sentence. */
function opposed(edges: readonly GraphEdge[], rival: (a: GraphEdge, b: GraphEdge) => boolean): GraphEdge[] {
  if (edges.length < 2) return [];
  return edges.filter((edge) =>
    edges.some((other) => other !== edge && rival(edge, other) && !jointly(edge, other) && !inOtherYears(edge, other)),
  );
}

/** Two that one sentence names together as makers work jointly. */
function jointly(a: GraphEdge, b: GraphEdge): boolean {
  const own = new Set(a.attributes.evidence.map((e) => `${e.start}@${e.article}`));
  return b.attributes.evidence.some((e) => own.has(`${e.start}@${e.article}`));
}

/** A thing that was bought twice, years apart, has had two buyers without any conflict. */
function inOtherYears(a: GraphEdge, b: GraphEdge): boolean {
  const years = (edge: GraphEdge) => edge.attributes.evidence.flatMap((e) => e.eventDate?.slice(0, 4) ?? []);
  const [x, y] = [years(a), years(b)];
  return x.length > 0 && y.length > 0 && !x.some((year) => y.includes(year));
}

/** One claim that some evidence states and other evidence denies. */
function denials(edges: readonly GraphEdge[], name: (key: string) => string): Conflict[] {
  return edges.flatMap((edge) => {
    const { key, source, target, attributes } = edge;
    const said = new Set(plainEvidence(edge).map((e) => e.modality));
    if (!said.has('negated') || !(said.has('asserted') || said.has('reported'))) return [];
    const note = denialNote(name(source), attributes.label, name(target));
    return [{ kind: 'denial', edges: [key], note }];
  });
}

/** The edges, those of a conflict marked as disputed and no others. */
export function markDisputed(edges: readonly GraphEdge[], conflicts: readonly Conflict[]): GraphEdge[] {
  const contested = new Set(conflicts.flatMap((c) => c.edges));
  return edges.map((edge) => {
    const disputed = contested.has(edge.key);
    return disputed === edge.attributes.disputed ? edge : { ...edge, attributes: { ...edge.attributes, disputed } };
  });
}
