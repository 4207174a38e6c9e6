import { byCodeUnit, type Conflict, type GraphEdge, groupBy, type KnowledgeGraph } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';

/** Claims that cannot both hold: two makers of one thing, two homes of one firm, a denial of what another asserts. */
export function findConflicts(
  edges: readonly GraphEdge[],
  { rulebook, labels }: { rulebook: Rulebook; labels: ReadonlyMap<string, string> },
): Conflict[] {
  const conflicts: Conflict[] = [];
  const name = (key: string) => labels.get(key) ?? key;
  for (const [relation, group] of groupBy(
    edges.filter((e) => e.attributes.modality !== 'possible'),
    (e) => e.attributes.relation,
  )) {
    const { oneSubject, oneObject } = rulebook.relations.get(relation) ?? {};
    const firm = group.filter((e) => e.attributes.modality !== 'negated');
    if (oneSubject !== undefined)
      for (const [target, rivals] of groupBy(firm, (e) => e.target)) {
        const apart = withoutJoint(rivals, (e) => e.source);
        if (apart.length > 1)
          conflicts.push({
            kind: oneSubject,
            edges: apart.map((e) => e.key),
            note: `${list(apart.map((e) => name(e.source)))} are each said to be the ${oneSubject} of ${name(target)}`,
          });
      }
    if (oneObject !== undefined)
      for (const [source, rivals] of groupBy(firm, (e) => e.source)) {
        const apart = withoutJoint(rivals, (e) => e.target);
        if (apart.length > 1)
          conflicts.push({
            kind: oneObject,
            edges: apart.map((e) => e.key),
            note: `${name(source)} is said to have its ${oneObject} in ${list(apart.map((e) => name(e.target)))}`,
          });
      }
  }
  for (const edge of edges) {
    const modalities = new Set(edge.attributes.evidence.map((e) => e.modality));
    if (modalities.has('negated') && (modalities.has('asserted') || modalities.has('reported')))
      conflicts.push({
        kind: 'denial',
        edges: [edge.key],
        note: `that ${name(edge.source)} ${edge.attributes.label} ${name(edge.target)} is both said and denied`,
      });
  }
  return conflicts.sort((a, b) => byCodeUnit(a.kind, b.kind) || byCodeUnit(a.edges[0] ?? '', b.edges[0] ?? ''));
}

/** Two that one sentence names together as makers work jointly: no conflict between them. */
function withoutJoint(edges: readonly GraphEdge[], _end: (edge: GraphEdge) => string): GraphEdge[] {
  const sentences = (edge: GraphEdge) => new Set(edge.attributes.evidence.map((e) => `${e.article}@${e.start}`));
  const apart = edges.filter((edge) => {
    const own = sentences(edge);
    return edges.some((other) => other !== edge && ![...sentences(other)].some((s) => own.has(s)));
  });
  return apart;
}

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The edges with those of a conflict marked as disputed. */
export function markDisputed(
  edges: readonly GraphEdge[],
  conflicts: KnowledgeGraph['attributes']['conflicts'],
): GraphEdge[] {
  const disputed = new Set(conflicts.flatMap((c) => c.edges));
  return edges.map((edge) =>
    disputed.has(edge.key) ? { ...edge, attributes: { ...edge.attributes, disputed: true } } : edge,
  );
}
