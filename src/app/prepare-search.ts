/** Makes the search ready while the page is at rest: the first letter that is typed should find as fast as the tenth. */
import { effect } from '@preact/signals-core';
import type { ExplorerStore } from './store/explorer-store.ts';

/** A step at a time, each when nothing else is to be done; begun anew for each graph. */
export function prepareSearch({ searcher, source }: ExplorerStore): void {
  let graph = 0;
  effect(() => {
    const mine = ++graph;
    const quotes = source.value;
    const steps = [() => searcher.value.prepare(), () => void quotes.prepareSearch()];
    const next = (): void => {
      if (mine !== graph) return;
      steps.shift()?.();
      if (steps.length > 0) whenIdle(next);
    };
    whenIdle(next);
  });
}

/** Not every browser tells when it is at rest. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 300);
}
