import { listed } from '../../rules/word-lists.ts';

/** Verbs by what they tell of the subject of an infinitive or gerund that they govern. */

/** "ordered Norvane to ban": their object does the act. */
export const OBJECT_CONTROL = listed('verbs whose object does the act');

/** "gave Norvane the option to buy": who is given it does the act. */
export const GRANTS = listed('verbs of granting');

/** "recommends buying": the gerund is anybody's act. */
export const NO_CONTROL = listed('verbs with an act of anybody');

/** What whoever gets it may act on. */
export const GIVEN = listed('nouns of leave');
