import type { KindVote, NameUse } from '../model/index.ts';
import type { KnownName } from '../rules/gazetteer.ts';
import type { Mention } from './mention.ts';

/** What one article speaks of: its names and where they stand, and what speaks for which kind of thing it is. */
export interface Entity {
  readonly index: number;
  /** The fullest name used. */
  name: string;
  readonly names: Map<string, NameUse>;
  readonly mentions: Mention[];
  known?: KnownName | undefined;
  /** Only ever added to. */
  readonly votes: KindVote[];
  /** Its kinds in order of the votes so far, kept until there are more: they are asked for again and again. */
  ranking?: Ranking | undefined;
  /** A place that is an entity only where it acts as a government. */
  readonly place: boolean;
  /** A given name, a title, or a surname used alone shows that it is a person. */
  readonly personal: boolean;
}

export interface RankedKind {
  readonly kind: string;
  readonly score: number;
}

/** An entity's kinds after so many votes. */
export interface Ranking {
  readonly votes: number;
  readonly kinds: readonly RankedKind[];
  readonly best: RankedKind | undefined;
}
