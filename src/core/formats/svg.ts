/** The graph as a picture that stands for itself: nodes, curved claims, labels that do not overlap, legend, title and source. */
import type { GraphEdge, KnowledgeGraph, Modality } from '../model/index.ts';
import { looksOf } from './looks.ts';
import { bends, curve } from './svg-edges.ts';
import { type Disc, type Label, placeLabels, shortened } from './svg-labels.ts';
import { captions, colorOr, INK, legend } from './svg-legend.ts';
import { oneLine } from './unicode.ts';
import { escapeXml } from './xml.ts';

export interface SvgOptions {
  /** Above the picture. Default: "Who does what to whom". */
  readonly title?: string;
}

const WIDTH = 1600;
/** Room for the title, the source line, the legend at the right, and a margin at the left. */
const MARGIN = { top: 70, bottom: 60, right: 240, left: 40 } as const;
const HEIGHTS = { least: 700, most: 1600 } as const;
const PAPER = '#ffffff';

/** Smallest and largest radius of a node, and of letters. */
const RADIUS = { least: 3, most: 42 } as const;
const FONT = { least: 11, most: 20 } as const;

/** The file in pieces. Entities without a claim would only hide the others: they are counted in the source line. */
export function* svgChunks(
  whole: KnowledgeGraph,
  { title = 'Who does what to whom' }: SvgOptions = {},
): Generator<string> {
  const graph = connected(whole);
  const { discs, height } = fitted(graph);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" `;
  yield `font-family="Inter, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif">\n<title>${escapeXml(oneLine(title))}</title>\n`;
  yield `<rect width="${WIDTH}" height="${height}" fill="${PAPER}"/>\n<g id="claims" fill="none">\n`;
  yield* claims(graph, discs);
  yield `</g>\n<g id="entities" stroke="${PAPER}" stroke-width="1">\n`;
  for (const [at, { attributes }] of graph.nodes.entries()) {
    const disc = discs[at];
    if (disc) yield `<circle cx="${disc.x}" cy="${disc.y}" r="${disc.r}" fill="${colorOr(attributes.color)}"/>\n`;
  }
  yield `</g>\n<g id="labels" fill="${INK}" stroke="${PAPER}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">\n`;
  for (const label of labels(graph, discs, height)) yield labelElement(label);
  yield `</g>\n${legend(graph, WIDTH - MARGIN.right + 30, MARGIN.top + 14)}`;
  yield `${captions(whole, { title, width: WIDTH, height, drawn: graph.nodes.length })}</svg>\n`;
}

/** The graph without nodes that no claim touches; all of it where there are no claims. */
function connected(graph: KnowledgeGraph): KnowledgeGraph {
  const touched = new Set(graph.edges.flatMap(({ source, target }) => [source, target]));
  return touched.size === 0 ? graph : { ...graph, nodes: graph.nodes.filter(({ key }) => touched.has(key)) };
}

/** Every node as a disc on the paper; y grows downwards there. */
function fitted(graph: KnowledgeGraph): { readonly discs: readonly (Disc | undefined)[]; readonly height: number } {
  const { places, sizes } = looksOf(graph);
  const known = places.flatMap((place, at) => (place ? [{ ...place, r: sizes[at] ?? 4 }] : []));
  const [left, right] = span(known.map(({ x, r }) => [x - r, x + r]));
  const [low, high] = span(known.map(({ y, r }) => [y - r, y + r]));
  const room = WIDTH - MARGIN.left - MARGIN.right;
  const ideal = ((high - low) / (right - left)) * room + MARGIN.top + MARGIN.bottom;
  const height = Math.round(Math.max(HEIGHTS.least, Math.min(HEIGHTS.most, ideal)));
  const tall = height - MARGIN.top - MARGIN.bottom;
  const scale = Math.min(room / (right - left), tall / (high - low));
  const [x0, y0] = [MARGIN.left + (room - (right - left) * scale) / 2, MARGIN.top + (tall - (high - low) * scale) / 2];
  const discs = places.map((place, at) => {
    if (!place) return undefined;
    const r = Math.max(RADIUS.least, Math.min(RADIUS.most, (sizes[at] ?? 4) * scale));
    return { x: tenth(x0 + (place.x - left) * scale), y: tenth(y0 + (high - place.y) * scale), r: tenth(r) };
  });
  return { discs, height };
}

/** From the least to the greatest of some ranges; 0 to 1 where there are none, so that nothing is divided by zero. */
function span(ranges: readonly (readonly [number, number])[]): readonly [number, number] {
  let [least, most] = ranges[0] ?? [0, 1];
  for (const [low, high] of ranges) [least, most] = [Math.min(least, low), Math.max(most, high)];
  return [least, most];
}

const STROKES: Readonly<Record<Modality, string>> = {
  asserted: '',
  reported: ' stroke-dasharray="6 3"',
  possible: ' stroke-dasharray="6 3"',
  negated: ' stroke-dasharray="1 4" stroke-linecap="round"',
};

function* claims(graph: KnowledgeGraph, discs: readonly (Disc | undefined)[]): Generator<string> {
  const discOf = new Map(graph.nodes.map(({ key }, at) => [key, discs[at]]));
  const colors = new Map(graph.attributes.relations.map(({ id, color }) => [id, color]));
  const bent = bends(graph.edges.map(({ source, target }) => [source, target]));
  for (const [at, edge] of graph.edges.entries()) {
    const [from, to] = [discOf.get(edge.source), discOf.get(edge.target)];
    const drawn = from && to && curve(from, to, bent[at] ?? 0);
    if (!drawn) continue;
    const { relation, modality, symmetric } = edge.attributes;
    const color = colorOr(colors.get(relation));
    const head = symmetric ? '' : `<path d="${drawn.head}" fill="${color}"/>`;
    const width = `stroke-width="${thickness(edge)}"`;
    yield `<g opacity="0.75"><path d="${drawn.line}" stroke="${color}" ${width}${STROKES[modality]}/>${head}</g>\n`;
  }
}

function thickness({ attributes: { weight } }: GraphEdge): number {
  return tenth(Math.max(1, Math.min(4, 0.8 + Math.sqrt(Math.max(0, weight)) * 0.5)));
}

/** Larger nodes choose first. */
function labels(graph: KnowledgeGraph, discs: readonly (Disc | undefined)[], height: number): readonly Label[] {
  const wishes = graph.nodes.flatMap(({ key, attributes }, at) => {
    const disc = discs[at];
    const text = shortened(oneLine(attributes.label) || oneLine(key), 260, FONT.least);
    if (!disc || text === '') return [];
    const share = (disc.r - RADIUS.least) / (RADIUS.most - RADIUS.least);
    return [{ ...disc, text, fontSize: Math.round(FONT.least + share * (FONT.most - FONT.least)) }];
  });
  // Sorting is stable: equal ones stay in the order of the graph.
  wishes.sort((a, b) => b.r - a.r);
  const frame = {
    left: 8,
    top: MARGIN.top - 14,
    right: WIDTH - MARGIN.right + 14,
    bottom: height - MARGIN.bottom + 20,
  };
  return placeLabels(
    wishes,
    discs.filter((disc) => disc !== undefined),
    frame,
  );
}

function labelElement({ text, fontSize, x, y }: Label): string {
  return `<text x="${tenth(x)}" y="${tenth(y)}" font-size="${fontSize}">${escapeXml(text)}</text>\n`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
