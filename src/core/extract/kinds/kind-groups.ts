/** Kinds that the grammar treats alike, by what can be said of them. A user's own kind belongs to none (its `like` says whom it follows). */

/** What is made, sold, used and released. */
export const THINGS: readonly string[] = ['product', 'model'];

/** What people are employed by and own: never a place. */
export const FIRMS: readonly string[] = ['company', 'organization'];

/** What acts and is no person. */
export const BODIES: readonly string[] = ['company', 'organization', 'government', 'publication'];
