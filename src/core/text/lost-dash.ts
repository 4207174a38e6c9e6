/** A dash between two words whose spaces were lost: "the segment-which is", "President Quill-and"; "small-and mid-sized" and "Log-in" have none. */

/** No word goes on with these behind a hyphen. */
const OPENS_CLAUSE = /^(?:which|who|whose|while|although|because|including)$/u;

/** The same behind a name alone. */
const GOES_ON = /^(?:and|or|of|with|will|would|is|was|has)$/u;

export const isDash = (left: string, right: string): boolean =>
  /\p{L}{2}/u.test(left) && (OPENS_CLAUSE.test(right) || (/^\p{Lu}\p{Ll}/u.test(left) && GOES_ON.test(right)));
