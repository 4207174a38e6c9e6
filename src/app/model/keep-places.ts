/** Where nodes go when a graph grows: those that stay keep their place, new ones start beside their neighbours. */
import type { KnowledgeGraph } from '../../core/model/index.ts';
import { type GraphIndex, otherEnd } from './graph-index.ts';

export type Place = readonly [number, number];

/** Undefined where so little stays that the new graph's own positions are better. */
export function keepPlaces(index: GraphIndex, old: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> | undefined {
  const staying = index.overview.nodes.filter(({ key }) => old.has(key));
  if (staying.length < index.overview.nodes.length / 3) return undefined;
  const places = new Map(staying.map(({ key }) => [key, old.get(key) as Place]));
  const reach = extentOf([...places.values()]);
  // Several rounds: a new node may know only new nodes.
  for (let round = 0; round < 4; round++) {
    for (const { key } of index.overview.nodes) {
      if (places.has(key)) continue;
      const near = (index.incident.get(key) ?? [])
        .map((edge) => places.get(otherEnd(edge, key)))
        .filter((place) => place !== undefined);
      if (near.length > 0) places.set(key, beside(near, places.size, reach));
    }
  }
  for (const { key } of index.overview.nodes) {
    if (!places.has(key)) places.set(key, onRim(places.size, reach));
  }
  return places;
}

/** The graph file with its nodes where they are on the map; nodes that are not there keep their place. */
export function placedAt(graph: KnowledgeGraph, places: ReadonlyMap<string, Place>): KnowledgeGraph {
  const nodes = graph.nodes.map((node) => {
    const [x, y] = places.get(node.key) ?? [node.attributes.x, node.attributes.y];
    return { ...node, attributes: { ...node.attributes, x, y } };
  });
  return { ...graph, nodes };
}

interface Extent {
  readonly centre: Place;
  readonly radius: number;
}

function extentOf(places: readonly Place[]): Extent {
  const mean = (at: 0 | 1): number => places.reduce((sum, place) => sum + place[at], 0) / Math.max(1, places.length);
  const centre: Place = [mean(0), mean(1)];
  const radius = places.reduce((most, [x, y]) => Math.max(most, Math.hypot(x - centre[0], y - centre[1])), 1);
  return { centre, radius };
}

/** The golden angle spreads any number of points evenly. */
const turn = (count: number): number => count * 2.39996;

function beside(near: readonly Place[], count: number, { radius }: Extent): Place {
  const { centre } = extentOf(near);
  const away = radius * 0.08;
  return [centre[0] + Math.cos(turn(count)) * away, centre[1] + Math.sin(turn(count)) * away];
}

function onRim(count: number, { centre, radius }: Extent): Place {
  return [centre[0] + Math.cos(turn(count)) * radius * 1.05, centre[1] + Math.sin(turn(count)) * radius * 1.05];
}
