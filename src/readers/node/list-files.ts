/** Which files the paths given on a command line stand for, in an order that is the same on every machine. */
import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { cleanLine } from '../clean-text.ts';
import { UnreadablePath, whyUnreadable } from './unreadable-path.ts';

/** A file to read. */
export interface FoundFile {
  /** Where it lies, as a path that can be opened and shown. */
  readonly file: string;
  /** The path below the folder given, with forward slashes; a file given directly goes by its base name. */
  readonly id: string;
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
 */
export async function listFiles(paths: readonly string[], options: ListOptions): Promise<Listing> {
  const seen = new Set<string>();
  const passedOver = new Map<string, number>();
  const files: FoundFile[] = [];
  for (const path of paths) {
    const found = await filesOf(path, options);
    for (const file of found) {
      const real = await realpath(file.file);
      if (seen.has(real)) continue;
      seen.add(real);
      if (options.isKnown(file.file)) files.push(file);
      else passedOver.set(suffixOf(file.file), (passedOver.get(suffixOf(file.file)) ?? 0) + 1);
    }
  }
  return { files, passedOver };
}

async function filesOf(path: string, { isKnown, suffixes }: ListOptions): Promise<FoundFile[]> {
  const stats = await statOf(path);
  const kinds = suffixes.join(', ');
  if (!stats.isDirectory()) {
    if (isKnown(path)) return [{ file: path, id: cleanLine(basename(path)), size: stats.size }];
    throw new UnreadablePath(path, 'its kind is not known', `give it one of the endings ${kinds}`);
  }
  const files = await walk(path, '', new Set());
  if (files.length === 0) throw new UnreadablePath(path, 'the folder is empty', `put ${kinds} files into it`);
  if (!files.some(({ file }) => isKnown(file)))
    throw new UnreadablePath(path, `the folder holds no articles`, `pressgraph reads ${kinds}`);
  return files.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

// `above` holds the real paths of the folders on the way down, so that a link back up ends the walk.
async function walk(folder: string, below: string, above: ReadonlySet<string>): Promise<FoundFile[]> {
  const real = await realpath(folder);
  if (above.has(real)) return [];
  const files: FoundFile[] = [];
  for (const name of await namesIn(folder)) {
    const file = join(folder, name);
    const stats = await stat(file).catch(() => undefined); // a link to nothing
    const id = cleanLine(below + name);
    if (stats?.isDirectory()) files.push(...(await walk(file, `${below}${name}/`, new Set([...above, real]))));
    else if (stats?.isFile()) files.push({ file, id, size: stats.size });
  }
  return files;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.'));
  } catch (error) {
    throw whyUnreadable(folder, error);
  }
}

async function statOf(path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    throw whyUnreadable(path, error);
  }
}

function suffixOf(file: string): string {
  return /[^.](\.[^./\\]+)$/.exec(basename(file))?.[1]?.toLowerCase() ?? '';
}
