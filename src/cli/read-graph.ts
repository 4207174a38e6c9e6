/** A graph file that was written before, back from the disk. */
import { readFile } from 'node:fs/promises';
import { parseGraph } from '../core/formats/json.ts';
import type { KnowledgeGraph } from '../core/model/index.ts';
import { Failure } from './failure.ts';

/** The graph in a file that `pressgraph build -o FILE.json` wrote; a `Failure` tells what is wrong with it. */
export async function readGraph(path: string): Promise<KnowledgeGraph> {
  const json = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Failure(`cannot read ${path}: ${reasonOf(error)}; give the graph.json that pressgraph build wrote`);
  });
  try {
    return parseGraph(json);
  } catch (error) {
    throw new Failure(`cannot read ${path}: ${(error as Error).message}`);
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'no such file';
  return code === 'EISDIR' ? 'it is a folder' : message;
}
