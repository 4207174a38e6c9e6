/** Stop watches: processor time, which a busy machine does not distort, and wall-clock time for threads. */
import type { Tagger } from '../../src/core/text/tagger.ts';

/** Seconds of processor time that this process has used. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

export const wallSeconds = (): number => performance.now() / 1000;

export interface Timed<T> {
  readonly value: T;
  readonly seconds: number;
}

export async function timed<T>(work: () => T | Promise<T>): Promise<Timed<T>> {
  const start = cpuSeconds();
  const value = await work();
  return { value, seconds: cpuSeconds() - start };
}

export interface TimedTagger extends Tagger {
  /** Seconds spent in it. */
  readonly spent: () => number;
  /** Characters of the words that it was given. */
  readonly characters: () => number;
}

/** A tagger that knows how long it took. */
export function timedTagger(tagger: Tagger): TimedTagger {
  let seconds = 0;
  let characters = 0;
  return {
    id: tagger.id,
    tag: (sentences) => {
      for (const words of sentences) for (const { text } of words) characters += text.length + 1;
      const start = cpuSeconds();
      const tags = tagger.tag(sentences);
      seconds += cpuSeconds() - start;
      return tags;
    },
    spent: () => seconds,
    characters: () => characters,
  };
}
