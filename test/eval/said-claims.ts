/** The claims that a graph makes of one article: its evidence there, put together by edge. */
import { type Evidence, type KnowledgeGraph, MODALITIES, type Modality } from '../../src/core/model/index.ts';

export interface SaidClaim {
  /** Node keys. */
  readonly subject: string;
  readonly object: string;
  readonly relation: string;
  /** What this article says, in the order of the edge. */
  readonly evidence: readonly Evidence[];
}

/** In the graph's order of edges. */
export function claimsIn(graph: KnowledgeGraph, article: string): SaidClaim[] {
  return graph.edges.flatMap(({ source, target, attributes }) => {
    const evidence = attributes.evidence.filter((piece) => piece.article === article);
    return evidence.length === 0 ? [] : [{ subject: source, object: target, relation: attributes.relation, evidence }];
  });
}

/** The modality that the article gives a claim at its strongest. */
export function strongest({ evidence }: SaidClaim): Modality {
  return MODALITIES.find((modality) => evidence.some((piece) => piece.modality === modality)) ?? 'negated';
}

/** The evidence that the reader trusts most; ties go to the first. */
export function surest({ evidence }: SaidClaim): Evidence {
  return evidence.reduce((best, piece) => (piece.confidence > best.confidence ? piece : best));
}
