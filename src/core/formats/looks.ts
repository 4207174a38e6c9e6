/** What a drawn format needs of each node: a place and a size that hold for Gephi as they stand, and colours as numbers. */
import { layoutGraph } from '../graph/layout.ts';
import { FARTHEST, type Point, settle } from '../graph/layout-place.ts';
import { LARGEST_SIZE, SMALLEST_SIZE, scaleSizes } from '../graph/layout-sizes.ts';
import type { KnowledgeGraph } from '../model/index.ts';
import { finite32 } from './columns.ts';

export type Rgb = readonly [number, number, number];

export interface Looks {
  /** By place in `graph.nodes`; undefined where the graph's own place is no finite number. */
  readonly places: readonly (Point | undefined)[];
  /** By place in `graph.nodes`, 4 to 100. */
  readonly sizes: readonly number[];
}

/**
 * Places and sizes by Gephi's rules: the mean at zero, nothing beyond 5000, sizes from 4 to 100 with both ends present.
 * What meets them already is left as it is; a graph whose nodes all stand on one spot is laid out.
 */
export function looksOf(graph: KnowledgeGraph): Looks {
  const sizes = fittingSizes(graph.nodes.map(({ attributes: { size } }) => size));
  const places = graph.nodes.map(({ attributes }) => {
    const [x, y] = [finite32(attributes.x), finite32(attributes.y)];
    return x === undefined || y === undefined ? undefined : { x, y };
  });
  return { sizes, places: unplaced(places) ? laidOut(graph, sizes) : fittingPlaces(places) };
}

/** `#rrggbb` or `#rgb` as three numbers from 0 to 255; undefined for anything else. */
export function rgbOf(color: string | undefined): Rgb | undefined {
  const hex = /^#(?:[\da-f]{3}){1,2}$/i.test(color ?? '') ? (color ?? '').slice(1) : undefined;
  if (!hex) return undefined;
  const [r, g, b] = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  return [Number.parseInt(r ?? '', 16), Number.parseInt(g ?? '', 16), Number.parseInt(b ?? '', 16)];
}

function finite(value: number): boolean {
  return finite32(value) !== undefined;
}

function fittingSizes(sizes: readonly number[]): readonly number[] {
  const known = sizes.filter(finite);
  const [low, high] = [least(known), most(known)];
  const fits = known.length === sizes.length && low === SMALLEST_SIZE && (high === LARGEST_SIZE || high === low);
  return fits ? sizes : scaleSizes(sizes.map((size) => (finite(size) ? size : low)));
}

function unplaced(places: readonly (Point | undefined)[]): boolean {
  const [first] = places;
  return places.length > 1 && places.every((place) => place && place.x === first?.x && place.y === first.y);
}

function laidOut({ nodes, edges }: KnowledgeGraph, sizes: readonly number[]): readonly (Point | undefined)[] {
  const places = layoutGraph(
    nodes.map(({ key, attributes: { community } }, at) => ({ key, community, size: sizes[at] ?? SMALLEST_SIZE })),
    edges.map(({ source, target, attributes: { weight } }) => ({ source, target, weight })),
  );
  return nodes.map(({ key }) => places.get(key));
}

/** A mean this close to zero is zero: a coordinate's last digit. */
const CENTRED = 0.01;

function fittingPlaces(places: readonly (Point | undefined)[]): readonly (Point | undefined)[] {
  const known = places.filter((place) => place !== undefined);
  if (fitting(known.map(({ x }) => x)) && fitting(known.map(({ y }) => y))) return places;
  const settled = settle(known).values();
  return places.map((place) => place && settled.next().value);
}

function fitting(values: readonly number[]): boolean {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return Math.abs(mean) < CENTRED && Math.max(most(values), -least(values)) <= FARTHEST;
}

// Math.min(...values) fails for very many values.
function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
}

function most(values: readonly number[]): number {
  return values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
}
