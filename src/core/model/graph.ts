import type { Article } from './article.ts';
import type { Modality } from './claim.ts';

/** A kind of node, as the graph carries it so that a viewer needs no rulebook. */
export interface KindInfo {
  readonly id: string;
  readonly label: string;
  readonly plural: string;
  /** `#rrggbb`. */
  readonly color: string;
}

/** A relation, as the graph carries it. */
export interface RelationInfo {
  readonly id: string;
  /** Reads from subject to object: "Alibaba banned Claude Code". */
  readonly label: string;
  /** Reads from object to subject: "Claude Code was banned by Alibaba". */
  readonly inverse: string;
  readonly symmetric: boolean;
  /** `#rrggbb`. */
  readonly color: string;
  /** What it is when two subjects claim one object ("maker", "buyer") or one subject two objects ("home"). */
  readonly oneSubject?: string | undefined;
  readonly oneObject?: string | undefined;
}

/** One sentence behind an edge. */
export interface Evidence {
  readonly article: string;
  /** Start of the sentence in the article's text; `text.slice(start, end) === sentence`. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  /** `[from, to)` into the article's text (not into the sentence). */
  readonly subject: readonly [number, number];
  readonly object: readonly [number, number];
  readonly trigger: readonly [number, number];
  readonly modality: Modality;
  readonly attribution?: string;
  /** Node key of the speaker, where the speaker is a node. */
  readonly speaker?: string;
  readonly rule: string;
  readonly confidence: number;
  readonly eventDate?: string;
  readonly steps?: readonly string[];
  /** Its words say too little for a conflict. */
  readonly vague?: true;
}

export interface EdgeAttributes {
  readonly relation: string;
  readonly label: string;
  readonly symmetric: boolean;
  readonly modality: Modality;
  readonly disputed: boolean;
  /** Articles that say it. */
  readonly articles: number;
  /** Independent origins: copies of one story count once. */
  readonly origins: number;
  readonly weight: number;
  readonly confidence: number;
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  readonly evidence: readonly Evidence[];
}

/** Why a name was taken for this node's. */
export interface MergeReason {
  readonly name: string;
  readonly reason: string;
}

export interface NodeAttributes {
  readonly label: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  /** Ids of the articles that name it, sorted. */
  readonly articles: readonly string[];
  readonly mentions: number;
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly community: number;
  readonly merges: readonly MergeReason[];
  /** Why it has its kind, in words, strongest first. */
  readonly typing: readonly string[];
  /** Id of the known name that it bears. */
  readonly known?: string;
  /** Id of the known name of its maker, owner or parent. */
  readonly belongsTo?: string;
}

export interface ArticleEntry extends Article {
  /** Id of the first article of the same story; its own id when it stands alone. */
  readonly origin: string;
  /** `[from, to, node key]`, in order of place. */
  readonly mentions: readonly (readonly [number, number, string])[];
  /** Sentences that name two entities and gave no claim. */
  readonly gaps: readonly (readonly [number, number])[];
  readonly notes?: readonly string[];
}

/** Two claims that cannot both hold, or that are denied and asserted; both stand. */
export interface Conflict {
  /** `maker`, `denial`, `buyer`, `home`, … */
  readonly kind: string;
  readonly edges: readonly string[];
  /** One sentence for a reader. */
  readonly note: string;
}

/** Two nodes that may be one thing; not merged, for a person to decide. */
export interface ReviewPair {
  readonly a: string;
  readonly b: string;
  readonly reason: string;
}

/** What a rule looks for, in words, and how often it was right where that was measured (0 to 1). */
export interface RuleInfo {
  readonly pattern: string;
  readonly precision?: number;
  /** Claims over which it was measured. */
  readonly measured?: number;
}

export interface GraphNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

export interface GraphEdge {
  /** `subject|relation|object`. */
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** The graph file: what graphology imports as it stands. Nodes and edges are sorted by key (code units). */
export interface KnowledgeGraph {
  readonly attributes: {
    readonly format: 'pressgraph/1';
    readonly kinds: readonly KindInfo[];
    readonly relations: readonly RelationInfo[];
    readonly articles: readonly ArticleEntry[];
    readonly conflicts: readonly Conflict[];
    readonly review: readonly ReviewPair[];
    readonly rules: Readonly<Record<string, RuleInfo>>;
  };
  readonly options: { readonly type: 'directed'; readonly multi: true; readonly allowSelfLoops: false };
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
