/** Lights on the map what the pointer is on in a text or a list. */
import type { ExplorerStore } from '../store/explorer-store.ts';
import type { Hover } from '../store/scene.ts';

/** What an element needs for it; null lights nothing. */
export function lights({ hovered }: ExplorerStore, target: Hover | null) {
  return {
    onMouseEnter: () => {
      hovered.value = target;
    },
    onMouseLeave: () => {
      hovered.value = null;
    },
  };
}
