/** Writes names on the map so that no two overlap: the weightiest first, each on the first free side of its node. */

export interface NodeLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** 0 to 1: how much of the node is seen; dimmed nodes are not named. */
  readonly strength: number;
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly pinned: boolean;
  /** Written even where it covers a smaller neighbour's place. */
  readonly forced: boolean;
  readonly icon: Path2D | null;
}

export interface EdgeLabel {
  readonly text: string;
  /** Points on the edge where it may stand, the best first. */
  readonly spots: readonly (readonly [x: number, y: number])[];
  /** Written even where no spot is free. */
  readonly forced: boolean;
  readonly color: string;
}

export interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
  /** Parts of the map that panels lie on: no word is written there. */
  readonly covered: readonly Box[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const FONT = '"Inter", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", "Open Sans", sans-serif';
const CELL = 80;
const LONGEST = 28;
const MOST_NAMES = 160;
/** So many of the weightiest are named even over the shapes of others. */
const BOLD_NAMES = 36;
const ICON_FROM = 10;
/** Pixels between two words in a row: closer, they read as one. */
const BETWEEN = 5;

/** What a word must not cover: other words ever, the shapes of names if it can be helped. */
interface Taken {
  readonly words: Occupied;
  readonly shapes: Occupied;
}

/** A font of the map with the widths of texts in it, kept between frames: measuring is the slow part. */
interface Font {
  readonly css: string;
  readonly widths: Map<string, number>;
}

/** By size and weight: writing out a font's name for each text would take longer than writing the text. */
export type FontCache = Map<number, Font>;

export function drawLabels(
  pen: Pen,
  labels: { nodes: readonly NodeLabel[]; edges: readonly EdgeLabel[] },
  fonts: FontCache,
): void {
  const { context } = pen;
  context.clearRect(0, 0, pen.width, pen.height);
  context.lineJoin = 'round';
  const taken: Taken = { words: new Occupied(pen), shapes: new Occupied(pen) };
  for (const box of pen.covered) taken.words.add(box);
  for (const node of labels.nodes) {
    if (node.icon && node.radius >= ICON_FROM && node.strength > 0.5) drawIcon(pen, node, node.icon);
    if (node.selected || node.hovered) drawHalo(pen, node);
    if (node.pinned) drawPin(pen, node);
    if (node.radius > 2 && node.strength > 0.5) taken.shapes.add(around(node, 0.75));
  }
  // What is selected or pointed at takes its places before all else: with its relation, if it is a claim.
  for (const forced of [true, false]) {
    drawNames(pen, { nodes: labels.nodes.filter((node) => node.forced === forced), fonts, taken });
    drawRelations(pen, { edges: labels.edges.filter((edge) => edge.forced === forced), fonts, taken });
  }
}

function drawNames(
  pen: Pen,
  { nodes, fonts, taken }: { nodes: readonly NodeLabel[]; fonts: FontCache; taken: Taken },
): void {
  const { context } = pen;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.strokeStyle = pen.paper;
  context.lineWidth = 3.5;
  context.fillStyle = pen.ink;
  let written = 0;
  let told: Font | undefined;
  for (const node of nodes) {
    if (!node.forced && (written >= MOST_NAMES || node.strength < 0.5)) continue;
    const text =
      node.text.length > LONGEST && !node.hovered ? `${node.text.slice(0, LONGEST - 1).trimEnd()}…` : node.text;
    const size = Math.round(Math.min(16, Math.max(11, 9.5 + node.radius * 0.32)));
    const font = fontOf(fonts, size, node.radius > 11 || node.selected || node.hovered ? 650 : 500);
    const width = font.widths.get(text) ?? measured(context, font, text);
    const box = freePlace(node, { width, height: size + 3 }, { taken, pen, bold: written < BOLD_NAMES });
    // The weightiest are named in any case; their own shape no longer counts as free ground for others.
    if (node.radius > 6) taken.words.add(around(node, 0.7));
    if (!box) continue;
    taken.words.add({ ...box, left: box.left - BETWEEN, right: box.right + BETWEEN });
    written++;
    if (told !== font) context.font = font.css;
    told = font;
    context.strokeText(text, box.left, (box.top + box.bottom) / 2);
    context.fillText(text, box.left, (box.top + box.bottom) / 2);
  }
}

function drawRelations(
  pen: Pen,
  { edges, fonts, taken }: { edges: readonly EdgeLabel[]; fonts: FontCache; taken: Taken },
): void {
  const { context } = pen;
  const font = fontOf(fonts, 12, 600);
  for (const edge of edges) {
    const width = font.widths.get(edge.text) ?? measured(context, font, edge.text);
    const boxes = edge.spots
      .map(([x, y]): Box => ({ left: x - width / 2 - 6, right: x + width / 2 + 6, top: y - 9, bottom: y + 9 }))
      .filter((place) => inside(place, pen));
    const free = boxes.find((place) => !taken.words.hits(place) && !taken.shapes.hits(place));
    const box = free ?? (edge.forced ? (boxes.find((place) => !taken.words.hits(place)) ?? boxes[0]) : undefined);
    if (!box) continue;
    taken.words.add(box);
    context.font = font.css;
    context.beginPath();
    context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 9);
    context.fillStyle = pen.paper;
    context.globalAlpha = 0.92;
    context.fill();
    context.globalAlpha = 1;
    context.fillStyle = edge.color;
    context.fillText(edge.text, box.left + 6, (box.top + box.bottom) / 2 + 0.5);
  }
}

