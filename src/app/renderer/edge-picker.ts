/**
 * Tells which edge is under the pointer. Reckoned here rather than read from the graphics card: sigma's way draws every
 * edge a second time on each frame.
 */

/** An edge in sigma's framed units, y upwards. */
export interface PlacedEdge {
  readonly key: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  /** The control point's offset from the middle, as a share of the length. */
  readonly bend: number;
}

const PER_EDGE = 5;
const PARTS = 16;

export class EdgePicker {
  #keys: readonly string[] = [];
  #data = new Float64Array();
  #stale = true;
  readonly #collect: () => readonly PlacedEdge[];

  constructor(collect: () => readonly PlacedEdge[]) {
    this.#collect = collect;
  }

  /** Edges moved, or others are seen: they are collected again before the next answer. */
  forget(): void {
    this.#stale = true;
  }

  /** The nearest edge within `reach` of a point; all in framed units. */
  at(x: number, y: number, reach: number): string | undefined {
    if (this.#stale) this.#refill();
    const data = this.#data;
    let nearest = reach;
    let found: string | undefined;
    for (let edge = 0, at = 0; at < data.length; edge++, at += PER_EDGE) {
      const [ax, ay, bx, by, bend] = [
        data[at] ?? 0,
        data[at + 1] ?? 0,
        data[at + 2] ?? 0,
        data[at + 3] ?? 0,
        data[at + 4] ?? 0,
      ];
      const room = nearest + (Math.abs(bend) * (Math.abs(bx - ax) + Math.abs(by - ay))) / 2;
      if (x < Math.min(ax, bx) - room || x > Math.max(ax, bx) + room) continue;
      if (y < Math.min(ay, by) - room || y > Math.max(ay, by) + room) continue;
      const away = distance(x, y, [ax, ay, bx, by, bend]);
      if (away >= nearest) continue;
      nearest = away;
      found = this.#keys[edge];
    }
    return found;
  }

  #refill(): void {
    const edges = this.#collect();
    this.#keys = edges.map(({ key }) => key);
    this.#data = new Float64Array(edges.length * PER_EDGE);
    let at = 0;
    for (const { from, to, bend } of edges) {
      this.#data.set([from.x, from.y, to.x, to.y, bend], at);
      at += PER_EDGE;
    }
    this.#stale = false;
  }
}

/** From a point to a quadratic curve, taken as short straight parts. */
function distance(
  x: number,
  y: number,
  [ax, ay, bx, by, bend]: readonly [number, number, number, number, number],
): number {
  const cx = (ax + bx) / 2 - (by - ay) * bend;
  const cy = (ay + by) / 2 + (bx - ax) * bend;
  let least = Number.POSITIVE_INFINITY;
  let [px, py] = [ax, ay];
  for (let part = 1; part <= PARTS; part++) {
    const t = part / PARTS;
    const u = 1 - t;
    const qx = u * u * ax + 2 * u * t * cx + t * t * bx;
    const qy = u * u * ay + 2 * u * t * cy + t * t * by;
    least = Math.min(least, toSegment(x - px, y - py, qx - px, qy - py));
    [px, py] = [qx, qy];
  }
  return least;
}

/** From a point to a segment; both as seen from the segment's start. */
function toSegment(x: number, y: number, dx: number, dy: number): number {
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / square));
  return Math.hypot(x - dx * share, y - dy * share);
}
