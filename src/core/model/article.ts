/** One article as it was read from a file: metadata and the text that every offset points into. */
export interface Article {
  /** The path below the folder given, or the id of its line; unique and stable. */
  readonly id: string;
  readonly title?: string;
  /** The outlet, as written: "Reuters". */
  readonly source?: string;
  /** ISO date of publication, possibly partial: "2026-07-05", "2026-07". */
  readonly date?: string;
  readonly url?: string;
  /**
   * Final once read: nothing edits it, all offsets are UTF-16 code units into it, half-open.
   * It begins with the title and a blank line where the article has a title apart from its body.
   */
  readonly text: string;
}
