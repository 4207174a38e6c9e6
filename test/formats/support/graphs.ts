/** Small graphs for the tests of formats: a tiny language, so that a case is one line. */
import type {
  ArticleEntry,
  EdgeAttributes,
  Evidence,
  GraphEdge,
  GraphNode,
  KnowledgeGraph,
  NodeAttributes,
} from '../../../src/core/model/index.ts';

export const KINDS = [
  { id: 'company', label: 'company', plural: 'companies', color: '#2f6fdb' },
  { id: 'product', label: 'product', plural: 'products', color: '#0f9d8a' },
];

export const RELATIONS = [
  { id: 'banned', label: 'banned', inverse: 'banned by', symmetric: false, color: '#c0342b' },
  { id: 'competes_with', label: 'competes with', inverse: 'competes with', symmetric: true, color: '#d9a406' },
];

export function article(id: string, more: Partial<ArticleEntry> = {}): ArticleEntry {
  return {
    id,
    title: `Title of ${id}`,
    source: 'Harbour Post',
    date: '2026-07-05',
    url: `https://harbour.example/${encodeURIComponent(id.replace(/[\uD800-\uDFFF]/g, ''))}`,
    origin: id,
    text: 'Norvane banned Quillbee on Monday.',
    mentions: [],
    gaps: [],
    ...more,
  };
}

export function node(key: string, more: Partial<NodeAttributes> = {}): GraphNode {
  return {
    key,
    attributes: {
      label: key,
      kind: 'company',
      aliases: [],
      articles: [],
      mentions: 1,
      x: 0,
      y: 0,
      size: 4,
      color: '#2f6fdb',
      community: 0,
      merges: [],
      typing: [],
      ...more,
    },
  };
}

export function evidence(more: Partial<Evidence> = {}): Evidence {
  return {
    article: 'a.txt',
    start: 0,
    end: 34,
    sentence: 'Norvane banned Quillbee on Monday.',
    subject: [0, 7],
    object: [15, 23],
    trigger: [8, 14],
    modality: 'asserted',
    rule: 'banned.verb',
    confidence: 0.9,
    ...more,
  };
}

/** `edge('norvane banned quillbee')`. */
export function edge(claim: string, more: Partial<EdgeAttributes> & { readonly key?: string } = {}): GraphEdge {
  const [source = '', relation = '', target = ''] = claim.split(' ');
  const { key = `${source}|${relation}|${target}`, ...attributes } = more;
  return {
    key,
    source,
    target,
    attributes: {
      relation,
      label: relation,
      symmetric: false,
      modality: 'asserted',
      disputed: false,
      articles: 1,
      origins: 1,
      weight: 1,
      confidence: 0.9,
      evidence: [],
      ...attributes,
    },
  };
}

export interface Parts {
  readonly articles?: readonly ArticleEntry[];
  readonly nodes?: readonly GraphNode[];
  readonly edges?: readonly GraphEdge[];
}

export function graphOf({ articles = [], nodes = [], edges = [] }: Parts = {}): KnowledgeGraph {
  return {
    attributes: {
      format: 'pressgraph/1',
      kinds: KINDS,
      relations: RELATIONS,
      articles,
      conflicts: [],
      review: [],
      rules: { 'banned.verb': { pattern: 'A bans B', precision: 0.9 } },
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes,
    edges,
  };
}

/** Two companies, one of which banned the other's product and competes with it, in two articles. */
export function smallGraph(): KnowledgeGraph {
  return graphOf({
    articles: [
      article('a.txt'),
      article('b.txt', { source: 'Ledger & Quill', date: '2026-08', text: 'Velm competes with Norvane.' }),
    ],
    nodes: [
      node('norvane', {
        label: 'Norvane',
        aliases: ['Norvane Inc.', 'NRV'],
        articles: ['a.txt', 'b.txt'],
        mentions: 9,
        size: 100,
        x: 10,
        y: -20,
        firstSeen: '2026-07-05',
        lastSeen: '2026-08',
      }),
      node('quillbee', {
        label: 'Quillbee',
        kind: 'product',
        color: '#0f9d8a',
        articles: ['a.txt'],
        x: -30,
        y: 10,
        firstSeen: '2026-07-05',
        lastSeen: '2026-07-05',
      }),
      node('velm', { label: 'Velm', articles: ['b.txt'], x: 20, y: 10, community: 1 }),
    ],
    edges: [
      edge('norvane banned quillbee', {
        evidence: [evidence({ attribution: 'Ada Quill' })],
        firstSeen: '2026-07-05',
        lastSeen: '2026-07-05',
      }),
      edge('velm banned quillbee', { modality: 'negated' }),
      edge('velm competes_with norvane', {
        symmetric: true,
        weight: 2,
        evidence: [
          evidence({
            article: 'b.txt',
            sentence: 'Velm competes with Norvane.',
            start: 0,
            end: 27,
            subject: [0, 4],
            object: [19, 26],
            trigger: [5, 18],
            confidence: 0.8,
          }),
        ],
        firstSeen: '2026-08',
        lastSeen: '2026-08',
      }),
    ],
  });
}
