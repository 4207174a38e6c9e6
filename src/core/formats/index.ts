/** Every format that a graph can be written in, as records: the command line and the explorer's menu walk this one list. */
import type { KnowledgeGraph } from '../model/index.ts';
import { gexfChunks } from './gexf.ts';
import { jsonChunks } from './json.ts';

export interface FormatOptions {
  /** `false` leaves the articles' texts out of formats that hold them. Default: true. */
  readonly text?: boolean;
  /** Told, one line each, what a format had to change or leave out. */
  readonly onNote?: (note: string) => void;
}

/** A format that is one file. */
export interface GraphFormat {
  readonly id: string;
  /** What a file's name ends in, with the dot. */
  readonly suffix: string;
  /** For a menu: what it is and what opens it. */
  readonly label: string;
  /** Media type, without parameters. */
  readonly media: string;
  /** The file in pieces of any size, made as they are asked for. */
  chunks(graph: KnowledgeGraph, options?: FormatOptions): Iterable<string>;
}

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
];
