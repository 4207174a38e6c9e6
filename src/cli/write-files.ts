/** Writes files whole or not at all: into hidden files beside their targets, which are renamed once all are complete. */
import { constants, rmSync } from 'node:fs';
import { access, open, realpath, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from './failure.ts';

export interface OutputFile {
  readonly path: string;
  /** The content, in pieces of any size, made as they are written. */
  readonly chunks: Iterable<string>;
}

/** Characters to gather before they are written. */
const WRITE_CHARACTERS = 1 << 18;

/** Fails early, before any work is done, where a file could not be written. */
export async function checkWritable(path: string): Promise<void> {
  const folder = dirname(path);
  const stats = await stat(folder).catch((error) => {
    throw whyUnwritable(path, error);
  });
  if (!stats.isDirectory()) throw unwritable(path, `${folder} is not a folder`);
  await access(folder, constants.W_OK).catch((error) => {
    throw whyUnwritable(path, error);
  });
  const target = await stat(path).catch(() => undefined);
  if (target?.isDirectory()) throw unwritable(path, 'it is a folder');
}

/** Writes all files, or none and throws a `Failure`; no file is ever half-written. Gives their sizes in bytes. */
export async function writeFiles(files: readonly OutputFile[]): Promise<readonly number[]> {
  const drafts = files.map(({ path }, index) => join(dirname(path), `.pressgraph-${process.pid}-${index}.tmp`));
  const discard = () => {
    for (const draft of drafts) rmSync(draft, { force: true });
  };
  const onSignal = (signal: NodeJS.Signals) => {
    discard();
    process.exit(signal === 'SIGINT' ? 130 : 143); // as a shell reports a process that a signal ended
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const sizes: number[] = [];
    for (const [index, file] of files.entries()) sizes.push(await writeDraft(file, drafts[index] ?? ''));
    for (const [index, { path }] of files.entries()) await settle(drafts[index] ?? '', path);
    return sizes;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    discard();
  }
}

async function writeDraft({ path, chunks }: OutputFile, draft: string): Promise<number> {
  try {
    const file = await open(draft, 'w');
    try {
      for (const piece of gathered(chunks)) await file.appendFile(piece);
      await file.sync();
      return (await file.stat()).size;
    } finally {
      await file.close();
    }
  } catch (error) {
    throw whyUnwritable(path, error);
  }
}

// A link keeps pointing where it points: its target is what is replaced.
async function settle(draft: string, path: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  await rename(draft, target).catch((error) => {
    throw whyUnwritable(path, error);
  });
}

function* gathered(chunks: Iterable<string>): Generator<string> {
  let piece = '';
  for (const chunk of chunks) {
    piece += chunk;
    if (piece.length < WRITE_CHARACTERS) continue;
    yield piece;
    piece = '';
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
