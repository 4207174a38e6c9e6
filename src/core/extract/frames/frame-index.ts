import { groupBy } from '../../model/index.ts';
import type { Frame, FrameType } from '../../rules/rulebook.ts';

/** Frames by the words that they look for, so that a phrase meets only those that could fit it. */
export interface FrameIndex {
  readonly all: readonly Frame[];
  /** Those that look for any word: what `saying` gives where no frame looks for the words asked. */
  readonly any: readonly Frame[];
  /** The frames that look for one of these words, or for any word, in the order of `all`. */
  readonly saying: (words: readonly (string | undefined)[]) => readonly Frame[];
}

/** A rulebook's frames do not change, and all articles of a run are read with the same. */
const indexed = new WeakMap<readonly Frame[], readonly (readonly [FrameType, FrameIndex])[]>();

/** The frames of each type, indexed. */
export function framesByType(frames: readonly Frame[]): readonly (readonly [FrameType, FrameIndex])[] {
  const known = indexed.get(frames);
  if (known !== undefined) return known;
  const made = [...groupBy(frames, (frame) => frame.type)].map(([type, all]) => [type, indexFrames(all)] as const);
  indexed.set(frames, made);
  return made;
}

function indexFrames(all: readonly Frame[]): FrameIndex {
  const any = all.filter(({ words }) => words.has('*'));
  const byWord = new Map<string, Frame[]>(all.flatMap((frame) => [...frame.words].map((word) => [word, []])));
  for (const frame of all)
    for (const word of frame.words.has('*') ? byWord.keys() : frame.words) byWord.get(word)?.push(frame);
  const saying = (asked: readonly string[]) =>
    all.filter((frame) => frame.words.has('*') || asked.some((word) => frame.words.has(word)));
  // Of several words, as they are asked: there are no more than the verbs of two lemmas, and the nouns of two words.
  const bySome = new Map<string, readonly Frame[]>();
  return {
    all,
    any,
    saying(asked) {
      // Most words are no frame's, and most of the rest stand alone.
      const found = new Set<string>();
      for (const word of asked) if (word !== undefined && byWord.has(word)) found.add(word);
      if (found.size === 0) return any;
      const [first = ''] = found;
      if (found.size === 1) return byWord.get(first) ?? any;
      const some = [...found];
      const key = some.join('|');
      const known = bySome.get(key);
      if (known !== undefined) return known;
      const told = saying(some);
      bySome.set(key, told);
      return told;
    },
  };
}
