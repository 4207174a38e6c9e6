/** Keeps what a person put right as it happens: nobody should lose corrections to a closed page. */
import { effect } from '@preact/signals-core';
import type { ExplorerStore } from '../store/explorer-store.ts';
import type { UiStore } from '../store/ui-store.ts';
import type { GraphLibrary } from './graph-library.ts';

export function keepOverlay({ store, ui, library }: { store: ExplorerStore; ui: UiStore; library: GraphLibrary }) {
  // What was just opened is what is kept.
  let known: readonly unknown[] = [store.home.value, store.corrections.value, store.arrangement.value];
  effect(() => {
    const [home, corrections, arrangement] = [store.home.value, store.corrections.value, store.arrangement.value];
    const before = known;
    known = [home, corrections, arrangement];
    if (home === null || before[0] !== home || known.every((one, at) => one === before[at])) return;
    library.keepOverlay(home, { corrections, arrangement }).catch(() => {
      ui.keepsNothing.value = true;
    });
  });
}
