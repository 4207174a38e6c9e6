/** Which nodes and edges a view lets through. */
import type { GraphNode } from '../core/model/index.ts';
import type { EdgeHead } from './edge-head.ts';
import { type IncidentEdges, neighbourhood } from './neighbourhood.ts';
import type { ViewState } from './view-state.ts';

export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** What the filters look at: a graph without its sentences, quick to ask. */
export interface Filtered {
  readonly overview: { readonly nodes: readonly GraphNode[]; readonly edges: readonly EdgeHead[] };
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly incident: IncidentEdges;
}

type Filters = Pick<
  ViewState,
  'hiddenKinds' | 'hiddenRelations' | 'hiddenStatuses' | 'minOrigins' | 'showLoose' | 'dates' | 'dateBy' | 'focus'
>;

export function visibleUnder(index: Filtered, view: Filters): Visible {
  const kinds = new Set(view.hiddenKinds);
  const relations = new Set(view.hiddenRelations);
  const statuses = new Set(view.hiddenStatuses);
  const kindShown = (key: string): boolean => !kinds.has(index.nodes.get(key)?.attributes.kind ?? '');
  const passes = (edge: EdgeHead): boolean =>
    !relations.has(edge.attributes.relation) &&
    !statuses.has(edge.attributes.modality) &&
    edge.attributes.origins >= view.minOrigins &&
    withinDates(edge, view) &&
    kindShown(edge.source) &&
    kindShown(edge.target);
  const near = view.focus && neighbourhood(index, { ...view.focus, passes });
  const edges = new Set<string>();
  const joined = new Set<string>();
  for (const edge of index.overview.edges) {
    if (!passes(edge) || (near && !(near.has(edge.source) && near.has(edge.target)))) continue;
    edges.add(edge.key);
    joined.add(edge.source).add(edge.target);
  }
  // With a range of dates, a node shows through its edges: its own dates span all articles.
  // A graph without any claim would be empty without its loose names.
  const loose = (view.showLoose && !view.dates) || index.overview.edges.length === 0;
  const nodes = new Set<string>();
  for (const { key } of index.overview.nodes) {
    if (!kindShown(key) || (near && !near.has(key))) continue;
    if (loose || joined.has(key) || key === view.focus?.node) nodes.add(key);
  }
  return { nodes, edges };
}

/** The dates of an edge on the chosen scale. */
export function datesOf(edge: EdgeHead, by: ViewState['dateBy']): readonly string[] {
  return by === 'event' ? edge.events : edge.published;
}

function withinDates(edge: EdgeHead, view: Filters): boolean {
  if (!view.dates) return true;
  const [from, to] = view.dates;
  return datesOf(edge, view.dateBy).some((date) => date >= from.slice(0, date.length) && date <= to);
}
