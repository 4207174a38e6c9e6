/** The explorer's only way to its data: asynchronous, so that a server may answer slices of a large graph. */
import type {
  ArticleEntry,
  Conflict,
  Evidence,
  GraphNode,
  KindInfo,
  KnowledgeGraph,
  RelationInfo,
  ReviewPair,
  RuleInfo,
} from '../../core/model/index.ts';
import type { EdgeHead } from '../../view/edge-head.ts';

export type { EdgeHead } from '../../view/edge-head.ts';

/** An article without its text. */
export interface ArticleHead {
  readonly id: string;
  readonly title: string;
  readonly source?: string;
  readonly date?: string;
  readonly url?: string;
  readonly origin: string;
  readonly mentions: number;
  readonly gaps: number;
  /** What the reader says of it, e.g. that it is not in English. */
  readonly notes?: readonly string[];
}

/** All that the map, the tables and the filters need. */
export interface Overview {
  readonly kinds: readonly KindInfo[];
  readonly relations: readonly RelationInfo[];
  readonly rules: Readonly<Record<string, RuleInfo>>;
  readonly conflicts: readonly Conflict[];
  readonly review: readonly ReviewPair[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly EdgeHead[];
  readonly articles: readonly ArticleHead[];
}

/** A piece of evidence together with the claim that it stands for. */
export interface Quote {
  readonly edge: string;
  readonly evidence: Evidence;
}

/** A sentence that names two entities and gave no claim. */
export interface Gap {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  /** `[from, to, node key]` into the sentence, in order of place. */
  readonly mentions: readonly (readonly [number, number, string])[];
}

export interface GraphSource {
  overview(): Promise<Overview>;
  /** Every sentence behind an edge, in the order of the graph file; empty for an unknown key. */
  evidence(edge: string): Promise<readonly Evidence[]>;
  article(id: string): Promise<ArticleEntry | undefined>;
  /** Every claim that an article makes, in order of place. */
  quotesOf(article: string): Promise<readonly Quote[]>;
  /** Does ahead of time what the first search for a sentence would have to do. */
  prepareSearch(): Promise<void>;
  /** Sentences that hold all words of a query, at most `limit`. */
  searchQuotes(query: string, limit: number): Promise<readonly Quote[]>;
  /** At most `limit` of them, after the first `from`. */
  gaps(from: number, limit: number): Promise<readonly Gap[]>;
  /** The graph file as it is, for exports and for reading more articles into it. */
  whole(): Promise<KnowledgeGraph>;
}
