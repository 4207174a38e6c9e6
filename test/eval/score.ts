/** Measures a graph against labelled articles; every figure is added up over the articles before it is divided. */
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import type { LabelledArticle } from './labelled-set.ts';
import { nodesIn } from './match-entities.ts';
import { claimsIn } from './said-claims.ts';
import { scoreClaims } from './score-claims.ts';
import { scoreEntities } from './score-entities.ts';
import { newTally, type Tally } from './tally.ts';

/** Right ones of all that could be judged. */
export interface Share {
  right: number;
  all: number;
}

export interface ScoreError {
  readonly article: string;
  /** `+` is extra, `-` is missed. */
  readonly what: 'entity+' | 'entity-' | 'split' | 'claim+' | 'claim-' | 'modality' | 'evidence';
  readonly text: string;
  readonly sentence?: string;
}

export interface Score {
  articles: number;
  readonly entities: Tally;
  /** By kind: the label's first kind, or what was found in its stead. */
  readonly kinds: Map<string, Tally>;
  /** Of the labelled entities that were found, those found as exactly one node. */
  readonly linking: Share;
  readonly claims: Tally;
  readonly relations: Map<string, Tally>;
  wrongWayRound: number;
  /** Of the right claims, those whose modality is accepted. */
  readonly modality: Share;
  /** Of the pieces of evidence, those whose offsets cut exactly the sentence out of the article's own text. */
  readonly evidence: Share;
  /** Claims by the rule that made their surest evidence; optional ones count as right, `missed` is always 0. */
  readonly rules: Map<string, Tally>;
  /** Each claim's confidence, and whether it is labelled (optional or not). */
  readonly judged: { readonly confidence: number; readonly right: boolean }[];
  readonly errors: ScoreError[];
}

export function newScore(): Score {
  return {
    articles: 0,
    entities: newTally(),
    kinds: new Map(),
    linking: { right: 0, all: 0 },
    claims: newTally(),
    relations: new Map(),
    wrongWayRound: 0,
    modality: { right: 0, all: 0 },
    evidence: { right: 0, all: 0 },
    rules: new Map(),
    judged: [],
    errors: [],
  };
}

/** Scores a graph that was built from these articles, and possibly others. */
export function scoreGraph(graph: KnowledgeGraph, set: readonly LabelledArticle[], score = newScore()): Score {
  for (const labelled of set) {
    score.articles++;
    scoreEntities(score, labelled.labels, nodesIn(graph, labelled.article.id));
    scoreClaims(score, labelled.labels, graph);
    scoreEvidence(score, labelled, graph);
  }
  return score;
}

function scoreEvidence(score: Score, { article }: LabelledArticle, graph: KnowledgeGraph): void {
  const carried = graph.attributes.articles.find(({ id }) => id === article.id)?.text;
  for (const { evidence } of claimsIn(graph, article.id))
    for (const { start, end, sentence } of evidence) {
      score.evidence.all++;
      const right = carried === article.text && sentence !== '' && article.text.slice(start, end) === sentence;
      if (right) score.evidence.right++;
      else score.errors.push({ article: article.id, what: 'evidence', text: `[${start}, ${end}) is not`, sentence });
    }
}
