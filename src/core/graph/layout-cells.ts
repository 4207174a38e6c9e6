/** A grid without bounds on which discs find the free place nearest to the middle. */

export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** More than any column or row of a layout, and small enough that two of them make one exact number. */
const STRIDE = 2 ** 20;

const nameOf = ({ column, row }: Cell): number => (row + STRIDE / 2) * STRIDE + column + STRIDE / 2;

export class Cells {
  readonly #taken = new Set<number>();
  readonly #cells: Cell[] = [];

  take(cell: Cell): void {
    const name = nameOf(cell);
    if (this.#taken.has(name)) return;
    this.#taken.add(name);
    this.#cells.push(cell);
  }

  /** Takes all cells that have taken ones on either side in their row and in their column. */
  fillHollows(): void {
    const rows = ranges(this.#cells, 'row', 'column');
    const columns = ranges(this.#cells, 'column', 'row');
    for (const [row, [left, right]] of rows) {
      for (let column = left; column <= right; column++) {
        const [top, bottom] = columns.get(column) ?? [1, 0];
        if (top <= row && row <= bottom) this.take({ column, row });
      }
    }
  }

  /** A free place for the middle of each disc, nearest to the origin; a disc reaches its steps beyond its middle cell. */
  places(steps: readonly number[]): readonly Cell[] {
    const room = steps.reduce((sum, step) => sum + 2 * (2 * step + 1) * (2 * step + 1), 4 * this.#cells.length + 400);
    const search = nearestFirst(Math.ceil(Math.sqrt(room)));
    let [next, last] = [0, -1];
    return steps.map((step) => {
      // What was taken for a disc of this reach stays taken; a smaller one may fit where it did not.
      if (step !== last) [next, last] = [0, step];
      const disc = discOf(step);
      while (next < search.length && !this.#free(search[next], disc)) next++;
      const middle = search[next] ?? { column: 0, row: 0 };
      for (const { column, row } of disc) this.take({ column: middle.column + column, row: middle.row + row });
      return middle;
    });
  }

  #free(middle: Cell | undefined, disc: readonly Cell[]): boolean {
    if (!middle) return false;
    return disc.every(
      ({ column, row }) => !this.#taken.has(nameOf({ column: middle.column + column, row: middle.row + row })),
    );
  }
}

/** The first and last taken `across` of each `along`. */
function ranges(cells: readonly Cell[], along: 'row' | 'column', across: 'row' | 'column') {
  const found = new Map<number, [number, number]>();
  for (const cell of cells) {
    const range = found.get(cell[along]);
    if (!range) found.set(cell[along], [cell[across], cell[across]]);
    else if (cell[across] < range[0]) range[0] = cell[across];
    else if (cell[across] > range[1]) range[1] = cell[across];
  }
  return found;
}

/** All cells of a square around the origin that lie in its inscribed disc, by distance, then from the top, then from the left. */
function nearestFirst(reach: number): readonly Cell[] {
  return discOf(reach).sort((a, b) => far(a) - far(b) || a.row - b.row || a.column - b.column);
}

/** The cells whose middles are no farther than `steps` and a half from the origin's. */
function discOf(steps: number): Cell[] {
  const cells: Cell[] = [];
  for (let row = -steps; row <= steps; row++)
    for (let column = -steps; column <= steps; column++)
      if (far({ row, column }) <= (steps + 0.5) * (steps + 0.5)) cells.push({ row, column });
  return cells;
}

function far({ column, row }: Cell): number {
  return column * column + row * row;
}
