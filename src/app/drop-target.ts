/** The whole page takes files that are dropped on it, and articles that are pasted. */
import { chosenFiles, droppedFiles } from './reading/dropped-files.ts';
import type { Services } from './services.ts';

export function listenToDrops({ ui, intake }: Services): void {
  let depth = 0;
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const over = (change: number): void => {
    depth = Math.max(0, depth + change);
    ui.dropping.value = depth > 0;
  };
  document.addEventListener('dragenter', (event) => hasFiles(event) && over(1));
  document.addEventListener('dragleave', (event) => hasFiles(event) && over(-1));
  document.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    if (!event.dataTransfer || !hasFiles(event)) return;
    event.preventDefault();
    over(-depth);
    void droppedFiles(event.dataTransfer).then(intake.take);
  });
  document.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length > 0) void intake.take(chosenFiles(files));
  });
}
