/** Starts and stops the layout, and hands its positions to the map. */
import type { GraphIndex } from '../model/graph-index.ts';
import type { LayoutAnswer, LayoutOrder } from './layout-messages.ts';

export interface LayoutRunner {
  start(run: LayoutRun): void;
  stop(): void;
  /** Holds a node where the user put it; null lets it go. */
  hold(node: string, place: readonly [number, number] | null): void;
}

export interface LayoutRun {
  readonly index: GraphIndex;
  readonly places: ReadonlyMap<string, readonly [number, number]>;
  readonly pins: Readonly<Record<string, readonly [number, number]>>;
  /** Edges that pull; hidden ones do not. */
  readonly edges: ReadonlySet<string>;
  readonly onPositions: (positions: Float32Array) => void;
  readonly onEnd: () => void;
}

const PER_NODE = 10;
const STILL = 0.0004;
const LONGEST_MS = 20_000;

export function createLayoutRunner(now: () => number = () => performance.now()): LayoutRunner {
  let worker: Worker | undefined;
  let order: ReadonlyMap<string, number> = new Map();
  let end: (() => void) | undefined;
  const send = (message: LayoutOrder): void => worker?.postMessage(message);
  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
    end?.();
    end = undefined;
  };
  return {
    start: (run) => {
      stop();
      order = new Map(run.index.overview.nodes.map(({ key }, at) => [key, at]));
      end = run.onEnd;
      worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
      const began = now();
      worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
        run.onPositions(data.positions);
        if (data.moved < STILL || now() - began > LONGEST_MS) stop();
        // The next stretch waits for the frame: a slow card is not flooded.
        else requestAnimationFrame(() => send({ type: 'go' }));
      };
      worker.onerror = stop;
      send({ type: 'start', ...matrices(run, order), settings: settingsFor(order.size) });
    },
    stop,
    hold: (node, place) => {
      const index = order.get(node);
      if (index !== undefined) send({ type: 'hold', index, place });
    },
  };
}

function settingsFor(nodes: number): Record<string, number | boolean> {
  return {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1 + Math.log(Math.max(2, nodes)),
    barnesHutOptimize: nodes > 400,
    barnesHutTheta: 1.2,
  };
}

function matrices(
  { index, places, pins, edges }: LayoutRun,
  order: ReadonlyMap<string, number>,
): { nodes: Float32Array<ArrayBuffer>; edges: Float32Array<ArrayBuffer> } {
  const nodes = new Float32Array(order.size * PER_NODE);
  for (const [key, at] of order) {
    const [x, y] = places.get(key) ?? [0, 0];
    nodes.set([x, y, 0, 0, 0, 0, 1, 1, 1, pins[key] ? 1 : 0], at * PER_NODE);
  }
  const pulls: number[] = [];
  for (const { key, source, target, attributes } of index.overview.edges) {
    if (!edges.has(key)) continue;
    const ends = [(order.get(source) ?? 0) * PER_NODE, (order.get(target) ?? 0) * PER_NODE] as const;
    pulls.push(...ends, attributes.weight);
    for (const end of ends) nodes[end + 6] = (nodes[end + 6] ?? 0) + attributes.weight;
  }
  return { nodes, edges: new Float32Array(pulls) };
}
