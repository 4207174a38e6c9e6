/** CSV tables: for Gephi's spreadsheet import (and Excel), and for neo4j-admin. */
import Papa from 'papaparse';
import type { KnowledgeGraph } from '../model/index.ts';
import { type ColumnType, type TypedColumn, typeColumns, type Value } from './columns.ts';
import { graphColumns } from './graph-columns.ts';
import { interval } from './iso-dates.ts';
import { neo4jLabel, neo4jType } from './neo4j-names.ts';
import { wellFormed } from './unicode.ts';

export type Row = readonly Value[];

/**
 * What a spreadsheet may take for a formula: such a cell gets an apostrophe before it. Wider than papaparse's own guard, which
 * lets white space before the sign, full-width signs and line breaks behind it pass. Numbers are not touched.
 */
const FORMULA = /^[\t\r\n]|^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A table as CSV: a comma between cells, CRLF after each row, quotes where they are needed. Lists become "a; b". */
export function csvText(rows: Iterable<Row>, guard: boolean): string {
  const cells = Array.from(rows, (row) => row.map(cellOf));
  return `${Papa.unparse(cells, { newline: '\r\n', escapeFormulae: guard ? FORMULA : false })}\r\n`;
}

function cellOf(value: Value): string | number | boolean {
  if (value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  // NUL ends the file for many readers.
  return wellFormed(typeof value === 'string' ? value : value.join('; ')).replaceAll('\0', '\uFFFD');
}

/** Two tables whose headers Gephi knows: `nodes.csv` and `edges.csv`. */
export function gephiTables(graph: KnowledgeGraph): ReadonlyMap<string, string> {
  const { nodes, edges } = tables(graph);
  const nodeRows = graph.nodes.map((node) => [
    node.key,
    node.attributes.label,
    days(node.attributes),
    ...nodes.map((column) => column.of(node)),
  ]);
  const edgeRows = graph.edges.map((edge) => [
    edge.source,
    edge.target,
    'Directed',
    edge.key,
    edge.attributes.label,
    edge.attributes.relation,
    edge.attributes.weight,
    days(edge.attributes),
    ...edges.map((column) => column.of(edge)),
  ]);
  const nodeHead = ['Id', 'Label', 'Interval', ...nodes.map(({ id }) => id)];
  const edgeHead = [
    'Source',
    'Target',
    'Type',
    'Id',
    'Label',
    'Kind',
    'Weight',
    'Interval',
    ...edges.map(({ id }) => id),
  ];
  return new Map([
    ['nodes.csv', csvText([nodeHead, ...nodeRows], true)],
    ['edges.csv', csvText([edgeHead, ...edgeRows], true)],
  ]);
}

/** Two tables with the typed headers of `neo4j-admin database import`; not for spreadsheets, so nothing is guarded. */
export function neo4jTables(graph: KnowledgeGraph): ReadonlyMap<string, string> {
  const { nodes, edges } = tables(graph);
  const typed = ({ id, type }: TypedColumn<never>): string => `${id}:${NEO4J_TYPES[type]}`;
  const nodeRows = graph.nodes.map((node) => [
    node.key,
    neo4jLabel(node.attributes.kind),
    node.attributes.label,
    ...nodes.map((column) => column.of(node)),
  ]);
  const edgeRows = graph.edges.map((edge) => [
    edge.source,
    edge.target,
    neo4jType(edge.attributes.relation),
    edge.key,
    edge.attributes.weight,
    ...edges.map((column) => column.of(edge)),
  ]);
  const edgeHead = [':START_ID', ':END_ID', ':TYPE', 'key:string', 'weight:double', ...edges.map(typed)];
  return new Map([
    ['neo4j/nodes.csv', csvText([['key:ID', ':LABEL', 'name:string', ...nodes.map(typed)], ...nodeRows], false)],
    ['neo4j/edges.csv', csvText([edgeHead, ...edgeRows], false)],
  ]);
}

const NEO4J_TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  list: 'string',
  boolean: 'boolean',
  integer: 'int',
  long: 'long',
  double: 'double',
};

function tables(graph: KnowledgeGraph) {
  const { nodes, edges } = graphColumns(graph);
  return { nodes: typeColumns(nodes, graph.nodes), edges: typeColumns(edges, graph.edges) };
}

/** Gephi's spelling of an interval. */
function days({
  firstSeen,
  lastSeen,
}: {
  readonly firstSeen?: string;
  readonly lastSeen?: string;
}): string | undefined {
  const found = interval(firstSeen, lastSeen);
  return found && `<[${found.start}, ${found.end}]>`;
}
