import type { LocalEntity } from '../model/index.ts';

/** An entity of one article, on its way into a node. */
export interface Member {
  readonly article: string;
  /** The first article of the same story. */
  readonly origin: string;
  /** Its place in the reading's entities. */
  readonly index: number;
  readonly entity: LocalEntity;
}
