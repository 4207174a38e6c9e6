/** The elements of a GEXF file. */
import type { GraphEdge, GraphNode } from '../model/index.ts';
import type { TypedColumn } from './columns.ts';
import type { GexfPlan } from './gexf-plan.ts';
import { gexfType, valuesWriter } from './gexf-values.ts';
import { widen } from './iso-dates.ts';
import { rgbOf } from './looks.ts';
import { remembered } from './remembered.ts';
import { describe, lastDay } from './summary.ts';
import { escapeXml } from './xml.ts';

const NAMESPACES = {
  '1.2': ['http://www.gexf.net/1.2draft', 'http://www.gexf.net/1.2draft/viz'],
  '1.3': ['http://gexf.net/1.3', 'http://gexf.net/1.3/viz'],
} as const;

/** All that stands above the nodes. */
export function* headChunks({ graph, options, nodeColumns, edgeColumns }: GexfPlan): Generator<string> {
  const version = options.version ?? '1.3';
  const [namespace, viz] = NAMESPACES[version];
  const day = lastDay(graph);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<gexf xmlns="${namespace}" xmlns:viz="${viz}" version="${version}">\n`;
  yield `  <meta${day ? ` lastmodifieddate="${day}"` : ''}>\n    <creator>Pressgraph</creator>\n`;
  yield `    <description>${escapeXml(describe(graph))}</description>\n`;
  yield `    <keywords>${escapeXml(keywords(graph.edges))}</keywords>\n  </meta>\n`;
  const mode = options.mode ? ` mode="${options.mode}"` : '';
  const clock = version === '1.3' ? ' timerepresentation="interval" timezone="UTC"' : '';
  yield `  <graph defaultedgetype="directed"${mode} timeformat="date"${clock}>\n`;
  yield declared('node', nodeColumns, options.lists);
  yield declared('edge', edgeColumns, options.lists);
}

function keywords(edges: readonly GraphEdge[]): string {
  return ['news', 'knowledge graph', ...[...new Set(edges.map(({ attributes }) => attributes.relation))].sort()].join(
    ', ',
  );
}

function declared<T>(of: string, columns: readonly TypedColumn<T>[], lists?: 'text' | 'liststring'): string {
  if (columns.length === 0) return '';
  const lines = columns.map(
    ({ id, type }) => `      <attribute id="${id}" title="${id}" type="${gexfType(type, lists)}"/>\n`,
  );
  return `    <attributes class="${of}">\n${lines.join('')}    </attributes>\n`;
}

/** Gives the function that writes one node, by its place in the graph. */
export function nodeWriter({ graph, looks, nodeIds, nodeColumns, options, note }: GexfPlan) {
  const values = valuesWriter(nodeColumns, options, note);
  const kinds = new Map(graph.attributes.kinds.map(({ id, color }) => [id, color]));
  const colored = remembered(colorElement);
  const times = timesWriter();
  return (node: GraphNode, at: number): string => {
    const { label, kind, color, firstSeen, lastSeen } = node.attributes;
    const place = looks.places[at];
    if (!place) note('place that is no finite number, left out');
    const position = place ? `<viz:position x="${place.x}" y="${place.y}"/>` : '';
    const looksLike = `${colored(color) || colored(kinds.get(kind))}${position}<viz:size value="${looks.sizes[at]}"/>`;
    const name = escapeXml([label, node.key].find(visible) ?? '(no name)');
    return `      <node id="${nodeIds[at]}" label="${name}"${times(firstSeen, lastSeen)}>${values(node)}${looksLike}</node>\n`;
  };
}

/** Gives the function that writes one edge, by its place in the graph; edges to nodes that are not there give nothing. */
export function edgeWriter({ graph, nodeIds, edgeIds, edgeColumns, options, note }: GexfPlan) {
  const values = valuesWriter(edgeColumns, options, note);
  const places = new Map(graph.nodes.map(({ key }, at) => [key, at]));
  const colors = new Map(graph.attributes.relations.map(({ id, color }) => [id, colorElement(color)]));
  const kindOf = kindsOf(graph.nodes.length);
  const times = timesWriter();
  return (edge: GraphEdge, at: number): string => {
    const { relation, firstSeen, lastSeen } = edge.attributes;
    const source = places.get(edge.source);
    const target = places.get(edge.target);
    if (source === undefined || target === undefined) {
      note('edge to a node that is not there, left out');
      return '';
    }
    const ends = `id="${edgeIds[at]}" source="${nodeIds[source]}" target="${nodeIds[target]}"`;
    const name = escapeXml(relation);
    const kind = options.version === '1.2' ? '' : ` kind="${kindOf(source, target, name)}"`;
    const days = times(firstSeen, lastSeen);
    const says = `label="${name}"${kind} weight="${weightOf(edge, note)}"${days}`;
    return `      <edge ${ends} ${says}>${values(edge)}${colors.get(relation) ?? ''}</edge>\n`;
  };
}

// Gephi tells parallel edges apart by their kind alone: a second one of a kind between two nodes would be merged into the first.
function kindsOf(nodes: number): (from: number, to: number, relation: string) => string {
  // Most pairs of nodes have one kind, which needs no list; others have each kind with the last number that was put after it.
  const seen = new Map<number, string | Map<string, number>>();
  return (from, to, relation) => {
    const pair = from * nodes + to;
    const before = seen.get(pair);
    if (before === undefined) {
      seen.set(pair, relation);
      return relation;
    }
    const kinds = typeof before === 'string' ? new Map([[before, 1]]) : before;
    seen.set(pair, kinds);
    let number = kinds.get(relation) ?? 0;
    let kind = relation;
    while (kinds.has(kind)) kind = `${relation} (${++number})`;
    kinds.set(kind, 1).set(relation, Math.max(number, 1));
    return kind;
  };
}

// Gephi drops an edge whose weight is zero, and refuses a file for one that is no number.
function weightOf({ attributes: { weight } }: GraphEdge, note: (note: string) => void): number {
  if (Math.fround(weight) > 0 && Number.isFinite(Math.fround(weight))) return weight;
  note('weight that is not above zero, written as 1');
  return 1;
}

function visible(label: string): boolean {
  return label.trim() !== '';
}

// Integers and no alpha: Gephi refuses fractions, Gephi Lite loses colours that have one, networkx fails on hex.
function colorElement(color: string | undefined): string {
  const rgb = rgbOf(color);
  return rgb ? `<viz:color r="${rgb[0]}" g="${rgb[1]}" b="${rgb[2]}"/>` : '';
}

/** Both days in full, or nothing: Gephi's timeline wants whole intervals. */
function timesWriter(): (firstSeen: string | undefined, lastSeen: string | undefined) => string {
  const widened = remembered(widen);
  return (firstSeen, lastSeen) => {
    const first = widened(firstSeen);
    const last = widened(lastSeen);
    const start = first ?? last;
    const end = last ?? first;
    if (!start || !end) return '';
    // Gephi refuses an interval that ends before it starts.
    return start.from <= end.to ? ` start="${start.from}" end="${end.to}"` : ` start="${end.from}" end="${start.to}"`;
  };
}
