/**
 * What each item gives, in order: `flatMap` as a plain loop, for what every word and phrase goes through. The engine's own
 * asks of each element whether it is there and takes ten times as long.
 */
export function gather<T, U>(items: readonly T[], give: (item: T, index: number) => readonly U[]): U[] {
  const all: U[] = [];
  for (let i = 0; i < items.length; i++) {
    const some = give(items[i] as T, i);
    for (let k = 0; k < some.length; k++) all.push(some[k] as U);
  }
  return all;
}
