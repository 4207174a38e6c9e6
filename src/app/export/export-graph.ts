/** Writes the graph to a file of the user's: everything, or what the filters let through. */
import type { GraphFormat } from '../../core/formats/index.ts';
import { onlySeen } from '../model/only-seen.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';

export interface ExportOrder {
  readonly format: GraphFormat;
  readonly scope: 'everything' | 'seen';
}

/** The core's list of formats, loaded when it is first asked for: most visits export nothing. */
export async function exportFormats(): Promise<readonly GraphFormat[]> {
  const { graphFormats } = await import('../../core/formats/index.ts');
  return graphFormats;
}

export async function exportGraph(store: ExplorerStore, { format, scope }: ExportOrder): Promise<void> {
  const whole = await store.source.value.whole();
  const graph = scope === 'seen' ? onlySeen(whole, store.visible.value) : whole;
  download(new Blob([...format.chunks(graph)], { type: format.media }), fileName(store.title.value) + format.suffix);
}

function fileName(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return plain || 'pressgraph';
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has its own hold on the data by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
