/** The conflicts of a corrected graph that was built before files told what a conflict is: those that still stand. */
import type { Conflict, GraphEdge, KnowledgeGraph, RelationInfo } from '../model/index.ts';
import { choicesNote, denialNote, rivalsNote } from './conflict-notes.ts';
import type { Draft } from './correct-draft.ts';

/** Whether a file tells what a conflict is, so that new ones can be found in it. */
export function tellsConflicts(relations: readonly RelationInfo[]): boolean {
  return relations.some(({ oneSubject, oneObject }) => oneSubject !== undefined || oneObject !== undefined);
}

export function remainingConflicts(graph: KnowledgeGraph, draft: Draft): readonly Conflict[] {
  const built = new Map(graph.edges.map((edge) => [edge.key, edge]));
  const labels = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));
  const before = (key: string): string => labels.get(key) ?? key;
  const after = (key: string): string => draft.nodes.get(key)?.attributes.label ?? key;
  return graph.attributes.conflicts.flatMap((conflict) => {
    const edges = [...new Set(conflict.edges.flatMap((key) => draft.edge(key) ?? []))];
    if (!stands(conflict, edges)) return [];
    const old = conflict.edges.flatMap((key) => built.get(key) ?? []);
    const note = conflict.note === noteOf(conflict.kind, old, before) ? noteOf(conflict.kind, edges, after) : undefined;
    return [{ ...conflict, edges: edges.map(({ key }) => key), note: note ?? conflict.note }];
  });
}

/** Two sides are needed: two claims, or sentences that say and deny one. */
function stands({ edges: old }: Conflict, [edge, ...others]: readonly GraphEdge[]): boolean {
  if (!edge || old.length > 1) return others.length > 0;
  const said = new Set(edge.attributes.evidence.map(({ modality }) => modality));
  return said.has('negated') && (said.has('asserted') || said.has('reported'));
}

function noteOf(kind: string, edges: readonly GraphEdge[], name: (key: string) => string): string | undefined {
  const [first, ...others] = edges;
  if (!first) return undefined;
  const { source, target } = first;
  if (others.length === 0) return denialNote(name(source), first.attributes.label, name(target));
  if (others.every((edge) => edge.target === target)) {
    return rivalsNote(
      edges.map((edge) => name(edge.source)),
      kind,
      name(target),
    );
  }
  return choicesNote(
    name(source),
    kind,
    edges.map((edge) => name(edge.target)),
  );
}
