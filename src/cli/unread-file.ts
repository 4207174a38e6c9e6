/** Why a file that the user named cannot be read, and what to do about it, in one line. */
import { Failure } from './failure.ts';

export interface Advice {
  /** What to give instead of a folder. */
  readonly folder: string;
  /** What to do with a file that is not UTF-8; only for those whose bytes are checked. */
  readonly encoding?: string;
}

/** What `read` gives; whatever it throws is told as a failure of the file. */
export async function orUnread<T>(path: string, advice: Advice, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new Failure(`cannot read ${path}: ${whyNot(error as NodeJS.ErrnoException, advice)}`);
  }
}

function whyNot(error: NodeJS.ErrnoException, { folder, encoding }: Advice): string {
  if (encoding !== undefined && error instanceof TypeError) return `it is not a text file in UTF-8; ${encoding}`;
  const why: Readonly<Record<string, string>> = {
    ENOENT: 'no such file; check the path',
    EISDIR: `it is a folder; give ${folder}`,
    EACCES: 'no permission to read it; change its permissions',
  };
  return why[error.code ?? ''] ?? error.message;
}

/** The text of a file in UTF-8; throws a TypeError for any other. */
export const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
