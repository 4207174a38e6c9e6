/** The one interface behind which every kind of file becomes articles, and what can go wrong on the way. */
import type { Article } from '../core/model/index.ts';

/** Bytes as they come: one chunk from a browser's file, many from a disk. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A file to read, wherever it lies. */
export interface SourceFile {
  /** Becomes the article's id: the path below the folder given, with forward slashes. */
  readonly path: string;
  readonly chunks: Chunks;
}

/** A part of a file that was left out, the rest of it being read: a broken line. */
export interface Problem {
  /** The file's path as the reader was given it. */
  readonly path: string;
  /** 1-based, where the problem sits on one line. */
  readonly line?: number;
  /** What is wrong, as the end of a sentence: "not valid JSON". */
  readonly what: string;
}

export type ReadItem =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Reads one kind of file. Ids are not yet unique over several files: `uniqueIds` sees to that. */
export interface Reader {
  /** Ends of file names, lower case, with their dot: `.jsonl.gz`. */
  readonly suffixes: readonly string[];
  /** Yields articles in the order of the file. Throws `UnreadableFile` when nothing of it can be read. */
  read(file: SourceFile): AsyncIterable<ReadItem>;
}

/** A file of which nothing (more) can be read; says what is wrong and what to do. */
export class UnreadableFile extends Error {
  readonly what: string;
  readonly advice: string;

  constructor(what: string, advice: string) {
    super(`${what}; ${advice}`);
    this.name = 'UnreadableFile';
    this.what = what;
    this.advice = advice;
  }
}
