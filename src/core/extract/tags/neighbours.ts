import type { Pos } from '../../model/index.ts';
import { listed, type WordTest } from '../../rules/word-lists.ts';
import type { Word } from '../word.ts';

/** What a rule asks of the words around a word. */

/** The parts of speech that a tagger may mistake for each other. */
export const OPEN: ReadonlySet<Pos> = new Set(['noun', 'verb', 'adj', 'adv', 'other']);

/** Past forms that look like the base: "hit", "cut", "put". */
export const SAME_PAST = listed('past forms like the base');

export const isPos = (word: Word | undefined, ...some: readonly Pos[]): boolean =>
  word !== undefined && some.includes(word.pos);

export const isWord = (word: Word | undefined, ...some: readonly string[]): boolean =>
  word !== undefined && some.includes(word.lower);

export const matches = (word: Word | undefined, pattern: WordTest): boolean =>
  word !== undefined && pattern.test(word.lower);

/** The word before, or the one before a bracket with one word: "the private equity (PE) *giant*". */
export const lastOutside = (before: readonly Word[]): Word | undefined =>
  isWord(before.at(-1), ')') && isWord(before.at(-3), '(') ? before.at(-4) : before.at(-1);

export const endsInIng = (word: Word | undefined): boolean => word?.lower.endsWith('ing') === true;

export const endsInS = (word: Word): boolean => word.lower.endsWith('s');

/** The words of a list written as text. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Right behind a verb, the beginning of what it acts on. */
export const opensObject = (word: Word | undefined): boolean => isPos(word, 'det', 'name', 'num', 'pron', 'adj');

/** The same, where a bare noun or an adverb may begin it too. */
export const takesObject = (next: Word | undefined): boolean =>
  isPos(next, 'name', 'det', 'num', 'adj', 'noun', 'pron', 'adv');

/** "staff", "firms like Norvane": several who have a verb without "-s". */
export function manyBefore(before: readonly Word[]): boolean {
  const last = before.at(-1);
  if (isWord(last, 'staff', 'police', 'people', 'many', 'others')) return true;
  const [many, like] = before.slice(-3, -1);
  return last?.pos === 'name' && many?.plural === true && isWord(like, 'like', 'including');
}

/** "Engineers at Norvane": a plural noun that opens the sentence, and the name of where they are. */
export const opensMany = ([many, at, ...name]: readonly Word[]): boolean =>
  many?.pos === 'noun' &&
  many.plural &&
  isWord(at, 'at', 'from', 'inside') &&
  isPos(name.at(-1), 'name') &&
  name.every((word) => isPos(word, 'name', 'det'));

/** An auxiliary stands before, adverbs apart. */
export function behindAuxiliary(before: readonly Word[]): boolean {
  let i = before.length - 1;
  while (before[i]?.pos === 'adv' || before[i]?.pos === 'not') i--;
  return before[i]?.pos === 'aux';
}

/** "over similar data worries": a preposition opens the phrase that ends the words so far. */
export function inPrepPhrase(before: readonly Word[]): boolean {
  const head = before.findLast((word) => !isPos(word, 'adj', 'noun', 'num'));
  return head?.pos === 'prep';
}

/** A determiner or possessive opens the noun phrase that ends the words so far. */
export function behindDeterminer(before: readonly Word[]): boolean {
  const head = before.findLast((word) => !isPos(word, 'adj', 'adv', 'num'));
  return isPos(head, 'det', 'poss');
}

/** "including its Quillbee", "for Norvane's Quillbee" */
export function endsOwnedName(before: readonly Word[]): boolean {
  const owner = before.findLastIndex((w) => !isPos(w, 'name'));
  if (owner === before.length - 1) return false;
  const opener = isPos(before[owner], 'poss') ? before[owner - 2] : before[owner - 1];
  const owned = isPos(before[owner], 'poss') || isWord(before[owner], 'its', 'their', 'his', 'her', 'our');
  return owned && isPos(opener, 'prep') && !isWord(opener, 'as', 'than', 'after', 'before', 'since', 'until', 'like');
}

/** "Norvane and Velm sign": two names joined, or a plural noun, can have a bare verb. */
export function pluralSubject(before: readonly Word[]): boolean {
  const last = before.at(-1);
  if (last === undefined) return false;
  if (last.pos === 'noun') return last.plural;
  // "Norvane, Velm sign deal"
  if (before.length === 3 && last.pos === 'name' && before[1]?.lower === ',' && before[0]?.pos === 'name') return true;
  // "Norvane and its boss Ada Quill", "Bo Tarn and Norvane chief Ada Quill", "Norvane and its rival Velm"
  const ofOwner =
    last.mention?.personal === true ? isPos(before.at(-3), 'det', 'adj', 'name') : isWord(before.at(-3), 'its');
  const beside = last.pos === 'name' && isPos(before.at(-2), 'noun') && ofOwner;
  if (beside && isWord(before.at(-4), 'and') && isPos(before.at(-5), 'name')) return true;
  // "Norvane and Portugal's Velm"
  const start = before.at(-2)?.pos === 'poss' ? -4 : -2;
  if (before.at(start)?.pos !== 'cc') return false;
  // "Norvane, Velm, and Tarn sign"
  const comma = isWord(before.at(start - 1), ',') && isWord(before.at(start - 3), ',');
  return isPos(before.at(start - 1), 'name', 'noun') || (comma && isPos(before.at(start - 2), 'name'));
}

/** "U.S. *sanctions* on Norvane": whom one sanctions would stand right behind the verb. */
export const CURBS = wordSet('sanctions curbs bans tariffs caps controls limits restrictions');
