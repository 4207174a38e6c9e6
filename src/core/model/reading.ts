import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { Span } from './span.ts';

/** A reason to believe that an entity is of a kind. */
export interface KindVote {
  readonly kind: string;
  /** Positive for, negative against; 1 is a clear textual sign, 3 the gazetteer. */
  readonly weight: number;
  readonly reason: string;
}

/** A name under which an article speaks of an entity, with the reason that it is taken for the same. */
export interface NameUse {
  readonly name: string;
  readonly count: number;
  readonly reason: string;
}

/** One entity within one article, before all articles are put together. */
export interface LocalEntity {
  /** The fullest name that the article uses. */
  readonly name: string;
  readonly names: readonly NameUse[];
  readonly votes: readonly KindVote[];
  /** Id of the gazetteer's entry, where the name is a known one. */
  readonly known?: string;
  /** Where it is named (pronouns and descriptions are not counted). */
  readonly mentions: readonly Span[];
  /** A land that the article names by its capital alone, and that as a town: "Tokyo-based". */
  readonly asTown?: true;
}

/** Everything that `buildGraph` needs of one article: plain data, small, made anywhere. */
export interface Reading {
  readonly article: Article;
  readonly entities: readonly LocalEntity[];
  readonly claims: readonly Claim[];
  /** Sentences that name two entities and gave no claim. */
  readonly gaps: readonly Span[];
  /** What the reader wants to tell its user, e.g. that the text is not in English. */
  readonly notes: readonly string[];
}
