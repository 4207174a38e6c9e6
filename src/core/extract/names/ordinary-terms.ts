import type { Token } from '../../model/index.ts';
import type { Lexicon } from '../../rules/rulebook.ts';
import { endingIn, listed } from '../../rules/word-lists.ts';
import type { Mention } from '../mention.ts';

/** What papers write with capitals though it is no one's name: a filing, a contract, a deal, a party of theirs or whoever holds a post, a class of assets; and an age. */
export function isOrdinaryTerm({ name, first, last }: Mention, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const lower = name.toLowerCase();
  const words = lower.split(' ');
  const behindThe = /^(?:the|this|such|our)$/u.test(tokens[first - 1]?.lower ?? '');
  if ((PAPER.test(lower) || (behindThe && DEAL.test(lower))) && words.every((word) => isPlain(word, lexicon)))
    return true;
  // "Institute of Tide Directors" is a body.
  if (
    words.length > 1 &&
    HOLDER.test(lower) &&
    !/ (?:of|for) /u.test(lower) &&
    words.every((w) => lexicon.isCommonWord(w))
  )
    return true;
  // "new Vision-Language-Action models", "Retrieval-Augmented-Generation systems": a class of things, by plain words.
  const parts = lower.split('-');
  if (parts.length > 2 && parts.every((part) => part !== '' && lexicon.isCommonWord(part)))
    return /^\p{Ll}{3,}s$/u.test(tokens[last]?.text ?? '');
  // "Management's Discussion and *Analysis*"
  if (lower === 'analysis') return tokens[first - 2]?.lower === 'discussion';
  const [end = '', ...before] = words.toReversed();
  if (before.length === 0) return ALONE.test(name) || (lower === 'large' && tokens[first - 1]?.lower === 'at');
  // "the Purchased Property", "Surviving Corporation"
  if (before.length === 1 && APART.test(end) && TOLD_APART.test(words[0] ?? '')) return true;
  // "the US 10 YR Bond", "Fund VII"
  if (/^\d+ (?:yr|year|mo|month) /u.test(lower) || /^Fund [IVXLC]+$/u.test(name)) return true;
  if (ASSETS.test(end) && before.every((word) => OF_ASSETS.test(word))) return true;
  // "the Great Resignation", "the Great Tightening"
  return behindThe && lower === `great ${end}` && (AGE.test(end) || lexicon.classesOf(end).verb.has('ing'));
}

const PAPER = endingIn('papers of a firm');
const HOLDER = endingIn('holders of papers and posts');
const DEAL = endingIn('deals told with a capital');
const ASSETS = listed('heads of classes of assets');
const OF_ASSETS = listed('what classes of assets are of');
const ALONE = listed('words that name nothing alone');
const TOLD_APART = listed('how a paper tells one apart');
const APART = listed('what a paper tells apart');
const AGE = listed('what an age is called');

/** "Universal", "2024", "&", "Non-Cumulative" */
const isPlain = (word: string, lexicon: Lexicon): boolean =>
  word.split('-').every((part) => lexicon.isCommonWord(part) || /^(?:of|to|and|&|for|non|\d+)$/u.test(part));
