/** A path that cannot be read, told in one line: which one, what is wrong with it, and what to do. */
import { UnreadableFile } from '../reader.ts';

export class UnreadablePath extends Error {
  /** The path as it was given or found. */
  readonly path: string;
  readonly what: string;

  constructor(path: string, what: string, advice: string) {
    super(`cannot read ${path}: ${what}; ${advice}`);
    this.name = 'UnreadablePath';
    this.path = path;
    this.what = what;
  }
}

const BY_CODE: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  ENOENT: ['no such file or folder', 'check the path'],
  ENOTDIR: ['a part of the path is not a folder', 'check the path'],
  EACCES: ['you are not allowed to read it', 'change its permissions'],
  EPERM: ['you are not allowed to read it', 'change its permissions'],
  ELOOP: ['its links lead in a circle', 'check the path'],
  ENAMETOOLONG: ['the path is too long', 'check the path'],
};

/** The error of a failed read in our own words; an error that is none of a path's comes back as it is. */
export function whyUnreadable(path: string, error: unknown): unknown {
  if (error instanceof UnreadablePath) return error;
  if (error instanceof UnreadableFile) return new UnreadablePath(path, error.what, error.advice);
  const { code, message } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string') return error;
  const [what, advice] = BY_CODE[code] ?? [message, 'try again'];
  return new UnreadablePath(path, what, advice);
}
