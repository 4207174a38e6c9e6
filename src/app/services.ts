/** What the panels may use: handed down once, so that no component makes or imports state of its own. */
import type { ReadonlySignal } from '@preact/signals-core';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GraphLibrary } from './library/graph-library.ts';
import type { Intake } from './reading/intake.ts';
import type { ExplorerStore } from './store/explorer-store.ts';
import type { UiStore } from './store/ui-store.ts';

/** What the page can do with the map; nothing happens where there is no map. */
export interface MapActions {
  zoom(factor: number): void;
  fit(nodes?: Iterable<string>): void;
  flyTo(node: string): void;
  /** Moves the map only where one of the nodes cannot be seen. */
  show(nodes: readonly string[]): void;
  startLayout(): void;
  stopLayout(): void;
  /** Where a node is on the page, in CSS pixels. */
  place(node: string): { readonly x: number; readonly y: number; readonly radius: number } | undefined;
  /** A point on an edge on the page, by its share of the way: the middle by default. */
  onEdge(edge: string, share?: number): { readonly x: number; readonly y: number } | undefined;
  /** Where all nodes are, in the graph's own units; empty without a map. */
  places(): ReadonlyMap<string, readonly [number, number]>;
  attach(container: HTMLElement): () => void;
  readonly ready: ReadonlySignal<boolean>;
  /** Now, or as soon as the map takes the place of another view; the last wish counts. */
  whenReady(work: () => void): void;
}

export interface Services {
  readonly store: ExplorerStore;
  readonly ui: UiStore;
  readonly map: MapActions;
  readonly intake: Intake;
  readonly library: GraphLibrary;
  /** The page of a report, without a graph. */
  reportPage(): Promise<string>;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('A component was drawn outside of the page.');
  return services;
}
