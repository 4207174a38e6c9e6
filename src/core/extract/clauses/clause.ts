import type { NounPhrase, VerbGroup } from '../phrases.ts';

/** A verb with its arguments: who does what to whom, in every voice and at every depth. */
export interface Clause {
  readonly verb: VerbGroup;
  /** "may ban it and *sue*": the modal that it shares with the verb before. */
  modal?: string | undefined;
  /** Index of the verb group among the items. */
  readonly at: number;
  /** True for "was banned", "developed by A": the subject is what it is done to. */
  readonly passive: boolean;
  /** "that", "if", "whether", …, where such a word opens the clause. */
  readonly marker?: string | undefined;
  readonly relative: boolean;
  subject?: NounPhrase | undefined;
  object?: NounPhrase | undefined;
  object2?: NounPhrase | undefined;
  /** "hired A from B and C from D": the first goes with the first, the second with the second. */
  inTurn?: boolean | undefined;
  /** True when an adjective or noun predicate follows the object ("made X cheaper"). */
  predicate: boolean;
  readonly preps: { readonly prep: string; readonly np: NounPhrase }[];
  /** Clauses that complete this one: infinitives, gerunds ("from using"), with the preposition before. */
  readonly comps: { readonly marker: string; readonly clause: Clause }[];
  /** The clause that is said, found or asked. */
  said?: Clause | undefined;
  governor?: Governor | undefined;
}

/** The clause or noun that governs a clause. */
export interface Governor {
  readonly clause?: Clause | undefined;
  readonly noun?: NounPhrase | undefined;
  readonly adjective?: string | undefined;
  readonly via: string;
}
