import { findConflicts, markDisputed } from './graph/conflicts.ts';
import { buildEdges } from './graph/edges.ts';
import { kinOf } from './graph/kin.ts';
import { layoutGraph } from './graph/layout.ts';
import { assignSizes } from './graph/layout-sizes.ts';
import { communities } from './graph/measures.ts';
import type {
  ArticleEntry,
  GraphEdge,
  GraphNode,
  KnowledgeGraph,
  LocalEntity,
  Reading,
  RelationInfo,
  RuleInfo,
  Span,
} from './model/index.ts';
import { byCodeUnit } from './model/index.ts';
import { mergeEntities, type Resolution, type Resolved } from './resolve/merge-entities.ts';
import { findOrigins } from './resolve/origins.ts';
import type { Relation, Rulebook } from './rules/rulebook.ts';

/**
 * Readings of many articles in, one knowledge graph out. The order of readings changes nothing; an article that is given
 * twice counts once.
 */
export function buildGraph(readings: readonly Reading[], rulebook: Rulebook): KnowledgeGraph {
  const sorted = [...new Map(readings.map((r) => [r.article.id, r])).values()].sort((a, b) =>
    byCodeUnit(a.article.id, b.article.id),
  );
  const origins = findOrigins(sorted);
  const resolution = mergeEntities(sorted, { rulebook, origins });
  const plain = buildEdges(sorted, { resolution, rulebook, origins });
  const relations = [...rulebook.relations.values()].map(relationInfo);
  const nodes = drawNodes(resolution.nodes, { edges: plain, readings: sorted, rulebook });
  const conflicts = findConflicts({ nodes, edges: plain, relations });
  const edges = markDisputed(plain, conflicts);
  return {
    attributes: {
      format: 'pressgraph/1',
      kinds: [...rulebook.kinds.values()].map(({ id, label, plural, color }) => ({ id, label, plural, color })),
      relations,
      articles: articleEntries(sorted, { resolution, origins, edges }),
      conflicts,
      review: resolution.review,
      rules: rulesUsed(edges, rulebook),
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes,
    edges,
  };
}

/** As much of a relation as a viewer needs. */
function relationInfo({ id, label, inverse, symmetric, color, oneSubject, oneObject }: Relation): RelationInfo {
  return {
    id,
    label,
    inverse,
    symmetric,
    color,
    ...(oneSubject !== undefined && { oneSubject }),
    ...(oneObject !== undefined && { oneObject }),
  };
}

interface EntryOptions {
  readonly resolution: Resolution;
  readonly origins: ReadonlyMap<string, string>;
  readonly edges: readonly GraphEdge[];
}

function articleEntries(readings: readonly Reading[], { resolution, origins, edges }: EntryOptions): ArticleEntry[] {
  const said = new Set(edges.flatMap((e) => e.attributes.evidence.map((x) => `${x.start}@${x.article}`)));
  return readings.map((reading) => {
    // A claim that was left out, since its ends are one thing or of other kinds, leaves its sentence as a gap.
    const { claims, article } = reading;
    const lost = claims.map((c) => c.sentence).filter(({ from }) => !said.has(`${from}@${article.id}`));
    return articleEntry({ ...reading, gaps: sortedSpans([...reading.gaps, ...lost]) }, { resolution, origins });
  });
}

/** In order of place, each once. */
function sortedSpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || a.to - b.to);
  return sorted.filter(({ from, to }, i) => from !== sorted[i - 1]?.from || to !== sorted[i - 1]?.to);
}

function articleEntry(
  { article, entities, gaps, notes }: Reading,
  { resolution, origins }: Omit<EntryOptions, 'edges'>,
): ArticleEntry {
  const nodes = resolution.nodeOf.get(article.id) ?? [];
  const mentions = entities
    .flatMap((entity, i) => {
      const node = nodes[i];
      return node === undefined ? [] : shownMentions(entity, node).map(({ from, to }) => [from, to, node.key] as const);
    })
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || byCodeUnit(a[2], b[2]));
  return {
    ...article,
    origin: origins.get(article.id) ?? article.id,
    mentions,
    gaps: gaps.map(({ from, to }) => [from, to] as const),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/** The capital of a land as a town ("Tokyo-based") is shown as the land where nothing else names that. */
const shownMentions = (entity: LocalEntity, { members }: Resolved): readonly Span[] =>
  entity.asTown === true && members.some((m) => m.entity.asTown !== true) ? [] : entity.mentions;

interface DrawOptions {
  readonly edges: readonly GraphEdge[];
  readonly readings: readonly Reading[];
  readonly rulebook: Rulebook;
}

/** Nodes with their looks: community, size, place. */
function drawNodes(nodes: readonly Resolved[], { edges, readings, rulebook }: DrawOptions): GraphNode[] {
  const dates = new Map(readings.map((r) => [r.article.id, r.article.date]));
  const keys = nodes.map((n) => n.key);
  const weighted = edges.map((e) => ({ source: e.source, target: e.target, weight: e.attributes.weight }));
  const groups = communities(keys, weighted);
  const mentions = nodes.map((n) => n.members.reduce((sum, m) => sum + shownMentions(m.entity, n).length, 0));
  const sizes = assignSizes(mentions);
  const places = layoutGraph(
    nodes.map((n, i) => ({ key: n.key, size: sizes[i] as number, community: groups.get(n.key) ?? 0 })),
    weighted,
  );
  return nodes.map((n, i): GraphNode => {
    const articles = [...new Set(n.members.map((m) => m.article))].sort(byCodeUnit);
    const seen = articles.flatMap((id) => dates.get(id) ?? []).sort(byCodeUnit);
    return {
      key: n.key,
      attributes: {
        label: n.label,
        kind: n.kind,
        aliases: n.aliases,
        articles,
        mentions: mentions[i] as number,
        ...(seen.length === 0 ? {} : { firstSeen: seen[0] as string, lastSeen: seen.at(-1) as string }),
        x: places.get(n.key)?.x ?? 0,
        y: places.get(n.key)?.y ?? 0,
        size: sizes[i] as number,
        color: rulebook.kinds.get(n.kind)?.color ?? '#888888',
        community: groups.get(n.key) ?? 0,
        merges: n.merges,
        typing: n.typing,
        ...kinOf(n, rulebook),
      },
    };
  });
}

/** The rules that made some evidence, in words. */
function rulesUsed(edges: readonly GraphEdge[], rulebook: Rulebook): Record<string, RuleInfo> {
  const used = new Set(edges.flatMap((e) => e.attributes.evidence.map((x) => x.rule)));
  const frames = rulebook.frames.filter((f) => used.has(f.id)).sort((a, b) => byCodeUnit(a.id, b.id));
  return Object.fromEntries(
    frames.map(({ id, pattern, measured }) => [
      id,
      { pattern, ...(measured === undefined ? {} : { precision: measured.precision, measured: measured.claims }) },
    ]),
  );
}
