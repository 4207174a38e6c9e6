/** A value that remembers what it was: undo and redo for everything that is part of it. */
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';

export interface History<T> {
  readonly value: ReadonlySignal<T>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /**
   * Sets a new value. Changes in a row with the same `gesture` (a slider that is dragged) undo as one.
   */
  set(next: T, gesture?: string): void;
  /** Says more of the present value than was known when it was set; nothing to undo. */
  amend(next: T): void;
  undo(): void;
  redo(): void;
  /** Starts over: nothing to undo. */
  reset(next: T): void;
}

const MOST_STEPS = 200;

export function createHistory<T>(start: T): History<T> {
  const past = signal<readonly T[]>([]);
  const future = signal<readonly T[]>([]);
  const value = signal(start);
  let lastGesture: string | undefined;
  const step = (from: typeof past, to: typeof past): void => {
    const next = from.value.at(-1);
    if (next === undefined) return;
    to.value = [...to.value, value.value];
    from.value = from.value.slice(0, -1);
    value.value = next;
    lastGesture = undefined;
  };
  return {
    value,
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    set: (next, gesture) => {
      if (next === value.value) return;
      if (gesture === undefined || gesture !== lastGesture)
        past.value = [...past.value, value.value].slice(-MOST_STEPS);
      lastGesture = gesture;
      future.value = [];
      value.value = next;
    },
    amend: (next) => {
      value.value = next;
    },
    undo: () => step(past, future),
    redo: () => step(future, past),
    reset: (next) => {
      past.value = [];
      future.value = [];
      lastGesture = undefined;
      value.value = next;
    },
  };
}
