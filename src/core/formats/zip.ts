/** Several files as one ZIP archive. */
import { strToU8, zipSync } from 'fflate';

/** The archive's bytes, the same for the same files: all of them are dated 1980-01-01. */
export function zipFiles(files: ReadonlyMap<string, string>): Uint8Array {
  const entries = Array.from(files, ([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 6 });
}
