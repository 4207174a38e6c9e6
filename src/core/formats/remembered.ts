/** A function that remembers its answers, for texts that come again: a graph has many nodes and few days, colours and outlets. */
export function remembered<T>(of: (text: string | undefined) => T): (text: string | undefined) => T {
  const known = new Map<string | undefined, T>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as T;
    const found = of(text);
    known.set(text, found);
    return found;
  };
}
