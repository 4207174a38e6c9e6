import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Draft } from './drafts.ts';

/**
 * "Each Fund", "no Securities", "the Plan": what an offer calls its own funds and papers. Where the article names none that
 * it is short for ("Norvane Growth Fund (the "Fund")"), or several, it names nothing; in the next offer it is another's. A word
 * without an article is a name: "a partner at Bond".
 */
export function isTermOfOffer(
  { name, known, personal, mentions }: Draft,
  text: string,
  { lexicon }: Rulebook,
): boolean {
  if (known !== undefined || personal) return false;
  const words = name.split(' ');
  const own = (words.pop() as string).toLowerCase();
  const one = lexicon.nounLemma(own);
  const isTerm = [own, one].some((word) => TERM.test(word) || PARTY.test(word));
  const quantified =
    words.length > 0 || one !== own || mentions.some((m) => BEHIND_ARTICLE.test(text.slice(0, m.from).slice(-12)));
  const plain = words.length > 0 && words.every((word) => lexicon.isCommonWord(word.toLowerCase()));
  return (
    isTerm &&
    ((quantified && words.every((word) => QUANTIFIER.test(word))) ||
      (plain && mentions.some(({ from }) => BEHIND_PLAIN.test(text.slice(Math.max(0, from - 60), from)))))
  );
}

/** 'carries out a directed issue of shares (the "Directed Issue")': defined behind ordinary words, which name nothing. */
const BEHIND_PLAIN = /(?:^|\s)[\p{Ll}\d][^\s()]* \((?:collectively, )?the ["“]$/u;

const TERM = listed('terms of an offer');
const PARTY = listed('parties of a paper');
const QUANTIFIER = /^(?:[Ee]ach|[Ss]uch|[Aa]ny|[Aa]ll|[Bb]oth|[Nn]o|[Ee]very)$/u;
const BEHIND_ARTICLE = /(?:^|[\s("“])(?:the|an?|each|such|any|all|both|no|every|this|that|our|its)\s+["“]?$/iu;
