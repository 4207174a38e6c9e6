/** Writes the graph to a file of the user's: everything, or what the filters let through. */
import type { OutputFormat } from '../../core/formats/index.ts';
import type { KnowledgeGraph } from '../../core/model/index.ts';
import { onlySeen } from '../../view/only-seen.ts';
import { type Place, placedAt } from '../model/keep-places.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';
import { download, fileName } from './download.ts';
import { type PixelFormat, pngFormat } from './png.ts';

export type MenuFormat = OutputFormat | PixelFormat;

export interface ExportOrder {
  readonly format: MenuFormat;
  readonly scope: 'everything' | 'seen';
  /** Where the names are on the map now: what is seen is exported as it is seen. */
  readonly places: ReadonlyMap<string, Place>;
  /** The page of a report, asked for by the format that is one. */
  reportPage(): Promise<string>;
}

/** The core's list of formats, and a PNG beside the SVG; loaded when it is first asked for: most visits export nothing. */
export async function exportFormats(): Promise<readonly MenuFormat[]> {
  const { outputFormats } = await import('../../core/formats/index.ts');
  return outputFormats.flatMap((format): readonly MenuFormat[] =>
    format.id === 'svg' && 'chunks' in format ? [format, pngFormat(format)] : [format],
  );
}

export async function exportGraph(store: ExplorerStore, order: ExportOrder): Promise<void> {
  const { format, scope, places } = order;
  const whole = await store.source.value.whole();
  const graph = scope === 'seen' ? placedAt(onlySeen(whole, store.visible.value), places) : whole;
  const blob = new Blob(await written(graph, order), { type: format.media });
  download(blob, fileName(store.title.value, format.suffix));
}

async function written(graph: KnowledgeGraph, { format, reportPage }: ExportOrder): Promise<BlobPart[]> {
  if ('chunks' in format) return [...format.chunks(graph)];
  if ('pixels' in format) return [await format.pixels(graph)];
  if ('fill' in format) return [...format.fill(await reportPage(), graph)];
  if ('bytes' in format) return [new Uint8Array(await format.bytes(graph))];
  const { zipFiles } = await import('../../core/formats/zip.ts');
  return [new Uint8Array(zipFiles(format.files(graph)))];
}
