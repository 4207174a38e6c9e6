import type { Lexicon } from '../../rules/rulebook.ts';
import type { Word } from '../word.ts';
import type { NounScan } from './noun-scan.ts';

/** Between the last part of a noun phrase and the word that comes. */
export interface Border {
  readonly words: readonly Word[];
  readonly scan: NounScan;
  readonly lexicon: Lexicon;
  readonly last: Word;
  readonly word: Word;
  readonly next: Word | undefined;
}
