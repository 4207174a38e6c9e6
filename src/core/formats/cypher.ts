/** A Cypher script that loads the graph into Neo4j (5 or later) or Memgraph; running it again changes nothing. */
import { byCodeUnit, groupBy, type KnowledgeGraph } from '../model/index.ts';
import type { Column, Value } from './columns.ts';
import { present } from './columns.ts';
import { graphColumns } from './graph-columns.ts';
import { neo4jLabel, neo4jType } from './neo4j-names.ts';
import { describe } from './summary.ts';
import { oneLine, wellFormed } from './unicode.ts';

/** Rows of one statement: large enough to be quick, small enough for a browser's editor. */
const BATCH = 200;

/** The file in pieces, a statement each. Nodes are `:Entity` and their kind, relationships are named for their relation. */
export function* cypherChunks(graph: KnowledgeGraph): Generator<string> {
  const columns = graphColumns(graph);
  yield `// ${oneLine(describe(graph))}\n`;
  yield 'CREATE CONSTRAINT pressgraph_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE;\n';
  for (const [kind, nodes] of groups(graph.nodes, ({ attributes }) => attributes.kind)) {
    for (const batch of batches(nodes)) {
      const rows = batch.map(
        (node) =>
          `{key: ${literal(node.key)}, values: {name: ${literal(node.attributes.label)}${values(columns.nodes, node)}}}`,
      );
      yield `UNWIND [\n  ${rows.join(',\n  ')}\n] AS row\nMERGE (n:Entity {key: row.key}) SET n += row.values, n:${name(neo4jLabel(kind))};\n`;
    }
  }
  for (const [relation, edges] of groups(graph.edges, ({ attributes }) => attributes.relation)) {
    for (const batch of batches(edges)) {
      const rows = batch.map((edge) => {
        const ends = `source: ${literal(edge.source)}, target: ${literal(edge.target)}, key: ${literal(edge.key)}`;
        return `{${ends}, values: {weight: ${literal(edge.attributes.weight)}${values(columns.edges, edge)}}}`;
      });
      const match = 'MATCH (a:Entity {key: row.source}), (b:Entity {key: row.target})';
      const merge = `MERGE (a)-[r:${name(neo4jType(relation))} {key: row.key}]->(b) SET r += row.values`;
      yield `UNWIND [\n  ${rows.join(',\n  ')}\n] AS row\n${match}\n${merge};\n`;
    }
  }
}

function values<T>(columns: readonly Column<T>[], item: T): string {
  return columns
    .map(({ id, of }) => [id, present(of(item))] as const)
    .filter(([, value]) => value !== undefined)
    .map(([id, value]) => `, ${id}: ${literal(value)}`)
    .join('');
}

function literal(value: Value): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return `[${(value ?? []).map(literal).join(', ')}]`;
  // What could be taken for a sign of the language, or is not printed, is spelled by its code.
  const spelled = wellFormed(value).replace(/['"\\`]|[\p{Cc}\u2028\u2029]/gu, (sign) => ESCAPED[sign] ?? code(sign));
  return `'${spelled}'`;
}

const ESCAPED: Readonly<Record<string, string>> = {
  "'": "\\'",
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '`': '`',
};

function code(sign: string): string {
  // Neo4j refuses NUL.
  return sign === '\0' ? '\uFFFD' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A label or type between backticks. Neo4j reads `\\u0060` as a backtick before it looks for the end, so no backslash stays. */
function name(text: string): string {
  return `\`${oneLine(text).replaceAll('\\', '＼').replaceAll('`', '``') || '_'}\``;
}

const groups = <T>(items: readonly T[], of: (item: T) => string): readonly (readonly [string, readonly T[]])[] =>
  [...groupBy(items, of)].sort(([a], [b]) => byCodeUnit(a, b));

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += BATCH) yield items.slice(at, at + BATCH);
}
