/** Cuts a text at the borders of overlapping marks, so that each piece can be shown with all marks that cover it. */

export interface Mark<T> {
  readonly from: number;
  readonly to: number;
  readonly what: T;
}

export interface Segment<T> {
  readonly text: string;
  readonly start: number;
  /** The marks that cover this piece, in the order given. */
  readonly marks: readonly T[];
}

/** Marks are clipped to the text; empty ones are dropped. The pieces put together are the text. */
export function cutAtMarks<T>(text: string, marks: readonly Mark<T>[]): readonly Segment<T>[] {
  const inside = marks
    .map(({ from, to, what }) => ({ from: Math.max(0, from), to: Math.min(text.length, to), what }))
    .filter(({ from, to }) => from < to);
  const borders = [...new Set([0, text.length, ...inside.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const byStart = [...inside].sort((a, b) => a.from - b.from);
  const segments: Segment<T>[] = [];
  let open: Mark<T>[] = [];
  let next = 0;
  for (let place = 0; place + 1 < borders.length; place++) {
    const start = borders[place] ?? 0;
    while (byStart[next] && (byStart[next]?.from ?? 0) <= start) open.push(byStart[next++] as Mark<T>);
    open = open.filter(({ to }) => to > start);
    segments.push({ text: text.slice(start, borders[place + 1]), start, marks: open.map(({ what }) => what) });
  }
  return segments;
}
