/** The columns of a graph as they were meant, beside those that a reader found: for all formats that have columns. */
import { type Column, present, type Value } from '../../../src/core/formats/columns.ts';

type Values = Readonly<Record<string, unknown>>;

/** The values of an item by column, each as the format spells it; what is absent is left out. */
export function meantValues<T>(
  columns: readonly Column<T>[],
  item: T,
  spell: (value: NonNullable<Value>) => unknown,
): Values {
  return Object.fromEntries(
    columns.flatMap(({ id, of }): [string, unknown][] => {
      const value = present(of(item));
      return value === undefined ? [] : [[id, spell(value)]];
    }),
  );
}

/** What a reader found in those columns; some have an empty text where nothing is. */
export function foundValues<T>(columns: readonly Column<T>[], values: Values = {}): Values {
  return Object.fromEntries(
    columns.flatMap(({ id }): [string, unknown][] => {
      const value = values[id];
      return value === undefined || value === '' ? [] : [[id, value]];
    }),
  );
}

/** For comparing items whose order a reader does not keep. */
export const inAnyOrder = (all: readonly unknown[]): readonly string[] => all.map((one) => JSON.stringify(one)).sort();
