/** A stretch of an article's text: `[from, to)` in UTF-16 code units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
