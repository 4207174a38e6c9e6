/** Writes files whole or not at all: into hidden files beside their targets, which are renamed once all are complete. */
import { randomUUID } from 'node:crypto';
import { constants, rmSync } from 'node:fs';
import { access, open, realpath, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from './failure.ts';

export interface OutputFile {
  readonly path: string;
  /** The content, text or bytes, in pieces of any size, made as they are written, or begun only then. */
  readonly chunks: Chunks | (() => Promise<Chunks>);
}

type Chunks = Iterable<string | Uint8Array>;

/** Characters to gather before they are written. */
const WRITE_CHARACTERS = 1 << 18;

/** Fails early, before any work is done, where a file could not be written. */
export async function checkWritable(path: string): Promise<void> {
  const folder = dirname(path);
  const stats = await told(path, () => stat(folder));
  if (!stats.isDirectory()) throw unwritable(path, `${folder} is not a folder`);
  await told(path, () => access(folder, constants.W_OK));
  const target = await stat(path).catch(() => undefined);
  if (target?.isDirectory()) throw unwritable(path, 'it is a folder');
}

/** Writes all files, or none and throws a `Failure`; no file is ever half-written. Gives their sizes in bytes. */
export async function writeFiles(files: readonly OutputFile[]): Promise<readonly number[]> {
  const drafts = await Promise.all(files.map(draftOf));
  const discard = () => {
    for (const { draft } of drafts) rmSync(draft, { force: true });
  };
  const onSignal = (signal: NodeJS.Signals) => {
    discard();
    process.exit(signal === 'SIGINT' ? 130 : 143); // as a shell reports a process that a signal ended
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const sizes: number[] = [];
    for (const draft of drafts) sizes.push(await told(draft.path, () => write(draft)));
    for (const { path, draft, target } of drafts) await told(path, () => rename(draft, target));
    return sizes;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    discard();
  }
}

interface Draft extends OutputFile {
  /** The file that is replaced: a link keeps pointing where it points. */
  readonly target: string;
  /** Beside the target, since a file can only be renamed within its disk. */
  readonly draft: string;
}

async function draftOf(file: OutputFile): Promise<Draft> {
  const target = await realpath(file.path).catch(() => file.path);
  return { ...file, target, draft: join(dirname(target), `.pressgraph-${randomUUID()}.tmp`) };
}

async function write({ draft, chunks }: Draft): Promise<number> {
  const file = await open(draft, 'wx');
  try {
    for (const piece of gathered(typeof chunks === 'function' ? await chunks() : chunks)) await file.appendFile(piece);
    await file.sync();
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

/** Does something to a file of the user's, and tells in our words what went wrong with it. */
async function told<Result>(path: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw whyUnwritable(path, error);
  }
}

/** Short texts gathered to long ones; bytes as they are. */
function* gathered(chunks: Chunks): Generator<string | Uint8Array> {
  let piece = '';
  for (const chunk of chunks) {
    if (typeof chunk === 'string') piece += chunk;
    if (typeof chunk === 'string' && piece.length < WRITE_CHARACTERS) continue;
    yield piece;
    piece = '';
    if (typeof chunk !== 'string') yield chunk;
  }
  yield piece;
}

const BY_CODE: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; create it, or choose another',
  ENOTDIR: 'a part of the path is not a folder; choose another path',
  EACCES: 'you are not allowed to write there; choose another folder',
  EPERM: 'you are not allowed to write there; choose another folder',
  EROFS: 'the disk is read-only; choose another folder',
  ENOSPC: 'the disk is full; free some space, or choose another folder',
  EDQUOT: 'your disk quota is used up; free some space, or choose another folder',
};

function whyUnwritable(path: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string' || code.startsWith('ERR_')) return error;
  return new Failure(`cannot write ${path}: ${BY_CODE[code] ?? `${message}; try another path`}`);
}

function unwritable(path: string, what: string): Failure {
  return new Failure(`cannot write ${path}: ${what}; choose another path`);
}
