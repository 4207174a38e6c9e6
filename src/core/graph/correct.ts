/** A person's corrections laid over a graph: what was built stays as it is, and each of them can be taken back. */
import {
  byCodeUnit,
  type Correction,
  type GraphEdge,
  type GraphNode,
  type KnowledgeGraph,
  type ReviewPair,
} from '../model/index.ts';
import { findConflicts, markDisputed } from './conflicts.ts';
import { remainingConflicts, tellsConflicts } from './correct-conflicts.ts';
import { Draft, type Said } from './correct-draft.ts';
import { mergeNodes } from './correct-merge.ts';
import { splitName } from './correct-split.ts';

export interface Corrected {
  readonly graph: KnowledgeGraph;
  /** Places in the list of those that have nothing to correct: what they name is not in this graph, or is so already. */
  readonly idle: readonly number[];
  /** By node: what was said between two things that a merge made one, which no edge can hold. */
  readonly ofItself: ReadonlyMap<string, readonly Said[]>;
}

/** In the order of the list; a key of a node that was merged stands for the node that it is part of. */
export function correctGraph(graph: KnowledgeGraph, corrections: readonly Correction[]): Corrected {
  if (corrections.length === 0) return { graph, idle: [], ofItself: new Map() };
  const draft = new Draft(graph);
  const idle = corrections.flatMap((correction, at) => (apply(draft, correction) ? [] : [at]));
  const corrected = idle.length === corrections.length ? graph : finished(graph, draft);
  return { graph: corrected, idle, ofItself: draft.ofItself() };
}

/** False where there is nothing to correct. */
function apply(draft: Draft, correction: Correction): boolean {
  switch (correction.type) {
    case 'reject':
      return reject(draft, draft.edge(correction.claim));
    case 'unsaid':
      return unsay(draft, draft.edge(correction.claim), correction);
    case 'merge':
      return ofTwo(draft, correction, (node, other) => mergeNodes(draft, node, other));
    case 'apart':
      return ofTwo(draft, correction, (node, other) => {
        draft.review = draft.review.filter((pair) => !joins(draft, pair, [node.key, other.key]));
      });
    default:
      return ofOne(draft, draft.node(correction.node), correction);
  }
}

function ofTwo(
  draft: Draft,
  { node, other }: { readonly node: string; readonly other: string },
  change: (node: GraphNode, other: GraphNode) => void,
): boolean {
  const [first, second] = [draft.node(node), draft.node(other)];
  if (!first || !second || first === second) return false;
  change(first, second);
  return true;
}

function joins(draft: Draft, { a, b }: ReviewPair, ends: readonly string[]): boolean {
  return ends.includes(draft.nodeKey(a)) && ends.includes(draft.nodeKey(b));
}

function ofOne(
  draft: Draft,
  node: GraphNode | undefined,
  correction: Extract<Correction, { readonly type: 'rename' | 'kind' | 'split' }>,
): boolean {
  if (!node) return false;
  if (correction.type === 'rename') return rename(draft, node, correction.label);
  if (correction.type === 'kind') return retype(draft, node, correction.kind);
  return splitName(draft, node, correction.name);
}

/** The name that the articles use stays one of its names. */
function rename(draft: Draft, node: GraphNode, label: string): boolean {
  const { label: old, aliases } = node.attributes;
  if (label === '' || label === old) return false;
  const names = [...new Set([...aliases, old])].filter((name) => name !== label);
  draft.set(node, { label, aliases: names.sort(byCodeUnit) });
  return true;
}

/** A colour that was not its kind's is the user's own, and stays. */
function retype(draft: Draft, node: GraphNode, kind: string): boolean {
  const { kind: old, color, typing } = node.attributes;
  const colorOf = (id: string) => draft.kinds.find((one) => one.id === id)?.color;
  const fresh = colorOf(kind);
  if (fresh === undefined || kind === old) return false;
  draft.set(node, {
    kind,
    color: color === colorOf(old) ? fresh : color,
    typing: ['set by hand', ...typing],
  });
  return true;
}

function reject(draft: Draft, edge: GraphEdge | undefined): boolean {
  if (!edge) return false;
  draft.removeEdge(edge.key);
  return true;
}

function unsay(
  draft: Draft,
  edge: GraphEdge | undefined,
  { article, start }: { readonly article: string; readonly start: number },
): boolean {
  const all = edge?.attributes.evidence ?? [];
  const left = all.filter((one) => one.article !== article || one.start !== start);
  if (!edge || left.length === all.length) return false;
  draft.keepSentences(edge, left);
  return true;
}

function finished(graph: KnowledgeGraph, draft: Draft): KnowledgeGraph {
  const nodes = [...draft.nodes.values()].sort(byKey);
  const edges = [...draft.edges.values()].map((edge) => told(draft, edge)).sort(byKey);
  const { relations } = graph.attributes;
  const conflicts = tellsConflicts(relations)
    ? findConflicts({ nodes, edges, relations })
    : remainingConflicts(graph, draft);
  const used = new Set(edges.flatMap((edge) => edge.attributes.evidence.map(({ rule }) => rule)));
  return {
    ...graph,
    attributes: {
      ...graph.attributes,
      articles: graph.attributes.articles.map((article) => draft.article(article.id) ?? article),
      conflicts,
      review: remainingReview(draft),
      rules: Object.fromEntries(Object.entries(graph.attributes.rules).filter(([id]) => used.has(id))),
    },
    nodes,
    edges: markDisputed(edges, conflicts),
  };
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number => byCodeUnit(a.key, b.key);

/** Speakers are nodes too. */
function told(draft: Draft, edge: GraphEdge): GraphEdge {
  if (!draft.united || !edge.attributes.evidence.some(({ speaker }) => moved(draft, speaker))) return edge;
  const evidence = edge.attributes.evidence.map((one) =>
    one.speaker !== undefined && moved(draft, one.speaker) ? { ...one, speaker: draft.nodeKey(one.speaker) } : one,
  );
  return { ...edge, attributes: { ...edge.attributes, evidence } };
}

const moved = (draft: Draft, key: string | undefined): boolean => key !== undefined && draft.nodeKey(key) !== key;

/** Pairs of what is left, each once. */
function remainingReview(draft: Draft): readonly ReviewPair[] {
  const seen = new Set<string>();
  return draft.review.flatMap((pair) => {
    const [a, b] = [draft.nodeKey(pair.a), draft.nodeKey(pair.b)];
    const both = [a, b].sort(byCodeUnit).join('\n');
    if (a === b || seen.has(both) || !draft.nodes.has(a) || !draft.nodes.has(b)) return [];
    seen.add(both);
    return [{ ...pair, a, b }];
  });
}
