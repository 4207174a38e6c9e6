/** An Obsidian vault: a note for each entity, linked as its claims link it, with the sentences; a note for each article. */
import type { ArticleEntry, GraphEdge, GraphNode, KnowledgeGraph, RelationInfo } from '../model/index.ts';
import { escapeMarkdown } from './markdown.ts';
import { describe } from './summary.ts';
import { articlesOf, quoteLine, statusOf } from './telling.ts';
import { oneLine } from './unicode.ts';

/** The vault's files by path; `text: false` leaves the articles' texts out. Names are safe on every system, and differ even where letters' case does not count. */
export function obsidianFiles(
  graph: KnowledgeGraph,
  { text = true }: { readonly text?: boolean } = {},
): ReadonlyMap<string, string> {
  const names = new FileNames();
  const kinds = new Map(graph.attributes.kinds.map(({ id, plural }) => [id, plural]));
  const paths = new Map(
    graph.nodes.map(({ key, attributes: { label, kind } }) => [
      key,
      `${folder(kinds.get(kind) ?? kind)}/${names.of(label || key)}`,
    ]),
  );
  const articlePaths = new Map(
    graph.attributes.articles.map(({ id, title }) => [id, `articles/${names.of(title || id)}`]),
  );
  const vault: Vault = {
    paths,
    articlePaths,
    articles: articlesOf(graph),
    labels: new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label])),
    relations: new Map(graph.attributes.relations.map((relation) => [relation.id, relation])),
  };
  const touching = edgesByNode(graph.edges);
  return new Map([
    ['README.md', readme(graph)],
    ...graph.nodes.map(
      (node) => [`${paths.get(node.key)}.md`, entityNote(node, touching.get(node.key) ?? [], vault)] as const,
    ),
    ...graph.attributes.articles.map(
      (article) =>
        [`${articlePaths.get(article.id)}.md`, articleNote(text ? article : { ...article, text: '' })] as const,
    ),
  ]);
}

interface Vault {
  readonly paths: ReadonlyMap<string, string>;
  readonly articlePaths: ReadonlyMap<string, string>;
  readonly articles: ReadonlyMap<string, ArticleEntry>;
  readonly labels: ReadonlyMap<string, string>;
  readonly relations: ReadonlyMap<string, RelationInfo>;
}

function readme(graph: KnowledgeGraph): string {
  return `# Knowledge graph of the articles\n\n${escapeMarkdown(describe(graph))}\n\nA note for each entity, a note for each article. Open the graph view to see how they hang together.\n`;
}

function entityNote({ key, attributes }: GraphNode, edges: readonly GraphEdge[], vault: Vault): string {
  const { label, kind, aliases, mentions, firstSeen, lastSeen, articles } = attributes;
  const head = frontMatter({
    aliases: [label, ...aliases],
    tags: [tag(kind)],
    mentions,
    first_seen: firstSeen,
    last_seen: lastSeen,
  });
  const claims = edges.map((edge) => claimItem(edge, key, vault));
  const named = articles.flatMap((id) =>
    vault.articlePaths.has(id) ? [`- ${link(vault.articlePaths.get(id), vault.articles.get(id)?.title || id)}\n`] : [],
  );
  return [
    head,
    `# ${escapeMarkdown(label || key)}\n`,
    claims.length > 0 ? `\n## Claims\n\n${claims.join('')}` : '',
    named.length > 0 ? `\n## Articles\n\n${named.join('')}` : '',
  ].join('');
}

function claimItem(edge: GraphEdge, own: string, { paths, articles, labels, relations }: Vault): string {
  const relation = relations.get(edge.attributes.relation);
  const active = edge.source === own;
  const verb = active
    ? (relation?.label ?? edge.attributes.relation)
    : (relation?.inverse ?? `← ${edge.attributes.relation}`);
  const other = active ? edge.target : edge.source;
  const name = labels.get(other) || other;
  const status = statusOf(edge);
  const quotes = edge.attributes.evidence.map((piece) => `  - ${quoteLine(piece, articles)}\n`);
  return `- ${escapeMarkdown(verb)} ${link(paths.get(other), name)}${status && ` (*${status}*)`}\n${quotes.join('')}`;
}

function articleNote({ title, id, source, date, url, text }: ArticleEntry): string {
  const head = frontMatter({ tags: ['article'], source, date, url });
  const paragraphs = text.split(/\n+/).map(escapeMarkdown).filter(Boolean);
  return `${head}# ${escapeMarkdown(title || id)}\n\n${paragraphs.join('\n\n')}\n`;
}

/** A wiki link; what ends one is left out of the words shown. */
function link(path: string | undefined, text: string): string {
  const shown = oneLine(text)
    .replace(/[[\]|#^\\]/g, ' ')
    .trim();
  return path ? `[[${path}|${shown || 'note'}]]` : escapeMarkdown(text);
}

/** JSON is YAML: every value is quoted as JSON quotes it. */
function frontMatter(values: Readonly<Record<string, string | number | readonly string[] | undefined>>): string {
  const lines = Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(
      ([name, value]) =>
        `${name}: ${JSON.stringify(typeof value === 'string' ? oneLine(value) : Array.isArray(value) ? value.map(oneLine) : value)}\n`,
    );
  return `---\n${lines.join('')}---\n`;
}

function tag(kind: string): string {
  return oneLine(kind).replace(/[^\p{L}\p{N}_/-]+/gu, '-') || 'thing';
}

function folder(name: string): string {
  return new FileNames().of(name);
}

function edgesByNode(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly GraphEdge[]> {
  const found = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    for (const key of new Set([edge.source, edge.target])) {
      const list = found.get(key);
      if (list) list.push(edge);
      else found.set(key, [edge]);
    }
  }
  return found;
}

/** Names that Windows keeps for devices. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 100;

/** Gives each text a file name of its own. */
class FileNames {
  readonly #taken = new Set<string>();

  of(text: string): string {
    // Signs that a system forbids in names or that Obsidian forbids in links; dots at the ends hide files or vanish.
    const cleaned = oneLine(text)
      .replace(/[\\/:*?"<>|#^[\]%\p{Cf}\uFFFD]/gu, ' ')
      .replace(/\s+/g, ' ');
    const kept = [...cleaned]
      .slice(0, LONGEST)
      .join('')
      .replace(/^[\s.]+|[\s.]+$/g, '');
    const base = kept === '' ? 'unnamed' : DEVICES.test(kept) ? `${kept}_` : kept;
    let name = base;
    for (let number = 2; this.#taken.has(fold(name)); number++) name = `${base} ${number}`;
    this.#taken.add(fold(name));
    return name;
  }
}

/** What file systems may take for the same name. */
function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
