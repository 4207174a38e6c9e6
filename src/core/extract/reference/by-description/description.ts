import type { Entity } from '../../entity.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from '../article-grammar.ts';
import { describedAs, knownByCommonTrade, knownByTrade } from '../descriptions.ts';
import { mayBeOf } from '../homes.ts';
import { agencyOf, type Homeland, nationality } from '../nationality.ts';
import { phrasesAfter } from '../phrases-after.ts';

/** A description as its possible antecedents are held against it. */
export interface Description extends PhraseAt {
  readonly grammar: ArticleGrammar;
  readonly wanted: readonly string[];
  /** Entities that the description names itself. */
  readonly own: readonly Entity[];
  readonly country: Homeland | undefined;
  /** The only body of that country in the article. */
  readonly agency: Entity | undefined;
  /** Those that the article calls so; undefined where the noun is too general to tell. */
  readonly called: ReadonlySet<Entity> | undefined;
  /** Firms of its trade that the world knows and the article has named. */
  readonly known: readonly Entity[];
  /** The same of a trade that many others have. */
  readonly knownAmongOthers: readonly Entity[];
}

/** What there is to know of a description before its antecedents are asked for. */
export function describe(grammar: ArticleGrammar, { parsed, np }: PhraseAt, wanted: readonly string[]): Description {
  const country = nationality(grammar, parsed, np);
  const ofCountry = country !== undefined && !country.byTown;
  const isOfCountry = (e: Entity) => country === undefined || mayBeOf(grammar, e, country);
  return {
    grammar,
    parsed,
    np,
    wanted,
    own: ownNames(grammar, { parsed, np }),
    country,
    agency: wanted.includes('government') && ofCountry ? agencyOf(grammar, { parsed, np }, country) : undefined,
    called: describedAs(grammar, parsed, np),
    known: knownByTrade(grammar, { parsed, np }).filter(isOfCountry),
    knownAmongOthers: knownByCommonTrade(grammar, { parsed, np }).filter(isOfCountry),
  };
}

function ownNames(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const behind = phrasesAfter(parsed, np)[0]?.np.name;
  return [...np.mods, np.possessor?.name, behind].flatMap((word) => entityOfWord(grammar, parsed, word) ?? []);
}

/** "the agency", "the same agency" */
export const isBare = ({ parsed: { words }, np }: PhraseAt): boolean =>
  np.nounAt === np.first + (words[np.first + 1]?.lower === 'same' ? 2 : 1);

/** "the startup", "the newcomer" */
export const STARTUP = /^(?:start-?up|upstart|fledgling|newcomer)$/u;
