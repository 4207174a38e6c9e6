/** A report in Markdown to read or to send: the main actors, the conflicts, and the claims by relation with their sentences. */
import { byCodeUnit, type GraphEdge, type KnowledgeGraph } from '../model/index.ts';
import { escapeMarkdown } from './markdown.ts';
import { describe } from './summary.ts';
import { articlesOf, quoteLine, statusOf } from './telling.ts';

/** How many actors, and how many sentences for a claim, a report shows. */
const ACTORS = 20;
const QUOTES = 3;

/** The file in pieces, a paragraph each. */
export function* reportChunks(
  graph: KnowledgeGraph,
  { title = 'What the articles claim' }: { readonly title?: string } = {},
): Generator<string> {
  yield `# ${escapeMarkdown(title)}\n\n${escapeMarkdown(describe(graph))}\n\n`;
  yield 'Every claim stands with the sentences that make it. Nothing here was checked beyond that: *reported*, *possible*, ';
  yield '*denied* and *disputed* say how the articles put it.\n';
  yield* actors(graph);
  yield* conflicts(graph);
  yield* claims(graph);
  yield* sources(graph);
}

function* actors({ attributes, nodes, edges }: KnowledgeGraph): Generator<string> {
  const claimed = new Map<string, number>();
  for (const { source, target } of edges)
    for (const key of [source, target]) claimed.set(key, (claimed.get(key) ?? 0) + 1);
  const kinds = new Map(attributes.kinds.map(({ id, label }) => [id, label]));
  const rows = nodes.map(({ key, attributes: node }) => ({ ...node, claims: claimed.get(key) ?? 0 }));
  // Sorting is stable: equal ones stay in the order of the graph.
  const main = rows.sort((a, b) => b.claims - a.claims || b.mentions - a.mentions).slice(0, ACTORS);
  if (main.length === 0) return;
  yield '\n## Main actors\n\n| name | kind | claims | mentions | articles |\n| --- | --- | ---: | ---: | ---: |\n';
  for (const { label, kind, claims: count, mentions, articles } of main)
    yield `| ${escapeMarkdown(label)} | ${escapeMarkdown(kinds.get(kind) ?? kind)} | ${count} | ${mentions} | ${articles.length} |\n`;
}

function* conflicts(graph: KnowledgeGraph): Generator<string> {
  const { attributes, edges } = graph;
  if (attributes.conflicts.length === 0) return;
  const teller = tellerOf(graph);
  const byKey = new Map(edges.map((edge) => [edge.key, edge]));
  yield '\n## Where the articles disagree\n';
  for (const { note, edges: keys } of attributes.conflicts) {
    yield `\n${escapeMarkdown(note)}\n\n`;
    for (const key of keys) {
      const edge = byKey.get(key);
      if (edge) yield teller(edge);
    }
  }
}

function* claims(graph: KnowledgeGraph): Generator<string> {
  const { attributes, edges } = graph;
  const teller = tellerOf(graph);
  const labels = new Map(attributes.relations.map(({ id, label }) => [id, label]));
  // In the order of the ontology; what it does not know comes last.
  const known = attributes.relations.map(({ id }) => id);
  const others = [...new Set(edges.map((edge) => edge.attributes.relation))].filter((id) => !labels.has(id)).sort();
  for (const relation of [...known, ...others]) {
    const own = edges.filter((edge) => edge.attributes.relation === relation);
    if (own.length === 0) continue;
    yield `\n## ${escapeMarkdown(labels.get(relation) ?? relation)}\n\n`;
    // Most independent origins first.
    for (const edge of own.sort((a, b) => b.attributes.origins - a.attributes.origins)) yield teller(edge);
  }
}

/** Tells one claim with its sentences, as a list item. */
function tellerOf(graph: KnowledgeGraph): (edge: GraphEdge) => string {
  const names = new Map(graph.nodes.map(({ key, attributes }) => [key, escapeMarkdown(attributes.label || key)]));
  const relations = new Map(graph.attributes.relations.map(({ id, label }) => [id, label]));
  const articles = articlesOf(graph);
  return (edge) => {
    const { relation, evidence, origins } = edge.attributes;
    const status = statusOf(edge);
    const head = `**${names.get(edge.source)}** ${escapeMarkdown(relations.get(relation) ?? relation)} **${names.get(edge.target)}**`;
    const weight = origins > 1 ? `${origins} independent origins` : '';
    const notes = [status && `*${status}*`, weight].filter(Boolean).join('; ');
    const quotes = evidence.slice(0, QUOTES).map((piece) => `  - ${quoteLine(piece, articles)}\n`);
    const more = evidence.length > QUOTES ? `  - and ${evidence.length - QUOTES} more\n` : '';
    return `- ${head}${notes ? ` (${notes})` : ''}\n${quotes.join('')}${more}`;
  };
}

function* sources({ attributes: { articles } }: KnowledgeGraph): Generator<string> {
  const counts = new Map<string, number>();
  for (const { source } of articles) if (source) counts.set(source, (counts.get(source) ?? 0) + 1);
  if (counts.size === 0) return;
  yield '\n## Sources\n\n';
  for (const [source, count] of [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b)))
    yield `- ${escapeMarkdown(source)}: ${count} ${count === 1 ? 'article' : 'articles'}\n`;
}
