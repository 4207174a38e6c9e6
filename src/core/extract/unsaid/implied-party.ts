import type { MatchAt } from '../candidates.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import { fitsKinds } from '../kinds/kinds.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { includedIn } from '../reference/clause-of.ts';
import { denote } from '../reference/denote.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';
import { ratersIn } from '../reference/rates-others.ts';
import { actors, modifiers } from '../sides.ts';
import { firmOfArticle } from './firm-of-article.ts';
import { protagonist } from './raiser.ts';

/** "The acquisition of Velm will help", "A partnership with Velm was announced": of the firm that the article is about. */

export interface ActAt extends MatchAt {
  readonly np: NounPhrase;
  /** The verb that has the noun for its object and lends it its subject. */
  readonly light?: Clause | undefined;
}

/** The firm that the article is about, where the noun stands alone and nobody is said to do it. */
export function impliedParty(at: ActAt): Denoted[] {
  return isUntold(at) ? firmBesides(at, concernedBy(at)) : [];
}

/** The firm that the article is about, where the sentence names nobody besides it and those whom its act concerns. */
export function firmBesides(at: MatchAt, concerned: readonly Entity[]): Denoted[] {
  const others = bodiesNamed(at).filter((e) => !concerned.includes(e));
  const sought = { beside: concerned, taken: 'the deal is taken to be that of' };
  const [firm] = [...firmOfArticle(at, sought), ...protagonist(at, [], concerned)];
  if (firm !== undefined && ratersIn(at.grammar).has(firm.entity)) return [];
  return firm === undefined || others.some((e) => e !== firm.entity) ? [] : [firm];
}

/** "the acquisition", "a partnership was announced": the noun stands alone, and nobody is said to do it. */
function isUntold(at: ActAt): boolean {
  const { grammar, parsed, np, light } = at;
  // "the NATO alliance" is a body, and no deal.
  if (np.possessor !== undefined || (np.plainNoun === 'alliance' && np.mods.length > 0)) return false;
  const doers = light === undefined ? [] : actors(light);
  if (doers.some((doer) => denote(grammar, { parsed, np: doer }).length > 0)) return false;
  // "the takeover of Velm by Norvane": both are told.
  const told =
    phrasesAfter(parsed, np).filter((p) => PARTY.test(p.prep)).length +
    Math.min(np.mods.length, 1) +
    (includedIn(parsed, np, at.rulebook.lexicon) === undefined ? 0 : 1);
  if (told !== 1) return false;
  return np.det === 'def' || parsed.clauses.some((c) => c.passive && c.subject === np && tellsWhole(c));
}

const PARTY = /^(?:of|by|with|between|from|among)$/u;

const tellsWhole = (clause: Clause): boolean => clause.verb.form === 'finite' && !clause.verb.barePast;

/** Whom the act concerns: who stands right behind the noun or before it. */
function concernedBy({ grammar, parsed, np, rulebook }: ActAt): Entity[] {
  const included = includedIn(parsed, np, rulebook.lexicon);
  const behind = [
    ...phrasesAfter(parsed, np)
      .slice(0, 1)
      .map((p) => p.np),
    ...(included === undefined ? [] : [included]),
  ].flatMap((party) => denote(grammar, { parsed, np: party }, { refer: false }));
  return [...behind, ...modifiers({ grammar, parsed }, np)].map((d) => d.entity);
}

function bodiesNamed({ grammar, parsed }: MatchAt): Entity[] {
  const named = parsed.phrases.flatMap((np) => denote(grammar, { parsed, np }, { refer: false }));
  return named.flatMap(({ entity }) =>
    fitsKinds(entity, ['company', 'organization', 'government']) && entity.known?.isCountry !== true && !entity.place
      ? [entity]
      : [],
  );
}
