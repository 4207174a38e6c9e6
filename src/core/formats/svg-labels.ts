/** Which labels of a picture can be read, and where they stand: none lies on another or on a node. */

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface LabelWish extends Disc {
  readonly text: string;
  /** Height of the letters, in the picture's units. */
  readonly fontSize: number;
}

export interface Label {
  readonly text: string;
  readonly fontSize: number;
  /** Left end of the baseline. */
  readonly x: number;
  readonly y: number;
  /** Estimated: fonts differ. */
  readonly width: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Free space around a label. */
const GAP = 2;

/** Places wishes in the order given; one that fits nowhere beside its node gets no label. `frame` is where labels may stand. */
export function placeLabels(wishes: readonly LabelWish[], discs: readonly Disc[], frame: Box): readonly Label[] {
  const taken = new Boxes();
  for (const disc of discs) taken.add(boxOf(disc));
  const labels: Label[] = [];
  for (const wish of wishes) {
    const width = textWidth(wish.text, wish.fontSize);
    for (const [x, y] of spots(wish, width)) {
      const box = { left: x - GAP, top: y - wish.fontSize, right: x + width + GAP, bottom: y + wish.fontSize * 0.3 };
      if (!inside(box, frame) || taken.hits(box, boxOf(wish))) continue;
      taken.add(box);
      labels.push({ text: wish.text, fontSize: wish.fontSize, x, y, width });
      break;
    }
  }
  return labels;
}

function boxOf({ x, y, r }: Disc): Box {
  return { left: x - r, top: y - r, right: x + r, bottom: y + r };
}

/** Left ends of the baseline: right of the node, left, below, above, the four corners; across the node when nothing else is free. */
function spots({ x, y, r, fontSize }: LabelWish, width: number): readonly (readonly [number, number])[] {
  const [beside, middle, near] = [r + GAP * 2, y + fontSize * 0.35, r * 0.75 + GAP * 2];
  return [
    [x + beside, middle],
    [x - beside - width, middle],
    [x - width / 2, y + r + fontSize + GAP],
    [x - width / 2, y - r - fontSize * 0.35 - GAP],
    [x + near, y - near],
    [x + near, y + near + fontSize * 0.7],
    [x - near - width, y - near],
    [x - near - width, y + near + fontSize * 0.7],
    [x - width / 2, middle],
  ];
}

/** Width of a text in a usual sans-serif font, on the generous side. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const sign of text) ems += emsOf(sign);
  return ems * fontSize;
}

/** The text, cut with an ellipsis where it would be wider. */
export function shortened(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let [ems, end] = [0, 0];
  for (const sign of text) {
    ems += emsOf(sign);
    if ((ems + emsOf('…')) * fontSize > width) break;
    end += sign.length;
  }
  return `${text.slice(0, end)}…`;
}

function emsOf(sign: string): number {
  if (/\p{Mn}/u.test(sign)) return 0;
  if (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFF}]/u.test(sign))
    return 1.1;
  if (/[MWmw@%—…]/.test(sign)) return 0.92;
  if (/[\p{Lu}\p{Nd}&#+=<>~$€]/u.test(sign)) return 0.68;
  return /[iIjl.,:;'|!()[\] ]/.test(sign) ? 0.34 : 0.58;
}

function inside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}

const CELL = 60;

/** Boxes by the cells of a grid that they touch, so that a new one is compared with its neighbours only. */
class Boxes {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  /** Whether a box lies on any other but its own node's. */
  hits(box: Box, own: Box): boolean {
    const hit = (other: Box): boolean => overlap(box, other) && !same(own, other);
    for (const cell of cellsOf(box)) if (this.#cells.get(cell)?.some(hit)) return true;
    return false;
  }
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<string> {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) yield `${column} ${row}`;
}

function same(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
