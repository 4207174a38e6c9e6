import { byCodeUnit, type Conflict, type Evidence, type GraphEdge, groupBy } from '../model/index.ts';
import type { Resolved } from '../resolve/merge-entities.ts';
import type { Relation, Rulebook } from '../rules/rulebook.ts';
import { choicesNote, denialNote, rivalsNote } from './conflict-notes.ts';
import { kinship } from './kin.ts';

/**
 * Claims that cannot both hold: two makers of one thing, two buyers, two homes of one firm, a denial of what another
 * asserts. Both sides stand. What is only possible conflicts with nothing.
 */

export interface ConflictOptions {
  readonly rulebook: Rulebook;
  readonly nodes: readonly Resolved[];
}

export function findConflicts(edges: readonly GraphEdge[], { rulebook, nodes }: ConflictOptions): Conflict[] {
  const labels = new Map(nodes.map((node) => [node.key, node.label]));
  const name = (key: string) => labels.get(key) ?? key;
  const kin = kinship(edges, { nodes, rulebook });
  const kinds = new Map(nodes.map((node) => [node.key, node.kind]));
  const rival = (a: string, b: string) => kinds.get(a) === kinds.get(b) && !kin(a, b);
  const conflicts: Conflict[] = [];
  for (const [id, all] of groupBy(edges, (e) => e.attributes.relation)) {
    const relation = rulebook.relations.get(id);
    if (relation?.oneSubject === undefined && relation?.oneObject === undefined) continue;
    const firm = all.filter((edge) => firmEvidence(edge, relation, rulebook).length > 0);
    const { oneSubject, oneObject } = relation;
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
  return [...conflicts, ...denials(edges, { name, rulebook })].sort(
    (a, b) => byCodeUnit(a.kind, b.kind) || byCodeUnit(a.edges[0] ?? '', b.edges[0] ?? ''),
  );
}

const conflict = (kind: string, sides: readonly GraphEdge[], note: string): Conflict[] =>
  sides.length < 2 ? [] : [{ kind, edges: sides.map((e) => e.key), note }];

/** A bloc is no other home than its member. */
const isBloc = (a: string, b: string): boolean =>
  /(?:^|:)(?:european-union|eurozone)$/u.test(a) !== /(?:^|:)(?:european-union|eurozone)$/u.test(b);

/** Evidence that states the claim, in words that mean it. */
function firmEvidence(edge: GraphEdge, relation: Relation, rulebook: Rulebook): readonly Evidence[] {
  return plainEvidence(edge, relation, rulebook).filter(
    ({ modality }) => modality === 'asserted' || modality === 'reported',
  );
}

/** Evidence in words that mean the claim, be it stated or denied. */
function plainEvidence(edge: GraphEdge, relation: Relation | undefined, { lexicon }: Rulebook): readonly Evidence[] {
  return edge.attributes.evidence.filter(({ sentence, start, trigger }) => {
    const [word = ''] = sentence
      .slice(trigger[0] - start, trigger[1] - start)
      .toLowerCase()
      .split(/\s/u);
    const lemmas = [word, lexicon.nounLemma(word), ...lexicon.verbLemma(word)];
    return !lemmas.some((lemma) => relation?.vague?.has(lemma));
  });
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
function denials(
  edges: readonly GraphEdge[],
  { name, rulebook }: { name: (key: string) => string; rulebook: Rulebook },
): Conflict[] {
  return edges.flatMap((edge) => {
    const { key, source, target, attributes } = edge;
    const plain = plainEvidence(edge, rulebook.relations.get(attributes.relation), rulebook);
    const said = new Set(plain.map((e) => e.modality));
    if (!said.has('negated') || !(said.has('asserted') || said.has('reported'))) return [];
    const note = denialNote(name(source), attributes.label, name(target));
    return [{ kind: 'denial', edges: [key], note }];
  });
}

/** The edges with those of a conflict marked as disputed. */
export function markDisputed(edges: readonly GraphEdge[], conflicts: readonly Conflict[]): GraphEdge[] {
  const disputed = new Set(conflicts.flatMap((c) => c.edges));
  return edges.map((edge) =>
    disputed.has(edge.key) ? { ...edge, attributes: { ...edge.attributes, disputed: true } } : edge,
  );
}
