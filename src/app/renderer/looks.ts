/** How nodes and edges look before anything is selected: shape and colour by kind, width and strength by support. */
import type { GraphNode } from '../../core/model/index.ts';
import { drawnColor, PAPER, readable, type Theme } from '../model/colors.ts';
import type { GraphIndex } from '../model/graph-index.ts';
import type { EdgeHead } from '../source/graph-source.ts';
import { BADGES, LINES } from './claim-edge-program.ts';
import { SHAPES, shapeOf } from './looks-shapes.ts';

const ROPE_COLOR = '#7d7a70';

export interface NodeLook {
  readonly size: number;
  readonly color: string;
  readonly shape: number;
}

export interface EdgeLook {
  readonly size: number;
  readonly color: string;
  readonly opacity: number;
  readonly line: number;
  readonly badge: number;
  readonly arrow: boolean;
}

export interface Looks {
  readonly paper: string;
  /** Of the line that stands for claims of many kinds. */
  readonly rope: string;
  readonly nodes: ReadonlyMap<string, NodeLook>;
  readonly edges: ReadonlyMap<string, EdgeLook>;
}

/** `room` scales all nodes: 1 on a large stage, less on a small one. */
export function looksOf(index: GraphIndex, theme: Theme, room: number): Looks {
  const { nodes, edges, kinds, relations } = index.overview;
  const colorOf = colors(theme);
  const relationColors = new Map(relations.map(({ id, color }) => [id, drawnColor(color, theme)]));
  const shapes = new Map(kinds.map(({ id }, place) => [id, SHAPES[shapeOf(id, place)]]));
  const radius = radii(index, room);
  const grey = readable('#888888', theme);
  const crowd = Math.min(1, Math.sqrt(700 / Math.max(1, edges.length)));
  return {
    paper: PAPER[theme],
    rope: drawnColor(ROPE_COLOR, theme),
    nodes: new Map(
      nodes.map((node) => [
        node.key,
        {
          size: radius(node),
          color: colorOf(node.attributes.color),
          shape: shapes.get(node.attributes.kind) ?? SHAPES.circle,
        },
      ]),
    ),
    edges: new Map(
      edges.map((edge) => [
        edge.key,
        edgeLook(edge, { color: relationColors.get(edge.attributes.relation) ?? grey, crowd }),
      ]),
    ),
  };
}

/** A file's own colours, kept apart from the paper; there are few, and many nodes of each. */
function colors(theme: Theme): (color: string) => string {
  const known = new Map<string, string>();
  return (color) => {
    const found = known.get(color) ?? drawnColor(color, theme);
    known.set(color, found);
    return found;
  };
}

/** Radius in pixels at the first zoom: as the file's sizes have it, smaller where there are many nodes. */
function radii(index: GraphIndex, room: number): (node: GraphNode) => number {
  const { nodes } = index.overview;
  const share = Math.min(1.1, Math.max(0.25, (150 / Math.max(1, nodes.length)) ** 0.28));
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const { attributes } of nodes) {
    least = Math.min(least, attributes.size);
    most = Math.max(most, attributes.size);
  }
  const step = most > least ? SPREAD / (most - least) : 0;
  const smallest = step > 0 ? SMALLEST : ALIKE;
  return ({ attributes }) => (smallest + (attributes.size - least) * step) * room * share;
}

/** Pixels: the smallest node, how much larger the largest is, and all of them where they are alike. */
const SMALLEST = 3.8;
const SPREAD = 17.5;
const ALIKE = 7;

function edgeLook(edge: EdgeHead, { color, crowd }: { color: string; crowd: number }): EdgeLook {
  const { origins, modality, disputed, symmetric } = edge.attributes;
  const support = Math.min(1, 0.55 + 0.2 * Math.log2(Math.max(1, origins)));
  const line = modality === 'reported' ? LINES.dashed : modality === 'possible' ? LINES.dotted : LINES.solid;
  return {
    size: (1.15 + 0.85 * Math.log2(Math.max(1, Math.min(origins, 16)))) * (0.5 + 0.5 * crowd),
    color,
    // In a crowd, what few sources say steps back furthest.
    opacity: support * Math.max(0.16, crowd ** (origins > 1 ? 1 : 1.7)),
    line,
    badge: disputed ? BADGES.disputed : modality === 'negated' ? BADGES.negated : BADGES.none,
    arrow: !symmetric,
  };
}
