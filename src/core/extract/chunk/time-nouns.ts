import { listed } from '../../rules/word-lists.ts';
import type { Word } from '../word.ts';

/** Nouns of time, which stand where a name or an object would ("has *this week* sold", "last week Norvane") and are neither. */
export const TIME_NOUN = listed('nouns of time');

/** "2020" */
export const isYear = (word: Word | undefined): boolean => /^(?:19|20)\d\d$/u.test(word?.text ?? '');
