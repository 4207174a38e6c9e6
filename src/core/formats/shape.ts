/** A small language for the shape of JSON: one table both checks a value that was read and orders a value to be written. */
import { byCodeUnit } from '../model/index.ts';

export type Shape =
  | { readonly is: 'text' | 'number' | 'whole' | 'flag' }
  | { readonly is: 'oneOf'; readonly values: readonly (string | boolean)[] }
  | { readonly is: 'list'; readonly of: Shape }
  | { readonly is: 'tuple'; readonly of: readonly Shape[] }
  | { readonly is: 'map'; readonly of: Shape }
  | { readonly is: 'object'; readonly keys: Readonly<Record<string, Shape>>; readonly optional: ReadonlySet<string> };

export const text: Shape = { is: 'text' };
/** A finite number. */
export const number: Shape = { is: 'number' };
/** An integer that is not negative. */
export const whole: Shape = { is: 'whole' };
export const flag: Shape = { is: 'flag' };

export function oneOf(...values: readonly (string | boolean)[]): Shape {
  return { is: 'oneOf', values };
}

export function listOf(of: Shape): Shape {
  return { is: 'list', of };
}

export function tuple(...of: readonly Shape[]): Shape {
  return { is: 'tuple', of };
}

/** An object whose keys are data. */
export function mapOf(of: Shape): Shape {
  return { is: 'map', of };
}

/** An object of `T`; the compiler sees to it that no key is forgotten. `optional` keys may be absent. */
export function object<T>(
  keys: { readonly [K in keyof Required<T>]: Shape },
  ...optional: readonly (keyof T & string)[]
): Shape {
  return { is: 'object', keys, optional: new Set(optional) };
}

type Fields = Readonly<Record<string, unknown>>;

/** Throws where `value` is not of the shape; the message says where and what was expected. */
export function check(shape: Shape, value: unknown, place: string): void {
  switch (shape.is) {
    case 'list':
      if (!Array.isArray(value)) throw misfit(place, 'a list', value);
      for (const [at, item] of value.entries()) check(shape.of, item, `${place}[${at}]`);
      return;
    case 'tuple':
      if (!Array.isArray(value) || value.length !== shape.of.length)
        throw misfit(place, `a list of ${shape.of.length} values`, value);
      for (const [at, part] of shape.of.entries()) check(part, value[at], `${place}[${at}]`);
      return;
    case 'map':
      for (const [key, item] of Object.entries(fieldsOf(value, place)))
        check(shape.of, item, `${place}[${JSON.stringify(key)}]`);
      return;
    case 'object': {
      const fields = fieldsOf(value, place);
      for (const [key, part] of Object.entries(shape.keys)) {
        if (fields[key] === undefined && shape.optional.has(key)) continue;
        check(part, fields[key], place ? `${place}.${key}` : key);
      }
      return;
    }
    default:
      checkScalar(shape, value, place);
  }
}

/**
 * The same value with the keys of every object in the order of the shape; keys that it does not know come last, sorted.
 * What is in order already is not copied.
 */
export function ordered(shape: Shape, value: unknown): unknown {
  if (value === undefined || value === null) return value;
  switch (shape.is) {
    case 'list':
      return orderedItems(value as readonly unknown[], () => shape.of);
    case 'tuple':
      return orderedItems(value as readonly unknown[], (at) => shape.of[at] ?? text);
    case 'map':
      return Object.fromEntries(sortedEntries(value as Fields).map(([key, item]) => [key, ordered(shape.of, item)]));
    case 'object':
      return orderedFields(shape.keys, value as Fields);
    default:
      return value;
  }
}

function orderedItems(items: readonly unknown[], shapeAt: (at: number) => Shape): readonly unknown[] {
  const found = items.map((item, at) => ordered(shapeAt(at), item));
  return found.every((item, at) => item === items[at]) ? items : found;
}

function orderedFields(keys: Readonly<Record<string, Shape>>, fields: Fields): Fields {
  const own = Object.keys(fields);
  let [inPlace, changed] = [0, false];
  const known: [string, unknown][] = [];
  for (const key in keys) {
    const part = keys[key];
    if (!part || !Object.hasOwn(fields, key)) continue;
    if (own[inPlace] === key) inPlace++;
    const field = ordered(part, fields[key]);
    changed ||= field !== fields[key];
    known.push([key, field]);
  }
  if (!changed && inPlace === own.length) return fields;
  return Object.fromEntries([...known, ...sortedEntries(fields).filter(([key]) => !Object.hasOwn(keys, key))]);
}

/** Entries by key, in the order of code units. */
export function sortedEntries<T>(fields: Readonly<Record<string, T>>): (readonly [string, T])[] {
  return Object.entries(fields).sort(([a], [b]) => byCodeUnit(a, b));
}

const EXPECTED = {
  text: 'a text',
  number: 'a number',
  whole: 'a whole number from 0 up',
  flag: 'true or false',
} as const;

function checkScalar(shape: Extract<Shape, { is: keyof typeof EXPECTED | 'oneOf' }>, value: unknown, place: string) {
  if (shape.is === 'oneOf') {
    if (!shape.values.some((allowed) => allowed === value))
      throw misfit(place, shape.values.map((allowed) => JSON.stringify(allowed)).join(' or '), value);
  } else if (!fits(shape.is, value)) throw misfit(place, EXPECTED[shape.is], value);
}

function fits(is: keyof typeof EXPECTED, value: unknown): boolean {
  if (is === 'text') return typeof value === 'string';
  if (is === 'flag') return typeof value === 'boolean';
  return is === 'number' ? Number.isFinite(value) : Number.isInteger(value) && (value as number) >= 0;
}

function fieldsOf(value: unknown, place: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw misfit(place, 'an object', value);
  return value as Fields;
}

const SHOWN = 60;

function misfit(place: string, expected: string, value: unknown): Error {
  const found = value === undefined ? 'nothing' : JSON.stringify(value);
  const short = found.length > SHOWN ? `${found.slice(0, SHOWN)}…` : found;
  return new Error(`not a pressgraph/1 graph file: ${place || 'the file'} must be ${expected}, found ${short}`);
}
