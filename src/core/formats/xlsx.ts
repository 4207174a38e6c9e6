/** A workbook for Excel and LibreOffice: sheets of nodes, of edges, and of claims with every sentence. */
import type { KnowledgeGraph } from '../model/index.ts';
import { CLAIM_COLUMNS, claimRows } from './claims.ts';
import { type TypedColumn, typeColumns, type Value } from './columns.ts';
import { graphColumns } from './graph-columns.ts';
import { lastDay } from './summary.ts';
import { wellFormed } from './unicode.ts';
import type { CellValue } from './xlsx-writer.ts';
import { zipAnew } from './zip.ts';

export interface XlsxOptions {
  /** Told, one line each, what was cut or left out because Excel could not hold it. */
  readonly onNote?: (note: string) => void;
}

/** Excel's own limits: characters of a cell, rows of a sheet. A file beyond them is "repaired" when it is opened. */
const LONGEST = 32_767;
const MOST_ROWS = 1_048_576;

/** The file's bytes, the same for the same graph. */
export async function xlsxBytes(graph: KnowledgeGraph, { onNote }: XlsxOptions = {}): Promise<Uint8Array> {
  // Few need it, and who does not should not wait for it.
  const { writeXlsx } = await import('./xlsx-writer.ts');
  const cut = { texts: 0, rows: 0 };
  const sheets = Object.entries(tables(graph)).map(([name, rows]) => ({
    name,
    rows: fitting(rows, cut),
    freezePane: { rows: 1 },
  }));
  if (cut.texts > 0) onNote?.(`${cut.texts} texts cut to the ${LONGEST} characters that a cell of a spreadsheet holds`);
  if (cut.rows > 0) onNote?.(`${cut.rows} rows left out beyond the ${MOST_ROWS} that a sheet holds`);
  const modified = new Date(`${lastDay(graph) ?? '1980-01-01'}T00:00:00Z`);
  return zipAnew(await writeXlsx({ sheets, properties: { creator: 'Pressgraph', modified } }));
}

type Row = readonly Value[];

function tables(graph: KnowledgeGraph): Readonly<Record<'nodes' | 'edges' | 'claims', readonly Row[]>> {
  const columns = graphColumns(graph);
  const nodes = typeColumns(columns.nodes, graph.nodes);
  const edges = typeColumns(columns.edges, graph.edges);
  const nodeRows = graph.nodes.map((node) => [node.key, node.attributes.label, ...valuesOf(nodes, node)]);
  const edgeRows = graph.edges.map((edge) => {
    const { key, source, target, attributes } = edge;
    return [key, source, target, attributes.weight, ...valuesOf(edges, edge)];
  });
  const claims = Array.from(claimRows(graph), (row) => CLAIM_COLUMNS.map((column) => row[column]));
  return {
    nodes: [['key', 'label', ...nodes.map(({ id }) => id)], ...nodeRows],
    edges: [['key', 'source', 'target', 'weight', ...edges.map(({ id }) => id)], ...edgeRows],
    claims: [CLAIM_COLUMNS, ...claims],
  };
}

function valuesOf<T>(columns: readonly TypedColumn<T>[], item: T): Row {
  return columns.map(({ of }) => of(item));
}

function fitting(rows: readonly Row[], cut: { texts: number; rows: number }): CellValue[][] {
  cut.rows += Math.max(0, rows.length - MOST_ROWS);
  return rows.slice(0, MOST_ROWS).map((row) =>
    row.map((value) => {
      if (value === undefined) return null;
      if (typeof value === 'number') return Number.isFinite(value) ? value : null;
      if (typeof value === 'boolean') return value;
      const text = typeof value === 'string' ? value : value.join('; ');
      if (text.length > LONGEST) cut.texts += 1;
      return cellText(text.slice(0, LONGEST));
    }),
  );
}

/**
 * A text cell is never a formula, so nothing is guarded. But `_x0041_` is how a workbook spells a sign by its code, and a text that
 * reads as one of Excel's errors (`#REF!`) would become that error.
 */
function cellText(text: string): string {
  return wellFormed(text)
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(/^#(?=[A-Z\d/!?_]+$)/, '_x0023_');
}
