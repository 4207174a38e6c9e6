/** What is said of a conflict, in one sentence for a reader. */

/** Two or more subjects of what only one can be the `role` of. */
export const rivalsNote = (who: readonly string[], role: string, whose: string): string =>
  `${list(who)} are each said to be the ${role} of ${whose}`;

/** One subject with two or more objects of what it can have one of. */
export const choicesNote = (who: string, role: string, which: readonly string[]): string =>
  `${who} is said to have its ${role} in ${list(which)}`;

export const denialNote = (subject: string, relation: string, object: string): string =>
  `that ${subject} ${relation} ${object} is both said and denied`;

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
