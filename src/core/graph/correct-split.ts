/** A name that belongs to something else: its mentions, and the claims that lean on them, go to a node of their own. */
import { type ArticleEntry, byCodeUnit, type Evidence, type GraphEdge, type GraphNode } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import type { Draft } from './correct-draft.ts';
import { SMALLEST_SIZE } from './layout-sizes.ts';

type Span = readonly [number, number];

/** False where no article uses the name, so that there is nothing to part. */
export function splitName(draft: Draft, node: GraphNode, name: string): boolean {
  if (!node.attributes.aliases.includes(name)) return false;
  const key = freshKey(draft, node.key, name);
  const leaves = leaver(draft, node, name);
  const moved = draft.moveMentions(node.key, key, (article, from, to) => wordsAt(article, from, to) === name);
  const parted = draft.edgesOf(node.key).filter((edge) => splitEdge(draft, edge, { node: node.key, key, leaves }));
  if (moved.size === 0 && parted.length === 0) return false;
  addNode(draft, node, { key, name, moved });
  return true;
}

function freshKey(draft: Draft, node: string, name: string): string {
  const plain = `${node}/${fold(name).replaceAll(' ', '-') || 'name'}`;
  let key = plain;
  for (let count = 2; draft.nodes.has(key); count++) key = `${plain}-${count}`;
  return key;
}

/** The words of an article at a place; undefined where its text was left out. */
const wordsAt = ({ text }: ArticleEntry, from: number, to: number): string | undefined =>
  text ? text.slice(from, to).replace(/\s+/gu, ' ') : undefined;

/**
 * Whether what a claim leans on leaves with the name: the mention in that place, or the one before it, which a pronoun or
 * a description stands for.
 */
function leaver(draft: Draft, node: GraphNode, name: string): (evidence: Evidence, span: Span) => boolean {
  // The mentions as they are before any of them moves.
  const before = new Map(draft.naming(node.key).map((article) => [article.id, article]));
  return (evidence, [from, to]) => {
    const article = before.get(evidence.article);
    const own = article?.mentions.filter((mention) => mention[2] === node.key) ?? [];
    const meant = own.find((m) => m[0] < to && m[1] > from) ?? own.filter((m) => m[0] <= from).at(-1);
    const words = meant && article && wordsAt(article, meant[0], meant[1]);
    // Without the text, the sentence itself still shows the name.
    return (words ?? evidence.sentence.slice(from - evidence.start, to - evidence.start)) === name;
  };
}

/** True where some of the edge's sentences left. */
function splitEdge(
  draft: Draft,
  edge: GraphEdge,
  { node, key, leaves }: { node: string; key: string; leaves: ReturnType<typeof leaver> },
): boolean {
  const asSubject = edge.source === node;
  const going = edge.attributes.evidence.filter((one) => leaves(one, asSubject ? one.subject : one.object));
  if (going.length === 0) return false;
  draft.keepSentences(
    edge,
    edge.attributes.evidence.filter((one) => !going.includes(one)),
  );
  for (const evidence of going)
    draft.put({ edge, evidence }, asSubject ? key : edge.source, asSubject ? edge.target : key);
  return true;
}

interface Leaving {
  readonly key: string;
  readonly name: string;
  /** How many mentions left, by article. */
  readonly moved: ReadonlyMap<string, number>;
}

function addNode(draft: Draft, { key: from, attributes }: GraphNode, { key, name, moved }: Leaving): void {
  const count = [...moved.values()].reduce((sum, one) => sum + one, 0);
  const articles = [...moved.keys()].sort(byCodeUnit);
  const naming = new Set(draft.naming(from).map(({ id }) => id));
  const staying = attributes.articles.filter((id) => naming.has(id) || !moved.has(id));
  const size = attributes.size * Math.sqrt(count / Math.max(1, attributes.mentions));
  const { firstSeen: _, lastSeen: __, known, belongsTo, ...rest } = attributes;
  const others = {
    aliases: attributes.aliases.filter((alias) => alias !== name),
    merges: attributes.merges.filter((merge) => merge.name !== name),
    mentions: Math.max(0, attributes.mentions - count),
    articles: staying,
    ...draft.seen(staying),
    // What is known is known of the name that stays.
    ...(known !== undefined && { known }),
    ...(belongsTo !== undefined && { belongsTo }),
  };
  const own = {
    label: name,
    aliases: [],
    merges: [],
    mentions: count,
    articles,
    ...draft.seen(articles),
    size: Math.max(SMALLEST_SIZE, Math.round(size * 100) / 100),
    // Beside the node that it leaves, clear of it.
    x: attributes.x + 2 * attributes.size,
    y: attributes.y + attributes.size,
  };
  draft.nodes.set(from, { key: from, attributes: { ...rest, ...others } });
  draft.nodes.set(key, { key, attributes: { ...rest, ...own } });
}
