/** Graphs of a few nodes, for the tests of the scorer. */
import type { Evidence, GraphEdge, GraphNode, KnowledgeGraph } from '../../src/core/model/index.ts';
import type { LabelledArticle } from './labelled-set.ts';
import { parseLabels } from './labels.ts';

export const TEXT = 'Orvane bought Tilk. Orvane may sue Bask.';

/** `company:Orvane`, optionally with other names. */
export function node(key: string, aliases: readonly string[] = []): GraphNode {
  const [kind = '', label = ''] = key.split(':');
  const attributes = { label, kind, aliases, articles: ['one'], mentions: 1, merges: [], typing: [] };
  return { key, attributes: { ...attributes, x: 0, y: 0, size: 1, color: '#000000', community: 0 } };
}

export function edge(source: string, relation: string, target: string, evidence: Partial<Evidence> = {}): GraphEdge {
  const piece: Evidence = {
    ...{
      article: 'one',
      start: 0,
      end: 19,
      sentence: TEXT.slice(0, 19),
      subject: [0, 6],
      object: [14, 18],
      trigger: [7, 13],
    },
    ...{ modality: 'asserted', rule: 'acquired.buy', confidence: 0.9 },
    ...evidence,
  };
  const counts = { articles: 1, origins: 1, weight: 1, confidence: piece.confidence, disputed: false };
  const attributes = {
    relation,
    label: relation,
    symmetric: false,
    modality: piece.modality,
    ...counts,
    evidence: [piece],
  };
  return { key: `${source}|${relation}|${target}`, source, target, attributes };
}

export function graphOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[], text = TEXT): KnowledgeGraph {
  return {
    attributes: {
      ...{ format: 'pressgraph/1', kinds: [], relations: [], conflicts: [], review: [], rules: {} },
      articles: [{ id: 'one', text, origin: 'one', mentions: [], gaps: [] }],
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes,
    edges,
  };
}

const LABELS = {
  article: 'one',
  entities: [
    { id: 'orvane', label: 'Orvane', kinds: ['company'], names: ['Orvane Group'] },
    { id: 'tilk', label: 'Tilk', kinds: ['company', 'product'] },
    { id: 'bask', label: 'Bask', kinds: ['company'] },
    { id: 'gazette', label: 'Gazette', kinds: ['publication'], optional: true },
  ],
  claims: [
    { s: 'orvane', r: 'acquired', o: 'tilk', m: 'asserted', q: 'Orvane bought Tilk' },
    { s: 'orvane', r: ['sued', 'accuses'], o: 'bask', m: ['possible'], q: 'Orvane may sue Bask' },
    { s: 'bask', r: 'competes_with', o: 'orvane', m: 'asserted', optional: true, q: 'Orvane may sue Bask' },
  ],
};

/** The labels that the tests score against, of an article with `TEXT`. */
export function labelledArticle(): LabelledArticle {
  const labels = parseLabels(JSON.stringify(LABELS));
  if (labels === undefined) throw new Error('these are no labels');
  return { labels, article: { id: 'one', text: TEXT } };
}
