/** `--corrections`: what a person put right in the explorer, for the graph that is built now. */
import { readFile } from 'node:fs/promises';
import { parseCorrections } from '../core/formats/corrections.ts';
import { correctGraph } from '../core/graph/correct.ts';
import type { Correction, KnowledgeGraph } from '../core/model/index.ts';
import { Failure } from './failure.ts';

/** What was read from the file that the user named. */
export interface Corrections {
  readonly path: string;
  readonly list: readonly Correction[];
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; check the path',
  EISDIR: 'it is a folder; give the file that the explorer wrote',
  EACCES: 'no permission to read it; change its permissions',
};

/** Reads the file before any work is done, so that a wrong one is told at once. */
export async function readCorrections(path: string): Promise<Corrections> {
  try {
    return { path, list: parseCorrections(await readFile(path, 'utf8')) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Failure(`cannot read ${path}: ${WHY[code ?? ''] ?? message}`);
  }
}

/** The corrected graph, and for the user how many corrections had something to correct. */
export function withCorrections(
  graph: KnowledgeGraph,
  { path, list }: Corrections,
): { readonly graph: KnowledgeGraph; readonly lines: readonly string[] } {
  const corrected = correctGraph(graph, list);
  const made = list.length - corrected.idle.length;
  return { graph: corrected.graph, lines: [`${made} of ${list.length} corrections made as in ${path}`] };
}
