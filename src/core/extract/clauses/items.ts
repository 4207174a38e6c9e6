import type { WordTest } from '../../rules/word-lists.ts';
import { type Item, isTimeLike, type NounPhrase, rootOf, type Sign, type VerbGroup } from '../phrases.ts';
import type { Word } from '../word.ts';

/** What every step asks of a sentence's items: which sign stands there, and what stands before or behind it. */

export const isSign = (item: Item | undefined, type: Sign['type'], lower?: WordTest): item is Sign =>
  item !== undefined && item.type === type && (lower === undefined || lower.test((item as Sign).lower));

export const lemmaFits = (verb: VerbGroup, lemma: WordTest): boolean => verb.lemmas.some((l) => lemma.test(l));

export const isSay = (verb: VerbGroup, sayVerbs: ReadonlySet<string>): boolean =>
  verb.lemmas.some((l) => sayVerbs.has(l));

/** "would grow *and sued*": a past form joined to what only would be; "could have bought and *sold*", "will buy and *cut*" go on. */
export function leavesModal(words: readonly Word[], verb: VerbGroup, joined: VerbGroup): boolean {
  const perfect = words.slice(verb.first, verb.main).some((w) => w.lower === 'have');
  const past = words[joined.main];
  return (
    verb.modal !== undefined &&
    !perfect &&
    joined.modal === undefined &&
    past?.form === 'past' &&
    !joined.lemmas.includes(past.lower)
  );
}

/** The index of what stands at `i` or before it and is no adverb. */
export function beforeAdverbs(items: readonly Item[], i: number): number {
  let k = i;
  while (isSign(items[k], 'adv')) k--;
  return k;
}

/** What stands at `i` or behind it and is neither adverb nor quotation mark. */
export function nextMeaning(items: readonly Item[], i: number): Item | undefined {
  let k = i;
  while (isSign(items[k], 'adv') || isSign(items[k], 'punct', /^["“”]$/u)) k++;
  return items[k];
}

/** What stands right before a phrase, or before the list or apposition that it belongs to. */
export const beforeRoot = (items: readonly Item[], np: NounPhrase): Item | undefined =>
  items[items.indexOf(rootOf(np)) - 1];

/** "builds, sells and", "sued, then bought": behind the finite verb at `i` a comma and another one of the row. */
export function isVerbRow(items: readonly Item[], i: number): boolean {
  const [verb, comma, next] = items.slice(i, i + 3);
  return (
    verb?.type === 'vg' &&
    verb.form === 'finite' &&
    !verb.passive &&
    isSign(comma, 'punct', /^,$/u) &&
    next?.type === 'vg' &&
    next.form === 'finite' &&
    (next.barePast === verb.barePast || (next.barePast && verb.main > verb.first)) &&
    (next.adverbs.includes('then') || lastOfRow(items, i + 2) !== undefined || isVerbRow(items, i + 2))
  );
}

/** "sells *and repairs*", "sells*, and repairs*": where the verb stands that closes a row behind the one at `i`. */
export function lastOfRow(items: readonly Item[], i: number): number | undefined {
  const joint = isSign(items[i + 1], 'punct', /^,$/u) ? i + 2 : i + 1;
  return isSign(items[joint], 'cc', /^(?:and|or|nor)$/u) && items[joint + 1]?.type === 'vg' ? joint + 1 : undefined;
}

/** "with*, among others,* Norvane", "and*, more recently,* Velm", "and*, in May,* Velm": the index behind an aside, or `i`. */
export function behindAside(items: readonly Item[], i: number): number {
  const isComma = (k: number) => isSign(items[k], 'punct', /^,$/u);
  const time = items[i + 2];
  const isWhen = time?.type === 'np' && time.name === undefined && (isTimeLike(time) || isCount(time));
  if (isComma(i) && isSign(items[i + 1], 'prep', /^(?:in|on|since)$/u) && isWhen && isComma(i + 3)) return i + 4;
  // "and*, to a lesser extent,* Velm"
  const extent = time?.type === 'np' && /^(?:extent|degree|extension)$/u.test(time.plainNoun ?? '');
  if (isComma(i) && isSign(items[i + 1], 'prep', /^(?:to|by)$/u) && extent && isComma(i + 3)) return i + 4;
  let k = i + 1;
  while (isSign(items[k], 'adv') || isSign(items[k], 'other', /^(?:more|most)$/u)) k++;
  return isComma(i) && k > i + 1 && isComma(k) ? k + 1 : i;
}

/** The index of the verb nearest before `at`, or -1. */
export function verbBefore(items: readonly Item[], at: number): number {
  let k = at - 1;
  while (k >= 0 && items[k]?.type !== 'vg') k--;
  return k;
}

/** "Norvane itself" */
export const isSelf = (np: NounPhrase): boolean => /^(?:itself|himself|herself|themselves)$/u.test(np.pronoun ?? '');

/** "both", "some", "2024": a number or quantity by itself. */
export const isCount = (item: Item | undefined): item is NounPhrase =>
  item?.type === 'np' &&
  item.name === undefined &&
  item.noun === undefined &&
  item.pronoun === undefined &&
  !item.money;

/** `"It was a mistake,*"* Ada Quill, its counsel, said`: whoever stands behind a quotation says it. */
export const closesQuotation = (items: readonly Item[], at: number): boolean =>
  isStraightMark(items[at]) && items.slice(0, at).filter(isStraightMark).length % 2 === 1;

const isStraightMark = (item: Item | undefined): boolean => isSign(item, 'punct', /^"$/u);
