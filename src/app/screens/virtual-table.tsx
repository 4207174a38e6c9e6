/** A table of any length that draws only the rows in sight; sorted by a click on a heading, worked by the keyboard. */
// biome-ignore-all lint/a11y/useSemanticElements: a real table cannot leave rows out; ARIA roles say the same
// biome-ignore-all lint/a11y/useFocusableInteractive: rows and headings hold the buttons that are focused
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TEXTS } from '../texts.ts';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** What rows are sorted by. */
  readonly value: (row: Row) => string | number;
  readonly cell?: (row: Row) => ComponentChildren;
  /** The first click puts the greatest on top, or the latest; for others the first letter of the alphabet. */
  readonly falls?: boolean;
  /** Share of the width. */
  readonly share: number;
  /** Left out where there is little room. */
  readonly optional?: boolean;
}

interface VirtualTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly current: string | undefined;
  readonly onOpen: (row: Row) => void;
  readonly sortBy: string;
}

interface Sort {
  readonly id: string;
  readonly up: boolean;
}

const ROW = 44;
/** Pixels that all columns need; with fewer, the optional ones are left out. */
const ROOMY = 720;
const SPARE = 8;

export function VirtualTable<Row>({
  label,
  rows,
  columns: all,
  keyOf,
  current,
  onOpen,
  sortBy,
}: VirtualTableProps<Row>) {
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<Sort>({ id: sortBy, up: !all.find(({ id }) => id === sortBy)?.falls });
  const [top, setTop] = useState(0);
  const [size, setSize] = useState({ width: innerWidth, height: 600 });
  const columns = size.width < ROOMY ? all.filter(({ optional }) => !optional) : all;
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    const measure = (): void => setSize({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // Rows are found and sorted by all columns, those without room included.
  const shown = arrange(rows, all, { query, sort });
  const first = Math.max(0, Math.floor(top / ROW) - SPARE);
  const last = Math.min(shown.length, Math.ceil((top + size.height) / ROW) + SPARE);
  const template = { gridTemplateColumns: columns.map(({ share }) => `minmax(0, ${share}fr)`).join(' ') };
  return (
    <div class="table-screen">
      <div class="table-tools">
        <input
          type="search"
          aria-label={TEXTS.table.filter}
          placeholder={TEXTS.table.filter}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <span class="quiet" role="status">
          {TEXTS.table.rows(shown.length)}
        </span>
      </div>
      <div class="table" role="table" aria-label={label} aria-rowcount={shown.length + 1}>
        <div role="rowgroup">
          <div role="row" class="table-head" style={template} aria-rowindex={1}>
            {columns.map((column) => (
              <Heading key={column.id} column={column} sort={sort} onSort={setSort} />
            ))}
          </div>
        </div>
        <div
          class="table-body"
          ref={body}
          role="rowgroup"
          tabIndex={0}
          onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        >
          <div class="table-height" style={{ height: `${shown.length * ROW}px` }} role="presentation">
            {shown.slice(first, last).map((row, place) => (
              <div
                role="row"
                key={keyOf(row)}
                class="table-row"
                aria-rowindex={first + place + 2}
                aria-current={keyOf(row) === current ? 'true' : undefined}
                style={{ ...template, top: `${(first + place) * ROW}px` }}
              >
                {columns.map((column, at) => (
                  <div role="cell" key={column.id}>
                    {at === 0 ? (
                      <button type="button" class="row-button" onClick={() => onOpen(row)}>
                        {column.cell?.(row) ?? column.value(row)}
                      </button>
                    ) : (
                      (column.cell?.(row) ?? column.value(row))
                    )}
                  </div>
                ))}
              </div>
            ))}
          </div>
          {shown.length === 0 && <p class="quiet table-empty">{TEXTS.table.empty}</p>}
        </div>
      </div>
    </div>
  );
}

function Heading<Row>({ column, sort, onSort }: { column: Column<Row>; sort: Sort; onSort: (sort: Sort) => void }) {
  const active = sort.id === column.id;
  const direction = active ? (sort.up ? 'ascending' : 'descending') : 'none';
  return (
    <div role="columnheader" aria-sort={direction}>
      <button type="button" onClick={() => onSort({ id: column.id, up: active ? !sort.up : !column.falls })}>
        {column.title}
        <span aria-hidden="true">{active ? (sort.up ? ' ↑' : ' ↓') : ''}</span>
      </button>
    </div>
  );
}

function arrange<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { query, sort }: { query: string; sort: Sort },
): readonly Row[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const text = (row: Row): string =>
    columns
      .map(({ value }) => value(row))
      .join(' ')
      .toLowerCase();
  const kept = words.length === 0 ? [...rows] : rows.filter((row) => words.every((word) => text(row).includes(word)));
  const column = columns.find(({ id }) => id === sort.id);
  if (!column) return kept;
  return kept.sort((a, b) => {
    const [first, second] = [column.value(a), column.value(b)];
    const order = first < second ? -1 : first > second ? 1 : 0;
    return sort.up ? order : -order;
  });
}
