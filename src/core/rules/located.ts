/** Plain values whose mistakes can be told by file, line and field, wherever they were read from. */

/** A mistake in a file of rules or names. */
export class RuleError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly field: string,
    readonly expected: string,
  ) {
    super(`${file}:${line}: ${field === '' ? '' : `${field}: `}${expected}`);
    this.name = 'RuleError';
  }
}

export type Path = readonly (string | number)[];

/** Where a value stands: its file, and the line of a field in it. */
export interface Source {
  readonly file: string;
  readonly lineOf: (path: Path) => number;
}

/** A value with its place in a file. */
export interface Located {
  readonly value: unknown;
  readonly fail: (expected: string, field?: string | number) => RuleError;
  readonly at: (field: string | number) => Located;
}

/** The root value of a file. */
export const locate = (value: unknown, source: Source): Located => new Place(value, source);

/** Knows its path by what it lies in: thousands of fields are looked up at every start, and hardly one has a mistake. */
class Place implements Located {
  constructor(
    readonly value: unknown,
    private readonly source: Source,
    private readonly within?: Place,
    private readonly field?: string | number,
  ) {}

  at(field: string | number): Located {
    return new Place((this.value as Record<string | number, unknown> | undefined)?.[field], this.source, this, field);
  }

  fail(expected: string, field?: string | number): RuleError {
    const path = field === undefined ? this.path() : [...this.path(), field];
    return new RuleError(this.source.file, this.source.lineOf(path), path.join('.'), expected);
  }

  private path(): Path {
    return this.within === undefined || this.field === undefined ? [] : [...this.within.path(), this.field];
  }
}

export function asString(node: Located): string {
  if (typeof node.value !== 'string' || node.value === '') throw node.fail(`expected text, found ${show(node.value)}`);
  return node.value;
}

export function asNumber(node: Located): number {
  if (typeof node.value !== 'number') throw node.fail(`expected a number, found ${show(node.value)}`);
  return node.value;
}

/** A list of texts; an absent one is empty. */
export function asStrings(node: Located): string[] {
  if (node.value === undefined || node.value === null) return [];
  if (!Array.isArray(node.value)) throw node.fail(`expected a list, found ${show(node.value)}`);
  return node.value.map((value, i) => {
    if (typeof value !== 'string') throw node.fail(`expected text in quotes, found ${show(value)}`, i);
    return value;
  });
}

/** The entries of a list of records; an absent one is empty. */
export function asList(node: Located): Located[] {
  if (node.value === undefined || node.value === null) return [];
  if (!Array.isArray(node.value)) throw node.fail(`expected a list, found ${show(node.value)}`);
  return node.value.map((_, i) => node.at(i));
}

/** The keys of a record; an absent one has none. */
export function keysOf(node: Located): string[] {
  if (node.value === undefined || node.value === null) return [];
  if (typeof node.value !== 'object' || Array.isArray(node.value))
    throw node.fail(`expected fields, found ${show(node.value)}`);
  return Object.keys(node.value);
}

/** Throws where a record has a field of another name, which would be read by nobody. */
export function onlyFields(node: Located, allowed: readonly string[]): void {
  if (typeof node.value !== 'object' || node.value === null || Array.isArray(node.value))
    throw node.fail(`expected fields out of ${allowed.join(', ')}, found ${show(node.value)}`);
  for (const key of keysOf(node))
    if (!allowed.includes(key)) throw node.fail(`expected one of the fields ${allowed.join(', ')}`, key);
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60);
}
