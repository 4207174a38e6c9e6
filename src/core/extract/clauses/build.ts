import type { Rulebook } from '../../rules/rulebook.ts';
import type { Item, NounPhrase } from '../phrases.ts';
import type { Word } from '../word.ts';
import type { Clause } from './clause.ts';

/** A sentence whose clauses are being built: all that a step of it may ask for. */
export interface Build {
  readonly items: readonly Item[];
  readonly words: readonly Word[];
  readonly rulebook: Rulebook;
  /** The clauses by the index of their verb. */
  readonly clauses: Map<number, Clause>;
  /** The verbs that are reduced participles. */
  readonly reduced: ReadonlySet<number>;
  /** The subject of the verb at an index: that of one verb may hang on that of another. */
  readonly subjectOf: (at: number) => NounPhrase | undefined;
}
