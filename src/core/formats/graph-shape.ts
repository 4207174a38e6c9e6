/** The shape of the graph file, key by key, in the order in which it is written. */
import {
  type ArticleEntry,
  type Conflict,
  type EdgeAttributes,
  type Evidence,
  type GraphEdge,
  type GraphNode,
  type KindInfo,
  type KnowledgeGraph,
  type MergeReason,
  MODALITIES,
  type NodeAttributes,
  type RelationInfo,
  type ReviewPair,
  type RuleInfo,
} from '../model/index.ts';
import { flag, listOf, mapOf, number, object, oneOf, text, tuple, whole } from './shape.ts';

const span = tuple(whole, whole);
const modality = oneOf(...MODALITIES);

const kind = object<KindInfo>({ id: text, label: text, plural: text, color: text });

const relation = object<RelationInfo>(
  { id: text, label: text, inverse: text, symmetric: flag, color: text, oneSubject: text, oneObject: text },
  'oneSubject',
  'oneObject',
);

/** `text` is optional in a file: it can be left out of it. */
const article = object<ArticleEntry>(
  {
    id: text,
    title: text,
    source: text,
    date: text,
    url: text,
    origin: text,
    text,
    mentions: listOf(tuple(whole, whole, text)),
    gaps: listOf(span),
    notes: listOf(text),
  },
  'title',
  'source',
  'date',
  'url',
  'text',
  'notes',
);

const conflict = object<Conflict>({ kind: text, edges: listOf(text), note: text });
const review = object<ReviewPair>({ a: text, b: text, reason: text });
const rule = object<RuleInfo>({ pattern: text, precision: number, measured: whole }, 'precision', 'measured');

const evidence = object<Evidence>(
  {
    article: text,
    start: whole,
    end: whole,
    sentence: text,
    subject: span,
    object: span,
    trigger: span,
    modality,
    attribution: text,
    speaker: text,
    rule: text,
    confidence: number,
    eventDate: text,
    steps: listOf(text),
    vague: oneOf(true),
  },
  'attribution',
  'speaker',
  'eventDate',
  'steps',
  'vague',
);

const nodeAttributes = object<NodeAttributes>(
  {
    label: text,
    kind: text,
    aliases: listOf(text),
    articles: listOf(text),
    mentions: whole,
    firstSeen: text,
    lastSeen: text,
    x: number,
    y: number,
    size: number,
    color: text,
    community: whole,
    merges: listOf(object<MergeReason>({ name: text, reason: text })),
    typing: listOf(text),
    known: text,
    belongsTo: text,
  },
  'firstSeen',
  'lastSeen',
  'known',
  'belongsTo',
);

const edgeAttributes = object<EdgeAttributes>(
  {
    relation: text,
    label: text,
    symmetric: flag,
    modality,
    disputed: flag,
    articles: whole,
    origins: whole,
    weight: number,
    confidence: number,
    firstSeen: text,
    lastSeen: text,
    evidence: listOf(evidence),
  },
  'firstSeen',
  'lastSeen',
);

/** One shape for each list of the file that is written a line an item, and for what stands around them. */
export const graphShapes = {
  kinds: kind,
  relations: relation,
  articles: article,
  conflicts: conflict,
  review,
  rule,
  options: object<KnowledgeGraph['options']>({
    type: oneOf('directed'),
    multi: oneOf(true),
    allowSelfLoops: oneOf(false),
  }),
  nodes: object<GraphNode>({ key: text, attributes: nodeAttributes }),
  edges: object<GraphEdge>({ key: text, source: text, target: text, attributes: edgeAttributes }),
} as const;

const attributes = object<KnowledgeGraph['attributes']>({
  format: oneOf('pressgraph/1'),
  kinds: listOf(kind),
  relations: listOf(relation),
  articles: listOf(article),
  conflicts: listOf(conflict),
  review: listOf(review),
  rules: mapOf(rule),
});

export const graphShape = object<KnowledgeGraph>({
  attributes,
  options: graphShapes.options,
  nodes: listOf(graphShapes.nodes),
  edges: listOf(graphShapes.edges),
});
