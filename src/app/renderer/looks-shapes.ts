/** Which shape a kind has, on the map and in every list. */

/** Shapes by number, as the node shader knows them. */
export const SHAPES = {
  circle: 0,
  square: 1,
  diamond: 2,
  hexagon: 3,
  triangle: 4,
  pentagon: 5,
  ring: 6,
  tab: 7,
} as const;
export type Shape = keyof typeof SHAPES;

const KIND_SHAPES: Readonly<Record<string, Shape>> = {
  company: 'circle',
  product: 'square',
  model: 'hexagon',
  government: 'pentagon',
  person: 'ring',
  publication: 'tab',
  organization: 'diamond',
  law: 'triangle',
};
const SHAPE_ORDER = Object.keys(SHAPES) as Shape[];

/** Known kinds have their own shape; a kind that a user added takes one by its place in the list. */
export function shapeOf(kind: string, place: number): Shape {
  return KIND_SHAPES[kind] ?? SHAPE_ORDER[Math.max(0, place) % SHAPE_ORDER.length] ?? 'circle';
}
