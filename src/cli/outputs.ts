/** Which format a file name asks for, and the graph in it. */
import { resolve } from 'node:path';
import { type FormatOptions, type GraphFormat, graphFormats } from '../core/formats/index.ts';
import type { KnowledgeGraph } from '../core/model/index.ts';
import { usageFailure } from './failure.ts';
import type { OutputFile } from './write-files.ts';

/** A file that the user asked for with `-o`. */
export interface Output {
  readonly path: string;
  readonly format: GraphFormat;
}

/** The outputs of a command line. Throws for a suffix that no format has and for a file named twice. */
export function outputsFor(paths: readonly string[]): readonly Output[] {
  if (new Set(paths.map((path) => resolve(path))).size < paths.length)
    throw usageFailure('one file is named twice with -o; name each once');
  return paths.map((path) => ({ path, format: formatFor(path) }));
}

/** The file in its format, ready to be written. */
export function outputFile(graph: KnowledgeGraph, { path, format }: Output, options: FormatOptions): OutputFile {
  return { path, chunks: format.chunks(graph, options) };
}

/** Suffixes that `-o` knows: `.json, .gexf`. */
export function knownFormats(): string {
  return graphFormats.map(({ suffix }) => suffix).join(', ');
}

function formatFor(path: string): GraphFormat {
  const format = graphFormats.find(({ suffix }) => path.toLowerCase().endsWith(suffix));
  if (format) return format;
  throw usageFailure(`cannot tell the format of ${path}: its name must end in one of ${knownFormats()}`);
}
