import { type NounPhrase, phraseLike } from '../phrases.ts';

/** A phrase read as if it were "the company": what speaks of a body that it does not name. */
export const asBody = (np: NounPhrase, noun: string, changed: Partial<NounPhrase>): NounPhrase =>
  phraseLike(np, {
    det: 'def',
    noun,
    plainNoun: noun,
    name: undefined,
    softName: undefined,
    members: [],
    apposed: [],
    examples: [],
    parent: undefined,
    ...changed,
  });
