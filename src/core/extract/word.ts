import type { Pos, VerbForm } from '../model/index.ts';
import type { Mention } from './mention.ts';

/** The words of a sentence as the grammar reads them: a name is one word, and every word has a part of speech. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly lower: string;
  readonly pos: Pos;
  readonly form?: VerbForm | undefined;
  readonly plural: boolean;
  readonly mention?: Mention | undefined;
}

/**
 * The word with another part of speech. It is put together field by field: objects that are spread into new ones differ
 * in their making, and whatever reads words would be slow for it.
 */
export function retagged(word: Word, pos: Pos, form: VerbForm | undefined, plural: boolean): Word {
  const { from, to, text, lower, mention } = word;
  return { from, to, text, lower, pos, form, plural, mention };
}
