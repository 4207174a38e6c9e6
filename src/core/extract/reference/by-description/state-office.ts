import type { Entity } from '../../entity.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { Parsed } from '../../parse-sentence.ts';
import type { NounPhrase } from '../../phrases.ts';
import { spanOfPhrase } from '../../spans.ts';
import { type ArticleGrammar, type Denoted, entityOfWord } from '../article-grammar.ts';
import { isCountry } from '../nationality.ts';
import { onceForArticle } from '../once.ts';
import { phrasesAfter } from '../phrases-after.ts';
import type { ReferAt } from '../refer-at.ts';

/**
 * The state for which an officer's office acts: "the Portuguese attorney general's office", "the office of Portugal's attorney
 * general", and "Quill's office", where the article tells what office she holds.
 */
export function stateOfOffice(grammar: ArticleGrammar, { parsed, np, options, read }: ReferAt): Denoted[] {
  if (np.plainNoun !== 'office' || np.plural || np.name !== undefined) return [];
  if (options.kinds?.includes('government') === false) return [];
  const officer =
    np.possessor ??
    phrasesAfter(parsed, np)
      .slice(0, 1)
      .find((p) => p.prep === 'of')?.np;
  if (officer === undefined) return [];
  const { titles } = grammar.rulebook.lexicon;
  if (officer.name === undefined)
    return titles.get(officer.noun ?? '') === 'office' ? read(officer, {}).filter((d) => isState(d.entity)) : [];
  const person = entityOfWord(grammar, parsed, officer.name);
  const state = person === undefined || kindOf(person) !== 'person' ? undefined : statesOf(grammar).get(person);
  if (person === undefined || state === undefined) return [];
  const steps = [`the office of ${person.name} is one of ${state.name}`];
  return [{ entity: state, span: spanOfPhrase(parsed, np), steps, trust: 0.88 }];
}

/** Those whom the article calls officers of a state, with the state. */
const statesOf = onceForArticle((grammar) => {
  const states = new Map<Entity, Entity>();
  for (const parsed of grammar.parsed)
    for (const np of parsed?.phrases ?? []) {
      const person = parsed === undefined ? undefined : entityOfWord(grammar, parsed, np.name);
      const state =
        person === undefined || states.has(person)
          ? undefined
          : (stateBeside(grammar, parsed as Parsed, np) ?? stateKnown(grammar, np, person));
      if (person !== undefined && state !== undefined) states.set(person, state);
    }
  return states;
});

function stateBeside(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity | undefined {
  const { titles } = grammar.rulebook.lexicon;
  return [np, ...np.apposed]
    .filter((post) => titles.get(post.noun ?? '') === 'office')
    .flatMap((post) => [
      ...post.mods,
      post.possessor?.name,
      ...phrasesAfter(parsed, post)
        .filter((p) => /^(?:of|for)$/u.test(p.prep))
        .map((p) => p.np.name),
    ])
    .flatMap((word) => entityOfWord(grammar, parsed, word) ?? [])
    .find(isState);
}

/** "Attorney General Ken Paxton": no land beside the office, but one that the article names, of which its holder is known to be. */
const stateKnown = ({ entities, rulebook }: ArticleGrammar, { noun = '' }: NounPhrase, { known }: Entity) =>
  rulebook.lexicon.titles.get(noun) === 'office' && (known?.of ?? '') !== ''
    ? entities.find((e) => isState(e) && e.known?.name === known?.of)
    : undefined;

/** A country, a state, or a town that acts as one. */
const isState = (entity: Entity): boolean => isCountry(entity) || entity.known?.acts === true;
