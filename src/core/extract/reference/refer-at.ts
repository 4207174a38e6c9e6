import type { Entity } from '../entity.ts';
import { isOfKind } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { spanOfPhrase, textOf } from '../spans.ts';
import type { Denoted, DenoteOptions, PhraseAt } from './article-grammar.ts';

/** A pronoun or description whose antecedent is looked for. */
export interface ReferAt extends PhraseAt {
  readonly options: DenoteOptions;
  /** What another phrase of the sentence denotes: handed in, since reading a phrase is what looks for antecedents. */
  readonly read: (np: NounPhrase, options: DenoteOptions) => Denoted[];
  /** The same for a phrase of an earlier sentence. */
  readonly readIn: (parsed: Parsed, np: NounPhrase, options: DenoteOptions) => Denoted[];
}

/** An entity that was spoken of before. */
export interface Antecedent {
  /** Set where nobody else can be meant, even if this one does not fit. */
  readonly only?: true;
  readonly entity: Entity;
  /** Where it was spoken of, in words. */
  readonly how: string;
}

/** How the subject of the sentence before was spoken of, and an earlier subject of the same sentence. */
export const SUBJECT_BEFORE = 'the subject in the sentence before';
export const SUBJECT_HERE = 'the subject earlier in the sentence';
/** How one was spoken of that the same sentence names before, and not as a subject. */
export const NAMED_HERE = 'named earlier in the sentence';

/** How one was spoken of that the sentence before names, and not as a subject. */
export const NAMED_BEFORE = 'named in the sentence before';

/** How far back a sentence stands, in words. */
export const ago = (back: number): string => (back === 1 ? 'in the sentence before' : `${back} sentences before`);

/** Spoken of in an earlier sentence, and not in the one that takes it up. */
export const isOfSentenceBefore = ({ how }: Antecedent): boolean => /sentences? before$/u.test(how);

export const antecedentsFrom = (entities: readonly Entity[], how: string): Antecedent[] =>
  entities.map((entity) => ({ entity, how }));

/** What a phrase of the same sentence means, of the kinds that are wanted. */
export const meantBy = ({ options, read }: ReferAt, np: NounPhrase, how: string): Antecedent[] =>
  antecedentsFrom(
    read(np, wanted(options.kinds)).map((d) => d.entity),
    how,
  );

/** What a phrase of an earlier sentence means. */
export const meantIn = ({ readIn }: ReferAt, told: PhraseAt, options: DenoteOptions, how: string): Antecedent[] =>
  antecedentsFrom(
    readIn(told.parsed, told.np, options).map((d) => d.entity),
    how,
  );

export const wanted = (kinds: DenoteOptions['kinds']): DenoteOptions => (kinds === undefined ? {} : { kinds });

/** Places are spoken of as bodies only where they act. */
export const canBeMeant = (entity: Entity, kinds: readonly string[]): boolean =>
  isOfKind(entity, kinds) && (!entity.place || entity.known?.acts === true);

export const takenFor = ({ parsed, np }: PhraseAt, { entity, how }: Antecedent, trust: number): Denoted => ({
  entity,
  span: spanOfPhrase(parsed, np),
  steps: [`"${textOf(parsed, np)}" was taken to be ${entity.name}: ${how}`],
  trust,
});
