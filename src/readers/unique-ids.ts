/** Article ids that stay unique when several files or lines bear the same name. */

/** Gives each id back as it is, and `id~2`, `id~3`, … where it, or one of `taken`, was given before. */
export function uniqueIds(taken: Iterable<string> = []): (id: string) => string {
  const used = new Set(taken);
  const last = new Map<string, number>();
  return (id) => {
    let unique = id;
    for (let n = last.get(id) ?? 1; used.has(unique); unique = `${id}~${n}`) last.set(id, ++n);
    used.add(unique);
    return unique;
  };
}
