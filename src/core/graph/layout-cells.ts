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
    const reach = Math.ceil(Math.sqrt(room));
    const grid = new Grid(this.#cells, reach + Math.max(0, ...new Set(steps)));
    const search = nearestFirst(reach, (cell) => grid.placeOf(cell));
    let [next, last] = [0, -1];
    let disc: Int32Array = new Int32Array();
    return steps.map((step) => {
      // What was taken for a disc of this reach stays taken; a smaller one may fit where it did not.
      if (step !== last) {
        [next, last] = [0, step];
        disc = grid.discOf(step);
      }
      next = grid.firstFree(search, next, disc);
      const middle = search[next] ?? grid.placeOf({ column: 0, row: 0 });
      grid.take(middle, disc);
      return grid.cellAt(middle);
    });
  }
}

/** The taken cells within a square around the origin, as an array: discs are tried against it millions of times. */
class Grid {
  readonly #half: number;
  readonly #width: number;
  readonly #taken: Uint8Array;

  constructor(cells: readonly Cell[], reach: number) {
    this.#half = cells.reduce((most, { row, column }) => Math.max(most, Math.abs(row), Math.abs(column)), reach);
    this.#width = 2 * this.#half + 1;
    this.#taken = new Uint8Array(this.#width * this.#width);
    for (const cell of cells) this.#taken[this.placeOf(cell)] = 1;
  }

  /** The cells of a disc, relative to its middle. */
  discOf(steps: number): Int32Array {
    const cells: number[] = [];
    eachInDisc(steps, ({ row, column }) => cells.push(row * this.#width + column));
    return Int32Array.from(cells);
  }

  /** The first of `search`, from `start` on, that can be the middle of such a disc; its length where none can. */
  firstFree(search: Int32Array, start: number, disc: Int32Array): number {
    for (let i = start; i < search.length; i++) if (this.#free(search[i] as number, disc)) return i;
    return search.length;
  }

  #free(middle: number, disc: Int32Array): boolean {
    for (let i = 0; i < disc.length; i++) if (this.#taken[middle + (disc[i] as number)] !== 0) return false;
    return true;
  }

  take(middle: number, disc: Int32Array): void {
    for (const cell of disc) this.#taken[middle + cell] = 1;
  }

  /** A cell as one number: its index among the taken ones. */
  placeOf({ row, column }: Cell): number {
    return (row + this.#half) * this.#width + column + this.#half;
  }

  cellAt(place: number): Cell {
    return { row: Math.floor(place / this.#width) - this.#half, column: (place % this.#width) - this.#half };
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

/**
 * The cells of a disc around the origin as places of a grid: by distance, then from the top, then from the left. Distances are
 * whole numbers, so each cell is put right behind those that are nearer.
 */
function nearestFirst(reach: number, placeOf: (cell: Cell) => number): Int32Array {
  const counts = new Int32Array(Math.floor((reach + 0.5) * (reach + 0.5)) + 1);
  eachInDisc(reach, (cell) => {
    counts[far(cell)] = (counts[far(cell)] as number) + 1;
  });
  // Where the next cell of each distance is put.
  let cells = 0;
  const next = counts.map((count) => {
    cells += count;
    return cells - count;
  });
  const places = new Int32Array(cells);
  eachInDisc(reach, (cell) => {
    const at = next[far(cell)] as number;
    places[at] = placeOf(cell);
    next[far(cell)] = at + 1;
  });
  return places;
}

/** The cells whose middles are no farther than `steps` and a half from the origin's, row by row. */
function eachInDisc(steps: number, give: (cell: Cell) => void): void {
  for (let row = -steps; row <= steps; row++)
    for (let column = -steps; column <= steps; column++)
      if (far({ row, column }) <= (steps + 0.5) * (steps + 0.5)) give({ row, column });
}

function far({ column, row }: Cell): number {
  return column * column + row * row;
}
