/** What the map shows, in states: seen or hidden, lit or dimmed, selected, hovered. The renderer draws nothing else. */
import type { ViewState } from '../../view/view-state.ts';
import type { Visible } from '../../view/visible.ts';
import { type GraphIndex, otherEnd, parallels } from '../model/graph-index.ts';
import type { PathStep } from '../model/paths.ts';

/** What the pointer or the keyboard is on. */
export interface Hover {
  readonly type: 'node' | 'edge';
  readonly key: string;
  /** All edges of the line that is pointed at, where one line stands for many. */
  readonly bundle?: readonly string[];
}

export interface Scene {
  readonly visible: Visible;
  /** When set, all else is dimmed. */
  readonly lit: Visible | null;
  readonly selectedNodes: ReadonlySet<string>;
  readonly selectedEdges: ReadonlySet<string>;
  readonly hovered: Hover | null;
  /** Whether the light comes from hovering alone, which on large graphs must not repaint everything. */
  readonly passing: boolean;
}

interface Inputs {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly visible: Visible;
  readonly hovered: Hover | null;
  readonly chains: readonly (readonly PathStep[])[];
}

const NOTHING: ReadonlySet<string> = new Set();

export function sceneOf({ index, view, visible, hovered, chains }: Inputs): Scene {
  const { selection } = view;
  const selectedNodes = new Set(view.also);
  if (selection?.type === 'node') selectedNodes.add(selection.key);
  const selectedEdges = selection?.type === 'edge' ? new Set([selection.key]) : NOTHING;
  const standing = (): Visible | null => {
    if (view.path) return litByPaths(view.path.from, chains);
    if (selection?.type === 'article') return litByArticle(index, visible, selection.key);
    return litBySelection(index, visible, { selectedNodes, selectedEdges });
  };
  const passing = hovered ? litByHover(index, visible, hovered) : null;
  return { visible, lit: passing ?? standing(), selectedNodes, selectedEdges, hovered, passing: passing !== null };
}

/** What an article names and claims; nothing where the filters hide all of it. */
function litByArticle(index: GraphIndex, visible: Visible, article: string): Visible | null {
  const nodes = index.overview.nodes.filter(
    ({ key, attributes }) => visible.nodes.has(key) && attributes.articles.includes(article),
  );
  const edges = index.overview.edges.filter(({ key, saidIn }) => visible.edges.has(key) && saidIn.includes(article));
  if (nodes.length === 0) return null;
  return { nodes: new Set(nodes.map(({ key }) => key)), edges: new Set(edges.map(({ key }) => key)) };
}

function litByHover(index: GraphIndex, visible: Visible, hovered: Hover): Visible | null {
  if (hovered.type === 'node') return visible.nodes.has(hovered.key) ? around(index, visible, [hovered.key]) : null;
  const single = withEnds(index, visible, hovered.key);
  return single && hovered.bundle ? { ...single, edges: new Set(hovered.bundle) } : single;
}

function litBySelection(
  index: GraphIndex,
  visible: Visible,
  { selectedNodes, selectedEdges }: Pick<Scene, 'selectedNodes' | 'selectedEdges'>,
): Visible | null {
  const [edge] = selectedEdges;
  if (edge !== undefined) return betweenEnds(index, visible, edge);
  const shown = [...selectedNodes].filter((key) => visible.nodes.has(key));
  return shown.length > 0 ? around(index, visible, shown) : null;
}

function withEnds(index: GraphIndex, visible: Visible, key: string): Visible | null {
  const edge = index.edges.get(key);
  return edge && visible.edges.has(key) ? { nodes: new Set([edge.source, edge.target]), edges: new Set([key]) } : null;
}

/** A chosen claim with all others between the two, and its surroundings as names without lines. */
function betweenEnds(index: GraphIndex, visible: Visible, key: string): Visible | null {
  const edge = index.edges.get(key);
  if (!edge || !visible.edges.has(key)) return null;
  const between = parallels(index, edge).filter((other) => visible.edges.has(other.key));
  return {
    nodes: around(index, visible, [edge.source, edge.target]).nodes,
    edges: new Set(between.map((other) => other.key)),
  };
}

function around(index: GraphIndex, visible: Visible, centres: readonly string[]): Visible {
  const nodes = new Set(centres);
  const edges = new Set<string>();
  for (const centre of centres) {
    for (const edge of index.incident.get(centre) ?? []) {
      if (!visible.edges.has(edge.key)) continue;
      edges.add(edge.key);
      nodes.add(otherEnd(edge, centre));
    }
  }
  return { nodes, edges };
}

function litByPaths(from: string, chains: readonly (readonly PathStep[])[]): Visible {
  const steps = chains.flat();
  return { nodes: new Set([from, ...steps.map(({ to }) => to)]), edges: new Set(steps.map(({ edge }) => edge.key)) };
}
