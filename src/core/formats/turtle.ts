/** RDF as Turtle. */
import type { KnowledgeGraph } from '../model/index.ts';
import { RDF_PREFIXES, type RdfTerm, rdfSubjects } from './rdf.ts';

/** The file in pieces, a subject each. */
export function* turtleChunks(graph: KnowledgeGraph): Generator<string> {
  for (const [prefix, iri] of Object.entries(RDF_PREFIXES)) yield `@prefix ${prefix}: <${iri}> .\n`;
  for (const { iri, values } of rdfSubjects(graph)) {
    const lines = values.map(([predicate, terms]) => `  ${predicateOf(predicate)} ${terms.map(termOf).join(', ')}`);
    yield `\n<${iri}>\n${lines.join(' ;\n')} .\n`;
  }
}

function predicateOf(predicate: string): string {
  return predicate === 'rdf:type' ? 'a' : predicate.startsWith('urn:') ? `<${predicate}>` : predicate;
}

function termOf(term: RdfTerm): string {
  if ('name' in term) return term.name;
  if ('iri' in term) return `<${term.iri}>`;
  return `"${term.text.replace(/["\\]|\p{Cc}/gu, escaped)}"${term.type ? `^^${term.type}` : ''}`;
}

const SPELLED: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(sign: string): string {
  return SPELLED[sign] ?? `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
