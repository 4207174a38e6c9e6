/** What a picture's colours mean, who it comes from, and what it shows. */
import { byCodeUnit, type KnowledgeGraph } from '../model/index.ts';
import { rgbOf } from './looks.ts';
import { describe } from './summary.ts';
import { shortened } from './svg-labels.ts';
import { oneLine } from './unicode.ts';
import { escapeXml } from './xml.ts';

export const INK = '#1c1e21';
const PALE = '#5f6670';
const ROW = 20;
const SIZE = 13;

/** Colour of what has none. */
export const GREY = '#8a9099';

export function colorOr(color: string | undefined, other = GREY): string {
  return rgbOf(color) ? (color ?? other) : other;
}

/** The legend's rows, from (left, top) down; only kinds and relations that the graph holds. */
export function legend({ attributes, nodes, edges }: KnowledgeGraph, left: number, top: number): string {
  const kinds = new Set(nodes.map((node) => node.attributes.kind));
  const relations = new Set(edges.map((edge) => edge.attributes.relation));
  const modalities = new Set(edges.map((edge) => edge.attributes.modality));
  const rows = [
    ...attributes.kinds.filter(({ id }) => kinds.has(id)).map(({ plural, color }) => dot(colorOr(color), plural)),
    ...attributes.relations
      .filter(({ id }) => relations.has(id))
      .map(({ label, color }) => dash(colorOr(color), label)),
    ...(modalities.has('reported') || modalities.has('possible') ? [dash(GREY, 'reported or possible', '6 3')] : []),
    ...(modalities.has('negated') ? [dash(GREY, 'denied', '1 4')] : []),
  ];
  const lines = rows.map((row, at) => `<g transform="translate(${left} ${top + at * ROW})">${row}</g>\n`);
  return `<g id="legend" font-size="${SIZE}" fill="${INK}">\n${lines.join('')}</g>\n`;
}

function dot(color: string, text: string): string {
  return `<circle cx="12" cy="-4" r="6" fill="${color}"/>${caption(text)}`;
}

function dash(color: string, text: string, dashes?: string): string {
  const style = dashes ? ` stroke-dasharray="${dashes}" stroke-linecap="round"` : '';
  return `<path d="M2 -4H22" stroke="${color}" stroke-width="2.5" fill="none"${style}/>${caption(text)}`;
}

function caption(text: string): string {
  return `<text x="30" y="0">${escapeXml(shortened(oneLine(text), 170, SIZE))}</text>`;
}

/** Title above, source line below; `width` is what they may fill. */
export function captions(graph: KnowledgeGraph, { title, width, height, drawn }: CaptionOptions): string {
  const loose = graph.nodes.length - drawn;
  const hidden = loose > 0 ? `${loose} without a claim ${loose === 1 ? 'is' : 'are'} not drawn.` : '';
  const source = ['Source:', describe(graph), hidden, outlets(graph)].filter(Boolean).join(' ');
  return (
    `<text id="title" x="24" y="40" font-size="22" font-weight="600" fill="${INK}">` +
    `${escapeXml(shortened(oneLine(title), width - 48, 22))}</text>\n` +
    `<text id="source" x="24" y="${height - 18}" font-size="12" fill="${PALE}">` +
    `${escapeXml(shortened(oneLine(source), width - 48, 12))}</text>\n`
  );
}

interface CaptionOptions {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** How many of the graph's nodes the picture shows. */
  readonly drawn: number;
}

/** The outlets that the articles come from, the most frequent first. */
function outlets({ attributes: { articles } }: KnowledgeGraph): string {
  const counts = new Map<string, number>();
  for (const { source } of articles) if (source) counts.set(source, (counts.get(source) ?? 0) + 1);
  const names = [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b)).map(([name]) => name);
  return names.length > 0 ? `${names.join(', ')}.` : '';
}
