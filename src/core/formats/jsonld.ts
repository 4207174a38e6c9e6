/** RDF as JSON-LD. */
import type { KnowledgeGraph } from '../model/index.ts';
import { RDF_PREFIXES, type RdfTerm, rdfSubjects } from './rdf.ts';

/** The file in pieces, a subject a line. */
export function* jsonldChunks(graph: KnowledgeGraph): Generator<string> {
  yield `{"@context":${JSON.stringify(RDF_PREFIXES)},\n"@graph":[`;
  let separator = '\n';
  for (const { iri, values } of rdfSubjects(graph)) {
    const written = values.map(([predicate, terms]) =>
      predicate === 'rdf:type' ? ['@type', terms.map(idOf)] : [predicate, terms.map(termOf)],
    );
    yield separator + JSON.stringify({ '@id': iri, ...Object.fromEntries(written) });
    separator = ',\n';
  }
  yield '\n]}\n';
}

function termOf(term: RdfTerm): unknown {
  if (!('text' in term)) return { '@id': idOf(term) };
  return term.type ? { '@value': term.text, '@type': term.type } : { '@value': term.text };
}

function idOf(term: RdfTerm): string {
  if ('name' in term) return term.name;
  return 'iri' in term ? term.iri : term.text;
}
