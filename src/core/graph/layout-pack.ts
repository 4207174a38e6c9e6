/**
 * Packs the unconnected parts of a graph: the first stays where it is, each other takes the free place nearest to the middle,
 * outside the outline of what is there. Works on a grid of cells; only whole numbers decide.
 */
import { Cells } from './layout-cells.ts';
import type { Circle, Point } from './layout-place.ts';

/** A part as it was laid out: its circles, and its edges as pairs of places in them. */
export interface Drawn {
  readonly circles: readonly Circle[];
  readonly lines: readonly { readonly from: number; readonly to: number }[];
}

/** Free space around each part. */
const GAP = 18;
/** Side of a cell, unless that makes too many. */
const SIDE = 22;
const MOST_CELLS = 200_000;

/** By how much each part is to be moved; the largest comes first. */
export function packParts(parts: readonly Drawn[]): readonly Point[] {
  const frames = parts.map(({ circles }) => frameOf(circles));
  const [main, ...others] = frames;
  if (!main) return [];
  const area = frames.reduce((sum, { r }) => sum + 8 * r * r, 0);
  const side = Math.max(SIDE, Math.sqrt(area / MOST_CELLS));
  const cells = new Cells();
  for (const cell of outline(parts[0] ?? { circles: [], lines: [] }, main, side)) cells.take(cell);
  cells.fillHollows();
  const moves = [{ x: -main.x, y: -main.y }];
  const steps = others.map(({ r }) => Math.ceil((r - side / 2) / side));
  for (const [at, cell] of cells.places(steps).entries()) {
    const frame = others[at] ?? main;
    moves.push({ x: cell.column * side - frame.x, y: cell.row * side - frame.y });
  }
  return moves;
}

/** A circle around all circles, from the middle of their places. */
function frameOf(circles: readonly Circle[]): Circle {
  const middle = (of: 'x' | 'y') => circles.reduce((sum, circle) => sum + circle[of], 0) / circles.length;
  const [x, y] = [middle('x'), middle('y')];
  const reach = (circle: Circle) =>
    circle.r + Math.sqrt((circle.x - x) * (circle.x - x) + (circle.y - y) * (circle.y - y));
  return { x, y, r: GAP + circles.reduce((most, circle) => Math.max(most, reach(circle)), 0) };
}

/** The cells under the circles and lines of a part, seen from the middle of its frame. */
function* outline({ circles, lines }: Drawn, frame: Circle, side: number) {
  const cellOf = (x: number, y: number) => ({
    column: Math.round((x - frame.x) / side),
    row: Math.round((y - frame.y) / side),
  });
  for (const { x, y, r } of circles) {
    const [low, high] = [cellOf(x - r - GAP, y - r - GAP), cellOf(x + r + GAP, y + r + GAP)];
    for (let row = low.row; row <= high.row; row++)
      for (let column = low.column; column <= high.column; column++) yield { column, row };
  }
  for (const { from, to } of lines) {
    const [a, b] = [circles[from], circles[to]];
    if (!a || !b) continue;
    const steps = Math.ceil(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) / side);
    for (let step = 1; step < steps; step++)
      yield cellOf(a.x + ((b.x - a.x) * step) / steps, a.y + ((b.y - a.y) * step) / steps);
  }
}
