/** What was said of a word is said again: a few thousand words make up most of the news. */

/** So many answers are kept, and all are let go when there are more. */
const MOST = 10_000;
/** Longer words may be pieces of an article's text, which would stay in memory with them; they are rare besides. */
const LONGEST = 12;

/** What is made of an owner that does not change (a rulebook, a sentence, an article's grammar), made at its first use. */
export function perOwner<O extends object, T>(make: (owner: O) => T): (owner: O) => T {
  const made = new WeakMap<O, T>();
  return (owner) => {
    const known = made.get(owner) ?? make(owner);
    made.set(owner, known);
    return known;
  };
}

/** The same function of a word, with its answers kept. */
export function memo<T>(answer: (word: string) => T, longest = LONGEST): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > longest) return answer(word);
    const before = known.get(word);
    if (before !== undefined) return before;
    const given = answer(word);
    if (known.size >= MOST) known.clear();
    known.set(word, given);
    return given;
  };
}