/**
 * Below, right, left, above: the first place that is free and on the map. Bold names may cover the shapes of smaller
 * ones; forced ones take the first place on the map.
 */
function freePlace(
  node: NodeLabel,
  { width, height }: { width: number; height: number },
  { taken, pen, bold }: { taken: Taken; pen: Pen; bold: boolean },
): Box | undefined {
  let covering: Box | undefined;
  let any: Box | undefined;
  for (let side = 0; side < SIDES; side++) {
    const box = boxAt(node, side, { width, height });
    if (!inside(box, pen)) continue;
    any ??= box;
    if (taken.words.hits(box)) continue;
    if (!taken.shapes.hits(box)) return box;
    covering ??= box;
  }
  return (bold ? covering : undefined) ?? (node.forced ? any : undefined);
}

const SIDES = 4;
const GAP = 3;

/** Below, right, left, above. */
function boxAt({ x, y, radius }: NodeLabel, side: number, { width, height }: { width: number; height: number }): Box {
  const away = radius + GAP;
  const left = side === 1 ? x + away + 1 : side === 2 ? x - away - 1 - width : x - width / 2;
  const top = side === 0 ? y + away : side === 3 ? y - away - height : y - height / 2;
  return { left, right: left + width, top, bottom: top + height };
}

function drawIcon({ context, paper }: Pen, node: NodeLabel, icon: Path2D): void {
  const scale = (node.radius * 1.05) / 24;
  context.save();
  context.translate(node.x - 12 * scale, node.y - 12 * scale);
  context.scale(scale, scale);
  context.lineWidth = Math.min(2.4, 1.35 / scale);
  context.lineCap = 'round';
  context.strokeStyle = paper;
  context.stroke(icon);
  context.restore();
}

function drawHalo({ context, ink, accent }: Pen, node: NodeLabel): void {
  context.beginPath();
  context.arc(node.x, node.y, node.radius * 1.08 + 5, 0, Math.PI * 2);
  context.lineWidth = node.selected ? 3 : 2;
  context.strokeStyle = node.selected ? accent : ink;
  context.stroke();
}

function drawPin({ context, paper, ink }: Pen, node: NodeLabel): void {
  context.beginPath();
  context.arc(node.x + node.radius * 0.8, node.y - node.radius * 0.8, 3.2, 0, Math.PI * 2);
  context.fillStyle = ink;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = paper;
  context.stroke();
}

function fontOf(fonts: FontCache, size: number, weight: number): Font {
  const key = size * 1000 + weight;
  let font = fonts.get(key);
  if (!font) {
    font = { css: `${weight} ${size}px ${FONT}`, widths: new Map() };
    fonts.set(key, font);
  }
  return font;
}

function measured(context: CanvasRenderingContext2D, font: Font, text: string): number {
  // Not what was told before: the next text may be of another font than this one.
  const before = context.font;
  context.font = font.css;
  const { width } = context.measureText(text);
  context.font = before;
  font.widths.set(text, width);
  return width;
}

function around({ x, y, radius }: NodeLabel, share: number): Box {
  const reach = radius * share;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function inside(box: Box, { width, height }: Pen): boolean {
  return box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;
}

/** Boxes by grid cell, so that asking whether a place is free does not touch all of them. */
class Occupied {
  readonly #columns: number;
  readonly #rows: number;
  readonly #cells: (Box[] | undefined)[];

  constructor({ width, height }: { width: number; height: number }) {
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

const NOTHING: readonly Box[] = [];

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
