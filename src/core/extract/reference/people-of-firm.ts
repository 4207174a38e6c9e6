import { listed } from '../../rules/word-lists.ts';
import type { Entity } from '../entity.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from './article-grammar.ts';

/** "*Norvane* executives weighed a bid": the body before the word for its people, which acts by them. */
export function bodyOfPeople(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity | undefined {
  return isPeopleOfBody(np) ? entityOfWord(grammar, parsed, np.softName) : undefined;
}

const isPeopleOfBody = ({ name, plural, plainNoun = '' }: NounPhrase): boolean =>
  name === undefined && plural && PEOPLE_OF.test(plainNoun);

const PEOPLE_OF = listed('people whom firms have');
