/** What a finished build tells its user, in a few lines. */
import { byCodeUnit, type KnowledgeGraph } from '../core/model/index.ts';

/** Articles, entities by kind, claims by relation (largest first) and the time it took. */
export function summaryLines(graph: KnowledgeGraph, seconds: number): readonly string[] {
  const { kinds, relations, articles } = graph.attributes;
  const kindLabel = new Map(kinds.map(({ id, label, plural }) => [id, { one: label, many: plural }]));
  const relationLabel = new Map(relations.map(({ id, label }) => [id, { one: label, many: label }]));
  const byKind = counted(graph.nodes.map((node) => node.attributes.kind));
  const byRelation = counted(graph.edges.map((edge) => edge.attributes.relation));
  return [
    `${plural(articles.length, 'article')} read in ${seconds.toFixed(1)} s`,
    row(plural(graph.nodes.length, 'entity', 'entities'), listed(byKind, kindLabel)),
    row(plural(graph.edges.length, 'claim'), listed(byRelation, relationLabel)),
    ...copiesLines(graph),
  ];
}

/** Copies told by name; the rest is counted. */
const COPIES_SHOWN = 3;

/** Which articles were taken for copies of a story, and so count with it as one source. */
function copiesLines({ attributes }: KnowledgeGraph): readonly string[] {
  const copies = attributes.articles.filter(({ id, origin }) => id !== origin);
  if (copies.length === 0) return [];
  const shown = copies.slice(0, COPIES_SHOWN).map(({ id, origin }) => `${id} (of ${origin})`);
  const more = copies.length > COPIES_SHOWN ? `, and ${copies.length - COPIES_SHOWN} more` : '';
  return [
    `${plural(copies.length, 'copy', 'copies')} of a story, counted as one source with it: ${shown.join(', ')}${more}`,
  ];
}

/** What the reading has to say of single articles, each note once with the number of articles that it is for. */
export function noteLines(graph: KnowledgeGraph): readonly string[] {
  const byNote = new Map<string, { readonly first: string; count: number }>();
  for (const { id, notes = [] } of graph.attributes.articles)
    for (const note of notes) {
      const entry = byNote.get(note) ?? { first: id, count: 0 };
      entry.count += 1;
      byNote.set(note, entry);
    }
  return [...byNote].map(([note, { first, count }]) =>
    count > 1 ? `${first} and ${plural(count - 1, 'other article')}: ${note}` : `${first}: ${note}`,
  );
}

/** `1.2 MB`, with decimal units. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(0)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function row(total: string, parts: string): string {
  return parts ? `${total}: ${parts}` : total;
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function counted(ids: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b));
}

function listed(
  counts: readonly (readonly [string, number])[],
  labels: ReadonlyMap<string, { readonly one: string; readonly many: string }>,
): string {
  return counts
    .map(
      ([id, count]) => `${count} ${withinSentence((count === 1 ? labels.get(id)?.one : labels.get(id)?.many) ?? id)}`,
    )
    .join(', ');
}

/** "Companies" as "companies", but "AI models" as it is. */
function withinSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
