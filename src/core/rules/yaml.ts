import { type Document, LineCounter, parseDocument, type YAMLParseError } from 'yaml';

/** Reads YAML into plain values whose mistakes can be told by file, line and field. */

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

type Path = readonly (string | number)[];

/** A value with its place in a file. */
export interface Located {
  readonly value: unknown;
  readonly fail: (expected: string, field?: string | number) => RuleError;
  readonly at: (field: string | number) => Located;
}

/** The root value of a YAML text; throws a `RuleError` where it is not YAML. */
export function parseYaml(file: string, text: string): Located {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines });
  const first = doc.errors[0];
  if (first) throw new RuleError(file, lines.linePos(first.pos[0]).line, '', inOneLine(first));
  const plain = (): unknown => {
    try {
      return doc.toJS();
    } catch (error) {
      throw new RuleError(file, 1, '', `expected YAML: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const locate = (value: unknown, path: Path): Located => ({
    value,
    fail: (expected, field) => {
      const full = field === undefined ? path : [...path, field];
      return new RuleError(file, lines.linePos(startOf(doc, full)).line, full.join('.'), expected);
    },
    at: (field) => locate((value as Record<string | number, unknown> | undefined)?.[field], [...path, field]),
  });
  return locate(plain(), []);
}

/** A mistake in the YAML itself; the library tells its line a second time, and what a programmer should call. */
function inOneLine({ code, message }: YAMLParseError): string {
  if (code === 'MULTIPLE_DOCS') return 'expected one YAML document, found a second one behind "---"';
  return `expected YAML: ${(message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/u, '')}`;
}

/** Where a field begins; where it is missing, that which should hold it. */
function startOf(doc: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = doc.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
    if (node?.range?.[0] !== undefined) return node.range[0];
  }
  return 0;
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
