/** Keeps the address in step with the view: a copied link restores it, and a changed one is obeyed. */
import { effect } from '@preact/signals-core';
import { writeLink } from '../view/view-link.ts';
import type { MapController } from './map-controller.ts';
import type { ExplorerStore } from './store/explorer-store.ts';

const SETTLED_MS = 250;

export interface AddressSync {
  /** The camera moved. */
  touch(): void;
}

/** Replaces the entry instead of adding one: undo is the way back, and the browser's own leads out of the page. */
export function syncAddress(store: ExplorerStore, camera: () => ReturnType<MapController['camera']>): AddressSync {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moved = false;
  const write = (): void => {
    const link = writeLink({ view: store.view.value, camera: moved ? camera() : null });
    const address = location.pathname + location.search + (link && `#${link}`);
    if (address !== location.pathname + location.search + location.hash) history.replaceState(null, '', address);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(write, SETTLED_MS);
  };
  effect(() => {
    store.view.value;
    soon();
  });
  return {
    touch: () => {
      moved = true;
      soon();
    },
  };
}
