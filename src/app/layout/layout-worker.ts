/** ForceAtlas2 off the page's thread: works for a while, sends positions, and waits to be told to go on. */
import iterate from 'graphology-layout-forceatlas2/iterate';
import type { LayoutAnswer, LayoutOrder } from './layout-messages.ts';

/** Long enough that messages cost nothing, short enough that the map moves smoothly. */
const STRETCH_MS = 60;
const PER_NODE = 10;
const FIXED = 9;

let nodes = new Float32Array();
let edges = new Float32Array();
let settings: Record<string, number | boolean> = {};

self.onmessage = ({ data: order }: MessageEvent<LayoutOrder>): void => {
  if (order.type === 'start') ({ nodes, edges, settings } = order);
  if (order.type === 'hold') hold(order.index, order.place);
  if (order.type === 'start' || order.type === 'go') stretch();
};

function hold(index: number, place: readonly [number, number] | null): void {
  const at = index * PER_NODE;
  nodes[at + FIXED] = place ? 1 : 0;
  if (place) [nodes[at], nodes[at + 1]] = place;
}

function stretch(): void {
  const until = performance.now() + STRETCH_MS;
  const before = positions();
  do iterate(settings, nodes, edges);
  while (performance.now() < until);
  const after = positions();
  const answer: LayoutAnswer = { positions: after, moved: meanShift(before, after) };
  self.postMessage(answer, { transfer: [after.buffer] });
}

function positions(): Float32Array<ArrayBuffer> {
  const flat = new Float32Array((nodes.length / PER_NODE) * 2);
  for (let from = 0, to = 0; from < nodes.length; from += PER_NODE) {
    flat[to++] = nodes[from] ?? 0;
    flat[to++] = nodes[from + 1] ?? 0;
  }
  return flat;
}

/** The mean way of a node, as a share of the whole extent. */
function meanShift(before: Float32Array, after: Float32Array): number {
  let way = 0;
  let extent = 0;
  for (let at = 0; at < after.length; at += 2) {
    const [x, y] = [after[at] ?? 0, after[at + 1] ?? 0];
    way += Math.hypot(x - (before[at] ?? 0), y - (before[at + 1] ?? 0));
    extent = Math.max(extent, Math.abs(x), Math.abs(y));
  }
  return extent === 0 ? 0 : way / (after.length / 2) / extent;
}
