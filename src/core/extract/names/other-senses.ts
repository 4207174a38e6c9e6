import type { Doc, Token } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Mention } from '../mention.ts';
import { isCapital } from './capitals.ts';
import { tokensOf } from './surroundings.ts';

/** Names that a list knows, and that the words around them show to be somebody else's, or nobody's. */

export function isElse(doc: Doc, m: Mention, rulebook: Rulebook): boolean {
  const tokens = tokensOf(doc, m);
  if (isMeme(tokens, m) || (mayStandInTitle(m) && isInTitleOfWork(tokens, m, rulebook))) return true;
  if (m.known === undefined) return false;
  return isStyledParty(tokens, m) || isFamily(tokens, m) || isHalfOfMerger(tokens, m) || isOtherCommittee(tokens, m);
}

/** "shares of the Target Company": what a paper calls the firm that is to be bought. */
const isStyledParty = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  /^(?:the|such|each|any|said)$/u.test(tokens[first - 1]?.lower ?? '') &&
  last - first === 2 &&
  STYLED.test(`${tokens[first]?.lower} ${tokens[first + 1]?.lower}`);

const STYLED = listed('styled parties of a paper');

/** "Each Quill member", "the Quill siblings": kin of that surname, and no firm. */
function isFamily(tokens: readonly Token[], { first, last, known }: Mention): boolean {
  if (known?.kinds[0] !== 'company' || last - first > 1) return false;
  const next = tokens[last]?.lower ?? '';
  return KIN.test(next) || (next === 'member' && /^(?:each|every)$/u.test(tokens[first - 1]?.lower ?? ''));
}

const KIN = listed('kin of one surname');

/** "the merger of Quill and Tarn", of whom the list knows but Quill Tarn: the firms before they were one. */
function isHalfOfMerger(tokens: readonly Token[], { first, last, known }: Mention): boolean {
  const words = known?.name.split(' ') ?? [];
  const own = tokens[first]?.text ?? '';
  if (last - first > 1 || words.length !== 2 || !words.includes(own)) return false;
  const other = words[0] === own ? words[1] : words[0];
  const joined = (joint: Token | undefined, name: Token | undefined): boolean =>
    /^(?:and|with|\/)$/u.test(joint?.lower ?? '') && name?.text === other;
  const beside = joined(tokens[first - 1], tokens[first - 2]) || joined(tokens[last], tokens[last + 1]);
  return beside && tokens.some(({ lower }) => /^(?:merge|merged|merger|merging|combination|combined)$/u.test(lower));
}

/** "Chairman Tarn, Ranking Member Quill, and members of the Committee": of parliament, whatever body the article calls so. */
const isOtherCommittee = (tokens: readonly Token[], { name, first, last }: Mention): boolean =>
  last - first === 1 &&
  /^(?:Sub)?[Cc]ommittee$/u.test(tokens[first]?.text ?? name) &&
  tokens.some(({ lower }, i) => lower === 'ranking' && tokens[i + 1]?.lower === 'member');

/** 'the popular "Quill" meme': what the coin is called after. */
function isMeme(tokens: readonly Token[], { last }: Mention): boolean {
  const at = /^["”’]$/u.test(tokens[last]?.text ?? '') ? last + 1 : last;
  return /^memes?$/u.test(tokens[at]?.lower ?? '') && !/^(?:coins?|tokens?)$/u.test(tokens[at + 1]?.lower ?? '');
}

/** 'known for "Tarn v Quill" and "Ada Quill and the Dial of Tarn,"': part of what a film, song or book is called. */
function isInTitleOfWork(tokens: readonly Token[], { first, last }: Mention, { lexicon }: Rulebook): boolean {
  const open = tokens.findLastIndex((t, i) => i < first && QUOTE.test(t.text));
  const close = tokens.findIndex((t, i) => i >= last && QUOTE.test(t.text));
  if (open < 0 || close < 0 || close - open > LONGEST_TITLE || tokens.slice(open + 1, first).some(isQuote))
    return false;
  const end = /^[,.!?]$/u.test(tokens[close - 1]?.text ?? '') ? close - 1 : close;
  const words = tokens.slice(open + 1, end);
  const inner = words.slice(1, -1).filter(({ text }) => /^\p{Ll}/u.test(text));
  const spoken = words.some(({ text }, i) => !isCapital(text) && (i === 0 || !WITHIN_TITLE.test(text)));
  if (spoken || inner.length === 0 || last - first > words.length - 2) return false;
  // "Tarn v Quill" names two; in "Apple and Quill" nothing but names stands.
  const plain = tokens.filter(
    ({ text, lower }, i) =>
      i > open && i < end && isCapital(text) && isOutside(i, { first, last }) && lexicon.isCommonWord(lower),
  );
  return inner.some(({ text }) => /^vs?$/u.test(text)) || (words.length > 3 && plain.length > 0);
}

const isOutside = (i: number, { first, last }: Pick<Mention, 'first' | 'last'>): boolean => i < first || i >= last;

/** A land or law that the title names is that land or law: 'the "Silicon Valley of Tavland"'. */
const mayStandInTitle = ({ known, capital }: Mention): boolean =>
  capital || !/^(?:government|law|organization)$/u.test(known?.kinds[0] ?? '');

const LONGEST_TITLE = 10;
const QUOTE = /^["“”]$/u;
const isQuote = ({ text }: Token): boolean => QUOTE.test(text);
const WITHIN_TITLE = listed('small words within a title');
