import type { Pos, VerbForm } from '../../model/index.ts';
import type { Lexicon, WordClasses } from '../../rules/rulebook.ts';
import { retagged, type Word } from '../word.ts';

/** A word as it was tagged, with what stands around it: words before it are mended already, words behind it are not. */
export interface Place {
  readonly word: Word;
  readonly before: readonly Word[];
  /** The last of those before. */
  readonly last: Word | undefined;
  readonly next: Word | undefined;
  /** The one behind the next. */
  readonly after: Word | undefined;
  /** The whole sentence as it was tagged, and where in it the word stands. */
  readonly words: readonly Word[];
  readonly at: number;
  /** A finite verb stands before, in the same clause. */
  readonly finite: boolean;
  /** A finite verb stands before, anywhere in the sentence. */
  readonly said: boolean;
  readonly lexicon: Lexicon;
}

/** The place of a noun, verb, adjective or adverb, with all that it can be by our word lists. */
export interface OpenPlace extends Place {
  readonly classes: WordClasses;
}

/** One correction. Of a table of rules the first that fits decides, even where it leaves the word as it is. */
export interface TagRule<P extends Place = Place> {
  /** Words that it is for; the one that is tagged by it stands between stars. */
  readonly like: string;
  /** The part of speech or the verb's form that the word has been tagged with; any where it is left out. */
  readonly tagged?: Pos | VerbForm;
  readonly when: (place: P) => boolean;
  readonly as: (word: Word, place: P) => Word;
}

/** A correction of certain words; of any word where it names none. */
export interface WordRule extends TagRule {
  readonly of?: Iterable<string>;
}

/** The rules that may fit a word, in their order: most are for a few words, or for words of one tag. */
export type RulesFor<P extends Place> = (word: Word) => readonly TagRule<P>[];

/** Of rules for any word those for its tag. */
export function rulesByTag<P extends Place>(rules: readonly TagRule<P>[]): RulesFor<P> {
  const found = new Map<Pos, Map<VerbForm | undefined, readonly TagRule<P>[]>>();
  return ({ pos, form }) => {
    const known = found.get(pos)?.get(form);
    if (known !== undefined) return known;
    const fitting = rules.filter(({ tagged }) => tagged === undefined || tagged === pos || tagged === form);
    found.set(pos, (found.get(pos) ?? new Map()).set(form, fitting));
    return fitting;
  };
}

/** Of rules for certain words, those for this one and those for any. */
export function rulesByWord(rules: readonly WordRule[]): RulesFor<Place> {
  const named = rules.map((rule) => ({ rule, words: rule.of === undefined ? undefined : new Set(rule.of) }));
  const rulesFor = (word?: string) =>
    rulesByTag(
      named
        .filter(({ words }) => words === undefined || (word !== undefined && words.has(word)))
        .map(({ rule }) => rule),
    );
  const forAny = rulesFor();
  const byWord = new Map(rules.flatMap((rule) => [...(rule.of ?? [])]).map((word) => [word, rulesFor(word)]));
  return (word) => (byWord.get(word.lower) ?? forAny)(word);
}

/** The word as the first rule that fits has it; undefined where none does. */
export function retag<P extends Place>(place: P, rules: readonly TagRule<P>[]): Word | undefined {
  for (const rule of rules) if (rule.when(place)) return rule.as(place.word, place);
  return undefined;
}

export const asNoun = (word: Word): Word =>
  retagged(word, 'noun', undefined, word.plural || /[^s]s$/u.test(word.lower));

/** "police": many, without an "-s". */
export const asPlural = (word: Word): Word => retagged(word, 'noun', undefined, true);

export const asVerb =
  (form: VerbForm) =>
  (word: Word): Word =>
    retagged(word, 'verb', form, false);

export const asModifier =
  (pos: 'adj' | 'adv' | 'num') =>
  (word: Word): Word =>
    retagged(word, pos, undefined, false);

/** Another part of speech, without a verb's form; one or many as before. */
export const asPos =
  (pos: Pos) =>
  (word: Word): Word =>
    retagged(word, pos, undefined, word.plural);

export const asIs = (word: Word): Word => word;
