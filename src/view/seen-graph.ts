/** The graph that a view of the explorer shows, without an explorer. */
import type { GraphNode, KnowledgeGraph } from '../core/model/index.ts';
import { headsOfEdges } from './edge-head.ts';
import { incidentEdges } from './neighbourhood.ts';
import { onlySeen } from './only-seen.ts';
import type { ViewState } from './view-state.ts';
import { visibleUnder } from './visible.ts';

/** What the page shows under the view, with the names that were put somewhere by hand where they were put. */
export function seenGraph(graph: KnowledgeGraph, view: ViewState): KnowledgeGraph {
  const overview = { nodes: graph.nodes, edges: headsOfEdges(graph) };
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const incident = incidentEdges(overview.nodes, overview.edges);
  const seen = onlySeen(graph, visibleUnder({ overview, nodes, incident }, view));
  return { ...seen, nodes: seen.nodes.map((node) => pinned(node, view.pins)) };
}

function pinned(node: GraphNode, pins: ViewState['pins']): GraphNode {
  const place = Object.hasOwn(pins, node.key) ? pins[node.key] : undefined;
  return place ? { ...node, attributes: { ...node.attributes, x: place[0], y: place[1] } } : node;
}
