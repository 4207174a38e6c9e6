/** Which parts of the stage are taken: boxes by grid cell, so that asking for a free place does not touch all of them. */
import type { Box } from './label-model.ts';

const CELL = 80;
const NOTHING: readonly Box[] = [];

export class Occupied {
  readonly #columns: number;
  readonly #rows: number;
  readonly #cells: (Box[] | undefined)[];

  constructor({ width, height }: { readonly width: number; readonly height: number }) {
    this.#columns = Math.ceil(width / CELL);
    this.#rows = Math.ceil(height / CELL);
    this.#cells = new Array(this.#columns * this.#rows);
  }

  add(box: Box): void {
    const last = this.#column(box.right);
    const bottom = this.#row(box.bottom);
    for (let row = this.#row(box.top); row <= bottom; row++) {
      for (let column = this.#column(box.left); column <= last; column++) {
        const at = row * this.#columns + column;
        const boxes = this.#cells[at];
        if (boxes) boxes.push(box);
        else this.#cells[at] = [box];
      }
    }
  }

  /** Asked many times for each name: no loop here makes anything. */
  hits(box: Box): boolean {
    const first = this.#column(box.left);
    const last = this.#column(box.right);
    const bottom = this.#row(box.bottom);
    for (let row = this.#row(box.top); row <= bottom; row++) {
      for (let column = first; column <= last; column++) {
        const boxes = this.#cells[row * this.#columns + column] ?? NOTHING;
        for (let at = 0; at < boxes.length; at++) if (overlap(box, boxes[at] as Box)) return true;
      }
    }
    return false;
  }

  /** Beyond the rim counts as the outermost cell. */
  #column(x: number): number {
    return Math.min(this.#columns - 1, Math.max(0, Math.floor(x / CELL)));
  }

  #row(y: number): number {
    return Math.min(this.#rows - 1, Math.max(0, Math.floor(y / CELL)));
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
