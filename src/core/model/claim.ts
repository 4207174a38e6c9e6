import type { Span } from './span.ts';

/** How firmly an article says something, strongest first. */
export const MODALITIES = ['asserted', 'reported', 'possible', 'negated'] as const;
export type Modality = (typeof MODALITIES)[number];

/** A claim as one article makes it, between two of the article's own entities. */
export interface Claim {
  readonly relation: string;
  /** Index into `Reading.entities`. */
  readonly subject: number;
  /** Index into `Reading.entities`. */
  readonly object: number;
  readonly modality: Modality;
  /** Who says so: the outlet, or a speaker named in the text; absent when nobody is named. */
  readonly attribution?: string;
  /** The speaker's index into `Reading.entities`, where the speaker is one. */
  readonly speaker?: number;
  /** The sentence, or run of neighbouring sentences, that says it. */
  readonly sentence: Span;
  readonly subjectSpan: Span;
  readonly objectSpan: Span;
  /** The word or words that express the relation. */
  readonly trigger: Span;
  /** Id of the rule that made it, e.g. `banned.verb.active`. */
  readonly rule: string;
  /** How likely the claim is right, 0 to 1. */
  readonly confidence: number;
  /** When it happened, where the sentence says so: an ISO date, possibly partial. */
  readonly eventDate?: string;
  /** What was inferred on the way, in words: who "the company" was taken to be and why. */
  readonly steps: readonly string[];
}
