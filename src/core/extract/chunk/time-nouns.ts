import { listed } from '../../rules/word-lists.ts';

/** Nouns of time, which stand where a name or an object would ("has *this week* sold", "last week Norvane") and are neither. */
export const TIME_NOUN = listed('nouns of time');
