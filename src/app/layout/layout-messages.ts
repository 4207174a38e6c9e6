/** What the page and the layout's worker say to each other. */

export type LayoutOrder =
  | {
      readonly type: 'start';
      /** Rows of ten, as graphology's ForceAtlas2 wants them. */
      readonly nodes: Float32Array<ArrayBuffer>;
      /** Rows of three: offset of the source's row, of the target's, weight. */
      readonly edges: Float32Array<ArrayBuffer>;
      readonly settings: Record<string, number | boolean>;
    }
  /** Fixes a node at a place, or lets it go. */
  | { readonly type: 'hold'; readonly index: number; readonly place: readonly [number, number] | null }
  | { readonly type: 'go' };

export interface LayoutAnswer {
  /** x, y, x, y, … in the order of the nodes. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** How far a node went on average since the last answer, as a share of the extent. */
  readonly moved: number;
}
