/** Reads the articles of files and folders on a disk, as they stream in. */
import { createReadStream, readFileSync } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Article } from '../../core/model/index.ts';
import { type Chunks, type Problem, UnreadableFile } from '../reader.ts';
import { type ReaderRegistry, readerRegistry } from '../registry.ts';
import { uniqueIds } from '../unique-ids.ts';
import { type FoundFile, listFiles } from './list-files.ts';
import { UnreadablePath, whyUnreadable } from './unreadable-path.ts';

/** Files up to this size, in bytes, are read at once: a stream costs more than they do. */
const STREAM_FROM = 1 << 20;

export interface ReadOptions {
  /** Leave out a file that cannot be read, as a problem, instead of stopping at it. */
  readonly keepGoing?: boolean;
  /** Called after each article with the number of articles so far and the share of bytes read, 0 to 1. */
  readonly onProgress?: (articles: number, share: number) => void;
}

export interface Collected {
  /** In the order of the paths, the files and the lines; ids are unique. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** How many files of each other suffix were passed over: `.pdf` → 3. */
  readonly passedOver: ReadonlyMap<string, number>;
}

/** Reads all articles of the paths. Throws `UnreadablePath` when a path gives none. */
export async function readPaths(paths: readonly string[], options: ReadOptions = {}): Promise<Collected> {
  const registry = readerRegistry({ gunzip });
  const isKnown = (name: string) => registry.readerFor(name) !== undefined;
  const { files, passedOver } = listFiles(paths, { isKnown, suffixes: registry.suffixes });
  const total = files.reduce((sum, file) => sum + file.size, 0);
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const uniqueId = uniqueIds();
  let done = 0;
  for (const file of files) {
    try {
      for await (const item of itemsOf(file, registry, (bytes) => (done += bytes))) {
        if (item.kind === 'problem') problems.push({ ...item.problem, path: file.file });
        else articles.push({ ...item.article, id: uniqueId(item.article.id) });
        options.onProgress?.(articles.length, total > 0 ? done / total : 1);
      }
    } catch (error) {
      const reason = whyUnreadable(file.file, error);
      if (!options.keepGoing || !(reason instanceof UnreadablePath)) throw reason;
      problems.push({ path: file.file, what: `left out: ${reason.what}` });
    }
  }
  if (articles.length === 0) throw nothingRead(paths, problems);
  return { articles, problems, passedOver };
}

function itemsOf({ file, id, size }: FoundFile, registry: ReaderRegistry, onBytes: (bytes: number) => void) {
  const reader = registry.readerFor(file);
  if (!reader) throw new TypeError(`no reader for ${file}`);
  const chunks = size < STREAM_FROM ? wholeFile(file) : createReadStream(file);
  return reader.read({ path: id, chunks: counted(chunks, onBytes) });
}

function* wholeFile(file: string): Generator<Uint8Array> {
  yield readFileSync(file);
}

async function* counted(chunks: Chunks, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function* gunzip(chunks: Chunks): AsyncGenerator<Uint8Array> {
  try {
    // Its callback has nothing to do: an error of either stream comes out of the loop over the last one.
    yield* pipeline(Readable.from(chunks), createGunzip(), () => {});
  } catch (error) {
    const damaged = String((error as NodeJS.ErrnoException).code).startsWith('Z_');
    throw damaged ? new UnreadableFile('it is no gzip file or is damaged', 'fetch or pack it again') : error;
  }
}

function nothingRead(paths: readonly string[], problems: readonly Problem[]): UnreadablePath {
  const [first] = problems;
  const where = first?.line ? `line ${first.line} of ${first.path} is` : `${first?.path} is`;
  return new UnreadablePath(paths.join(', '), `no article in it (${where} ${first?.what})`, 'check what it holds');
}
