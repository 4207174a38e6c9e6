/** Reads files that were dropped on a page: the same readers as on the command line, with the browser's means. */
import { Gunzip } from 'fflate';
import type { Article } from '../core/model/index.ts';
import { cleanLine } from './clean-text.ts';
import { type Chunks, type Problem, UnreadableFile } from './reader.ts';
import { readerRegistry } from './registry.ts';
import { uniqueIds } from './unique-ids.ts';

/** A file by name (with its folders, where it came in one) and content. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type DroppedItem =
  | { readonly kind: 'article'; readonly article: Article; readonly file: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Packed bytes at a time, so that a large file is never unpacked as a whole. */
const PIECE = 1 << 16;

const registry = readerRegistry({ gunzip });

/**
 * Articles and problems of the files, in their order, one at a time so that a page can show progress.
 * A file that cannot be read is a problem, never an error. Ids differ from each other and from `taken`.
 */
export async function* readDropped(
  files: Iterable<DroppedFile>,
  options: { readonly taken?: Iterable<string> } = {},
): AsyncGenerator<DroppedItem> {
  const uniqueId = uniqueIds(options.taken);
  for (const { name, bytes } of files) {
    const path = cleanLine(name);
    const reader = registry.readerFor(path);
    if (!reader) {
      const what = `of a kind that cannot be read; these can be: ${registry.suffixes.join(', ')}`;
      yield { kind: 'problem', problem: { path, what } };
      continue;
    }
    try {
      for await (const item of reader.read({ path, chunks: [bytes] })) {
        if (item.kind === 'problem') yield item;
        else yield { kind: 'article', file: path, article: { ...item.article, id: uniqueId(item.article.id) } };
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      yield { kind: 'problem', problem: { path, what: `left out: ${error.message}` } };
    }
  }
}

function* gunzip(chunks: Chunks): Generator<Uint8Array> {
  if (!(Symbol.iterator in chunks)) throw new TypeError('in the browser, a file comes in one piece');
  const unpacked: Uint8Array[] = [];
  const stream = new Gunzip((chunk) => unpacked.push(chunk));
  try {
    for (const chunk of chunks) {
      for (let from = 0; from < chunk.length; from += PIECE) {
        stream.push(chunk.subarray(from, from + PIECE), from + PIECE >= chunk.length);
        yield* unpacked.splice(0);
      }
    }
  } catch {
    throw new UnreadableFile('it is no gzip file or is damaged', 'fetch or pack it again');
  }
}
