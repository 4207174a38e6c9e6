/** Finds room on the map so that no two texts overlap: the weightiest names first, each on the first free side of its node. */
import {
  type Box,
  type EdgeLabel,
  leftOf,
  type NodeLabel,
  type PlacedName,
  type PlacedRelation,
  type Side,
  type TextStyle,
  topOf,
} from './label-model.ts';
import { Occupied } from './occupied.ts';

/** The stage that is written on. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly ink: string;
  /** Parts of the map that panels lie on: no word is written there. */
  readonly covered: readonly Box[];
  readonly widthOf: (text: string, style: TextStyle) => number;
}

export interface PlacedTexts {
  readonly names: readonly PlacedName[];
  readonly relations: readonly PlacedRelation[];
}

const LONGEST = 28;
const MOST_NAMES = 160;
/** So many of the weightiest are named even over the shapes of others. */
const BOLD_NAMES = 36;
/** Pixels between two words in a row: closer, they read as one. */
const BETWEEN = 5;
const SIDES: readonly Side[] = ['below', 'right', 'left', 'above'];

export function placeLabels(
  room: Room,
  { nodes, edges }: { readonly nodes: readonly NodeLabel[]; readonly edges: readonly EdgeLabel[] },
): PlacedTexts {
  const placer = new Placer(room, nodes);
  // What is selected or pointed at takes its places before all else: with its relation, if it is a claim.
  for (const forced of [true, false]) {
    for (const node of nodes) if (node.forced === forced) placer.name(node);
    for (const edge of edges) if (edge.forced === forced) placer.relation(edge);
  }
  return placer;
}

class Placer implements PlacedTexts {
  readonly names: PlacedName[] = [];
  readonly relations: PlacedRelation[] = [];
  readonly #room: Room;
  /** What a text must not cover: other texts ever, the shapes of nodes if it can be helped. */
  readonly #texts: Occupied;
  readonly #shapes: Occupied;

  constructor(room: Room, nodes: readonly NodeLabel[]) {
    this.#room = room;
    this.#texts = new Occupied(room);
    this.#shapes = new Occupied(room);
    for (const box of room.covered) this.#texts.add(box);
    for (const node of nodes) {
      if (node.radius > 2 && node.strength > 0.5) this.#shapes.add(around(node, 0.75));
    }
  }

  name(node: NodeLabel): void {
    if (!node.forced && (this.names.length >= MOST_NAMES || node.strength < 0.5)) return;
    const text = shortened(node);
    const style = nameStyle(node, this.#room.ink);
    const size = { width: this.#room.widthOf(text, style), height: style.size + 3 };
    const side = this.#freeSide(node, size);
    // The weightiest are named in any case; their own shape no longer counts as free ground for others.
    if (node.radius > 6) this.#texts.add(around(node, 0.7));
    if (!side) return;
    const box = boxAt(node, side, size);
    this.#texts.add({ ...box, left: box.left - BETWEEN, right: box.right + BETWEEN });
    this.names.push({ node, side, text, style, ...size });
  }

  relation({ text, spots, forced, color }: EdgeLabel): void {
    const style: TextStyle = { size: 12, weight: 600, color, slip: true };
    const size = { width: this.#room.widthOf(text, style) + 12, height: 18 };
    const boxes = spots.map(([x, y]) => boxAround(x, y, size)).filter((box) => this.#isInside(box));
    const free = boxes.find((box) => !this.#texts.hits(box) && !this.#shapes.hits(box));
    const box = free ?? (forced ? (boxes.find((place) => !this.#texts.hits(place)) ?? boxes[0]) : undefined);
    if (!box) return;
    this.#texts.add(box);
    this.relations.push({ text, style, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, ...size });
  }

  /**
   * The first side that is free and on the map. The weightiest may cover the shapes of smaller ones; forced ones take the
   * first side on the map.
   */
  #freeSide(node: NodeLabel, size: Size): Side | undefined {
    let covering: Side | undefined;
    let any: Side | undefined;
    for (const side of SIDES) {
      const box = boxAt(node, side, size);
      if (!this.#isInside(box)) continue;
      any ??= side;
      if (this.#texts.hits(box)) continue;
      if (!this.#shapes.hits(box)) return side;
      covering ??= side;
    }
    return (this.names.length < BOLD_NAMES ? covering : undefined) ?? (node.forced ? any : undefined);
  }

  #isInside(box: Box): boolean {
    const { width, height } = this.#room;
    return box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function shortened({ text, hovered }: NodeLabel): string {
  return text.length > LONGEST && !hovered ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

function nameStyle({ radius, selected, hovered }: NodeLabel, color: string): TextStyle {
  const size = Math.round(Math.min(16, Math.max(11, 9.5 + radius * 0.32)));
  return { size, weight: radius > 11 || selected || hovered ? 650 : 500, color, slip: false };
}

function boxAt(node: NodeLabel, side: Side, { width, height }: Size): Box {
  const left = leftOf(node, side, width);
  const top = topOf(node, side, height);
  return { left, right: left + width, top, bottom: top + height };
}

function boxAround(x: number, y: number, { width, height }: Size): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function around({ x, y, radius }: NodeLabel, share: number): Box {
  const reach = radius * share;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}
