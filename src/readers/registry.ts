/** All readers, and which of them reads a file of a given name. */
import { gzippedJsonlReader, jsonlReader } from './jsonl-reader.ts';
import { markdownReader } from './markdown-reader.ts';
import type { Chunks, Reader } from './reader.ts';
import { textReader } from './text-reader.ts';

export interface ReaderRegistry {
  /** Every suffix that some reader takes, in the order to show them. */
  readonly suffixes: readonly string[];
  /** The reader for a file name, by its longest known suffix in any case; undefined for a kind that none reads. */
  readerFor(name: string): Reader | undefined;
}

/** What the surroundings provide to the readers. */
export interface Platform {
  /** Unpacks gzip as it comes; throws `UnreadableFile` for damaged data. */
  gunzip(chunks: Chunks): Chunks;
}

export function readerRegistry(platform: Platform): ReaderRegistry {
  const readers = [textReader, markdownReader, jsonlReader, gzippedJsonlReader(platform.gunzip)];
  const bySuffix = readers
    .flatMap((reader) => reader.suffixes.map((suffix) => ({ suffix, reader })))
    .sort((a, b) => b.suffix.length - a.suffix.length);
  return {
    suffixes: readers.flatMap((reader) => reader.suffixes.slice(0, 1)),
    readerFor: (name) => bySuffix.find(({ suffix }) => name.toLowerCase().endsWith(suffix))?.reader,
  };
}
