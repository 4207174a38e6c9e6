import type { Frame } from '../../../rules/rulebook.ts';
import { listed } from '../../../rules/word-lists.ts';
import type { MatchAt } from '../../candidates.ts';
import type { NounPhrase } from '../../phrases.ts';

/** The words that make a role of a noun phrase, in whichever of its nouns they stand. */

/** "ARM" is no arm. */
export const isShouted = ({ parsed }: MatchAt, np: NounPhrase): boolean => {
  const text = np.nounAt === undefined ? '' : (parsed.words[np.nounAt]?.text ?? '');
  return (
    text.length > 1 &&
    text.length < 5 &&
    /^\p{Lu}+$/u.test(text) &&
    !/^(?:CEO|CTO|CFO|COO|CIO|CMO|CPO|CSO|CRO|CISO|CHRO|SVP|EVP|AVP|VP|MD|GM|DG|AG|PM|MP)$/u.test(text)
  );
};

/** "rival startup Norvane": the word that makes a rival of what the noun describes. */
export function rivalBefore({ parsed }: MatchAt, np: NounPhrase): string | undefined {
  const before = np.name === undefined ? [] : parsed.words.slice(np.first, np.nounAt);
  return before.some((w) => w.lower === 'rival' || w.lower === 'competing') ? 'rival' : undefined;
}

/** "rival bidder Velm": for the same firm, and no rival otherwise. */
export const isRivalBidder = (np: NounPhrase, { relation }: Frame): boolean =>
  relation === 'competes_with' && BIDDER.test(np.plainNoun ?? '');

const BIDDER = listed('bidders');

/** A frame that any noun may say: "Ada Quill, a barista at Norvane". */
export const isOpen = (frame: Frame): boolean => frame.words.has('*');

export function roleWord(np: NounPhrase, frame: Frame): boolean {
  if (isOpen(frame)) return ![np.noun ?? '', np.plainNoun ?? '', ...np.moreNouns].some((n) => frame.except.has(n));
  return [np.noun ?? '', np.plainNoun ?? '', ...np.moreNouns].some((n) => n !== '' && frame.words.has(n));
}

/** "a customer base of 200 firms": what is made up of those who bear the role. */
export const isRoster = ({ plainNoun }: NounPhrase): boolean => ROSTER.test(plainNoun ?? '');

const ROSTER = listed('lists of customers');

/** "Norvane co-founders Ada Quill and Bo Tarn": the noun before the first name is plural. */
export function pluralRole({ parsed }: MatchAt, np: NounPhrase): boolean {
  return np.nounAt !== undefined && parsed.words[np.nounAt]?.plural === true;
}

/** "fellow Velm senators A and B, as well as *Republican senator C*": the noun said again with a word of its own is not described by the first. */
export const isDescribedAnew = (member: NounPhrase, { noun = '' }: NounPhrase): boolean =>
  member.noun !== undefined &&
  member.nounAt !== undefined &&
  member.first < member.nounAt &&
  member.det === 'none' &&
  singular(member.noun) === singular(noun);

/** "Sens." and "Sen." */
const singular = (noun: string): string => noun.replace(/s?\.?$/u, '');
