/** Writes the graph to a file of the user's: everything, or what the filters let through. */
import type { FolderFormat, GraphFormat } from '../../core/formats/index.ts';
import type { KnowledgeGraph } from '../../core/model/index.ts';
import { type Place, placedAt } from '../model/keep-places.ts';
import { onlySeen } from '../model/only-seen.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';
import { download, fileName } from './download.ts';

export type ExportFormat = GraphFormat | FolderFormat;

export interface ExportOrder {
  readonly format: ExportFormat;
  readonly scope: 'everything' | 'seen';
  /** Where the names are on the map now: what is seen is exported as it is seen. */
  readonly places: ReadonlyMap<string, Place>;
}

/** The core's list of formats, loaded when it is first asked for: most visits export nothing. */
export async function exportFormats(): Promise<readonly ExportFormat[]> {
  const { graphFormats, folderFormats } = await import('../../core/formats/index.ts');
  return [...graphFormats, ...folderFormats];
}

export async function exportGraph(store: ExplorerStore, { format, scope, places }: ExportOrder): Promise<void> {
  const whole = await store.source.value.whole();
  const graph = scope === 'seen' ? placedAt(onlySeen(whole, store.visible.value), places) : whole;
  const blob = new Blob(await written(graph, format), { type: format.media });
  download(blob, fileName(store.title.value, format.suffix));
}

async function written(graph: KnowledgeGraph, format: ExportFormat): Promise<BlobPart[]> {
  if ('chunks' in format) return [...format.chunks(graph)];
  const { zipFiles } = await import('../../core/formats/zip.ts');
  return [new Uint8Array(zipFiles(format.files(graph)))];
}
