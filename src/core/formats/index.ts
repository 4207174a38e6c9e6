/** Every format that a graph can be written in, as records: the command line and the explorer's menu walk this one list. */
import type { KnowledgeGraph } from '../model/index.ts';
import { claimsCsvChunks, claimsJsonlChunks } from './claims.ts';
import { gephiTables, neo4jTables } from './csv.ts';
import { cyjsChunks } from './cyjs.ts';
import { cypherChunks } from './cypher.ts';
import { dotChunks } from './dot.ts';
import { ftmChunks } from './ftm.ts';
import { gexfChunks } from './gexf.ts';
import { graphmlChunks } from './graphml.ts';
import { jsonChunks } from './json.ts';
import { jsonldChunks } from './jsonld.ts';
import { obsidianFiles } from './obsidian.ts';
import { reportChunks } from './report.ts';
import { reportPageChunks } from './report-page.ts';
import { svgChunks } from './svg.ts';
import { turtleChunks } from './turtle.ts';
import { xlsxBytes } from './xlsx.ts';

export interface FormatOptions {
  /** `false` leaves the articles' texts out of formats that hold them. Default: true. */
  readonly text?: boolean;
  /** What a picture or a report is called; each has a name of its own without one. */
  readonly title?: string;
  /** Told, one line each, what a format had to change or leave out. */
  readonly onNote?: (note: string) => void;
}

interface Described {
  readonly id: string;
  /** What a file's name ends in. */
  readonly suffix: string;
  /** For a menu: what it is and what opens it. */
  readonly label: string;
  /** Media type, without parameters. */
  readonly media: string;
}

/** A format that is one file. */
export interface GraphFormat extends Described {
  /** The file in pieces of any size, made as they are asked for. */
  chunks(graph: KnowledgeGraph, options?: FormatOptions): Iterable<string>;
}

/** A format that is several files: one archive (`zipFiles`), or a folder. */
export interface FolderFormat extends Described {
  /** The files by their path within the folder, with `/` between its parts. */
  files(graph: KnowledgeGraph, options?: FormatOptions): ReadonlyMap<string, string>;
}

/** A format that is the explorer's own page with the graph in it: whoever writes it brings the built page. */
export interface PageFormat extends Described {
  /** The file in pieces; `page` is the text of `dist/app/report.html`. */
  fill(page: string, graph: KnowledgeGraph, options?: FormatOptions): Iterable<string>;
}

/** A format whose writer comes later: it is loaded only when it is asked for. */
export interface LaterFormat extends Described {
  bytes(graph: KnowledgeGraph, options?: FormatOptions): Promise<Uint8Array>;
}

/** No suffix is the end of another one. */
export const graphFormats: readonly GraphFormat[] = [
  {
    id: 'gexf',
    suffix: '.gexf',
    label: 'GEXF, for Gephi and Gephi Lite',
    media: 'application/gexf+xml',
    chunks: gexfChunks,
  },
  {
    id: 'json',
    suffix: '.json',
    label: 'JSON, the graph with all its evidence',
    media: 'application/json',
    chunks: jsonChunks,
  },
  {
    id: 'claims-csv',
    suffix: 'claims.csv',
    label: 'Claims as CSV, a row for each sentence, for a spreadsheet',
    media: 'text/csv',
    chunks: claimsCsvChunks,
  },
  {
    id: 'claims-jsonl',
    suffix: 'claims.jsonl',
    label: 'Claims as JSON lines, one for each sentence',
    media: 'application/jsonl',
    chunks: claimsJsonlChunks,
  },
  {
    id: 'report',
    suffix: '.md',
    label: 'Report in Markdown: actors, conflicts, claims with their sentences',
    media: 'text/markdown',
    chunks: reportChunks,
  },
  {
    id: 'svg',
    suffix: '.svg',
    label: 'SVG picture with legend and source line',
    media: 'image/svg+xml',
    chunks: svgChunks,
  },
  {
    id: 'graphml',
    suffix: '.graphml',
    label: 'GraphML, for yEd, igraph and networkx',
    media: 'application/graphml+xml',
    chunks: graphmlChunks,
  },
  {
    id: 'cyjs',
    suffix: '.cyjs',
    label: 'Cytoscape JSON',
    media: 'application/json',
    chunks: cyjsChunks,
  },
  {
    id: 'cypher',
    suffix: '.cypher',
    label: 'Cypher script, for Neo4j and Memgraph',
    media: 'text/plain',
    chunks: cypherChunks,
  },
  {
    id: 'turtle',
    suffix: '.ttl',
    label: 'RDF as Turtle, with PROV-O for the evidence',
    media: 'text/turtle',
    chunks: turtleChunks,
  },
  {
    id: 'jsonld',
    suffix: '.jsonld',
    label: 'RDF as JSON-LD, with PROV-O for the evidence',
    media: 'application/ld+json',
    chunks: jsonldChunks,
  },
  {
    id: 'ftm',
    suffix: '.ftm.jsonl',
    label: 'FollowTheMoney entities, for Aleph',
    media: 'application/jsonl',
    chunks: ftmChunks,
  },
  {
    id: 'dot',
    suffix: '.dot',
    label: 'DOT, for Graphviz',
    media: 'text/vnd.graphviz',
    chunks: dotChunks,
  },
];

export const folderFormats: readonly FolderFormat[] = [
  {
    id: 'csv',
    suffix: '.csv.zip',
    label: 'CSV tables of nodes and edges, for Gephi, spreadsheets and neo4j-admin',
    media: 'application/zip',
    files: (graph) => new Map([...gephiTables(graph), ...neo4jTables(graph)]),
  },
  {
    id: 'obsidian',
    suffix: '.obsidian.zip',
    label: 'Obsidian vault, a note for each entity and article',
    media: 'application/zip',
    files: obsidianFiles,
  },
];

export const pageFormats: readonly PageFormat[] = [
  {
    id: 'report-page',
    suffix: '.html',
    label: 'Report in one file: the explorer and the graph, without a network',
    media: 'text/html',
    fill: reportPageChunks,
  },
];

export const laterFormats: readonly LaterFormat[] = [
  {
    id: 'xlsx',
    suffix: '.xlsx',
    label: 'Excel workbook: sheets of nodes, edges and claims',
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: xlsxBytes,
  },
];

/** Any format that a graph can be written in, by what its writer needs. */
export type OutputFormat = GraphFormat | FolderFormat | LaterFormat | PageFormat;

/** All of them, in the order in which they are offered. */
export const outputFormats: readonly OutputFormat[] = [
  ...graphFormats,
  ...folderFormats,
  ...laterFormats,
  ...pageFormats,
];
