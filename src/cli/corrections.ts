/** `--corrections`: what a person put right in the explorer, for the graph that is built now. */
import { readFile } from 'node:fs/promises';
import { Option } from 'commander';
import { parseCorrections } from '../core/formats/corrections.ts';
import { correctGraph } from '../core/graph/correct.ts';
import type { Correction, KnowledgeGraph } from '../core/model/index.ts';
import { orUnread } from './unread-file.ts';

/** What was read from the file that the user named. */
export interface Corrections {
  readonly path: string;
  readonly list: readonly Correction[];
}

export interface CorrectedGraph {
  readonly graph: KnowledgeGraph;
  /** For the user: how many corrections had something to correct. */
  readonly lines: readonly string[];
}

const ADVICE = { folder: 'the file that the explorer wrote' };

export function correctionsOption(): Option {
  return new Option('--corrections <file>', 'make the corrections of a file that the explorer wrote');
}

/** Reads the file before any work is done, so that a wrong one is told at once; undefined where none was named. */
export async function readCorrections(path: string | undefined): Promise<Corrections | undefined> {
  if (path === undefined) return undefined;
  return orUnread(path, ADVICE, async () => ({ path, list: parseCorrections(await readFile(path, 'utf8')) }));
}

/** The graph put right; as it was built where no corrections were named. */
export function corrected(graph: KnowledgeGraph, corrections: Corrections | undefined): CorrectedGraph {
  if (corrections === undefined) return { graph, lines: [] };
  const { path, list } = corrections;
  const right = correctGraph(graph, list);
  const made = list.length - right.idle.length;
  return { graph: right.graph, lines: [`${made} of ${list.length} corrections made as in ${path}`] };
}
