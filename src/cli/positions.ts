/** `--positions`: the places, sizes and colours of a GEXF file that was laid out in Gephi, for the graph that is built now. */
import { readFile } from 'node:fs/promises';
import { Option } from 'commander';
import { applyLooks, type Look, readLooks } from '../core/formats/gexf-places.ts';
import type { KnowledgeGraph } from '../core/model/index.ts';
import { orUnread, utf8 } from './unread-file.ts';

/** What was read from the file that the user named. */
export interface Positions {
  readonly path: string;
  readonly looks: ReadonlyMap<string, Look>;
}

export interface PlacedGraph {
  readonly graph: KnowledgeGraph;
  /** For the user: how many entities the file knew. */
  readonly lines: readonly string[];
}

const ADVICE = { folder: 'the GEXF file that Gephi exported', encoding: 'give a GEXF file' };

export function positionsOption(): Option {
  return new Option('--positions <file>', 'take places, sizes and colours from a GEXF file that was laid out in Gephi');
}

/** Reads the file before any work is done, so that a wrong one is told at once; undefined where none was named. */
export async function readPositions(path: string | undefined): Promise<Positions | undefined> {
  if (path === undefined) return undefined;
  return orUnread(path, ADVICE, async () => ({ path, looks: readLooks(utf8(await readFile(path))) }));
}

/** The graph as the file shows it; where the file knows none of its entities, the graph keeps the layout that it has. */
export function placed(graph: KnowledgeGraph, positions: Positions | undefined): PlacedGraph {
  if (positions === undefined) return { graph, lines: [] };
  const { path, looks } = positions;
  const found = applyLooks(graph, looks);
  const line = `${found.known} of ${graph.nodes.length} entities placed as in ${path}`;
  if (found.known > 0) return { graph: found.graph, lines: [line] };
  return { graph, lines: [`${line}: none of its nodes is in this graph, which keeps its own layout`] };
}
