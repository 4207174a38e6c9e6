/** The lines of a picture: curved, so that claims between the same two nodes do not lie on one another. */
import type { Disc } from './svg-labels.ts';

export interface Curve {
  /** SVG path data of the line. */
  readonly line: string;
  /** SVG path data of the arrowhead. */
  readonly head: string;
}

/** How far the first curve bends out, as a share of its length, and each further one. */
const BEND = 0.12;
const LARGEST_BEND = 0.6;

/** Bends for edges by their ends: those between the same two nodes, in either direction, fan out evenly. */
export function bends(ends: readonly (readonly [source: string, target: string])[]): readonly number[] {
  const pairs = new Map<string, number[]>();
  for (const [at, [source, target]] of ends.entries()) {
    const pair = JSON.stringify(source < target ? [source, target] : [target, source]);
    pairs.set(pair, [...(pairs.get(pair) ?? []), at]);
  }
  const found: number[] = new Array(ends.length).fill(0);
  for (const members of pairs.values()) {
    const step = members.length > 1 ? Math.min(BEND * 2, LARGEST_BEND / (members.length - 1)) : 0;
    for (const [place, at] of members.entries()) {
      const [source = '', target = ''] = ends[at] ?? [];
      const bend = members.length > 1 ? (place - (members.length - 1) / 2) * step : BEND / 2;
      // Seen from the lesser of the two, so that opposite directions do not mirror into one another.
      found[at] = source < target ? bend : -bend;
    }
  }
  return found;
}

const HEAD_LENGTH = 7;
const HEAD_WIDTH = 5;

/** A curve from the rim of one disc to the rim of another; undefined where they touch. */
export function curve(from: Disc, to: Disc, bend: number): Curve | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length <= from.r + to.r + HEAD_LENGTH) return undefined;
  const control = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
  const start = towards(from, control, from.r);
  const tip = towards(to, control, to.r + 1);
  const base = towards(to, control, to.r + 1 + HEAD_LENGTH);
  const [ux, uy] = [(tip.x - base.x) / HEAD_LENGTH, (tip.y - base.y) / HEAD_LENGTH];
  const wing = (side: number) => point(base.x - uy * side, base.y + ux * side);
  return {
    line: `M${point(start.x, start.y)}Q${point(control.x, control.y)} ${point(base.x, base.y)}`,
    head: `M${point(tip.x, tip.y)}L${wing(HEAD_WIDTH / 2)}L${wing(-HEAD_WIDTH / 2)}Z`,
  };
}

function towards(from: { x: number; y: number }, to: { x: number; y: number }, distance: number) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = distance / Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
  return { x: from.x + dx * share, y: from.y + dy * share };
}

function point(x: number, y: number): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
