import { listed } from '../../rules/word-lists.ts';
import type { Word } from '../word.ts';
import { endsInS, isPos, isWord } from './neighbours.ts';
import { asVerb, type OpenPlace, type TagRule } from './tag-rule.ts';

/** A noun's tag where the verb stands that the subject before an insertion still wants. */
export const BEHIND_INSERTION: TagRule<OpenPlace> = {
  like: 'Norvane, a retailer, *faces* competition from Velm; the firm, which is based in Lisbon, *supplies* software; Norvane, a retailer, *plans* to leave',
  tagged: 'noun',
  when: ({ word, before, last, next, after, classes, lexicon }) =>
    isWord(last, ',') &&
    classes.verb.has('present') &&
    endsInS(word) &&
    (isPos(next, 'noun', 'adj', 'to') ||
      PARTNER.test(next?.lower ?? '') ||
      (isWord(word, 'runs') && isWord(next, 'on'))) &&
    // "Norvane, a retailer, *banks* and insurers", "a chip firm, *rivals* Velm and Tarn": a list goes on.
    !isPos(after, 'cc') &&
    !isWord(after, ',') &&
    // "Norvane, a maker of tools, *drones* parts": two nouns of goods behind each other are no verb and object.
    !(isPos(after, 'noun') && lexicon.kindNouns.has(lexicon.nounLemma(word.lower))) &&
    closesInsertion(before),
  as: asVerb('present'),
};

/** "partners *with* Velm", "competes *against* Tarn" */
const PARTNER = listed('prepositions of an opponent or partner');

/** One subject without a verb, and between its comma and the last one an apposition, a relative clause or a participle. */
function closesInsertion(before: readonly Word[]): boolean {
  const comma = before.findIndex((word) => word.lower === ',');
  const inside = before.slice(comma + 1, -1);
  const [opening] = inside;
  if (comma < 1 || opening === undefined || inside.some((word) => word.lower === ',')) return false;
  const subject = before.slice(0, comma);
  if (!subject.every((word) => isPos(word, 'name', 'noun', 'adj', 'det', 'num', 'poss'))) return false;
  if (!isPos(subject.at(-1), 'name', 'noun') || subject.at(-1)?.plural === true) return false;
  const verbs = inside.filter((word) => isPos(word, 'verb', 'aux'));
  if (isWord(opening, 'which', 'who')) return verbs.length > 0;
  return verbs.length === 0
    ? // "Norvane, a retailer," "Norvane, Velm's customer,"
      isPos(opening, 'det') || (isPos(opening, 'name') && isPos(inside[1], 'poss'))
    : opening.pos === 'verb' && /^(?:past|participle)$/u.test(opening.form ?? '') && verbs.length === 1;
}
