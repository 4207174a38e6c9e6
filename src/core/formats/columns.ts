/** Columns of a table: what each takes from an item, and which type fits all its values. */

/** A value that is absent is undefined, never an empty text. */
export type Value = string | number | boolean | readonly string[] | undefined;

/** Small whole numbers are `integer` (32 bits), larger ones `long` (exact up to 2^53), all others `double`. */
export type ColumnType = 'string' | 'list' | 'boolean' | 'integer' | 'long' | 'double';

export interface Column<T> {
  /** `[a-z][a-z0-9_]*`: name and title in one. */
  readonly id: string;
  /** Where all values are of one type anyway: saves a look at each of them. */
  readonly type?: ColumnType;
  of(item: T): Value;
}

export interface TypedColumn<T> extends Column<T> {
  readonly type: ColumnType;
}

const INTEGER = 2 ** 31;

/** The columns, each with the narrowest type that holds all its values; one without values is left out, unless typed. */
export function typeColumns<T>(columns: readonly Column<T>[], items: readonly T[]): readonly TypedColumn<T>[] {
  const types = columnTypes(columns, items);
  return columns.flatMap((column, at) => {
    const type = types[at];
    return type ? [{ id: column.id, of: (item: T) => present(column.of(item)), type }] : [];
  });
}

/**
 * Undefined for what stands for nothing: an empty text or list, and a number that a 32-bit float cannot hold. Numbers too small
 * for one are 0: some readers fail on them.
 */
export function present(value: Value): Value {
  if (typeof value === 'number') return finite32(value);
  if (typeof value === 'string' || Array.isArray(value)) return value.length > 0 ? value : undefined;
  return value;
}

/** The number where a 32-bit float can hold it, 0 where it is too small for one, undefined where it is too large or none. */
export function finite32(value: number): number | undefined {
  const rounded = Math.fround(value);
  if (!Number.isFinite(rounded)) return undefined;
  return Math.abs(rounded) < SMALLEST ? 0 : value;
}

/** The smallest 32-bit float of full precision. */
const SMALLEST = 2 ** -126;

/** All columns in one go over the items: to fetch an item from memory takes longer than to look at it. */
function columnTypes<T>(columns: readonly Column<T>[], items: readonly T[]): readonly (ColumnType | undefined)[] {
  const types = columns.map(({ type }) => type);
  let open = columns.flatMap((column, at) => (column.type ? [] : [{ column, at }]));
  for (const item of items) {
    let settled = false;
    for (const { column, at } of open) {
      const value = present(column.of(item));
      if (value === undefined) continue;
      const type = widest(types[at], typeOf(value));
      types[at] = type;
      settled ||= type === 'string';
    }
    // No other value can change these any more.
    if (settled) open = open.filter(({ at }) => types[at] !== 'string');
  }
  return types;
}

const NUMBERS: readonly ColumnType[] = ['integer', 'long', 'double'];

function widest(known: ColumnType | undefined, next: ColumnType): ColumnType {
  if (known === undefined || known === next) return next;
  const [a, b] = [NUMBERS.indexOf(known), NUMBERS.indexOf(next)];
  return a >= 0 && b >= 0 ? (NUMBERS[Math.max(a, b)] ?? 'string') : 'string';
}

function typeOf(value: NonNullable<Value>): ColumnType {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value !== 'number') return 'list';
  if (!Number.isSafeInteger(value)) return 'double';
  return value >= -INTEGER && value < INTEGER ? 'integer' : 'long';
}
