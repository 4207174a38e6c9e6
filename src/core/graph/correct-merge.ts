/** Two nodes that are one thing: names, mentions and claims of the one go to the other. */
import { byCodeUnit, type GraphNode } from '../model/index.ts';
import type { Draft } from './correct-draft.ts';

const BY_HAND = 'put together by hand';

export function mergeNodes(draft: Draft, node: GraphNode, other: GraphNode): void {
  const edges = draft.edgesOf(other.key);
  draft.moveMentions(other.key, node.key, () => true);
  draft.set(node, united(draft, node, other));
  draft.unite(node.key, other.key);
  for (const edge of edges) {
    const from = edge.source === other.key ? node.key : edge.source;
    const to = edge.target === other.key ? node.key : edge.target;
    draft.removeEdge(edge.key);
    draft.rename(edge, from, to);
    for (const evidence of edge.attributes.evidence) draft.put({ edge, evidence }, from, to);
  }
}

function united(draft: Draft, { attributes: a }: GraphNode, { attributes: b }: GraphNode) {
  const aliases = [...new Set([...a.aliases, b.label, ...b.aliases])].filter((name) => name !== a.label);
  const told = new Set(a.merges.map(({ name }) => name));
  const fresh = [{ name: b.label, reason: BY_HAND }, ...b.merges].filter(({ name }) => !told.has(name));
  const { known, belongsTo } = a.known === undefined ? b : a;
  const kin = { ...(known !== undefined && { known }), ...(belongsTo !== undefined && { belongsTo }) };
  const articles = [...new Set([...a.articles, ...b.articles])].sort(byCodeUnit);
  return {
    aliases: aliases.sort(byCodeUnit),
    merges: [...a.merges, ...fresh].filter(({ name }) => name !== a.label),
    articles,
    mentions: a.mentions + b.mentions,
    size: Math.max(a.size, b.size),
    ...draft.seen(articles),
    ...kin,
  };
}
