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
  const write = lists === 'text' ? joined : quoted;
  const parts = columns.map(({ id, of }) => ({ of, before: `<attvalue for="${id}" value="` }));
  return (item) => {
    let values = '';
    for (const { of, before } of parts) {
      const value = of(item);
      if (value !== undefined) values += `${before}${written(value, write, note)}"/>`;
    }
    return values && `<attvalues>${values}</attvalues>`;
  };
}

function written(value: NonNullable<Value>, list: (items: readonly string[]) => string, note: Note): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return escapeXml(guarded(typeof value === 'string' ? value : list(value), note));
}

/**
 * Gephi turns the letters INF in an attribute's value into "Infinity"; an invisible word joiner between them stops it.
 * Labels and ids are not touched by Gephi, nor here.
 */
function guarded(text: string, note: Note): string {
  if (!text.includes('INF')) return text;
  note('"INF" in a value, kept from Gephi by an invisible word joiner');
  return text.replaceAll('INF', 'I\u2060NF');
}

function joined(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(';', ',')).join('; ');
}

function quoted(items: readonly string[]): string {
  return `[${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(', ')}]`;
}
