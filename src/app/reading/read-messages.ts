/** What the page and the reading worker say to each other. */
import type { Article, KnowledgeGraph } from '../../core/model/index.ts';

export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface ReadOrder {
  readonly files: readonly FileBytes[];
  /** Articles of the graph that the new ones join. */
  readonly known: readonly Article[];
}

/** A file, or a line of one, that gave no article. */
export interface ReadError {
  readonly file: string;
  readonly reason: string;
}

export type ReadAnswer =
  | { readonly type: 'progress'; readonly done: number; readonly all: number }
  | { readonly type: 'building' }
  | {
      readonly type: 'built';
      readonly graph: KnowledgeGraph;
      /** How many articles are new. */
      readonly added: number;
      readonly errors: readonly ReadError[];
    }
  | { readonly type: 'failed'; readonly reason: string };
