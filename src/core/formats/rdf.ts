/**
 * The graph as RDF: schema.org for what things are, PROV-O for where a claim comes from. Turtle and JSON-LD are two spellings of
 * what stands here.
 *
 * Every claim is a statement of its own with its modality and its quotes. Only what is asserted outright is also a plain triple:
 * what is reported, possible or denied must not be found by a query that asks what is so.
 */
import type { Evidence, GraphEdge, GraphNode, KnowledgeGraph } from '../model/index.ts';
import { widen } from './iso-dates.ts';
import { distinctIds, wellFormed } from './unicode.ts';

export const RDF_PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dc: 'http://purl.org/dc/elements/1.1/',
  prov: 'http://www.w3.org/ns/prov#',
  pg: 'urn:pressgraph:',
} as const;

/** A prefixed name of a vocabulary ("schema:Person"), a full IRI, or a literal; a literal without a type is a text. */
export type RdfTerm =
  | { readonly name: string }
  | { readonly iri: string }
  | { readonly text: string; readonly type?: string };

export interface RdfSubject {
  readonly iri: string;
  /** Predicates are full IRIs or prefixed names, each once. */
  readonly values: readonly (readonly [predicate: string, terms: readonly RdfTerm[]])[];
}

/** Kinds of the ontology that schema.org has a class for; others have only their own. */
const SCHEMA_CLASSES: Readonly<Record<string, string>> = {
  company: 'schema:Organization',
  organization: 'schema:Organization',
  publication: 'schema:NewsMediaOrganization',
  government: 'schema:GovernmentOrganization',
  person: 'schema:Person',
  product: 'schema:Product',
  model: 'schema:SoftwareApplication',
  law: 'schema:Legislation',
};

/** All subjects: kinds and relations, articles, entities, claims with their quotes. */
export function* rdfSubjects(graph: KnowledgeGraph): Generator<RdfSubject> {
  const { kinds, relations, articles } = graph.attributes;
  for (const { id, label } of kinds)
    yield subject(iriOf('kind', id), { 'rdf:type': [name('rdfs:Class')], 'rdfs:label': [text(label)] });
  for (const { id, label } of relations)
    yield subject(iriOf('relation', id), { 'rdf:type': [name('rdf:Property')], 'rdfs:label': [text(label)] });
  const articleIris = irisOf(
    'article',
    articles.map(({ id }) => id),
  );
  for (const { id, title, source, date, url } of articles)
    yield subject(articleIris.get(id) ?? '', {
      'rdf:type': [name('schema:NewsArticle'), name('prov:Entity')],
      'schema:headline': texts(title),
      'dc:publisher': texts(source),
      'schema:datePublished': date ? [dateTerm(date)] : [],
      'schema:url': texts(url),
    });
  const entityIris = irisOf(
    'entity',
    graph.nodes.map(({ key }) => key),
  );
  const stated = statedOf(graph.edges, entityIris);
  for (const node of graph.nodes) yield entity(node, entityIris.get(node.key) ?? '', stated.get(node.key) ?? []);
  const claimIris = irisOf(
    'claim',
    graph.edges.map(({ key }) => key),
  );
  for (const edge of graph.edges) yield* claim(edge, { iri: claimIris.get(edge.key) ?? '', entityIris, articleIris });
}

/** What is asserted of each entity: relation and object. */
function statedOf(edges: readonly GraphEdge[], iris: ReadonlyMap<string, string>) {
  const stated = new Map<string, [string, RdfTerm][]>();
  for (const { source, target, attributes } of edges) {
    if (attributes.modality !== 'asserted') continue;
    const list = stated.get(source) ?? [];
    list.push([iriOf('relation', attributes.relation), { iri: iris.get(target) ?? '' }]);
    stated.set(source, list);
  }
  return stated;
}

