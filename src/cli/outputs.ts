/** Which format a file name asks for, and the graph in it. */
import { resolve } from 'node:path';
import {
  type FolderFormat,
  type FormatOptions,
  folderFormats,
  type GraphFormat,
  graphFormats,
} from '../core/formats/index.ts';
import { zipFiles } from '../core/formats/zip.ts';
import type { KnowledgeGraph } from '../core/model/index.ts';
import { usageFailure } from './failure.ts';
import type { OutputFile } from './write-files.ts';

type OutputFormat = GraphFormat | FolderFormat;

/** A file that the user asked for with `-o`. */
export interface Output {
  readonly path: string;
  readonly format: OutputFormat;
}

/** The outputs of a command line. Throws for a suffix that no format has and for a file named twice. */
export function outputsFor(paths: readonly string[]): readonly Output[] {
  if (new Set(paths.map((path) => resolve(path))).size < paths.length)
    throw usageFailure('one file is named twice with -o; name each once');
  return paths.map((path) => ({ path, format: formatFor(path) }));
}

/** The file in its format, ready to be written. */
export function outputFile(graph: KnowledgeGraph, { path, format }: Output, options: FormatOptions): OutputFile {
  return { path, chunks: 'chunks' in format ? format.chunks(graph, options) : archive(graph, format, options) };
}

/** Suffixes that `-o` knows: `.json, .gexf`. */
export function knownFormats(): string {
  return outputFormats()
    .map(({ suffix }) => suffix)
    .join(', ');
}

const outputFormats = (): readonly OutputFormat[] => [...graphFormats, ...folderFormats];

/** A folder as one archive, made only when it is written. */
function* archive(graph: KnowledgeGraph, format: FolderFormat, options: FormatOptions): Generator<Uint8Array> {
  yield zipFiles(format.files(graph, options));
}

function formatFor(path: string): OutputFormat {
  const format = outputFormats().find(({ suffix }) => path.toLowerCase().endsWith(suffix));
  if (format) return format;
  throw usageFailure(`cannot tell the format of ${path}: its name must end in one of ${knownFormats()}`);
}
