/** Which format a file name asks for, and the graph in it. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type FolderFormat, type FormatOptions, type OutputFormat, outputFormats } from '../core/formats/index.ts';
import { zipFiles } from '../core/formats/zip.ts';
import type { KnowledgeGraph } from '../core/model/index.ts';
import { Failure, usageFailure } from './failure.ts';
import { explorerFolder } from './places.ts';
import type { OutputFile } from './write-files.ts';

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

export interface OutputOptions extends FormatOptions {
  /** What `reportPage` gave. */
  readonly page: string;
}

/** The explorer's page for the outputs that are made of it, read before any work is done; empty where none is. */
export async function reportPage(outputs: readonly Output[]): Promise<string> {
  if (!outputs.some(({ format }) => 'fill' in format)) return '';
  const file = join(explorerFolder(), 'report.html');
  return await readFile(file, 'utf8').catch(() => {
    throw new Failure(`the page of the report is not built: there is no ${file}; run npm run build`);
  });
}

/** The file in its format, ready to be written. */
export function outputFile(graph: KnowledgeGraph, { path, format }: Output, options: OutputOptions): OutputFile {
  if ('chunks' in format) return { path, chunks: format.chunks(graph, options) };
  if ('fill' in format) return { path, chunks: format.fill(options.page, graph, options) };
  if ('bytes' in format) return { path, chunks: async () => [await format.bytes(graph, options)] };
  return { path, chunks: archive(graph, format, options) };
}

/** Suffixes that `-o` knows: `.json, .gexf`. */
export function knownFormats(): string {
  return outputFormats.map(({ suffix }) => suffix).join(', ');
}

/** A folder as one archive, made only when it is written. */
function* archive(graph: KnowledgeGraph, format: FolderFormat, options: FormatOptions): Generator<Uint8Array> {
  yield zipFiles(format.files(graph, options));
}

function formatFor(path: string): OutputFormat {
  const format = outputFormats.find(({ suffix }) => path.toLowerCase().endsWith(suffix));
  if (format) return format;
  throw usageFailure(`cannot tell the format of ${path}: its name must end in one of ${knownFormats()}`);
}
