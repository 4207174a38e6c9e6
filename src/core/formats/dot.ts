/** DOT, the language of Graphviz. */
import type { KnowledgeGraph } from '../model/index.ts';
import { looksOf, rgbOf } from './looks.ts';
import { describe } from './summary.ts';
import { wellFormed } from './unicode.ts';

/** Points of Graphviz for one unit of the layout: the drawing of a few hundred nodes fits a large page. */
const SCALE = 1.5;

/** The file in pieces, a statement each. `neato -n` draws it with the graph's own positions, `dot` and `sfdp` with theirs. */
export function* dotChunks(graph: KnowledgeGraph): Generator<string> {
  const { places, sizes } = looksOf(graph);
  const colors = new Map(graph.attributes.relations.map(({ id, color }) => [id, color]));
  yield `// ${describe(graph)}\ndigraph pressgraph {\n`;
  yield '  graph [charset="UTF-8", outputorder="edgesfirst", splines="true"];\n';
  yield '  node [style="filled", fontname="sans-serif", fontcolor="#111111", shape="ellipse"];\n';
  yield '  edge [fontname="sans-serif", fontsize="9"];\n';
  for (const [at, { key, attributes }] of graph.nodes.entries()) {
    const place = places[at];
    const size = Math.round((sizes[at] ?? 4) / 4) / 25;
    yield `  ${quoted(key)} ${list({
      label: escaped(attributes.label || key),
      kind: plain(attributes.kind),
      fillcolor: rgbOf(attributes.color) && attributes.color,
      width: String(size),
      ...(place && { pos: `${round(place.x * SCALE)},${round(place.y * SCALE)}` }),
    })};\n`;
  }
  for (const { key, source, target, attributes } of graph.edges) {
    const { relation, label, weight, modality, disputed, symmetric } = attributes;
    const color = colors.get(relation);
    yield `  ${quoted(source)} -> ${quoted(target)} ${list({
      id: plain(key),
      label: escaped(label),
      relation: plain(relation),
      modality,
      style: modality === 'asserted' ? undefined : 'dashed',
      dir: symmetric ? 'none' : undefined,
      disputed: disputed ? 'true' : undefined,
      color: rgbOf(color) && color,
      penwidth: String(round(Math.min(6, Math.sqrt(Math.max(0, weight))))),
    })};\n`;
  }
  yield '}\n';
}

/** Values are put between quotes as they stand. */
function list(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return `[${given.map(([name, value]) => `${name}=${betweenQuotes(value ?? '')}`).join(', ')}]`;
}

function quoted(text: string): string {
  return betweenQuotes(plain(text));
}

// Graphviz reads no more than 16 kB between two quotes; longer texts are sums. A sign keeps the backslash before it.
function betweenQuotes(text: string): string {
  if (text.length <= LONGEST) return `"${text}"`;
  return (text.match(PIECES) ?? []).map((piece) => `"${piece}"`).join(' + ');
}

/** Characters that take less than 16 kB in any case. */
const LONGEST = 4000;
const PIECES = new RegExp(`(?:\\\\.|[^\\\\]){1,${LONGEST / 2}}`, 'gsu');

/** Text between quotes: backslashes are doubled (Graphviz shows them single in labels, and keeps both in names). */
function plain(text: string): string {
  // NUL would end the file for Graphviz.
  return wellFormed(text).replaceAll('\0', '\uFFFD').replace(/["\\]/g, '\\$&');
}

/** Text of a label, where a line break is spelled. */
function escaped(text: string): string {
  return plain(text).replace(/\r\n|\r|\n/g, '\\n');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
