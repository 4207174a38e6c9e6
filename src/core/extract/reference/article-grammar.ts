import type { Span } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Entity } from '../entity.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';

/** What the search for the entity behind a phrase works on and gives. */

/** An article's sentences with the entities that its mentions stand for: all that a reference can be looked up in. */
export interface ArticleGrammar {
  /** By sentence index; undefined where a sentence was not parsed. */
  readonly parsed: readonly (Parsed | undefined)[];
  readonly entityAt: ReadonlyMap<number, Entity>;
  readonly entities: readonly Entity[];
  /** Country codes of entities whose nationality the article states beside their name. */
  readonly homes: ReadonlyMap<Entity, ReadonlySet<string>>;
  readonly rulebook: Rulebook;
  /** The article's, as `Article.date`: what "last year" is counted from. */
  readonly date?: string | undefined;
  /** The article's, as `Article.source`: who says "we" where a body writes of itself. */
  readonly source?: string | undefined;
  /** The sentences that begin the notes of a market's diary. */
  readonly notes?: readonly number[];
}

export interface Denoted {
  readonly entity: Entity;
  readonly span: Span;
  /** What was inferred, in words; empty for a plain name. */
  readonly steps: readonly string[];
  /** Factor on the confidence of a claim that rests on it, 0 to 1. */
  readonly trust: number;
}

export interface DenoteOptions {
  /** Kinds that fit here; any kind when left out. */
  readonly kinds?: readonly string[];
  /** Phrases that it cannot refer to, being arguments of the same verb. */
  readonly not?: readonly NounPhrase[];
  /** Follow pronouns and descriptions; names, appositions and examples are always followed. */
  readonly refer?: boolean;
  /** People stand for themselves, not for their body: "Norvane engineers". */
  readonly inPerson?: boolean;
}

/** A noun phrase in its sentence. */
export interface PhraseAt {
  readonly parsed: Parsed;
  readonly np: NounPhrase;
}

/** The entity that a word names, if it is one of the graph's. */
export function entityOfWord(grammar: ArticleGrammar, parsed: Parsed, word: number | undefined): Entity | undefined {
  const mention = word === undefined ? undefined : parsed.words[word]?.mention;
  return mention === undefined ? undefined : grammar.entityAt.get(mention.from);
}
