import { listed } from '../../../rules/word-lists.ts';
import type { Entity } from '../../entity.ts';
import { type NounPhrase, namesPerson } from '../../phrases.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from '../article-grammar.ts';
import { isCalled } from '../descriptions.ts';
import type { Description } from './description.ts';

/** "the Italian bank" is the firm that may be Italian; "the bank" one that bears the word, or is called so. */
export const isTheBank = (description: Description, entity: Entity): boolean =>
  description.np.plainNoun === 'bank' &&
  (description.called?.has(entity) === true ||
    (description.country !== undefined &&
      !isCalled(description.grammar, entity) &&
      (!forecasts(description) || hasAnalysts(description.grammar, entity))));

/** "*The Dutch bank* rates Velm a buy", "expects Velm's sales to grow": an analyst's, and not the firm that it watches. */
const forecasts = ({ parsed, np }: PhraseAt): boolean =>
  parsed.clauses.some(
    (c) =>
      c.subject === np &&
      (c.verb.lemmas.some((l) => RATES.test(l)) ||
        (c.verb.lemmas.some((l) => EXPECTS.test(l)) && namesFirm(parsed, np))),
  );

const RATES = listed('verbs of rating a stock');
const EXPECTS = listed('verbs of expecting');

const namesFirm = ({ phrases, words }: PhraseAt['parsed'], { last }: NounPhrase): boolean =>
  phrases.some((p) => {
    const name = words[(p.possessor ?? p).name ?? -1]?.mention;
    return p.first >= last && name !== undefined && !name.personal && !name.place && name.known?.isCountry !== true;
  });

/** "Velm analyst Ada Quill", "Velm's Ada Quill": those whom the article quotes on others are of this house. */
const hasAnalysts = (grammar: ArticleGrammar, entity: Entity): boolean =>
  grammar.parsed.some((parsed) =>
    parsed?.phrases.some(
      (np) =>
        (namesPerson(parsed.words, np) || /^(?:analyst|economist)$/u.test(np.plainNoun ?? '')) &&
        [...np.mods, np.possessor?.name].some((word) => entityOfWord(grammar, parsed, word) === entity),
    ),
  );
