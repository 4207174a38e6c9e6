/** Where nodes stand before forces move them: each community a sunflower of its own, the sunflowers on a larger one. */
import type { Point } from './layout-place.ts';

/** A turn by the golden angle, as literals: sines and cosines may differ in their last bits between engines. */
const TURN_COS = -0.7373688780783197;
const TURN_SIN = 0.6754902942615238;

/** Distance between neighbours of one sunflower. */
const STEP = 10;

/** A place for each node, by its community; nodes of one community stand together, in the order given. */
export function startPositions(communities: readonly number[]): readonly Point[] {
  const members = new Map<number, number[]>();
  for (const [node, community] of communities.entries()) {
    const list = members.get(community);
    if (list) list.push(node);
    else members.set(community, [node]);
  }
  const places: Point[] = communities.map(() => ({ x: 0, y: 0 }));
  const groups = [...members.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const centres = sunflower(groups.map(({ length }) => length));
  for (const [at, group] of groups.entries()) {
    const centre = centres[at] ?? { x: 0, y: 0 };
    for (const [index, point] of sunflower(group.map(() => 1)).entries())
      places[group[index] ?? 0] = { x: centre.x + point.x, y: centre.y + point.y };
  }
  return places;
}

/** Points that spiral outwards, each with room for its `weight`. */
function sunflower(weights: readonly number[]): readonly Point[] {
  let [cos, sin, before] = [1, 0, 0];
  return weights.map((weight) => {
    const radius = STEP * Math.sqrt(before + weight / 2);
    const point = { x: cos * radius, y: sin * radius };
    before += weight;
    [cos, sin] = [cos * TURN_COS - sin * TURN_SIN, cos * TURN_SIN + sin * TURN_COS];
    return point;
  });
}
