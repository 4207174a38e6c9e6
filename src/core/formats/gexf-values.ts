/** A column's value as GEXF's readers take it. */
import type { ColumnType, TypedColumn, Value } from './columns.ts';
import type { GexfOptions, Note } from './gexf-plan.ts';
import { escapeXml } from './xml.ts';

type Lists = NonNullable<GexfOptions['lists']>;

/** GEXF's name for a column's type. */
export function gexfType(type: ColumnType, lists: Lists = 'text'): string {
  return type === 'list' ? (lists === 'text' ? 'string' : 'liststring') : type;
}

/** Writes the `attvalues` of items; what is absent is left out. */
export function valuesWriter<T>(
  columns: readonly TypedColumn<T>[],
  { lists = 'text' }: GexfOptions,
  note: Note,
): (item: T) => string {
  const join = lists === 'text' ? joined : quoted;
  const writers = columns.map(({ id, of }) => ({ of, write: elementWriter(id, note) }));
  return (item) => {
    let values = '';
    for (const { of, write } of writers) {
      const value = of(item);
      if (value !== undefined) values += write(Array.isArray(value) ? join(value) : (value as Scalar));
    }
    return values && `<attvalues>${values}</attvalues>`;
  };
}

type Scalar = Exclude<NonNullable<Value>, readonly string[]>;

/** A column with more different values than this has few that come twice. */
const REPEATING = 5000;

/** Writes one column's elements; what was written before is remembered, while it is likely to come again. */
function elementWriter(id: string, note: Note): (value: Scalar) => string {
  const before = `<attvalue for="${id}" value="`;
  const known = new Map<Scalar, string>();
  return (value) => {
    const found = known.size < REPEATING ? known.get(value) : undefined;
    if (found !== undefined) return found;
    const guarding = typeof value === 'string' && value.includes('INF');
    const text = typeof value === 'string' ? escapeXml(guarding ? guarded(value, note) : value) : value;
    // What is told of must be told of each time.
    if (guarding || known.size >= REPEATING) return `${before}${text}"/>`;
    // One string of its own: the parts of a concatenation would be gathered again each time that it is written.
    const written = [before, text, '"/>'].join('');
    known.set(value, written);
    return written;
  };
}

/**
 * Gephi turns the letters INF in an attribute's value into "Infinity"; an invisible word joiner between them stops it.
 * Labels and ids are not touched by Gephi, nor here.
 */
function guarded(text: string, note: Note): string {
  note('"INF" in a value, kept from Gephi by an invisible word joiner');
  return text.replaceAll('INF', 'I\u2060NF');
}

function joined(items: readonly string[]): string {
  const safe = items.some((item) => item.includes(';')) ? items.map((item) => item.replaceAll(';', ',')) : items;
  return safe.join('; ');
}

function quoted(items: readonly string[]): string {
  return `[${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(', ')}]`;
}
