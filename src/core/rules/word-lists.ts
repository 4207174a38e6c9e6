import { asStrings, keysOf, type Located } from './located.ts';
import type { WordSets } from './ontology.ts';

/**
 * The lists of words that the steps of reading ask for by name, out of `data/lexicon/lists`: `listed('currencies')`; and
 * those of `data/ontology/sets.yaml`, of which rules speak as well: `listed('@settle')`. They
 * tell what words mean in the news, which no user's rule changes: they are read once and are the same for all rulebooks.
 */

/** Asks something of a word, as a list does and a pattern. */
export interface WordTest {
  test(word: string): boolean;
}

/** Whether a word is one of a list: "euro". */
export const listed = (name: string): WordTest => new WordList(wordsOf(name));

/** Whether words end in one of a list: "antitrust *lawsuit*". */
export const endingIn = (name: string): WordTest => new ListOfEnds(wordsOf(name));

class WordList implements WordTest {
  constructor(private readonly words: ReadonlySet<string>) {}

  test(word: string): boolean {
    return this.words.has(word);
  }
}

class ListOfEnds implements WordTest {
  constructor(private readonly words: ReadonlySet<string>) {}

  test(phrase: string): boolean {
    if (this.words.has(phrase)) return true;
    const space = phrase.indexOf(' ');
    return space > 0 && this.test(phrase.slice(space + 1));
  }
}

/** By name; the steps of reading take hold of theirs when they are loaded, and the rulebook fills them. */
const lists = new Map<string, Set<string>>();
let areFilled = false;

function wordsOf(name: string): Set<string> {
  const words = lists.get(name) ?? new Set<string>();
  if (areFilled && words.size === 0) throw noList(name);
  lists.set(name, words);
  return words;
}

const noList = (name: string) => new Error(`data/lexicon/lists has no list called "${name}"`);

function fill(name: string, more: readonly string[]): void {
  const words = lists.get(name) ?? new Set<string>();
  for (const word of more) words.add(word);
  lists.set(name, words);
}

/** Takes the words out of the files and out of the rules' own sets; throws where a list that is asked for is in none of them. */
export function fillWordLists(files: readonly Located[], sets: WordSets): void {
  for (const file of files) for (const name of keysOf(file)) fill(name, asStrings(file.at(name)));
  for (const [name, words] of sets) fill(`@${name}`, words);
  for (const [name, words] of lists) if (words.size === 0) throw noList(name);
  areFilled = true;
}
