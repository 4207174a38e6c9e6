/** Places, sizes and colours taken back from a GEXF file that was laid out elsewhere, in Gephi as a rule. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Point } from '../graph/layout-place.ts';
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../model/index.ts';
import { finite32 } from './columns.ts';
import { rgbOf } from './looks.ts';
import { xmlIds } from './xml.ts';

/** What a laid-out file says of one node; what it does not say is absent. */
export interface Look {
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  /** `#rrggbb`. */
  readonly color?: string;
}

/** Looks by node id. Throws for what is no GEXF and for one without a single place, and says what to do. */
export function readLooks(xml: string): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  // Nodes can lie within nodes.
  const open: string[] = [];
  let root = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new Error(`not a sound XML file (${error.message}); export it again`);
  });
  parser.on('opentag', (tag) => {
    root ||= tag.local;
    const id = tag.local === 'node' ? textOf(tag, 'id') : open.at(-1);
    if (tag.local === 'node') open.push(id ?? '');
    if (id !== undefined) looks.set(id, { ...looks.get(id), ...lookOf(tag) });
  });
  parser.on('closetag', (tag) => {
    if (tag.local === 'node') open.pop();
  });
  parser.write(xml.startsWith('\uFEFF') ? xml.slice(1) : xml).close();
  if (root !== 'gexf')
    throw new Error(`not a GEXF file: it begins with <${root}>; choose one that Gephi exported as GEXF`);
  if (![...looks.values()].some(({ x }) => x !== undefined))
    throw new Error('no node of this GEXF file has a place; lay it out, and export it with positions');
  return looks;
}

function textOf(tag: SaxesTagNS, name: string): string | undefined {
  return tag.attributes[name]?.value;
}

function numberOf(tag: SaxesTagNS, name: string): number | undefined {
  const text = textOf(tag, name)?.trim();
  return text ? finite32(Number(text)) : undefined;
}

function lookOf(tag: SaxesTagNS): Look {
  if (tag.local === 'position') {
    const [x, y] = [numberOf(tag, 'x'), numberOf(tag, 'y')];
    return x === undefined || y === undefined ? {} : { x, y };
  }
  if (tag.local === 'size') {
    const size = numberOf(tag, 'value');
    return size === undefined || size <= 0 ? {} : { size };
  }
  if (tag.local !== 'color') return {};
  const color = rgbOf(textOf(tag, 'hex')) ?? ['r', 'g', 'b'].map((channel) => numberOf(tag, channel));
  const sound = color.every((value) => value !== undefined && value >= 0 && value <= 255);
  return sound
    ? {
        color: `#${color
          .map((value) =>
            Math.round(value ?? 0)
              .toString(16)
              .padStart(2, '0'),
          )
          .join('')}`,
      }
    : {};
}

export interface Placed {
  readonly graph: KnowledgeGraph;
  /** How many of the graph's nodes the file knew a place for. */
  readonly known: number;
}

/**
 * The graph with the looks of the nodes that the file knows, matched by id and left exactly as they are there. Nodes that came
 * after are put beside their neighbours; those without any in rows below.
 */
export function applyLooks(graph: KnowledgeGraph, looks: ReadonlyMap<string, Look>): Placed {
  const ids = xmlIds(graph.nodes.map(({ key }) => key));
  const found = new Map(graph.nodes.map(({ key }, at) => [key, looks.get(ids[at] ?? '') ?? {}]));
  const places = new Map<string, Point>();
  for (const [key, { x, y }] of found) if (x !== undefined && y !== undefined) places.set(key, { x, y });
  const known = places.size;
  placeOthers(graph, places);
  const nodes = graph.nodes.map((node): GraphNode => {
    const { size, color } = found.get(node.key) ?? {};
    const given = {
      ...places.get(node.key),
      ...(size !== undefined && { size }),
      ...(color !== undefined && { color }),
    };
    return { key: node.key, attributes: { ...node.attributes, ...given } };
  });
  return { graph: { ...graph, nodes }, known };
}

/** Distance from a newcomer to its neighbours' middle, and between newcomers in a row. */
const STEP = 40;
const IN_A_ROW = 25;

function placeOthers({ nodes, edges }: KnowledgeGraph, places: Map<string, Point>): void {
  const neighbours = neighboursOf(edges);
  let lowest = 0;
  for (const { y } of places.values()) lowest = Math.min(lowest, y);
  let waiting = nodes.map(({ key }) => key).filter((key) => !places.has(key));
  // Those beside a placed one first, then those beside these, and so on.
  for (let turn: Point = { x: STEP, y: 0 }; waiting.length > 0; ) {
    const ready = waiting.filter((key) => neighbours.get(key)?.some((other) => places.has(other)));
    if (ready.length === 0) break;
    for (const key of ready) {
      const around = (neighbours.get(key) ?? []).flatMap((other) => places.get(other) ?? []);
      const mean = (of: 'x' | 'y') => around.reduce((sum, point) => sum + point[of], 0) / around.length;
      places.set(key, { x: cents(mean('x') + turn.x), y: cents(mean('y') + turn.y) });
      // A turn by three parts of five and four of five: exact, and never the same direction twice.
      turn = { x: 0.6 * turn.x - 0.8 * turn.y, y: 0.8 * turn.x + 0.6 * turn.y };
    }
    waiting = waiting.filter((key) => !places.has(key));
  }
  for (const [at, key] of waiting.entries())
    places.set(key, {
      x: ((at % IN_A_ROW) - IN_A_ROW / 2) * STEP,
      y: cents(lowest - 2 * STEP - Math.floor(at / IN_A_ROW) * STEP),
    });
}

function neighboursOf(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { source, target } of edges) {
    for (const [from, to] of [
      [source, target],
      [target, source],
    ] as const) {
      const list = found.get(from);
      if (list) list.push(to);
      else found.set(from, [to]);
    }
  }
  return found;
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
