/** What can be written on the map, and where. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name. Where it is, is told anew in each picture; all else holds until the names are placed anew. */
export interface NodeLabel {
  readonly key: string;
  readonly text: string;
  x: number;
  y: number;
  radius: number;
  /** 0 to 1: how much of the node is seen; dimmed nodes are not named. */
  readonly strength: number;
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly pinned: boolean;
  /** Written even where it covers a smaller neighbour's place. */
  readonly forced: boolean;
  readonly icon: Path2D | null;
}

/** The relation of a claim, or how many claims a line stands for. */
export interface EdgeLabel {
  readonly text: string;
  /** Points on the edge where it may stand, the best first. */
  readonly spots: readonly (readonly [x: number, y: number])[];
  /** Written even where no spot is free. */
  readonly forced: boolean;
  readonly color: string;
}

/** How a text is written: a name with a rim of paper around its letters, a relation on a slip of paper. */
export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly color: string;
  readonly slip: boolean;
}

export interface Placed {
  readonly text: string;
  readonly style: TextStyle;
  readonly width: number;
  readonly height: number;
  /** Made when it is first drawn. */
  picture?: OffscreenCanvas;
}

export interface PlacedName extends Placed {
  readonly node: NodeLabel;
  readonly side: Side;
}

export interface PlacedRelation extends Placed {
  /** Its middle; told anew in each picture. */
  x: number;
  y: number;
}

/** Of a node. */
export type Side = 'below' | 'right' | 'left' | 'above';

const GAP = 3;

/** Where a name of a certain size begins beside its node. */
export function leftOf({ x, radius }: NodeLabel, side: Side, width: number): number {
  if (side === 'right') return x + radius + GAP + 1;
  return side === 'left' ? x - radius - GAP - 1 - width : x - width / 2;
}

export function topOf({ y, radius }: NodeLabel, side: Side, height: number): number {
  if (side === 'below') return y + radius + GAP;
  return side === 'above' ? y - radius - GAP - height : y - height / 2;
}
