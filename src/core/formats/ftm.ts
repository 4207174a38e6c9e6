/** FollowTheMoney entities, one JSON object a line, as Aleph and OpenAleph load them (followthemoney.tech). */
import type { ArticleEntry, GraphEdge, GraphNode, KnowledgeGraph } from '../model/index.ts';
import { widen } from './iso-dates.ts';
import { wellFormed } from './unicode.ts';

/** The schema of each kind; what the model has no schema for is an asset, the plainest thing that can be linked. */
const SCHEMATA: Readonly<Record<string, string>> = {
  company: 'Company',
  organization: 'Organization',
  publication: 'Organization',
  government: 'PublicBody',
  person: 'Person',
};

const LEGAL = new Set(['Company', 'Organization', 'PublicBody', 'Person']);

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  /** Without values are left out; all are texts. */
  readonly properties: Readonly<Record<string, readonly (string | undefined)[]>>;
}

/** The file in pieces, a line each: entities, then articles, then claims. */
export function* ftmChunks(
  graph: KnowledgeGraph,
  { text = true }: { readonly text?: boolean } = {},
): Generator<string> {
  const schemata = new Map(graph.nodes.map(({ key, attributes }) => [key, schemaOf(attributes.kind)]));
  for (const node of graph.nodes) yield line(entity(node));
  const articles = new Map(graph.attributes.articles.map((article) => [article.id, article]));
  for (const article of articles.values()) yield line(document(article, text));
  for (const edge of graph.edges) yield line(link(edge, { schemata, articles }));
}

function schemaOf(kind: string): string {
  return (Object.hasOwn(SCHEMATA, kind) && SCHEMATA[kind]) || 'Asset';
}

function entity({ key, attributes }: GraphNode): FtmEntity {
  const { label, aliases, kind } = attributes;
  return {
    id: idOf('entity', key),
    schema: schemaOf(kind),
    properties: { name: [label || key], alias: aliases, keywords: [kind] },
  };
}

function document({ id, title, source, date, url, text, mentions }: ArticleEntry, withText: boolean): FtmEntity {
  return {
    id: idOf('article', id),
    schema: 'Article',
    properties: {
      title: [title],
      fileName: [id],
      publisher: [source],
      publishedAt: [widen(date) && date],
      sourceUrl: [url],
      bodyText: [withText ? text : undefined],
      mentionedEntities: [...new Set(mentions.map(([, , key]) => idOf('entity', key)))].sort(),
    },
  };
}

interface LinkContext {
  readonly schemata: ReadonlyMap<string, string>;
  readonly articles: ReadonlyMap<string, ArticleEntry>;
}

function link({ key, source, target, attributes }: GraphEdge, { schemata, articles }: LinkContext): FtmEntity {
  const { relation, label, modality, firstSeen, lastSeen, evidence } = attributes;
  const [schema, from, to] = linkOf(relation, schemata.get(source) ?? '', schemata.get(target) ?? '');
  const behind = evidence.map(({ article }) => articles.get(article));
  return {
    id: idOf('claim', key),
    schema,
    properties: {
      [from]: [idOf('entity', source)],
      [to]: [idOf('entity', target)],
      role: [label || relation],
      status: [modality],
      date: [widen(firstSeen) && firstSeen, widen(lastSeen) && lastSeen],
      description: evidence.map(({ sentence }) => sentence),
      publisher: behind.map((article) => article?.source),
      sourceUrl: behind.map((article) => article?.url),
      recordId: [key],
    },
  };
}

/** The schema of a claim and its two ends: the model's own where both ends are of its kinds, else a link of any kind. */
function linkOf(relation: string, source: string, target: string): readonly [schema: string, from: string, to: string] {
  if (relation === 'owns' && LEGAL.has(source) && (target === 'Company' || target === 'Asset'))
    return ['Ownership', 'owner', 'asset'];
  if (relation === 'works_for' && source === 'Person' && target !== 'Person' && LEGAL.has(target))
    return ['Employment', 'employee', 'employer'];
  return ['UnknownLink', 'subject', 'object'];
}

function line({ id, schema, properties }: FtmEntity): string {
  const given = Object.entries(properties).flatMap(([name, values]) => {
    const present = [...new Set(values.filter((value) => value !== undefined && value !== '').map(String))].map(
      wellFormed,
    );
    return present.length > 0 ? [[name, present] as const] : [];
  });
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(given) })}\n`;
}

/** Letters, digits and a few signs only: Aleph builds addresses of ids. Halves of surrogate pairs keep their own codes. */
function idOf(of: string, key: string): string {
  return `${of}-${key.replace(/[^A-Za-z0-9._-]/g, (sign) => `~${sign.charCodeAt(0).toString(16)}~`)}`;
}
