/** A graph in the middle of being corrected: its parts by key, changed in place, and put together again at the end. */
import {
  type ArticleEntry,
  byCodeUnit,
  type Evidence,
  type GraphEdge,
  type GraphNode,
  type KnowledgeGraph,
  type ReviewPair,
} from '../model/index.ts';
import { byPlace, type Press, supportOf } from './support.ts';

/** One sentence and the claim that it stands for, before it is known which edge will hold it. */
export interface Said {
  readonly edge: GraphEdge;
  readonly evidence: Evidence;
}

export class Draft {
  readonly nodes: Map<string, GraphNode>;
  readonly edges: Map<string, GraphEdge>;
  readonly #articles: Map<string, ArticleEntry>;
  readonly kinds: KnowledgeGraph['attributes']['kinds'];
  review: readonly ReviewPair[];
  /** Nodes that are part of another now, and which. */
  readonly #into = new Map<string, string>();
  /** Edges whose ends were merged, and what they are called now. */
  readonly #renamed = new Map<string, string>();
  readonly #touching = new Map<string, Set<string>>();
  /** What was said between two things that are one now, by the node of that time. */
  readonly #inward: (readonly [string, Said])[] = [];
  readonly #press: Press;
  /** Ids of the articles that name a node. */
  #naming: Map<string, Set<string>> | undefined;

  constructor(graph: KnowledgeGraph) {
    const { articles, kinds, review } = graph.attributes;
    this.nodes = new Map(graph.nodes.map((node) => [node.key, node]));
    this.edges = new Map(graph.edges.map((edge) => [edge.key, edge]));
    this.#articles = new Map(articles.map((article) => [article.id, article]));
    this.kinds = kinds;
    this.review = review;
    this.#press = {
      dates: new Map(articles.map(({ id, date }) => [id, date])),
      origins: new Map(articles.map(({ id, origin }) => [id, origin])),
    };
    for (const edge of graph.edges) this.#touch(edge);
  }

  /** The node that a key stands for now; undefined where the graph has none. */
  node(key: string): GraphNode | undefined {
    return this.nodes.get(this.nodeKey(key));
  }

  nodeKey(key: string): string {
    let now = key;
    for (let next = this.#into.get(now); next !== undefined; next = this.#into.get(now)) now = next;
    return now;
  }

  /** The edge that a key stands for now. */
  edge(key: string): GraphEdge | undefined {
    let now = key;
    for (let next = this.#renamed.get(now); next !== undefined && !this.edges.has(now); next = this.#renamed.get(now))
      now = next;
    return this.edges.get(now);
  }

  edgesOf(node: string): readonly GraphEdge[] {
    return [...(this.#touching.get(node) ?? [])].flatMap((key) => this.edges.get(key) ?? []);
  }

  set(node: GraphNode, attributes: Partial<GraphNode['attributes']>): void {
    this.nodes.set(node.key, { ...node, attributes: { ...node.attributes, ...attributes } });
  }

  /** From now on `other` is a key of `node`. */
  unite(node: string, other: string): void {
    this.nodes.delete(other);
    this.#into.set(other, node);
  }

  article(id: string): ArticleEntry | undefined {
    return this.#articles.get(id);
  }

  /** The articles that name a node. */
  naming(node: string): readonly ArticleEntry[] {
    this.#naming ??= namings(this.#articles.values());
    return [...(this.#naming.get(node) ?? [])].flatMap((id) => this.#articles.get(id) ?? []);
  }

  /** The mentions of a node that `goes` lets go become another's; how many of them each article had. */
  moveMentions(
    node: string,
    to: string,
    goes: (article: ArticleEntry, from: number, to: number) => boolean,
  ): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const article of this.naming(node)) {
      const { id } = article;
      let count = 0;
      const mentions = article.mentions.map((mention): readonly [number, number, string] => {
        const [from, end, key] = mention;
        if (key !== node || !goes(article, from, end)) return mention;
        count++;
        return [from, end, to];
      });
      if (count === 0) continue;
      counts.set(id, count);
      this.#articles.set(id, { ...article, mentions });
      this.#naming?.set(to, (this.#naming.get(to) ?? new Set()).add(id));
      if (!mentions.some((mention) => mention[2] === node)) this.#naming?.get(node)?.delete(id);
    }
    return counts;
  }

  removeEdge(key: string): void {
    const edge = this.edges.get(key);
    if (!edge) return;
    this.edges.delete(key);
    for (const end of [edge.source, edge.target]) this.#touching.get(end)?.delete(key);
  }

  /** The edge with these sentences and no others; without any it is gone. */
  keepSentences(edge: GraphEdge, evidence: readonly Evidence[]): void {
    if (evidence.length === 0) this.removeEdge(edge.key);
    else this.edges.set(edge.key, this.#supported(edge, evidence));
  }

  /** Puts a sentence under the claim between two other ends; a thing says nothing of itself. */
  put({ edge, evidence }: Said, from: string, to: string): void {
    if (from === to) {
      this.#inward.push([from, { edge, evidence }]);
      return;
    }
    const { relation, symmetric } = edge.attributes;
    const turned = symmetric && from > to;
    const [source, target] = turned ? [to, from] : [from, to];
    const key = `${source}|${relation}|${target}`;
    const there = this.edges.get(key);
    const mine = turned ? { ...evidence, subject: evidence.object, object: evidence.subject } : evidence;
    const before = there?.attributes.evidence ?? [];
    const fresh = this.#supported({ ...edge, key, source, target }, [...before, mine].sort(byPlace));
    this.edges.set(key, fresh);
    this.#touch(fresh);
  }

  /** What each thing says of itself: no edge holds it, for an edge has two ends. */
  ofItself(): ReadonlyMap<string, readonly Said[]> {
    const found = new Map<string, Said[]>();
    for (const [node, said] of this.#inward) {
      const key = this.nodeKey(node);
      found.set(key, [...(found.get(key) ?? []), said]);
    }
    return found;
  }

  /** An edge is called otherwise from now on. */
  rename(edge: GraphEdge, from: string, to: string): void {
    const { relation, symmetric } = edge.attributes;
    const [source, target] = symmetric && from > to ? [to, from] : [from, to];
    this.#renamed.set(edge.key, `${source}|${relation}|${target}`);
  }

  /** Dates of some articles, first and last. */
  seen(articles: readonly string[]): { readonly firstSeen?: string; readonly lastSeen?: string } {
    const dates = articles.flatMap((id) => this.#press.dates.get(id) ?? []).sort(byCodeUnit);
    return dates.length === 0 ? {} : { firstSeen: dates[0] as string, lastSeen: dates.at(-1) as string };
  }

  /** Whether keys were united, so that what points at nodes must be looked at. */
  get united(): boolean {
    return this.#into.size > 0;
  }

  #supported(edge: GraphEdge, evidence: readonly Evidence[]): GraphEdge {
    const { firstSeen: _, lastSeen: __, ...attributes } = edge.attributes;
    return { ...edge, attributes: { ...attributes, ...supportOf(evidence, this.#press), evidence } };
  }

  #touch({ key, source, target }: GraphEdge): void {
    for (const end of [source, target]) {
      const keys = this.#touching.get(end);
      if (keys) keys.add(key);
      else this.#touching.set(end, new Set([key]));
    }
  }
}

function namings(articles: Iterable<ArticleEntry>): Map<string, Set<string>> {
  const naming = new Map<string, Set<string>>();
  for (const { id, mentions } of articles) {
    for (const [, , key] of mentions) {
      const ids = naming.get(key);
      if (ids) ids.add(id);
      else naming.set(key, new Set([id]));
    }
  }
  return naming;
}
