import { listed } from '../../rules/word-lists.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { spanOfPhrase } from '../spans.ts';
import { type ArticleGrammar, type Denoted, entityOfWord } from './article-grammar.ts';
import { wholeOf } from './phrases-after.ts';

/** Who the gazetteer knows to own a thing or to head a body, where the phrase says no more than that; undefined if in doubt. */
export const knownHolder = (grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Denoted | undefined =>
  knownOwner(grammar, parsed, np) ?? knownHead(grammar, parsed, np);

const OWNER_NOUN = listed('owners and makers');

/** "the Quillbee owner", "Quillbee's parent", where the gazetteer knows who that is and the article names it. */
function knownOwner(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Denoted | undefined {
  if (!/^(?:def|poss)$/u.test(np.det) || np.plural || !OWNER_NOUN.test(np.noun ?? '')) return undefined;
  const named =
    np.possessor === undefined ? (np.softName ?? np.mods[0] ?? wholeOf(parsed, np)?.name) : np.possessor.name;
  const thing = entityOfWord(grammar, parsed, named);
  const owner = grammar.entities.find(
    (e) => thing?.known !== undefined && thing.known.of !== '' && e.known?.name === thing.known.of,
  );
  if (owner === undefined || thing === undefined) return undefined;
  const span = spanOfPhrase(parsed, np);
  return {
    entity: owner,
    span,
    steps: [`the ${thing.name} ${np.noun} is known to be ${owner.name}, which the article names`],
    trust: 0.9,
  };
}

/** "the Norvane chief", where the gazetteer knows one person of Norvane whom the article names. */
function knownHead(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Denoted | undefined {
  if (np.det !== 'def' || np.plural || grammar.rulebook.lexicon.titles.get(np.noun ?? '') !== 'post') return undefined;
  const body = entityOfWord(grammar, parsed, np.softName ?? np.mods[0])?.known?.name;
  const people =
    body === undefined ? [] : grammar.entities.filter((e) => e.known?.of === body && kindOf(e) === 'person');
  const [person] = people;
  if (person === undefined || people.length > 1) return undefined;
  const span = spanOfPhrase(parsed, np);
  return {
    entity: person,
    span,
    steps: [`the ${body} ${np.noun} is known to be ${person.name}, whom the article names`],
    trust: 0.9,
  };
}
