import type { Frame } from '../rules/rulebook.ts';

/** Frames by the words that they look for, so that a phrase meets only those that could fit it. */
export interface FrameIndex {
  readonly all: readonly Frame[];
  /** The frames that look for one of these words, or for any word, in the order of `all`. */
  readonly saying: (words: readonly (string | undefined)[]) => readonly Frame[];
}

export function indexFrames(all: readonly Frame[]): FrameIndex {
  const places = new Map<string, number[]>();
  all.forEach(({ words }, place) => {
    for (const word of words) {
      const list = places.get(word);
      if (list === undefined) places.set(word, [place]);
      else list.push(place);
    }
  });
  const any = places.get('*') ?? [];
  return {
    all,
    saying(words) {
      const found = new Set(any);
      for (const word of words) if (word !== undefined) for (const place of places.get(word) ?? []) found.add(place);
      return [...found].sort((a, b) => a - b).map((place) => all[place] as Frame);
    },
  };
}