function entity(node: GraphNode, iri: string, stated: readonly (readonly [string, RdfTerm])[]): RdfSubject {
  const { label, kind, aliases, mentions, firstSeen, lastSeen } = node.attributes;
  const schema = Object.hasOwn(SCHEMA_CLASSES, kind) ? SCHEMA_CLASSES[kind] : undefined;
  const own = subject(iri, {
    'rdf:type': [{ iri: iriOf('kind', kind) }, ...(schema ? [name(schema)] : [])],
    'rdfs:label': [text(label)],
    'skos:altLabel': aliases.map(text),
    'pg:mentions': [{ text: String(mentions), type: 'xsd:integer' }],
    'pg:firstSeen': firstSeen ? [dateTerm(firstSeen)] : [],
    'pg:lastSeen': lastSeen ? [dateTerm(lastSeen)] : [],
  });
  const relations = new Map<string, RdfTerm[]>();
  for (const [relation, object] of stated) relations.set(relation, [...(relations.get(relation) ?? []), object]);
  return { iri, values: [...own.values, ...relations] };
}

interface ClaimPlaces {
  readonly iri: string;
  readonly entityIris: ReadonlyMap<string, string>;
  readonly articleIris: ReadonlyMap<string, string>;
}

function* claim(
  { source, target, attributes }: GraphEdge,
  { iri, entityIris, articleIris }: ClaimPlaces,
): Generator<RdfSubject> {
  const quotes = attributes.evidence.map((piece, at) => quote(piece, `${iri}:quote:${at + 1}`, articleIris));
  yield subject(iri, {
    'rdf:type': [name('rdf:Statement'), name('prov:Entity')],
    'rdf:subject': [{ iri: entityIris.get(source) ?? '' }],
    'rdf:predicate': [{ iri: iriOf('relation', attributes.relation) }],
    'rdf:object': [{ iri: entityIris.get(target) ?? '' }],
    'pg:modality': [text(attributes.modality)],
    'pg:disputed': [{ text: String(attributes.disputed), type: 'xsd:boolean' }],
    'pg:origins': [{ text: String(attributes.origins), type: 'xsd:integer' }],
    'pg:confidence': [double(attributes.confidence)],
    'prov:wasDerivedFrom': quotes.map((one) => ({ iri: one.iri })),
  });
  yield* quotes;
}

function quote(piece: Evidence, iri: string, articleIris: ReadonlyMap<string, string>): RdfSubject {
  return subject(iri, {
    'rdf:type': [name('prov:Entity')],
    'prov:value': [text(piece.sentence)],
    'prov:wasQuotedFrom': [{ iri: articleIris.get(piece.article) ?? '' }],
    'pg:start': [{ text: String(piece.start), type: 'xsd:integer' }],
    'pg:end': [{ text: String(piece.end), type: 'xsd:integer' }],
    'pg:modality': [text(piece.modality)],
    'pg:attribution': texts(piece.attribution),
    'pg:rule': [text(piece.rule)],
    'pg:confidence': [double(piece.confidence)],
  });
}

/** Predicates without values are left out. */
function subject(iri: string, values: Readonly<Record<string, readonly RdfTerm[]>>): RdfSubject {
  return { iri, values: Object.entries(values).filter(([, terms]) => terms.length > 0) };
}

function name(prefixed: string): RdfTerm {
  return { name: prefixed };
}

function text(value: string): RdfTerm {
  // Readers that keep strings as C does end them at NUL.
  return { text: wellFormed(value).replaceAll('\0', '\uFFFD') };
}

function texts(value: string | undefined): readonly RdfTerm[] {
  return value ? [text(value)] : [];
}

/** XML Schema has a type for each width of a date, and one spelling for a double. */
function dateTerm(date: string): RdfTerm {
  const day = date.slice(0, 10);
  if (!widen(date)) return text(date);
  return { text: day, type: day.length === 10 ? 'xsd:date' : day.length === 7 ? 'xsd:gYearMonth' : 'xsd:gYear' };
}

function double(value: number): RdfTerm {
  return { text: Number.isFinite(value) ? String(value) : 'NaN', type: 'xsd:double' };
}

function irisOf(of: string, keys: readonly string[]): ReadonlyMap<string, string> {
  const ids = distinctIds(keys, wellFormed);
  return new Map(keys.map((key, at) => [key, iriOf(of, ids[at] ?? '')]));
}

/** "urn:pressgraph:entity:company%3Avelm": all but letters, digits and a few signs is percent-encoded. */
function iriOf(of: string, id: string): string {
  return `${RDF_PREFIXES.pg}${of}:${encodeURIComponent(wellFormed(id))}`;
}
