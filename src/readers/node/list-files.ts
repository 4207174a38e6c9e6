/** Which files the paths given on a command line stand for, in an order that is the same on every machine. */

import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { byCodeUnit } from '../../core/model/index.ts';
import { cleanLine } from '../clean-text.ts';
import { UnreadablePath, whyUnreadable } from './unreadable-path.ts';

/** A file to read. */
export interface FoundFile {
  /** Where it lies, as a path that can be opened and shown. */
  readonly file: string;
  /** The same without links: one file has one, however it is reached. */
  readonly real: string;
  /** The path below the folder given, with forward slashes; a file given directly goes by its base name. */
  readonly id: string;
  /** In bytes. */
  readonly size: number;
}

export interface Listing {
  readonly files: readonly FoundFile[];
  /** How many files of each other suffix were passed over: `.pdf` → 3; '' is for names without one. */
  readonly passedOver: ReadonlyMap<string, number>;
}

export interface ListOptions {
  /** Whether some reader takes a file of this name. */
  readonly isKnown: (name: string) => boolean;
  /** Every suffix that is read, for messages. */
  readonly suffixes: readonly string[];
}

/**
 * Files in the order of the paths, those of a folder sorted by code unit; hidden ones are skipped, links followed,
 * and a file that is reached twice counts once. Throws `UnreadablePath` for a path that holds nothing to read.
 *
 * Synchronous, like all that is done to each of many small files here: waiting for one at a time took five times as long.
 */
export function listFiles(paths: readonly string[], options: ListOptions): Listing {
  const seen = new Set<string>();
  const passedOver = new Map<string, number>();
  const files: FoundFile[] = [];
  for (const found of paths.flatMap((path) => filesOf(path, options))) {
    if (seen.has(found.real)) continue;
    seen.add(found.real);
    if (options.isKnown(found.file)) files.push(found);
    else passedOver.set(suffixOf(found.file), (passedOver.get(suffixOf(found.file)) ?? 0) + 1);
  }
  return { files, passedOver };
}

function filesOf(path: string, { isKnown, suffixes }: ListOptions): FoundFile[] {
  const stats = orUnreadable(path, () => statSync(path));
  const kinds = suffixes.join(', ');
  if (!stats.isDirectory()) {
    if (!isKnown(path)) throw new UnreadablePath(path, 'its kind is not known', `give it one of the endings ${kinds}`);
    return [{ file: path, real: realpathSync(path), id: cleanLine(basename(path)), size: stats.size }];
  }
  const files = [...walk({ folder: path, real: realpathSync(path), below: '', above: [] })];
  if (files.length === 0) throw new UnreadablePath(path, 'the folder is empty', `put ${kinds} files into it`);
  if (!files.some(({ file }) => isKnown(file)))
    throw new UnreadablePath(path, `the folder holds no articles`, `pressgraph reads ${kinds}`);
  return files.sort((a, b) => byCodeUnit(a.id, b.id));
}

interface Step {
  readonly folder: string;
  readonly real: string;
  /** The part of the path that goes into ids: '' or `sub/`. */
  readonly below: string;
  /** Real paths of the folders on the way down, so that a link back up ends the walk. */
  readonly above: readonly string[];
}

function* walk({ folder, real, below, above }: Step): Generator<FoundFile> {
  if (above.includes(real)) return;
  for (const entry of orUnreadable(folder, () => readdirSync(folder, { withFileTypes: true }))) {
    if (entry.name.startsWith('.')) continue;
    const file = join(folder, entry.name);
    const found = lookAt(entry, file, real);
    if (found?.stats.isDirectory())
      yield* walk({ folder: file, real: found.real, below: `${below}${entry.name}/`, above: [...above, real] });
    else if (found?.stats.isFile())
      yield { file, real: found.real, id: cleanLine(below + entry.name), size: found.stats.size };
  }
}

/** Undefined for a link that leads nowhere or in a circle. */
function lookAt(
  entry: Dirent,
  file: string,
  folder: string,
): { readonly stats: Stats; readonly real: string } | undefined {
  try {
    return { stats: statSync(file), real: entry.isSymbolicLink() ? realpathSync(file) : join(folder, entry.name) };
  } catch (error) {
    if (entry.isSymbolicLink()) return undefined;
    throw whyUnreadable(file, error);
  }
}

function orUnreadable<Result>(path: string, look: () => Result): Result {
  try {
    return look();
  } catch (error) {
    throw whyUnreadable(path, error);
  }
}

function suffixOf(file: string): string {
  return /[^.](\.[^./\\]+)$/.exec(basename(file))?.[1]?.toLowerCase() ?? '';
}
