/** What is open and what is running: things that a link or an undo should not bring back. */
import { type Signal, signal } from '@preact/signals-core';

export type Dialog = 'help' | 'graphs' | 'paste' | 'export';
export type SheetSize = 'peek' | 'half' | 'full';

export interface UiStore {
  readonly panelOpen: Signal<boolean>;
  readonly legendOpen: Signal<boolean>;
  readonly timelineOpen: Signal<boolean>;
  readonly dialog: Signal<Dialog | null>;
  /** How much of the panel a phone shows. */
  readonly sheet: Signal<SheetSize>;
  readonly layoutRunning: Signal<boolean>;
  readonly playing: Signal<boolean>;
  /** Why the map is not drawn, where it is not. */
  readonly mapTrouble: Signal<string | null>;
  /** The browser lets the page keep no corrections. */
  readonly keepsNothing: Signal<boolean>;
  readonly dropping: Signal<boolean>;
  /** What a screen reader is told. */
  readonly said: Signal<string>;
  readonly theme: Signal<'light' | 'dark'>;
}

/** What the window has room for at the start. */
interface Room {
  readonly wide: boolean;
  readonly high: boolean;
  /** Whether something is selected from the start. */
  readonly chosen: boolean;
  readonly theme: 'light' | 'dark';
}

export function createUiStore({ wide, high, chosen, theme }: Room): UiStore {
  return {
    panelOpen: signal(true),
    legendOpen: signal(wide),
    timelineOpen: signal(wide && high),
    dialog: signal<Dialog | null>(null),
    sheet: signal<SheetSize>(chosen ? 'half' : 'peek'),
    layoutRunning: signal(false),
    playing: signal(false),
    mapTrouble: signal<string | null>(null),
    keepsNothing: signal(false),
    dropping: signal(false),
    said: signal(''),
    theme: signal(theme),
  };
}
