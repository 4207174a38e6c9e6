/** What a person puts right in a graph; nodes and claims are named by their keys, so that a list of them can be kept in a file. */
export type Correction =
  /** `other` is the same thing as `node`, which stays. */
  | { readonly type: 'merge'; readonly node: string; readonly other: string }
  /** The two are different things: nobody need look at them again. */
  | { readonly type: 'apart'; readonly node: string; readonly other: string }
  /** One of the node's other names is the name of something else. */
  | { readonly type: 'split'; readonly node: string; readonly name: string }
  | { readonly type: 'rename'; readonly node: string; readonly label: string }
  | { readonly type: 'kind'; readonly node: string; readonly kind: string }
  /** The claim is wrong, whatever sentence it was read from. */
  | { readonly type: 'reject'; readonly claim: string }
  /** One sentence does not say the claim; others may. */
  | { readonly type: 'unsaid'; readonly claim: string; readonly article: string; readonly start: number };
