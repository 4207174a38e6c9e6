/** Several files as one ZIP archive. */
import { strToU8, unzipSync, zipSync } from 'fflate';

/** The archive's bytes, the same for the same files: all of them are dated 1980-01-01. */
export function zipFiles(files: ReadonlyMap<string, string>): Uint8Array {
  return zipped(Array.from(files, ([name, text]) => [name, strToU8(text)]));
}

/** An archive that another library made, packed and dated as ours are: its bytes no longer tell the engine or the hour. */
export function zipAnew(archive: Uint8Array): Uint8Array {
  return zipped(Object.entries(unzipSync(archive)));
}

function zipped(entries: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 6 });
}
