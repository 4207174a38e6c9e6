/**
 * Phrases of several words, by the word that they open with: "at risk", "in harm's way". What is said is gone through once,
 * whatever the number of phrases.
 */
export class PhraseList {
  private readonly byFirst = new Map<string, string[][]>();

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      const before = this.byFirst.get(first);
      if (before === undefined) this.byFirst.set(first, [words]);
      else before.push(words);
    }
  }

  /** Whether one of them stands anywhere in what is said. */
  isIn(said: readonly string[]): boolean {
    const words = apart(said);
    return words.some((_, i) => this.standsAt(words, i));
  }

  /** Whether what is said begins with one of them. */
  opens(said: readonly string[]): boolean {
    return this.standsAt(apart(said), 0);
  }

  private standsAt(words: readonly string[], i: number): boolean {
    const some = this.byFirst.get(words[i] ?? '');
    return some?.some((phrase) => phrase.every((word, k) => words[i + k] === word)) === true;
  }
}

/** A name is one word of its sentence; here it is as many as it has. */
const apart = (said: readonly string[]): readonly string[] =>
  said.some((word) => word.includes(' ')) ? said.flatMap((word) => word.split(' ')) : said;
