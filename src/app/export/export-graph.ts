/** Writes the graph to a file of the user's: everything, or what the filters let through. */
import type { KnowledgeGraph } from '../../core/model/index.ts';
import { onlySeen } from '../model/only-seen.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';
import { type ExportFormat, formatters } from './formatters.ts';

export interface ExportOrder {
  readonly format: ExportFormat;
  readonly scope: 'everything' | 'seen';
}

const TYPES = { json: 'application/json' } as const;

export async function exportGraph(store: ExplorerStore, { format, scope }: ExportOrder): Promise<void> {
  const whole = await store.source.value.whole();
  const graph: KnowledgeGraph = scope === 'seen' ? onlySeen(whole, store.visible.value) : whole;
  const write = await formatters[format]();
  const blob = new Blob([...write(graph)], { type: TYPES[format] });
  download(blob, `${fileName(store.title.value)}.${format}`);
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
