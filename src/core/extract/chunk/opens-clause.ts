import { listed } from '../../rules/word-lists.ts';
import { isSign } from '../clauses/items.ts';
import type { Item, VerbGroup } from '../phrases.ts';

/**
 * "as its rival grows", "after Norvane sued": a word that is a preposition elsewhere opens a clause where a subject and
 * its verb follow.
 */
export function opensClause(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (item.type !== 'prep' || !/^(?:as|after|before|since|until|till|than)$/u.test(item.lower)) return false;
  if (items[at + 1]?.type !== 'np' || namesPost(items, at) || isSinceYear(items, at)) return false;
  for (let i = at + 2; i < items.length; i++) {
    const next = items[i] as Item;
    if (next.type === 'vg') {
      if (!isPassiveModifier(items, i, next)) return isPredicate(next, items[i + 1]);
      i += 2;
    } else if (!standsInSubject(items, i)) return false;
  }
  return false;
}

/** "the appointment of Ada Quill *as* its chief was": the post that the noun before is of. */
function namesPost(items: readonly Item[], at: number): boolean {
  const own = items[at - 1];
  const isAs = isSign(items[at], 'prep', /^as$/u);
  // "Ada Quill's appointment *as* its chief was"
  if (isAs && own?.type === 'np' && own.possessor !== undefined && APPOINTMENT.test(own.plainNoun ?? '')) return true;
  const [noun, of, who] = items.slice(Math.max(0, at - 3), at);
  return (
    isAs &&
    noun?.type === 'np' &&
    APPOINTMENT.test(noun.plainNoun ?? '') &&
    of?.type === 'prep' &&
    of.lower === 'of' &&
    who?.type === 'np'
  );
}

const APPOINTMENT = listed('nouns of appointing');

/** "export curbs *since 2022* kept Norvane from it": a year does nothing. */
function isSinceYear(items: readonly Item[], at: number): boolean {
  const year = items[at + 1];
  return (
    items[at - 1]?.type === 'np' &&
    items[at + 2]?.type === 'vg' &&
    year?.type === 'np' &&
    year.det === 'none' &&
    [year.name, year.noun, year.pronoun].every((part) => part === undefined) &&
    !year.money
  );
}

/** "after a group *led by Norvane* bought". */
const isPassiveModifier = (items: readonly Item[], i: number, verb: VerbGroup): boolean => {
  const by = items[i + 1];
  return verb.barePast && by?.type === 'prep' && by.lower === 'by' && items[i + 2]?.type === 'np';
};

const isPredicate = (verb: VerbGroup, after: Item | undefined): boolean =>
  verb.form === 'finite' && (!verb.barePast || after?.type === 'np' || after === undefined);

function standsInSubject(items: readonly Item[], i: number): boolean {
  const item = items[i] as Item;
  if (item.type === 'np' || item.type === 'adv') return true;
  // "as one of its rivals grows", "as rivals such as Norvane and Velm grow"
  if (item.type === 'prep' && /^(?:of|such as|like|including)$/u.test(item.lower)) return true;
  return joinsNames(items, i) || setsOffName(items, i) || setsOffName(items, i - 2);
}

/** "after a rival*, Norvane,* signed": the commas around the name of the subject, its verb right behind. */
function setsOffName(items: readonly Item[], i: number): boolean {
  const [noun, open, name, close, verb] = items.slice(i - 1, i + 4);
  const isComma = (item: Item | undefined) => item?.type === 'punct' && item.lower === ',';
  const isBare = name?.type === 'np' && name.name !== undefined && name.noun === undefined;
  return noun?.type === 'np' && isComma(open) && isBare && isComma(close) && verb?.type === 'vg';
}

/** "since Norvane, Velm and Tarn signed": what joins bare names; not the comma of "after its purchase of Norvane, Velm signed". */
function joinsNames(items: readonly Item[], i: number): boolean {
  const isName = (item: Item | undefined) => item?.type === 'np' && item.name !== undefined && item.noun === undefined;
  if (!isName(items[i - 1]) || !isName(items[i + 1])) return false;
  const sign = items[i];
  if (sign?.type === 'cc') return sign.lower === 'and';
  return sign?.type === 'punct' && sign.lower === ',' && joinsNames(items, i + 2);
}
