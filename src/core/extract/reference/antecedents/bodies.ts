import { listed } from '../../../rules/word-lists.ts';
import type { Entity } from '../../entity.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { Parsed } from '../../parse-sentence.ts';
import { type NounPhrase, phraseLike } from '../../phrases.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from '../article-grammar.ts';
import { isCountry } from '../nationality.ts';
import { describesOne } from '../noun-kind.ts';
import { isSide } from '../side-of-deed.ts';
import { stated } from '../stated.ts';

/** Phrases that speak of a body, with and without a name. */

/** What a phrase says itself that it speaks of, and no people. */
export const bodiesStated = (grammar: ArticleGrammar, at: PhraseAt): Entity[] =>
  stated(grammar, at).flatMap((d) => (kindOf(d.entity) === 'person' ? [] : [d.entity]));

/** "The company", "the Lisbon bank", "it" */
export function isBodyDescribed(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): boolean {
  const before = entityOfWord(grammar, parsed, np.softName);
  const placed =
    before === undefined || before.place || isCountry(before) ? phraseLike(np, { softName: undefined }) : np;
  // "another lens firm, Norvane, said it": the name beside tells of which.
  const named = np.apposed.some((one) => one.name !== undefined && one.noun === undefined);
  const of = named && !np.plural ? phraseLike(placed, { det: 'def' }) : placed;
  return np.pronoun === 'it' || isSide(np) || describesOne(of, grammar.rulebook, DESCRIBED);
}

/** "The agency", "the company", and "the phone", which "it" takes up where a thing is wanted. */
export const DESCRIBED: readonly string[] = ['company', 'organization', 'government', 'product', 'model'];

/** "*The company*", which tells nothing of which. */
export const isAnyFirm = ({ np: { det, first, nounAt, noun = '', plural } }: PhraseAt): boolean =>
  det === 'def' && !plural && nounAt === first + 1 && GENERAL.test(noun);

const GENERAL = listed('general nouns of firms');
