import type { Rulebook } from '../../rules/rulebook.ts';
import { isSign } from '../clauses/items.ts';
import { isHyphen, isTight } from '../hyphen.ts';
import { type Item, isTimeLike, type NounPhrase, phraseLike, type Sign } from '../phrases.ts';
import type { Word } from '../word.ts';
import { fixedPhraseAt } from './fixed-phrases.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { opensClause } from './opens-clause.ts';
import { isRelative } from './relative-pronoun.ts';
import { verbGroupAt } from './verb-group.ts';

/**
 * Groups a sentence's words into noun phrases, verb groups and the signs between them, in order: what each is begins at
 * its first word, and the first reading that fits is taken, since phrases do not overlap.
 */
export function chunk(words: readonly Word[], rulebook: Rulebook): Item[] {
  const items: Item[] = [];
  let i = 0;
  while (i < words.length) {
    const item = itemAt(words, i, { rulebook, items });
    items.push(item);
    i = behindLetters(words, item);
  }
  return items.map((item, at) => (opensClause(items, at) ? asSub(item as Sign) : item));
}

/** "language models *(LLMs)*": the letters of what was just said are no phrase of their own. */
function behindLetters(words: readonly Word[], item: Item): number {
  const [open, letters, close] = words.slice(item.last, item.last + 3);
  const spelled = open?.text === '(' && close?.text === ')' && letters?.mention === undefined;
  const told = item.type === 'np' && item.name === undefined && item.pronoun === undefined;
  return told && spelled && /^\p{Lu}{2,6}s?$/u.test(letters?.text ?? '') ? item.last + 3 : item.last;
}

const asSub = ({ first, last, lower }: Sign): Sign => ({ type: 'sub', first, last, lower });

interface ChunkState {
  readonly rulebook: Rulebook;
  /** What stands before. */
  readonly items: readonly Item[];
}

function itemAt(words: readonly Word[], i: number, { rulebook, items }: ChunkState): Item {
  const fixed = fixedPhraseAt(words, i);
  if (fixed !== undefined) return fixed;
  if (isRelative(words, i, items)) return wordSign('rel', words, i);
  if (floats(words, i)) return wordSign('adv', words, i);
  return verbGroupAt(words, i, rulebook) ?? ownedPhraseAt(words, i, { rulebook, items }) ?? signAt(words, i);
}

/** "who *both* worked at Velm", "Quill and Tarn, *both* formerly of Velm": said of those before it, and no phrase of its own. */
function floats(words: readonly Word[], i: number): boolean {
  const [before, next] = [words[i - 1], words[i + 1]];
  if (!/^(?:both|all|each)$/u.test(words[i]?.lower ?? '') || next === undefined) return false;
  if (before?.lower === ',') return next.pos === 'adv' && words[i + 2]?.pos === 'prep';
  return /^(?:who|which|they|we)$/u.test(before?.lower ?? '') && /^(?:verb|aux|adv)$/u.test(next.pos);
}

/** "Norvane, whose backers include": what stands behind "whose" is of the phrase before it. */
function ownedPhraseAt(words: readonly Word[], i: number, { rulebook, items }: ChunkState): NounPhrase | undefined {
  const np = nounPhraseAt(words, i, rulebook);
  const whose = items.at(-1);
  if (whose?.type !== 'rel' || whose.lower !== 'whose' || np === undefined || np.possessor !== undefined) return np;
  // "in *Texas*, whose governor": a state has one.
  const office = rulebook.lexicon.titles.get(np.noun ?? '') === 'office';
  const owner = ownerBefore(words, items, office);
  return owner === undefined ? np : phraseLike(np, { possessor: owner, det: 'poss' });
}

/** The phrase that "whose" takes up: not the sum of "a startup *valued at $2bn* whose", nor the town of "a firm *in Lisbon* whose". */
function ownerBefore(words: readonly Word[], items: readonly Item[], office: boolean): NounPhrase | undefined {
  let k = items.length - 2;
  // "whose backers include Velm *and whose* clients": of the same owner.
  if (isSign(items[k], 'cc', /^and$/u)) {
    const whose = items.findLastIndex((item, at) => at < k && isSign(item, 'rel', /^whose$/u));
    const owned = whose < 0 ? undefined : items[whose + 1];
    if (owned?.type === 'np' && owned.possessor !== undefined) return owned.possessor;
  }
  if (items[k]?.type === 'punct') k--;
  for (let np = items[k]; np?.type === 'np'; np = items[k]) {
    const mention = words[np.name ?? -1]?.mention;
    const town =
      mention?.place === true &&
      isSign(items[k - 1], 'prep', /^(?:in|from|at|near)$/u) &&
      !(office && mention.known?.acts === true);
    if (!np.money && !isTimeLike(np) && !town) return np;
    if (isSign(items[k - 1], 'prep')) k--;
    if (items[k - 1]?.type === 'vg') k--;
    k--;
  }
  return undefined;
}

/** A word that belongs to no phrase. */
function signAt(words: readonly Word[], i: number): Sign {
  const word = words[i] as Word;
  switch (word.pos) {
    case 'prep':
    case 'to':
      return wordSign('prep', words, i);
    case 'punct':
      if (isBeforeCredit(words, i)) return wordSign('punct', words, i, ';');
      // A hyphen between spaces is a dash.
      return wordSign('punct', words, i, isHyphen(word) && !isTight(words, i) ? '—' : word.lower);
    case 'cc':
    case 'sub':
    case 'adv':
    case 'adj':
      return wordSign(word.pos, words, i);
    case 'not':
      return wordSign('adv', words, i);
    default:
      return wordSign('other', words, i);
  }
}

/** "Norvane rejects a bid - *The Low Tide*": behind the dash that ends a headline stands who reports it. */
function isBeforeCredit(words: readonly Word[], i: number): boolean {
  const { text } = words[i] as Word;
  const mention = words[i + 1]?.mention;
  return /^[-–—|]$/u.test(text) && i + 2 === words.length && i > 2 && mention?.known?.kinds[0] === 'publication';
}

const wordSign = (
  type: Sign['type'],
  words: readonly Word[],
  i: number,
  lower: string = (words[i] as Word).lower,
): Sign => ({ type, first: i, last: i + 1, lower });
